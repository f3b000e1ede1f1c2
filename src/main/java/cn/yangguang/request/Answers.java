package cn.yangguang.request;

import static cn.yangguang.request.Situation.only;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which answers a case can end with where it stands. */
public final class Answers {

    private Answers() {}

    /** The answers that may be proposed at this stage, in the order of the annual report. */
    public static List<Answer> open(List<Happening> happened) {
        return Arrays.stream(Answer.values())
                .filter(answer ->
                        fits(happened, answer) && missing(happened, answer).isEmpty())
                .toList();
    }

    /** What has to be done before the other answers that this stage knows may be proposed (Chinese). */
    public static List<String> first(List<Happening> happened) {
        return Arrays.stream(Answer.values())
                .filter(answer -> fits(happened, answer))
                .flatMap(answer -> missing(happened, answer).stream())
                .toList();
    }

    /** Why this answer cannot be proposed, nothing where it may. */
    static Optional<String> hindrance(Situation now, CaseEvent.Proposed proposed) {
        Stage stage = now.stage();
        boolean proposable = stage.open() && !(stage instanceof Stage.Submitted) && !(stage instanceof Stage.Signed);
        return only(proposable, "现在是“" + StageName.of(stage).label() + "”，不能拟写答复。")
                .or(() -> only(
                        fits(now.happened(), proposed.answer()),
                        "“" + proposed.answer().label() + "”不适用于“"
                                + StageName.of(stage.from()).label() + "”的申请。"))
                .or(() -> missing(now.happened(), proposed.answer()))
                .or(() -> openEnded(stage.from(), now.limits(), proposed.on()));
    }

    /** Nobody is held to have given up before the time they were given is over (Art. 30, 42). */
    private static Optional<String> openEnded(Stage from, Limits limits, LocalDate on) {
        @Nullable
        LocalDate until = switch (from) {
            case Stage.AwaitingCorrection waiting -> waiting.until();
            case Stage.AwaitingPayment _ -> limits.payBy();
            default -> null;
        };
        return only(until == null || on.isAfter(until), "给申请人的期限到 " + until + " 为止，届满之后才能按逾期结案。");
    }

    private static boolean fits(List<Happening> happened, Answer answer) {
        return switch (Course.stage(happened).from()) {
            case Stage.AwaitingCorrection _ -> answer == Answer.CORRECTION_OVERDUE;
            case Stage.AwaitingPayment _ -> answer == Answer.FEE_UNPAID;
            case Stage.Withdrawn _ -> answer == Answer.WITHDRAWN;
            case Stage.Submitted _,
                    Stage.Handling _,
                    Stage.InReview _,
                    Stage.Signed _,
                    Stage.Answered _,
                    Stage.Archived _ -> handled(happened, answer);
        };
    }

    /** What an applicant's silence or wish decides is not for a case that is worked on. */
    private static boolean handled(List<Happening> happened, Answer answer) {
        return switch (answer) {
            case CORRECTION_OVERDUE, FEE_UNPAID, WITHDRAWN -> false;
            case STILL_UNCLEAR -> happened.stream().anyMatch(one -> one.event() instanceof CaseEvent.Corrected);
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

    /** What the organ must be able to show of this answer: that it asked for reasons (Art. 35), that it searched (Art. 36). */
    private static Optional<String> missing(List<Happening> happened, Answer answer) {
        return switch (answer) {
            case EXCESSIVE ->
                only(
                        happened.stream().anyMatch(one -> one.event() instanceof CaseEvent.ReasonsAsked),
                        "“" + answer.label() + "”之前，先要求申请人说明理由（第三十五条），登记在“要求说明理由”里。");
            case NONEXISTENT ->
                only(
                        happened.stream().anyMatch(Answers::searched),
                        "“" + answer.label() + "”之前，先检索（第三十六条第（四）项），把检索情况写在“记录其他情况”的“检索情况”里。");
            default -> Optional.empty();
        };
    }

    private static boolean searched(Happening one) {
        return one.event() instanceof CaseEvent.Noted noted && noted.kind() == NoteKind.SEARCH;
    }
}
