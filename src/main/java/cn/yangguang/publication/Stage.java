package cn.yangguang.publication;

import java.time.Instant;

/** How far an edition has come. */
public sealed interface Stage {

    /** Being written. */
    record Drafted() implements Stage {}

    /** Sent back to its drafter with a reason (退文). */
    record Returned(String why) implements Stage {}

    /** Waits for the signatures of a level. */
    record InReview(int level, int of) implements Stage {}

    /** Signed by every level; waits for the secrecy review (先审查、后公开). */
    record InSecrecyReview() implements Stage {}

    /** Everything is signed; waits for whoever publishes. */
    record Cleared() implements Stage {}

    /** Everything is signed, and it is not to be published: its attribute stands as proposed. */
    record Filed() implements Stage {}

    /** Goes out by itself at this time. */
    record Scheduled(Instant at) implements Stage {}

    /**
     * Before the public.
     *
     * @param owed whether it went out by the fast lane and its review is still owed
     */
    record Published(Instant at, boolean owed) implements Stage {}

    /** A later edition stands in its place. */
    record Superseded() implements Stage {}

    /**
     * Taken back from the public.
     *
     * @param published since when it had been there
     * @param at since when it is not
     * @param why as the public reads it
     * @param instead what the public reads in its place
     */
    record Withdrawn(Instant published, Instant at, String why, String instead) implements Stage {}

    /**
     * No longer before the public: its last day is over.
     *
     * @param published since when it had been there
     * @param at since when it is not
     */
    record Ended(Instant published, Instant at) implements Stage {}
}
