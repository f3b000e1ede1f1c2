package cn.yangguang.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a letter that failed is tried again. */
final class Retries {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    /** As long as mail servers themselves keep trying (RFC 5321, 4.5.4.1: four to five days). */
    private static final Duration LIMIT = Duration.ofDays(4);

    private Retries() {}

    /**
     * When to try next, after so many failures (1 or more) of which the first was at {@code first}; nothing when it is
     * given up.
     */
    static Optional<Instant> next(int failures, Instant first, Instant now) {
        Instant next = now.plus(PAUSES.get(Math.min(failures, PAUSES.size()) - 1));
        return next.isAfter(first.plus(LIMIT)) ? Optional.empty() : Optional.of(next);
    }
}
