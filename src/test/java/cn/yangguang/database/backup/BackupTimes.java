package cn.yangguang.database.backup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.store.Store;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/** Run by bench/backup only: a large house into a file and back, and what the same bytes take without all care. */
class BackupTimes {

    private static final int OCCURRENCES = 900_000;
    private static final int ENTRIES = 100_000;
    private static final int FILES = 1_000;
    private static final int FILE_BYTES = 200_000;

    @TempDir
    Path folder;

    private long begin;

    private interface Work {
        void run() throws Exception;
    }

    @Test
    void aLargeHouseGoesThereAndBack() throws Exception {
        Path data = folder.resolve("data");
        Path file = folder.resolve("b.zip");
        try (SmallHouse house = new SmallHouse(data)) {
            fill(house, data);
            time("bare COPY of the rows and bare copy of the files", () -> bare(house, data));
            time(
                    "backup while the house is open",
                    () -> Told.backup(file, "--data", data, "--keys").done());
        }
        System.out.printf("  the backup has %,d KB%n", Files.size(file) >> 10);
        time(
                "restore",
                () -> Told.restore(file, "--data", folder.resolve("again")).done());
        try (SmallHouse house = new SmallHouse(folder.resolve("again"))) {
            assertThat(house.journal().sealed()).isGreaterThanOrEqualTo(ENTRIES);
        }
    }

    private void time(String what, Work work) throws Exception {
        begin = System.nanoTime();
        work.run();
        System.out.printf("  %-50s %6.1f s%n", what, (System.nanoTime() - begin) / 1e9);
    }

    private static void fill(SmallHouse house, Path data) throws Exception {
        Random random = new Random(20_261_122);
        Store store = new Store(data.resolve("files"), Long.MAX_VALUE);
        byte[] bytes = new byte[FILE_BYTES];
        for (int i = 0; i < FILES; i++) {
            random.nextBytes(bytes);
            store.put(new ByteArrayInputStream(bytes));
        }
        house.deed("the owner");
        UUID duty = UUID.randomUUID();
        house.jdbc.sql("""
                insert into duty (id, source, obligation, holder, ground, ground_words, title, owner_id, plan_year)
                select ?, 'bench', '{"kind": "every"}', 'EACH', 'PRINTED', '', '按时公开', id, 2026 from unit""").param(duty).update();
        house.jdbc.sql("""
                insert into occurrence (id, duty_id, unit_id, name, opens, due, needed, before_plan)
                select gen_random_uuid(), ?, unit.id, '第' || n || '次', date '2026-01-01', date '2026-12-31', 1, false
                from unit, generate_series(1, ?) n""").params(duty, OCCURRENCES).update();
        house.jdbc.sql("""
                insert into journal_entry (id, actor, act, kind, thing, state, at)
                select gen_random_uuid(), gen_random_uuid(), 'bench.done', 'bench', n::text,
                  sha256(n::text::bytea), timestamptz '2026-01-01 00:00+08' + n * interval '1 second'
                from generate_series(1, ?) n""").param(ENTRIES).update();
        while (house.journal().sealed() < ENTRIES) {
            Thread.sleep(200);
        }
    }

    private void bare(SmallHouse house, Path data) throws Exception {
        try (Connection connection = DriverManager.getConnection(
                        house.database.url(), house.database.user(), house.database.password());
                OutputStream out = Files.newOutputStream(folder.resolve("bare"))) {
            for (Catalogue.Columns table : Catalogue.tables(connection)) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy " + table.quoted() + " to stdout", out);
            }
            Store store = new Store(data.resolve("files"), Long.MAX_VALUE);
            store.forEach(sm3 -> copy(store, sm3, out));
        }
    }

    private static void copy(Store store, String sm3, OutputStream out) throws IOException {
        try (var in = store.open(sm3).orElseThrow()) {
            in.transferTo(out);
        }
    }
}
