package cn.yangguang.web.kept;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Recorded;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The pages kept in this program's memory, the least used leaving first. */
@Component
class KeptPages {

    private static final int MOST_BYTES = 32 << 20;

    /** So long after the journal was last read, nobody can say whether a page is still true. */
    private static final Duration LONGEST_UNREAD = Duration.ofSeconds(2);

    private final Clock clock;
    private final Cache<String, KeptPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String path, KeptPage page) -> path.length() + page.weight())
            .build();

    private volatile Instant read = Instant.MIN;
    private long changes;

    KeptPages(Clock clock) {
        this.clock = clock;
    }

    Optional<KeptPage> find(String path) {
        KeptPage page = pages.getIfPresent(path);
        return page == null || !page.isOf(today()) || unread() ? Optional.empty() : Optional.of(page);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private boolean unread() {
        return read.plus(LONGEST_UNREAD).isBefore(clock.instant());
    }

    /** How much the journal has told by now. */
    synchronized long changes() {
        return changes;
    }

    /** Keeps a page, unless the journal told anything after its drawing began, for then it may be of before. */
    synchronized void keep(String path, KeptPage page, long begun) {
        if (begun == changes && !unread()) {
            pages.put(path, page);
        }
    }

    /** What was done by this program goes from here before whoever did it is answered; of others the journal tells. */
    @TransactionalEventListener
    synchronized void done(Recorded recorded) {
        drop(recorded.entries());
    }

    /** What the journal has told since it was last read; every page that shows any of it goes. */
    synchronized void told(Collection<Entry> entries) {
        drop(entries);
        read = clock.instant();
    }

    private void drop(Collection<Entry> entries) {
        if (!entries.isEmpty()) {
            changes++;
            pages.asMap()
                    .values()
                    .removeIf(page -> entries.stream().anyMatch(entry -> page.shows(entry.kind(), entry.thing())));
        }
    }

    /** Nothing is known any more. */
    synchronized void forget() {
        changes++;
        pages.invalidateAll();
    }
}
