package cn.yangguang.request.clock;

import java.time.LocalDate;

/** Something that moves, stops or ends the limit for an answer, on the day that counts by law. */
public sealed interface ClockEvent {

    /** The day on which it counts as having happened. */
    LocalDate on();

    /** The request counts as received (Art. 31). */
    record Received(LocalDate on) implements ClockEvent {}

    /** The applicant is told what to correct (Art. 30). */
    record CorrectionAsked(LocalDate on) implements ClockEvent {}

    /** The corrected request is received (Art. 30). */
    record Corrected(LocalDate on) implements ClockEvent {}

    /** The fee notice reaches the applicant (Art. 42). */
    record FeeNoticeReceived(LocalDate on) implements ClockEvent {}

    /** The fee is paid in full (Art. 42). */
    record FeePaid(LocalDate on) implements ClockEvent {}

    /** A letter goes out that asks a third party, another organ or a co-author (Art. 32 to 34). */
    record ConsultationSent(LocalDate on, String id) implements ClockEvent {}

    /** The letter reaches whom it asks. */
    record ConsultationReceived(LocalDate on, String id) implements ClockEvent {}

    /** The opinion arrives. */
    record ConsultationAnswered(LocalDate on, String id) implements ClockEvent {}

    /** The limit is extended with consent, and the applicant notified (Art. 33). */
    record Extended(LocalDate on, int workdays) implements ClockEvent {}

    /** A reasonable later day is set for an excessive number of requests, and the applicant notified (Art. 35). */
    record Delayed(LocalDate on, LocalDate until) implements ClockEvent {}

    /** The applicant withdraws the request. */
    record Withdrawn(LocalDate on) implements ClockEvent {}

    /** The answer is served, on the day that its way of service makes count. */
    record Answered(LocalDate on) implements ClockEvent {}

    /** The event's word in files. */
    default String printed() {
        String name = getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The event in Chinese. */
    default String words() {
        return switch (this) {
            case Received _ -> "收到申请";
            case CorrectionAsked _ -> "告知补正";
            case Corrected _ -> "收到补正";
            case FeeNoticeReceived _ -> "申请人收到收费通知";
            case FeePaid _ -> "缴清费用";
            case ConsultationSent one -> "发出征求意见书 " + one.id();
            case ConsultationReceived one -> "对方收到征求意见书 " + one.id();
            case ConsultationAnswered one -> "收到征求意见书 " + one.id() + " 的意见";
            case Extended one -> "延长答复期限 " + one.workdays() + " 个工作日";
            case Delayed one -> "延迟答复至 " + one.until();
            case Withdrawn _ -> "申请人撤回申请";
            case Answered _ -> "答复";
        };
    }
}
