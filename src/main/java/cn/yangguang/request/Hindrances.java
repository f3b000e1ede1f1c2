package cn.yangguang.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Why something cannot happen in a case now (Chinese); each is one rule with its article. */
public final class Hindrances {

    private static final Optional<String> NONE = Optional.empty();

    private final List<Happening> happened;
    private final Stage stage;
    private final Limits limits;
    private final LocalDate today;

    private Hindrances(List<Happening> happened, Limits limits, LocalDate today) {
        this.happened = happened;
        this.stage = Course.stage(happened);
        this.limits = limits;
        this.today = today;
    }

    /** What keeps this from happening next, nothing where it may. */
    public static Optional<String> to(List<Happening> happened, Limits limits, LocalDate today, Happening next) {
        Hindrances rules = new Hindrances(happened, limits, today);
        return rules.days(next.event()).or(() -> rules.at(next));
    }

    /** Nothing happens in the future, nor before the case began. */
    private Optional<String> days(CaseEvent event) {
        LocalDate begun = happened.stream()
                .map(one -> one.event().on())
                .min(LocalDate::compareTo)
                .orElse(event.on());
        if (event.on().isAfter(today)) {
            return Optional.of("日期 " + event.on() + " 还没有到，请填写今天或以前的日期。");
        }
        return event.on().isBefore(begun) ? Optional.of("日期 " + event.on() + " 早于本机关收到申请的 " + begun + "，请核对。") : NONE;
    }

    private Optional<String> at(Happening next) {
        return switch (next.event()) {
            case CaseEvent.Received _ -> only(stage instanceof Stage.Submitted, "这件申请已经登记收到。");
            case CaseEvent.CorrectionAsked asked -> correctionAsked(asked);
            case CaseEvent.Corrected _ -> only(stage instanceof Stage.AwaitingCorrection, "没有待补正的通知，不能登记补正。");
            case CaseEvent.ConsultationSent _ -> handling("征求意见");
            case CaseEvent.ConsultationReceived got -> consulted(got.consultation(), got.on(), false);
            case CaseEvent.ConsultationAnswered got -> consulted(got.consultation(), got.on(), true);
            case CaseEvent.ExtensionAsked asked -> extension(asked.workdays());
            case CaseEvent.Extended extended -> extended(extended, next.by());
            case CaseEvent.ReasonsAsked _ ->
                handling("要求说明理由").or(() -> once(CaseEvent.ReasonsAsked.class, "已经要求过说明理由。"));
            case CaseEvent.ReasonsGiven _ ->
                only(stage.open() && has(CaseEvent.ReasonsAsked.class), "没有要求过说明理由，或者已经办结。");
            case CaseEvent.Delayed delayed -> delayed(delayed);
            case CaseEvent.FeeNoticeStamped notice ->
                feeNotice().or(() -> only(notice.yuan() > 0, "收费通知书上的金额是 0 元，没有要缴的费用，请直接办理。"));
            case CaseEvent.FeeNoticeReceived notice -> feeNotice().or(() -> feeNoticeReceived(notice));
            case CaseEvent.FeePaid paid -> paid(paid);
            case CaseEvent.Withdrawn _ -> only(stage.open() && !(stage instanceof Stage.Withdrawn), "这件申请已经办结或者撤回。");
            case CaseEvent.Proposed proposed -> Answers.hindrance(stage, happened, limits, proposed);
            case CaseEvent.Approved _ -> approved(next.by());
            case CaseEvent.SentBack _ ->
                only(stage instanceof Stage.InReview || stage instanceof Stage.Signed, "没有待审批的答复。");
            case CaseEvent.Stamped _ -> only(stage instanceof Stage.Signed, "答复审批通过之后才能上传盖章件。");
            case CaseEvent.Served _ -> served();
            case CaseEvent.Archived _ -> only(stage instanceof Stage.Answered, "答复送达之后才能归档。");
            case CaseEvent.InternalDaySet set -> internal(set);
            case CaseEvent.Noted _ -> only(!(stage instanceof Stage.Archived), "已经归档，不再记录。");
        };
    }

    /** Once, and by the seventh working day: a later notice would not begin the limit anew (Art. 30). */
    private Optional<String> correctionAsked(CaseEvent.CorrectionAsked asked) {
        LocalDate last = limits.correctionBy();
        return handling("要求补正")
                .or(() -> once(CaseEvent.CorrectionAsked.class, "补正只能一次性告知（第三十条），这件申请已经告知过。"))
                .or(() -> only(
                        last == null || !asked.on().isAfter(last),
                        "补正告知应当在收到申请之日起 7 个工作日内（至 " + last + "）作出（第三十条），现在只能直接办理。"))
                .or(() -> only(asked.until().isAfter(asked.on()), "补正期限应当在告知之后。"));
    }

    private Optional<String> consulted(UUID consultation, LocalDate on, boolean answering) {
        return only(stage.open(), "这件申请已经办结。").or(() -> Consultations.hindrance(happened, consultation, on, answering));
    }

