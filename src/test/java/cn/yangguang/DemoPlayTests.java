package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.database.Database;
import cn.yangguang.database.Starting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The play as a process: the same every time, also when it was killed in between. */
@Timeout(300)
class DemoPlayTests {

    /** What can be told from one another in every play; ids and times of day cannot. */
    private static final String STORY = """
            select d.title, o.name, o.opens, o.due, o.done_on, o.pieces, o.waived_because, u.name, c.words, c.happened,
              (select string_agg(concat_ws(' ', e.kind, e.words, e.happened, e.author, e.accepter, e.returned_because), '; '
                 order by e.happened, e.words, e.kind) from evidence e where e.occurrence_id = o.id)
            from occurrence o join duty d on d.id = o.duty_id left join unit u on u.id = o.unit_id
              left join occasion c on c.id = o.occasion_id
            order by 1, 2, 3, 4, 8, 9, 10""";

    /** What the units said of the draft, and what the office answered. */
    private static final String CONTESTED = """
            select u.name, coalesce(o.kind, case when a.agreed_by is null then 'SILENT' else 'AGREED' end), s.name,
              o.verdict, o.taken_over is not null
            from plan_circulation_unit a join unit u on u.id = a.unit_id
              left join plan_objection o on o.circulation_id = a.circulation_id and o.unit_id = a.unit_id
              left join unit s on s.id = o.suggested_id
            order by 1""";

    private static final String SCHEMES = """
            select u.name, stage, published_on from scheme s join unit u on u.id = s.unit_id order by 1""";

    @TempDir
    Path folder;

    private static LocalDate end() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai"))).withDayOfYear(51);
    }

    @Test
    void killedAndContinuedItTellsTheStoryThatItTellsInOneGo() throws Exception {
        Path whole = folder.resolve("whole");
        String said = play(whole);
        assertThat(said).contains("gongkai", "1月：", "2月：", "已演到 " + end());

        Path killed = folder.resolve("killed");
        Path output = folder.resolve("output");
        try (Program program = Program.start(output, "demo", "play", "--until", end(), "--data", killed)) {
            program.await("1月：");
        }
        assertThat(story(killed, "select 1 from played_year where played_until < '" + end() + "'"))
                .as("it was killed in time")
                .hasSize(1);
        assertThat(play(killed)).contains("2月：", "已演到 " + end()).doesNotContain("gongkai");
        List<String> story = story(whole, STORY);
        assertThat(story).hasSizeGreaterThan(100).isEqualTo(story(killed, STORY));
        assertThat(String.join("\n", story)).contains("已办理");
        assertThat(story(whole, CONTESTED))
                .contains(
                        "云汀区商务局 | NOT_OURS | 云汀区农业农村局 | ADOPTED | t",
                        "云汀区住房和城乡建设局 | WORDING | null | ADOPTED | t",
                        "云汀区教育和体育局 | MEASURE | null | NOT_ADOPTED | f",
                        "云汀区退役军人事务局 | SILENT | null | null | f",
                        "云汀区水务局 | AGREED | null | null | f");
        List<String> schemes = story(whole, SCHEMES);
        assertThat(schemes).isEqualTo(story(killed, SCHEMES));
        assertThat(String.join("\n", schemes)).contains("PUBLISHED").doesNotContain("云汀区统计局");
        assertThat(play(killed)).as("there is nothing more to play").contains("已演到 " + end());
    }

    @Test
    void itPlaysInNoHouseThatLivesByItself() throws Exception {
        Path data = folder.resolve("data");
        Path output = folder.resolve("output");
        try (Program program = Program.start(output, "run", "--port", "0", "--data", data)) {
            program.awaitServing();
            refused("正被另一个", "--data", data);
            program.stop();
        }
        refused("里已有单位和数据", "--data", data);
        refused("2026-06-30", "--until", "soon", "--data", data);
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.createFile(empty.resolve("empty"));
        refused("不带演示数据", "--data", empty);
    }

    private void refused(String words, Object... arguments) throws Exception {
        List<Object> all = new ArrayList<>(List.of("demo", "play"));
        all.addAll(List.of(arguments));
        try (Program program = Program.start(folder.resolve("refused"), all.toArray())) {
            assertThat(program.status()).isEqualTo(2);
            assertThat(Files.readString(folder.resolve("refused")))
                    .hasLineCount(1)
                    .endsWith("。\n")
                    .contains(words);
        }
    }

    private String play(Path data) throws Exception {
        return Program.run(folder.resolve("said"), "demo", "play", "--until", end(), "--data", data);
    }

    private static List<String> story(Path data, String sql) throws Exception {
        Starting starting = Database.open(data, Map.of());
        assertThat(starting).isInstanceOf(Starting.Running.class);
        Database database = ((Starting.Running) starting).database();
        List<String> story = new ArrayList<>();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(row.getString(i)));
                }
                story.add(String.join(" | ", cells));
            }
        } finally {
            database.stop();
        }
        return story;
    }
}
