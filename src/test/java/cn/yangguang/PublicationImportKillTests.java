package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.database.Database;
import cn.yangguang.database.Starting;
import cn.yangguang.web.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kill -9 in the midst of an import; it goes on while a server runs on the folder: nothing is lost, nothing doubled. */
@Timeout(300)
class PublicationImportKillTests {

    private static final int LINES = 1_500;

    /** One line in so many cannot be taken, so that the report shows how far the import is. */
    private static final int WRONG = 250;

    /** The last piece is the latest, and so the first of the list. */
    private static final String LAST = "第 " + (LINES - 2) + " 件";

    @TempDir
    Path folder;

    @Test
    void whatWasBrokenOffGoesOnAndNothingDoubles() throws Exception {
        Path lines = Files.write(
                folder.resolve("旧站.jsonl"),
                IntStream.range(0, LINES)
                        .mapToObj(PublicationImportKillTests::line)
                        .toList());
        try (Program program = importing(lines, "--publish")) {
            Path report = folder.resolve("旧站.jsonl.report.txt");
            while (Files.notExists(report) || Files.size(report) == 0) {
                assertThat(said()).doesNotContain("导入中断");
                Thread.sleep(20);
            }
            program.close();
        }
        Path data = folder.resolve("data");
        Program.killDatabase(data).onExit().join();
        try (Program server = Program.start(folder.resolve("server"), "run", "--port", "0", "--data", data)) {
            Visitor stranger = server.visitor();
            assertThat(stranger.get("/open/pieces").body()).contains("件的公告").doesNotContain(LAST);
            try (Program program = importing(lines, "--publish")) {
                assertThat(program.status()).as(said()).isEqualTo(1);
            }
            int taken = LINES - LINES / WRONG;
            assertThat(counted(data)).containsExactly(taken, taken, taken, taken, taken, 2, 1);
            everybodySees(stranger);
            server.stop();
        }
    }

    /** The server hears of what another program brought; it stays without the demo. */
    private static void everybodySees(Visitor stranger) throws InterruptedException {
        for (int wait = 0; wait < 50 && !stranger.get("/open/pieces").body().contains(LAST); wait++) {
            Thread.sleep(100);
        }
        assertThat(stranger.get("/open/pieces").body()).contains(LAST);
        assertThat(Visitor.page(stranger.get("/")).text()).doesNotContain("云汀区");
    }

    private static String line(int i) {
        return i % WRONG == WRONG - 1
                ? "{\"id\":\"" + i + "\"}"
                : "{\"id\":\"" + i + "\",\"title\":\"第 " + i + " 件的公告\",\"publishedOn\":\"2020-01-0"
                        + (i == LINES - 2 ? 2 : 1) + "\"}";
    }

    private Program importing(Path lines, String... more) throws IOException {
        return Program.start(
                folder.resolve("output"), "import", "publications", lines, "--data", folder.resolve("data"), more[0]);
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("output"));
    }

    private static List<Integer> counted(Path data) throws SQLException {
        Starting starting = Database.reach(data, Map.of());
        assertThat(starting).isInstanceOf(Starting.Running.class);
        Database database = ((Starting.Running) starting).database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select (select count(*) from imported_piece), (select count(*) from publication),
                          (select count(distinct title) from edition where stage = 'PUBLISHED' and version = 1),
                          (select count(*) from journal_entry where act = 'publication.import' and position is not null),
                          (select count(distinct index_number) from publication),
                          (select count(*) from import_run), (select count(*) from import_run where ended_at is null)""")) {
            rows.next();
            List<Integer> counted = new ArrayList<>();
            for (int column = 1; column <= 7; column++) {
                counted.add(rows.getInt(column));
            }
            return counted;
        }
    }
}
