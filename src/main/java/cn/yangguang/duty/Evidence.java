package cn.yangguang.duty;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Proof that a duty was done: when it happened, from when it has effect (the day that counts for the due date), when it
 * was recorded and, where that is asked for, accepted by somebody who is not its author; the hash is of its content.
 */
public record Evidence(
        LocalDate happened,
        LocalDate effective,
        Instant recorded,
        String author,
        String hash,
        @Nullable Instant accepted,
        @Nullable String accepter) {

    public Evidence {
        if ((accepted == null) != (accepter == null)) {
            throw new IllegalArgumentException("an acceptance has both a time and an accepter");
        }
        if (author.equals(accepter)) {
            throw new IllegalArgumentException("nobody accepts evidence of their own");
        }
    }

    /** Whether it counts: always, or once accepted where acceptance is asked for. */
    boolean counts(boolean acceptanceAsked) {
        return !acceptanceAsked || accepted != null;
    }
}
