package cn.yangguang.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kill -9 of the program, of its database and of both: the next start just works and no acknowledged row is missing. */
@Timeout(120)
class KillTests {

    private static final Path PROGRAMS = TestDatabase.DATA.resolve("postgres");

    @TempDir
    Path data;

    @Test
    void theProgramIsKilledAndItsOrphanIsEndedAtTheNextStart() throws Exception {
        try (Child child = Child.start(data, PROGRAMS)) {
            long orphan = child.server();
            child.acknowledge(300);
            Child.kill(child.process.pid());
            child.process.waitFor();

            assertThat(kept()).containsAll(child.acknowledged());
            assertThat(ProcessHandle.of(orphan).filter(KillTests::runs)).isEmpty();
        }
    }

    @Test
    void programAndDatabaseAreKilledAtOnce() throws Exception {
        try (Child child = Child.start(data, PROGRAMS)) {
            long server = child.server();
            child.acknowledge(300);
            Child.kill(server);
            Child.kill(child.process.pid());
            child.process.waitFor();

            assertThat(kept()).containsAll(child.acknowledged());
        }
    }

    @Test
    void theDatabaseIsKilledAndComesBackUnderTheRunningProgram() throws Exception {
        try (Child child = Child.start(data, PROGRAMS)) {
            long server = child.server();
            child.acknowledge(300);
            Child.kill(server);
            Thread.sleep(200);
            child.acknowledge(300);
            child.process.destroy();
            child.process.waitFor();

            assertThat(kept()).containsAll(child.acknowledged());
        }
    }

    private static boolean runs(ProcessHandle process) {
        // a dead process that nobody has collected yet has no program any more
        return process.info().command().isPresent();
    }

    private Set<Long> kept() throws SQLException {
        Database database = running(EmbeddedPostgres.start(data, PROGRAMS));
        try (var connection = RowWriter.connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select number from acknowledged")) {
            Set<Long> numbers = new HashSet<>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        } finally {
            database.stop();
        }
    }

    private static Database running(Starting starting) {
        assertThat(starting).isInstanceOf(Starting.Running.class);
        return ((Starting.Running) starting).database();
    }
}
