package cn.yangguang.database.backup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.journal.JournalCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a backup holds that was taken while others worked: the state of one moment, and nothing torn. */
@Timeout(180)
class BackupUnderLoadTests {

    private static final int WRITERS = 4;

    @TempDir
    Path folder;

    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void itIsTheStateOfOneMoment() throws Exception {
        Path file = folder.resolve("b.zip");
        int before;
        int after;
        long all;
        try (SmallHouse house = new SmallHouse(folder.resolve("data"))) {
            List<Thread> writers = writers(house);
            while (done.get() < 300) {
                Thread.sleep(10);
            }
            before = done.get();
            Told.backup(file, "--data", folder.resolve("data"), "--keys").done();
            after = done.get();
            stop.set(true);
            for (Thread writer : writers) {
                writer.join();
            }
            all = house.deeds();
        }
        Told.restore(file, "--data", folder.resolve("again")).done();
        try (SmallHouse house = new SmallHouse(folder.resolve("again"))) {
            assertThat(after).as("deeds went on meanwhile").isGreaterThan(before);
            assertThat(house.deeds())
                    .isBetween((long) before, (long) after + WRITERS)
                    .isLessThan(all);
            everyDeedIsWhole(house);
            JournalCheck check = house.journal();
            assertThat(check.sound()).isTrue();
            house.deed("the house goes on");
            while (house.journal().sealed() < house.deeds()) {
                Thread.sleep(20);
            }
            assertThat(house.journal().sound()).isTrue();
        }
    }

    private static void everyDeedIsWhole(SmallHouse house) throws IOException {
        assertThat(house.jdbc.sql("""
                        select count(*) from unit full join journal_entry on thing = unit.id::text
                        where unit.id is null or thing is null""").query(Long.class).single())
                .as("rows without entry, and entries without row")
                .isZero();
        for (String sm3 : house.jdbc
                .sql("select name from unit")
                .query((row, _) -> row.getString(1))
                .list()) {
            assertThat(house.keeps(sm3)).as(sm3).isTrue();
        }
    }

    private List<Thread> writers(SmallHouse house) {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            int writer = i;
            writers.add(Thread.ofPlatform().daemon().start(() -> write(house, writer)));
        }
        return writers;
    }

    private void write(SmallHouse house, int writer) {
        try {
            for (int i = 0; !stop.get(); i++) {
                house.deed("writer " + writer + " deed " + i);
                done.incrementAndGet();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