    private Optional<String> extension(int workdays) {
        return handling("延期")
                .or(() -> once(CaseEvent.Extended.class, "只能延期一次（第三十三条）。"))
                .or(() -> only(workdays >= 1 && workdays <= 20, "延期最多 20 个工作日（第三十三条）。"))
                .or(() -> inTime(today));
    }

    private Optional<String> extended(CaseEvent.Extended extended, UUID by) {
        return extension(extended.workdays())
                .or(() -> only(has(CaseEvent.ExtensionAsked.class), "还没有人提出延期。"))
                .or(() -> only(
                        happened.stream()
                                .noneMatch(one -> one.event() instanceof CaseEvent.ExtensionAsked
                                        && one.by().equals(by)),
                        "提出延期的人不能自己同意。"))
                .or(() -> inTime(extended.on()));
    }

    /** The applicant is told before the old limit is over (Art. 33). */
    private Optional<String> inTime(LocalDate on) {
        LocalDate due = limits.due();
        return only(due == null || !on.isAfter(due), "延期要在原来的期限（" + due + "）届满之前告知申请人（第三十三条）。");
    }

    private Optional<String> delayed(CaseEvent.Delayed delayed) {
        return handling("延迟答复")
                .or(() -> only(has(CaseEvent.ReasonsGiven.class), "申请人说明理由之后，理由合理但无法按期答复的，才能延迟答复（第三十五条）。"))
                .or(() -> only(delayed.until().isAfter(delayed.on()), "延迟到的日期应当在今天之后。"));
    }

    /** It presses earlier than the law, never later. */
    private Optional<String> internal(CaseEvent.InternalDaySet set) {
        LocalDate due = limits.due();
        return only(stage.open() && !(stage instanceof Stage.Submitted), "登记收到之后、答复之前才能另定内部期限。")
                .or(() -> only(!set.until().isBefore(set.on()), "内部期限 " + set.until() + " 早于记录的日期，请核对。"))
                .or(() -> only(due == null || !set.until().isAfter(due), "内部期限不能晚于答复期限 " + due + "：它不改变法定的期限。"));
    }

    private Optional<String> feeNotice() {
        return handling("发出收费通知").or(() -> once(CaseEvent.FeeNoticeReceived.class, "一件申请只发一次收费通知。"));
    }

    /** A fee is asked by its notice alone, and is what the notice says (国办函〔2020〕109号). */
    private Optional<String> feeNoticeReceived(CaseEvent.FeeNoticeReceived notice) {
        Optional<Integer> yuan =
                find(CaseEvent.FeeNoticeStamped.class, _ -> true).map(CaseEvent.FeeNoticeStamped::yuan);
        return only(yuan.isPresent(), "还没有盖章的收费通知书：请在“文书”里起草、定稿收费通知书，盖章之后上传盖章件，再登记申请人收到。")
                .or(() -> only(yuan.orElse(0) == notice.yuan(), "收费通知书上的金额是 " + yuan.orElse(0) + " 元，缴费以它为准。"));
    }

    private Optional<String> paid(CaseEvent.FeePaid paid) {
        LocalDate last = limits.payBy();
        return only(stage instanceof Stage.AwaitingPayment, "没有待缴的费用。")
                .or(() -> only(last == null || !paid.on().isAfter(last), "缴费期限到 " + last + " 为止，逾期视为放弃申请。"));
    }

    /** Who wrote any of the answers of this case does not approve one. */
    private Optional<String> approved(UUID by) {
        boolean author = happened.stream()
                .anyMatch(one ->
                        one.event() instanceof CaseEvent.Proposed && one.by().equals(by));
        return only(stage instanceof Stage.InReview, "没有待审批的答复。").or(() -> only(!author, "拟写答复的人不能审批这件申请的答复。"));
    }

    /** Nothing is served that does not bear the seal: a copy since the last approval is in the case. */
    private Optional<String> served() {
        boolean stamped = false;
        for (Happening one : happened) {
            stamped = (stamped || one.event() instanceof CaseEvent.Stamped)
                    && !(one.event() instanceof CaseEvent.Approved);
        }
        boolean sealed = stamped;
        return only(stage instanceof Stage.Signed, "答复审批通过之后才能送达。")
                .or(() -> only(sealed, "还没有盖章的答复：请在“文书”里下载答复，盖章之后上传盖章件，再登记送达。"));
    }

    private Optional<String> handling(String what) {
        return only(
                stage instanceof Stage.Handling,
                "只有办理中的申请才能" + what + "，现在是“" + StageName.of(stage).label() + "”。");
    }

    private Optional<String> once(Class<? extends CaseEvent> kind, String sentence) {
        return only(!has(kind), sentence);
    }

    private boolean has(Class<? extends CaseEvent> kind) {
        return happened.stream().anyMatch(one -> kind.isInstance(one.event()));
    }

    private <E extends CaseEvent> Optional<E> find(Class<E> kind, Predicate<E> which) {
        return happened.stream()
                .map(Happening::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(which)
                .findFirst();
    }

    private static Optional<String> only(boolean holds, String sentence) {
        return holds ? NONE : Optional.of(sentence);
    }
}
