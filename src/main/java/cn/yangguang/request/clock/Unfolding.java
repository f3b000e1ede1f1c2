package cn.yangguang.request.clock;

import cn.yangguang.calendar.Due;
import cn.yangguang.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The limit as one event after the other moves it; used for one reckoning and thrown away.
 *
 * <p>Once the limit has passed nothing moves it: a notice, a letter or an extension that comes later stands in the
 * reasons, without effect (条例 30, 33).
 */
final class Unfolding {

    private static final int CORRECTION_WORKDAYS = 7;
    private static final int PAYMENT_WORKDAYS = 20;

    /** A fee notice that is not paid yet, or was paid too late. */
    private record Fee(boolean inTime, @Nullable LocalDate payBy) {}

    /** A correction asked for and not made yet; asked in time, it makes the old limit void. */
    private record Correction(boolean inTime) {}

    private final WorkingCalendar calendar;
    private final Channel channel;
    private final List<Pause> pauses;
    final List<Step> steps = new ArrayList<>();

    private LocalDate received = LocalDate.MIN;
    private LocalDate start = LocalDate.MIN;
    private int workdays = Count.REPLY_WORKDAYS;
    private @Nullable LocalDate delayedTo;
    private @Nullable Correction correction;
    private @Nullable Fee fee;
    private boolean abandoned;
    private boolean worked;
    private @Nullable State closed;

    Unfolding(WorkingCalendar calendar, Channel channel, List<Pause> pauses) {
        this.calendar = calendar;
        this.channel = channel;
        this.pauses = pauses;
    }

    /** The events begin with the receipt. */
    void happens(ClockEvent event) {
        worked |= !(event instanceof ClockEvent.Received);
        switch (event) {
            case ClockEvent.Received one -> received(one);
            case ClockEvent.CorrectionAsked one -> correctionAsked(one);
            case ClockEvent.Corrected one -> corrected(one);
            case ClockEvent.FeeNoticeReceived one -> feeNoticeReceived(one);
            case ClockEvent.FeePaid one -> feePaid(one);
            case ClockEvent.ConsultationSent one -> tell(one, sent(one), Articles.CONSULTATION);
            case ClockEvent.ConsultationReceived one -> tell(one, Pauses.opinionBy(calendar, one), Articles.OPINION);
            case ClockEvent.ConsultationAnswered one -> tell(one, "", Articles.CONSULTATION);
            case ClockEvent.Extended one -> extended(one);
            case ClockEvent.Delayed one -> delayed(one);
            case ClockEvent.Withdrawn one -> close(one, State.WITHDRAWN);
            case ClockEvent.Answered one -> close(one, State.ANSWERED);
        }
    }

    private void received(ClockEvent.Received event) {
        received = event.on();
        start = event.on();
        tell(event, channel.rule(), Articles.REGULATION + channel.article());
        if (event.on().isBefore(Articles.IN_FORCE)) {
            steps.add(new Step(null, "收到之日早于现行《条例》施行之日" + Articles.IN_FORCE + "，此处按现行规定的期限计算", ""));
        }
    }

    private void correctionAsked(ClockEvent.CorrectionAsked event) {
        @Nullable LocalDate last = correctionBy();
        boolean inTime = last == null || !event.on().isAfter(last);
        correction = new Correction(inTime);
        String by = last == null ? "" : "收到申请之日起7个工作日至" + last + "届满，";
        tell(event, by + (inTime ? "答复期限自收到补正之日起重新计算，原期限不再计算" : "此时告知已超过，不使答复期限重新计算"), Articles.CORRECTION);
    }

    private void corrected(ClockEvent.Corrected event) {
        boolean restarts = correction != null && correction.inTime();
        correction = null;
        worked = false;
        if (restarts) {
            start = event.on();
        }
        tell(event, restarts ? "答复期限自此日起重新计算" : "补正告知超过7个工作日，答复期限不重新计算", Articles.CORRECTION);
    }

