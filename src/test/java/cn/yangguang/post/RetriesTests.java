package cn.yangguang.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetriesTests {

    private static final Instant FIRST = Instant.parse("2026-06-26T00:00:00Z");

    @Test
    void thePausesGrowAndAfterFourDaysTheLetterIsGivenUp() {
        List<Duration> pauses = new ArrayList<>();
        Instant now = FIRST;
        Optional<Instant> next = Retries.next(1, FIRST, now);
        while (next.isPresent()) {
            pauses.add(Duration.between(now, next.get()));
            now = next.get();
            next = Retries.next(pauses.size() + 1, FIRST, now);
        }
        assertThat(pauses).isSorted().startsWith(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(20));
        assertThat(Duration.between(FIRST, now)).isBetween(Duration.ofDays(3), Duration.ofDays(4));
        assertThat(pauses).hasSize(12);
    }
}
