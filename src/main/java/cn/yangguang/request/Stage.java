package cn.yangguang.request;

import java.time.LocalDate;

/** How far a case has come. */
public sealed interface Stage {

    /** Handed in; it does not count as received yet (Art. 31). */
    record Submitted() implements Stage {}

    /** Received, and worked on. */
    record Handling() implements Stage {}

    /** The applicant has been asked to correct the application. */
    record AwaitingCorrection(LocalDate until) implements Stage {}

    /** The fee notice has reached the applicant. */
    record AwaitingPayment(LocalDate noticed) implements Stage {}

    /** Withdrawn by the applicant, who is still to be told that it is closed. */
    record Withdrawn() implements Stage {}

    /**
     * An answer is proposed and waits for approval.
     *
     * @param from where it goes back to when it is not approved
     */
    record InReview(Stage from, Answer answer) implements Stage {}

    /** The answer is approved; its letter is to be sealed and served. */
    record Signed(Stage from, Answer answer) implements Stage {}

    /** The letter was served on this day. */
    record Answered(Answer answer, LocalDate on) implements Stage {}

    /** Closed and filed (Art. 45). */
    record Archived(Answer answer) implements Stage {}

    /** What an answer was proposed from; any other stage is itself. */
    default Stage from() {
        return this;
    }

    /** Whether the organ or the applicant still has something to do before the answer. */
    default boolean open() {
        return !(this instanceof Answered) && !(this instanceof Archived);
    }
}