    private void feeNoticeReceived(ClockEvent.FeeNoticeReceived event) {
        boolean inTime = !passed(event.on());
        fee = new Fee(inTime, Pauses.fixed(calendar.add(event.on(), PAYMENT_WORKDAYS)));
        @Nullable LocalDate payBy = fee.payBy();
        String pay = payBy == null ? "应在次日起20个工作日内缴费" : "应在次日起20个工作日内即" + payBy + "前（含当日）缴费";
        tell(event, pay + (inTime ? "，缴清后答复期限重新计算" : "；通知到达时答复期限已经届满，缴费不使期限重新计算"), Articles.FEE);
    }

    private void feePaid(ClockEvent.FeePaid event) {
        Fee asked = fee;
        if (asked == null) {
            return;
        }
        if (asked.payBy() != null && event.on().isAfter(asked.payBy())) {
            abandoned = true;
            tell(event, "已超过缴费期限" + asked.payBy() + "，视为放弃申请", Articles.FEE);
            return;
        }
        fee = null;
        if (asked.inTime()) {
            start = event.on();
        }
        tell(event, asked.inTime() ? "答复期限自次日起重新计算" : "答复期限在收费通知到达前已经届满，不重新计算", Articles.FEE);
    }

    /** A letter sent when the limit is used up excludes nothing: the days after it are no longer counted anyway. */
    private String sent(ClockEvent.ConsultationSent event) {
        @Nullable LocalDate end = runs() ? Pauses.fixed(count().end()) : null;
        boolean late = end != null && !event.on().isBefore(end);
        return late ? "此日答复期限已经数满，征求意见不扣除时间" : "";
    }

    private void extended(ClockEvent.Extended event) {
        boolean inTime = !passed(event.on());
        workdays += inTime ? event.workdays() : 0;
        tell(event, inTime ? "答复期限共" + workdays + "个工作日" : "告知时原期限已经届满，延长不起作用", Articles.EXTENSION);
    }

    private void delayed(ClockEvent.Delayed event) {
        boolean inTime = !passed(event.on());
        delayedTo = inTime ? event.until() : delayedTo;
        tell(event, inTime ? "原期限早于此日的，以此日为准" : "告知时原期限已经届满，延迟不起作用", Articles.DELAY);
    }

    private void close(ClockEvent event, State end) {
        closed = end;
        tell(event, passed(event.on()) && end == State.ANSWERED ? "在期限届满之后" : "", "");
    }

    private void tell(ClockEvent event, String what, String article) {
        steps.add(new Step(event.on(), event.words() + (what.isEmpty() ? "" : "：" + what), article));
    }

    /** Whether the limit ran out before the day; a limit that waits for the applicant does not run out. */
    private boolean passed(LocalDate on) {
        @Nullable LocalDate due = due();
        return due != null && on.isAfter(due);
    }

    /** The last day for the answer; none where the limit waits for the applicant or for the next calendar. */
    @Nullable
    LocalDate due() {
        if (!runs() || !(count().end() instanceof Due.On(LocalDate end))) {
            return null;
        }
        return delayedTo != null && delayedTo.isAfter(end) ? delayedTo : end;
    }

    /** Whether the limit runs: it does not while a correction or a payment that begins it anew is awaited. */
    boolean runs() {
        return (correction == null || !correction.inTime()) && (fee == null || !fee.inTime());
    }

    Count count() {
        return new Count(calendar, start, workdays, pauses);
    }

    @Nullable
    LocalDate correctionBy() {
        return Pauses.fixed(calendar.add(received, CORRECTION_WORKDAYS));
    }

    @Nullable
    LocalDate payBy() {
        return fee == null ? null : fee.payBy();
    }

    State state(LocalDate asOf, boolean consulting) {
        if (closed != null) {
            return closed;
        }
        @Nullable LocalDate last = payBy();
        if (abandoned || (last != null && asOf.isAfter(last))) {
            return State.ABANDONED;
        }
        if (fee != null) {
            return State.FEE_PENDING;
        }
        if (correction != null) {
            return State.CORRECTION_PENDING;
        }
        return consulting ? State.CONSULTING : worked ? State.IN_PROGRESS : State.RECEIVED;
    }
}
