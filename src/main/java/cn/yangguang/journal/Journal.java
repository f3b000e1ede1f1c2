package cn.yangguang.journal;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes down what was done. */
@Component
public class Journal {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Journal(JdbcClient jdbc, java.time.Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Records one entry in the caller's transaction: it is in the journal if and only if the deed is.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void record(Entry entry) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a deed and its entry belong in one transaction: " + entry.act());
        }
        jdbc.sql("""
                        insert into journal_entry (id, actor, act, kind, thing, state, at)
                        values (?, ?, ?, ?, ?, decode(?, 'hex'), ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        entry.actor(),
                        entry.act(),
                        entry.kind(),
                        entry.thing(),
                        entry.state(),
                        // the database keeps microseconds; the leaf must hash what it keeps
                        Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .update();
    }
}
