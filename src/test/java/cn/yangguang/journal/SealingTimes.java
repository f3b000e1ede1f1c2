package cn.yangguang.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Run by bench/journal only: how long an entry waits for its place, and how many a second get theirs. */
@HouseTest
class SealingTimes {

    private static final int RUNS = 100;
    private static final int CROWD = 20_000;

    private final Journal journal;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    @Autowired
    SealingTimes(Journal journal, TransactionTemplate transaction, JdbcClient jdbc) {
        this.journal = journal;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    void anEntryWaitsForItsPlace() throws InterruptedException {
        record(CROWD / 10);
        awaitSealed();
        double[] waits = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            Thread.sleep(i % 80); // any moment between two rounds
            record(1);
            waits[i] = awaitSealed();
        }
        Arrays.sort(waits);
        System.out.printf(
                "  one entry, %d times: median %.0f ms, largest %.0f ms from commit to place%n",
                RUNS, waits[RUNS / 2], waits[RUNS - 1]);
        record(CROWD);
        System.out.printf("  %d entries of one commit: all placed after %.0f ms%n", CROWD, awaitSealed());
        assertThat(unsealed()).isFalse();
    }

    private void record(int count) {
        transaction.executeWithoutResult(_ -> {
            for (int i = 0; i < count; i++) {
                journal.record(Entry.of(Entry.SYSTEM, "test.timed", "test", UUID.randomUUID(), "state"));
            }
        });
    }

    /** Milliseconds. */
    private double awaitSealed() throws InterruptedException {
        long begin = System.nanoTime();
        while (unsealed()) {
            Thread.sleep(1);
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private boolean unsealed() {
        return jdbc.sql("select exists (select from journal_entry where position is null)")
                .query(Boolean.class)
                .single();
    }
}
