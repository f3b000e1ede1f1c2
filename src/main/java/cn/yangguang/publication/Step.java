package cn.yangguang.publication;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** One thing that somebody wants to do with an edition. */
public sealed interface Step {

    /**
     * Puts other content in its place.
     *
     * @param others who wrote any of it beside the person that puts it there
     */
    record Write(String hash, SourceDetermination determination, Set<UUID> others) implements Step {
        public Write {
            others = Set.copyOf(others);
        }

        public Write(String hash, SourceDetermination determination) {
            this(hash, determination, Set.of());
        }
    }

    /** Hands it in, to be signed by so many levels. */
    record Submit(int levels) implements Step {}

    /** Signs the review of the level that it waits for. */
    record Review() implements Step {}

    /** Signs the proofreading of the level that it waits for. */
    record Proofread() implements Step {}

    /** Signs the secrecy review. */
    record Clear() implements Step {}

    /** Sends it back. */
    record Return(String why) implements Step {}

    record Publish(Instant now) implements Step {}

    /** Lets it go out by itself. */
    record Schedule(Instant at, Instant now) implements Step {}

    record Unschedule() implements Step {}

    /**
     * Publishes in an emergency, on one signature.
     *
     * @param levels how many levels review it afterwards
     * @param examined whether the one who signs says that it holds no secret
     */
    record PublishUrgently(Instant now, int levels, boolean examined, String why) implements Step {}

    /**
     * Takes it back; the public reads why, and what it is told instead.
     *
     * @param early why, although it has not stood as long as it must; empty where it has
     */
    record Withdraw(Instant now, String why, String instead, String early) implements Step {

        public Withdraw(Instant now, String why, String instead) {
            this(now, why, instead, "");
        }
    }
}
