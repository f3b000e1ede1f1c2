package cn.yangguang.request;

import static cn.yangguang.request.Situation.only;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Why a limit cannot be moved, stopped or set now (Chinese); each is one rule with its article. */
record LimitRules(Situation now) {

    /** Once, and by the seventh working day: a later notice would not begin the limit anew (Art. 30). */
    Optional<String> correctionAsked(CaseEvent.CorrectionAsked asked) {
        LocalDate last = now.limits().correctionBy();
        return now.handling("要求补正")
                .or(() -> now.once(CaseEvent.CorrectionAsked.class, "补正只能一次性告知（第三十条），这件申请已经告知过。"))
                .or(() -> only(
                        last == null || !asked.on().isAfter(last),
                        "补正告知应当在收到申请之日起 7 个工作日内（至 " + last + "）作出（第三十条），现在只能直接办理。"))
                .or(() -> only(asked.until().isAfter(asked.on()), "补正期限应当在告知之后。"))
                .or(() -> near(asked.until(), asked.on()));
    }

    Optional<String> consulted(UUID consultation, LocalDate on, boolean answering) {
        Optional<LocalDate> sent = now.first(
                        CaseEvent.ConsultationSent.class,
                        one -> one.consultation().equals(consultation))
                .map(CaseEvent.ConsultationSent::on);
        boolean received = now.first(
                        CaseEvent.ConsultationReceived.class,
                        one -> one.consultation().equals(consultation))
                .isPresent();
        boolean answered = now.first(
                        CaseEvent.ConsultationAnswered.class,
                        one -> one.consultation().equals(consultation))
                .isPresent();
        return only(now.stage().open(), "这件申请已经办结。")
                .or(() -> only(sent.isPresent(), "没有发出过这份征求意见书。"))
                .or(() -> only(!on.isBefore(sent.orElse(on)), "不会早于征求意见书发出之日 " + sent.orElse(on) + "。"))
                .or(() -> only(!answered, "对方已经答复。"))
                .or(() -> only(answering || !received, "已经登记对方收到。"))
                .or(() -> only(!answering || received, "请先登记对方收到征求意见书的日期：15 个工作日从收到之日起计算（第三十二、三十四条）。"));
    }

    Optional<String> extension(int workdays) {
        return now.handling("延期")
                .or(() -> now.once(CaseEvent.Extended.class, "只能延期一次（第三十三条）。"))
                .or(() -> only(workdays >= 1 && workdays <= 20, "延期最多 20 个工作日（第三十三条）。"))
                .or(() -> extensionInTime(now.today()));
    }

    Optional<String> extended(CaseEvent.Extended extended, UUID by) {
        return extension(extended.workdays())
                .or(() -> only(now.has(CaseEvent.ExtensionAsked.class), "还没有人提出延期。"))
                .or(() -> only(!now.has(CaseEvent.ExtensionAsked.class, by), "提出延期的人不能自己同意。"))
                .or(() -> asAsked(extended))
                .or(() -> extensionInTime(extended.on()));
    }

    /** Who agrees may cut what was asked for, but not add to it, and not before it was asked. */
    private Optional<String> asAsked(CaseEvent.Extended extended) {
        return now.last(CaseEvent.ExtensionAsked.class)
                .flatMap(asked -> only(
                                extended.workdays() <= asked.workdays(),
                                "提请延期的是 " + asked.workdays() + " 个工作日，同意的不能更多。")
                        .or(() -> only(
                                !extended.on().isBefore(asked.on()),
                                "同意延期之日 " + extended.on() + " 早于提请延期的 " + asked.on() + "，请核对。")));
    }

    /** A day that an applicant is given; more than a year is a slip of the hand. */
    private static Optional<String> near(LocalDate until, LocalDate on) {
        return only(!until.isAfter(on.plusYears(1)), "期限 " + until + " 在告知之后一年以上，请核对年份。");
    }

    /** The applicant is told before the old limit is over (Art. 33). */
    private Optional<String> extensionInTime(LocalDate on) {
        return only(inTime(on), "延期要在原来的期限（" + now.limits().due() + "）届满之前告知申请人（第三十三条）。");
    }

