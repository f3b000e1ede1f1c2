package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.web.Visitor;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every backup that an earlier version left in src/test/upgrades comes back to life in this one. */
@Timeout(180)
class UpgradesTests {

    static final Path FOLDER = Path.of("src", "test", "upgrades");

    private static final long LARGEST = 300 << 10;

    @TempDir
    Path folder;

    static List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("backups")
    void whatWasKnownIsFoundAgain(Path backup) throws Exception {
        assertThat(Files.size(backup)).isLessThan(LARGEST);
        Properties known = known(backup);
        Path data = folder.resolve("data");
        Program.run(folder.resolve("restored"), "restore", backup, "--data", data);
        try (Program program = Program.start(folder.resolve("output"), "run", "--port", "0", "--data", data)) {
            Visitor office = program.visitor();
            assertThat(office.signIn(known.getProperty("login"), known.getProperty("password"))
                            .statusCode())
                    .isEqualTo(302);
            String plan = "/desk/plans/" + known.getProperty("plan");
            assertThat(text(office, "/desk/plans")).contains(known.getProperty("plan.title"));
            assertThat(text(office, plan)).contains(known.getProperty("plan.title"));
            assertThat(text(office, "/desk/due/" + known.getProperty("occurrence")))
                    .contains(known.getProperty("duty.title"));
            assertThat(office.get(plan + "/file").statusCode()).isEqualTo(200);
            program.stop();
        }
    }

    private static String text(Visitor office, String path) {
        var answer = office.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Visitor.page(answer).text();
    }

    private static Properties known(Path backup) throws IOException {
        Properties known = new Properties();
        try (Reader text = Files.newBufferedReader(
                backup.resolveSibling(backup.getFileName().toString().replace(".zip", ".properties")))) {
            known.load(text);
        }
        return known;
    }
}
