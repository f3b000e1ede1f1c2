package cn.yangguang.request;

import static cn.yangguang.request.Situation.only;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Why something cannot happen in a case now (Chinese); each is one rule with its article. */
public final class Hindrances {

    private final Situation now;
    private final LimitRules limit;

    private Hindrances(Situation now) {
        this.now = now;
        this.limit = new LimitRules(now);
    }

    /** What keeps this from happening next, nothing where it may. */
    public static Optional<String> to(List<Happening> happened, Limits limits, LocalDate today, Happening next) {
        Hindrances rules = new Hindrances(Situation.of(happened, limits, today));
        return rules.days(next.event()).or(() -> rules.at(next)).or(() -> rules.order(next.event()));
    }

    /** Nothing happens in the future, nor before the case began; a talk before it was received begins nothing. */
    private Optional<String> days(CaseEvent event) {
        LocalDate begun = now.happened().stream()
                .filter(one -> !(one.event() instanceof CaseEvent.Noted))
                .map(one -> one.event().on())
                .min(LocalDate::compareTo)
                .orElse(event.on());
        return only(!event.on().isAfter(now.today()), "日期 " + event.on() + " 还没有到，请填写今天或以前的日期。")
                .or(() -> only(!event.on().isBefore(begun), "日期 " + event.on() + " 早于本机关收到申请的 " + begun + "，请核对。"));
    }

    private Optional<String> at(Happening next) {
        Stage stage = now.stage();
        return switch (next.event()) {
            case CaseEvent.Received _ -> only(stage instanceof Stage.Submitted, "这件申请已经登记收到。");
            case CaseEvent.CorrectionAsked asked -> limit.correctionAsked(asked);
            case CaseEvent.Corrected _ -> only(stage instanceof Stage.AwaitingCorrection, "没有待补正的通知，不能登记补正。");
            case CaseEvent.ConsultationSent _ -> now.handling("征求意见");
            case CaseEvent.ConsultationReceived got -> limit.consulted(got.consultation(), got.on(), false);
            case CaseEvent.ConsultationAnswered got -> limit.consulted(got.consultation(), got.on(), true);
            case CaseEvent.ExtensionAsked asked -> limit.extension(asked.workdays());
            case CaseEvent.Extended extended -> limit.extended(extended, next.by());
            case CaseEvent.ReasonsAsked _ ->
                now.handling("要求说明理由").or(() -> now.once(CaseEvent.ReasonsAsked.class, "已经要求过说明理由。"));
            case CaseEvent.ReasonsGiven _ ->
                only(stage.open() && now.has(CaseEvent.ReasonsAsked.class), "没有要求过说明理由，或者已经办结。");
            case CaseEvent.Delayed delayed -> limit.delayed(delayed);
            case CaseEvent.FeeNoticeStamped notice ->
                limit.feeNotice().or(() -> only(notice.yuan() > 0, "收费通知书上的金额是 0 元，没有要缴的费用，请直接办理。"));
            case CaseEvent.FeeNoticeReceived notice -> limit.feeNoticeReceived(notice);
            case CaseEvent.FeePaid paid -> limit.paid(paid);
            case CaseEvent.Withdrawn _ -> only(stage.open() && !(stage instanceof Stage.Withdrawn), "这件申请已经办结或者撤回。");
            case CaseEvent.Proposed proposed -> Answers.hindrance(now, proposed);
            case CaseEvent.Approved _ -> approved(next.by());
            case CaseEvent.SentBack _ ->
                only(stage instanceof Stage.InReview || stage instanceof Stage.Signed, "没有待审批的答复。");
            case CaseEvent.Stamped _ -> only(stage instanceof Stage.Signed, "答复审批通过之后才能上传盖章件。");
            case CaseEvent.Served _ -> served();
            case CaseEvent.Archived _ -> only(stage instanceof Stage.Answered, "答复送达之后才能归档。");
            case CaseEvent.InternalDaySet set -> limit.internal(set);
            case CaseEvent.Noted _ -> only(!(stage instanceof Stage.Archived), "已经归档，不再记录。");
        };
    }

    /** Who wrote any of the answers of this case does not approve one. */
    private Optional<String> approved(UUID by) {
        return only(now.stage() instanceof Stage.InReview, "没有待审批的答复。")
                .or(() -> only(!now.has(CaseEvent.Proposed.class, by), "拟写答复的人不能审批这件申请的答复。"));
    }

    /** Nothing is served that does not bear the seal: a copy since the last approval is in the case. */
    private Optional<String> served() {
        boolean stamped = false;
        for (Happening one : now.happened()) {
            stamped = (stamped || one.event() instanceof CaseEvent.Stamped)
                    && !(one.event() instanceof CaseEvent.Approved);
        }
        boolean sealed = stamped;
        return only(now.stage() instanceof Stage.Signed, "答复审批通过之后才能送达。")
                .or(() -> only(sealed, "还没有盖章的答复：请在“文书”里下载答复，盖章之后上传盖章件，再登记送达。"));
    }

    /** No step on the way of a letter lies before the one that it follows from. */
    private Optional<String> order(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Approved _ -> follows("审批通过", event, CaseEvent.Proposed.class, "拟写答复");
            case CaseEvent.SentBack _ -> follows("退回修改", event, CaseEvent.Proposed.class, "拟写答复");
            case CaseEvent.Stamped _ -> follows("上传盖章的答复", event, CaseEvent.Approved.class, "审批通过");
            case CaseEvent.Served _ -> follows("送达答复", event, CaseEvent.Stamped.class, "上传盖章的答复");
            case CaseEvent.FeeNoticeReceived _ ->
                follows("收费通知送达", event, CaseEvent.FeeNoticeStamped.class, "上传盖章的收费通知书");
            case CaseEvent.Archived _ -> follows("归档", event, CaseEvent.Served.class, "送达答复");
            default -> Optional.empty();
        };
    }

    private Optional<String> follows(String what, CaseEvent event, Class<? extends CaseEvent> kind, String before) {
        LocalDate earlier = now.last(kind).map(CaseEvent::on).orElse(event.on());
        return only(
                !event.on().isBefore(earlier),
                "“" + what + "”的日期 " + event.on() + " 早于“" + before + "”的日期 " + earlier + "，请核对。");
    }
}
