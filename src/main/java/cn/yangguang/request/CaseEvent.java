package cn.yangguang.request;

import java.time.LocalDate;
import java.util.UUID;

/** One thing that happened in a case, on a day; the case is the list of them. */
public sealed interface CaseEvent {

    /** The day on which it happened, by the rules of law for its kind. */
    LocalDate on();

    /** The application counts as received (Art. 31). */
    record Received(LocalDate on) implements CaseEvent {}

    /**
     * The applicant was told, once, what to correct (Art. 30).
     *
     * @param until the last day for it
     */
    record CorrectionAsked(LocalDate on, LocalDate until, String what) implements CaseEvent {}

    record Corrected(LocalDate on, String words) implements CaseEvent {}

    /** A letter asking for an opinion went out. */
    record ConsultationSent(LocalDate on, UUID consultation, Consulted kind, String whom) implements CaseEvent {}

    /** The letter reached whom it asks: their 15 working days begin. */
    record ConsultationReceived(LocalDate on, UUID consultation) implements CaseEvent {}

    record ConsultationAnswered(LocalDate on, UUID consultation, boolean agrees, String words) implements CaseEvent {}

    /** More time is asked of the head of the work body (Art. 33). */
    record ExtensionAsked(LocalDate on, int workdays, String why) implements CaseEvent {}

    /** The head agreed, and the applicant was told (Art. 33). */
    record Extended(LocalDate on, int workdays) implements CaseEvent {}

    /** The applicant was asked why there are so many (Art. 35). */
    record ReasonsAsked(LocalDate on, String words) implements CaseEvent {}

    record ReasonsGiven(LocalDate on, String words) implements CaseEvent {}

    /** Reasonable but impossible in time: a later day was set, and the applicant told (Art. 35). */
    record Delayed(LocalDate on, LocalDate until, String why) implements CaseEvent {}

    /**
     * The copy of the fee notice that bears the seal was put into the case.
     *
     * @param yuan the amount, frozen with the notice
     */
    record FeeNoticeStamped(LocalDate on, int yuan) implements CaseEvent {}

    /**
     * The fee notice reached the applicant (Art. 42).
     *
     * @param yuan the amount, which is that of the notice
     * @param words how it was served
     */
    record FeeNoticeReceived(LocalDate on, int yuan, String words) implements CaseEvent {}

    record FeePaid(LocalDate on) implements CaseEvent {}

    record Withdrawn(LocalDate on, String words) implements CaseEvent {}

    /** An answer was proposed, with its letter. */
    record Proposed(LocalDate on, Answer answer, String words) implements CaseEvent {}

    record Approved(LocalDate on, String words) implements CaseEvent {}

    record SentBack(LocalDate on, String why) implements CaseEvent {}

    /** The copy of the approved letter that bears the seal was put into the case. */
    record Stamped(LocalDate on) implements CaseEvent {}

    /** The letter was served; the day is the one that its way of service makes count. */
    record Served(LocalDate on, Service service, String words) implements CaseEvent {}

    record Archived(LocalDate on) implements CaseEvent {}

    /**
     * A nearer internal deadline was set for this case alone.
     *
     * @param until that day
     */
    record InternalDaySet(LocalDate on, LocalDate until, String words) implements CaseEvent {}

    /** Written down beside the course of the case. */
    record Noted(LocalDate on, NoteKind kind, String words) implements CaseEvent {}
}
