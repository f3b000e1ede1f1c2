package cn.yangguang.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which answers a case can end with where it stands. */
public final class Answers {

    private Answers() {}

    /** The answers that may be proposed at this stage, in the order of the annual report. */
    public static List<Answer> open(List<Happening> happened) {
        Stage stage = from(Course.stage(happened));
        return List.of(Answer.values()).stream()
                .filter(answer -> fits(stage, corrected(happened), answer))
                .toList();
    }

    /** Why this answer cannot be proposed, nothing where it may. */
    static Optional<String> hindrance(
            Stage stage, List<Happening> happened, Limits limits, CaseEvent.Proposed proposed) {
        boolean proposable = stage.open() && !(stage instanceof Stage.Submitted) && !(stage instanceof Stage.Signed);
        if (!proposable) {
            return Optional.of("现在是“" + StageName.of(stage).label() + "”，不能拟写答复。");
        }
        Stage from = from(stage);
        if (!fits(from, corrected(happened), proposed.answer())) {
            return Optional.of("“" + proposed.answer().label() + "”不适用于“"
                    + StageName.of(from).label() + "”的申请。");
        }
        return openEnded(from, limits, proposed.on());
    }

    /** Nobody is held to have given up before the time they were given is over (Art. 30, 42). */
    private static Optional<String> openEnded(Stage from, Limits limits, LocalDate on) {
        @Nullable
        LocalDate until = switch (from) {
            case Stage.AwaitingCorrection waiting -> waiting.until();
            case Stage.AwaitingPayment _ -> limits.payBy();
            default -> null;
        };
        return until != null && !on.isAfter(until)
                ? Optional.of("给申请人的期限到 " + until + " 为止，届满之后才能按逾期结案。")
                : Optional.empty();
    }

    private static boolean fits(Stage from, boolean corrected, Answer answer) {
        return switch (from) {
            case Stage.AwaitingCorrection _ -> answer == Answer.CORRECTION_OVERDUE;
            case Stage.AwaitingPayment _ -> answer == Answer.FEE_UNPAID;
            case Stage.Withdrawn _ -> answer == Answer.WITHDRAWN;
            case Stage.Submitted _,
                    Stage.Handling _,
                    Stage.InReview _,
                    Stage.Signed _,
                    Stage.Answered _,
                    Stage.Archived _ -> handled(corrected, answer);
        };
    }

    /** What an applicant's silence or wish decides is not for a case that is worked on. */
    private static boolean handled(boolean corrected, Answer answer) {
        return switch (answer) {
            case CORRECTION_OVERDUE, FEE_UNPAID, WITHDRAWN -> false;
            case STILL_UNCLEAR -> corrected;
            case ALREADY_PUBLIC,
                    DISCLOSED,
                    PARTLY_DISCLOSED,
                    STATE_SECRET,
                    PROHIBITED_BY_LAW,
                    SECURITY_AND_STABILITY,
                    THIRD_PARTY_RIGHTS,
                    INTERNAL_AFFAIRS,
                    PROCESS_INFORMATION,
                    ENFORCEMENT_CASE_FILE,
                    ADMINISTRATIVE_QUERY,
                    NONEXISTENT,
                    NOT_HELD,
                    NEEDS_MAKING,
                    PETITION,
                    REPEATED,
                    PUBLIC_PUBLICATION,
                    EXCESSIVE,
                    REISSUE,
                    OTHER -> true;
        };
    }

    private static boolean corrected(List<Happening> happened) {
        return happened.stream().anyMatch(one -> one.event() instanceof CaseEvent.Corrected);
    }

    private static Stage from(Stage stage) {
        return stage instanceof Stage.InReview review ? review.from() : stage;
    }
}
