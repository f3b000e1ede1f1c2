package cn.yangguang.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.database.Database;
import cn.yangguang.database.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine;

/** What {@code demo play} does not do, each with one sentence and nothing left behind. */
@Timeout(60)
class PlayCommandTests {

    @TempDir
    Path folder;

    private final PlayCommand command = new PlayCommand();
    private final CommandLine line = new CommandLine(command);
    private final StringWriter said = new StringWriter();

    private void refused(String words, String until, Path data) {
        line.setErr(new PrintWriter(said, true));
        assertThat(line.execute("--until", until, "--data", data.toString())).isEqualTo(2);
        assertOneSentence(words);
    }

    private void assertOneSentence(String words) {
        assertThat(said.toString()).hasLineCount(1).endsWith("。\n").contains(words);
        said.getBuffer().setLength(0);
    }

    @Test
    void aDayThatCannotBePlayedToLeavesNoFolder() {
        Path data = folder.resolve("data");
        refused("2026-06-30", "soon", data);
        refused("2026-06-30", "2026-02-30", data);
        refused("2026-01-15", "2026-01-14", data);
        refused("将来", "2999-06-30", data);
        refused("2018", "2017-12-31", data);
        assertThat(data).doesNotExist();
    }

    @Test
    void aFolderBegunWithoutTheDemoStaysAsItIs() throws Exception {
        Files.createFile(folder.resolve("empty"));
        refused("不带演示数据", "2026-06-30", folder);
        assertThat(folder).isDirectoryContaining("glob:**empty").isNotEmptyDirectory();
    }

    @Test
    void whereThereAreUnitsTheYearCannotBeginAnew() {
        Database database = TestDatabase.fresh();
        JdbcClient jdbc =
                JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
        assertThat(Ground.inhabited(database)).isFalse();
        jdbc.sql("insert into unit (id, path, name, kind, position) values (?, '/a/', '某区', 'DISTRICT', 1)")
                .param(UUID.randomUUID())
                .update();
        line.setErr(new PrintWriter(said, true));
        assertThat(command.play(folder, database, LocalDate.of(2026, 6, 30))).isEqualTo(2);
        assertOneSentence("demo play --data 新目录");
        jdbc.sql("insert into played_year (year, played_until) values (2026, '2026-02-01')")
                .update();
        assertThat(Ground.inhabited(database)).as("it was played there before").isFalse();
        jdbc.sql("drop table played_year").update();
        assertThat(Ground.inhabited(database))
                .as("of a version that knew no play")
                .isTrue();
    }
}