    /** On the last day itself it is in time; without a day there is none to miss. */
    private boolean inTime(LocalDate on) {
        LocalDate due = now.limits().due();
        return due == null || !on.isAfter(due);
    }

    Optional<String> delayed(CaseEvent.Delayed delayed) {
        return now.handling("延迟答复")
                .or(() -> only(now.has(CaseEvent.ReasonsGiven.class), "申请人说明理由之后，理由合理但无法按期答复的，才能延迟答复（第三十五条）。"))
                .or(() -> only(
                        inTime(delayed.on()),
                        "延迟答复要在答复期限（" + now.limits().due() + "）届满之前告知申请人（第三十五条），填写的告知之日是 " + delayed.on() + "。"))
                .or(() -> only(
                        delayed.until().isAfter(delayed.on()),
                        "延迟到的日期 " + delayed.until() + " 应当在告知申请人之日 " + delayed.on() + " 之后。"))
                .or(() -> near(delayed.until(), delayed.on()));
    }

    /** It presses earlier than the law, never later; and a limit that begins anew has not begun before its first day. */
    Optional<String> internal(CaseEvent.InternalDaySet set) {
        LocalDate due = now.limits().due();
        LocalDate begun = begun(set.on());
        return only(now.stage().open() && !(now.stage() instanceof Stage.Submitted), "登记收到之后、答复之前才能另定内部期限。")
                .or(() -> only(!set.until().isBefore(set.on()), "内部期限 " + set.until() + " 早于记录的日期，请核对。"))
                .or(() ->
                        only(set.until().isAfter(begun), "期限从 " + begun + " 的次日起计算，内部期限 " + set.until() + " 应当在这一天之后。"))
                .or(() -> only(due == null || !set.until().isAfter(due), "内部期限不能晚于答复期限 " + due + "：它不改变法定的期限。"));
    }

    /** The day from which the limit is counted: the receipt, or what began it anew (Art. 30, 42). */
    private LocalDate begun(LocalDate before) {
        return Stream.<Class<? extends CaseEvent>>of(
                        CaseEvent.Received.class, CaseEvent.Corrected.class, CaseEvent.FeePaid.class)
                .flatMap(kind -> now.last(kind).stream())
                .map(CaseEvent::on)
                .max(LocalDate::compareTo)
                .orElse(before.minusDays(1));
    }

    Optional<String> feeNotice() {
        return now.handling("发出收费通知").or(() -> now.once(CaseEvent.FeeNoticeReceived.class, "一件申请只发一次收费通知。"));
    }

    /** A fee is asked by its notice alone, inside the limit, and is what the notice says (国办函〔2020〕109号). */
    Optional<String> feeNoticeReceived(CaseEvent.FeeNoticeReceived notice) {
        Optional<Integer> yuan =
                now.first(CaseEvent.FeeNoticeStamped.class, _ -> true).map(CaseEvent.FeeNoticeStamped::yuan);
        return feeNotice()
                .or(() -> only(yuan.isPresent(), "还没有盖章的收费通知书：请在“文书”里起草、定稿收费通知书，盖章之后上传盖章件，再登记申请人收到。"))
                .or(() -> only(yuan.orElse(0) == notice.yuan(), "收费通知书上的金额是 " + yuan.orElse(0) + " 元，缴费以它为准。"))
                .or(() -> only(
                        inTime(notice.on()),
                        "收费通知要在答复期限（" + now.limits().due() + "）届满之前送达申请人（国办函〔2020〕109号），填写的送达之日是 " + notice.on()
                                + "。"));
    }

    Optional<String> paid(CaseEvent.FeePaid paid) {
        LocalDate last = now.limits().payBy();
        return only(now.stage() instanceof Stage.AwaitingPayment, "没有待缴的费用。")
                .or(() -> only(last == null || !paid.on().isAfter(last), "缴费期限到 " + last + " 为止，逾期视为放弃申请。"));
    }
}
