package cn.yangguang.journal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes down what was done. */
@Component
public class Journal {

    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher listeners;
    private final InstantSource clock;

    Journal(JdbcTemplate jdbc, ApplicationEventPublisher listeners, Clock clock) {
        this.jdbc = jdbc;
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * Records one entry in the caller's transaction: it is in the journal if and only if the deed is.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void record(Entry entry) {
        record(List.of(entry));
    }

    /** Records many entries at once, in the caller's transaction; {@link Recorded} tells of them. */
    public void record(List<Entry> entries) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a deed and its entry belong in one transaction: " + entries);
        }
        // the database keeps microseconds; the leaf must hash what it keeps
        Timestamp now = Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
        jdbc.batchUpdate("""
                insert into journal_entry (id, actor, act, kind, thing, state, at)
                values (?, ?, ?, ?, ?, decode(?, 'hex'), ?)
                """, entries.stream().map(entry -> row(entry, now)).toList());
        listeners.publishEvent(new Recorded(entries));
    }

    private static Object[] row(Entry entry, Timestamp now) {
        return new Object[] {
            UUID.randomUUID(), entry.actor(), entry.act(), entry.kind(), entry.thing(), entry.state(), now
        };
    }
}
