package cn.yangguang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedPostgresTests {

    private static final Path PROGRAMS = TestDatabase.DATA.resolve("postgres");

    @TempDir
    Path folder;

    @Test
    void aPathWithSpacesAndChineseCharactersWorksAndRowsStayOverARestart() throws SQLException {
        Path data = folder.resolve("数据 目录 one");
        Database first = running(EmbeddedPostgres.start(data, data.resolve("程 序")));
        execute(first, "create table kept (word text)");
        execute(first, "insert into kept values ('阳光')");
        first.stop();

        Database second = running(EmbeddedPostgres.start(data, data.resolve("程 序")));
        try {
            assertThat(word(second)).isEqualTo("阳光");
        } finally {
            second.stop();
        }
    }

    @Test
    void theFolderOfARunningProgramIsRefused() throws IOException, InterruptedException {
        Database first = running(EmbeddedPostgres.start(folder, PROGRAMS));
        try (Child other = Child.start(folder, PROGRAMS)) {
            assertThat(refusal(EmbeddedPostgres.start(folder, PROGRAMS)))
                    .contains(folder.toString(), "正被另一个", "--data");
            assertThat(other.process.waitFor()).isEqualTo(2);
        } finally {
            first.stop();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() {
        assertThat(refusal(EmbeddedPostgres.start(Path.of("/proc/nothing"), PROGRAMS)))
                .contains("/proc/nothing", "无法写入", "--data");
    }

    @Test
    void aFullDiskIsRefusedBeforeAnythingIsWritten() throws Exception {
        assumeTrue(runs("mount", "-t", "tmpfs", "-o", "size=30m", "small", folder.toString()));
        try {
            assertThat(refusal(EmbeddedPostgres.start(folder, PROGRAMS))).contains("磁盘空间不足");
            assertThat(folder.resolve("postgres/cluster")).doesNotExist();
        } finally {
            assertThat(runs("umount", folder.toString())).isTrue();
        }
    }

    @Test
    void theDatabaseOfANewerVersionIsRefused() throws IOException {
        running(EmbeddedPostgres.start(folder, PROGRAMS)).stop();
        Files.writeString(folder.resolve("postgres/cluster/PG_VERSION"), "99\n");

        assertThat(refusal(EmbeddedPostgres.start(folder, PROGRAMS))).contains("PostgreSQL 99", "更新");
    }

    @Test
    void aMachineWithoutFittingProgramsIsRefused() {
        String architecture = System.getProperty("os.arch");
        System.setProperty("os.arch", "riscv64");
        try {
            assertThat(refusal(EmbeddedPostgres.start(folder, folder))).contains("riscv64", "YANGGUANG_DATABASE_URL");
        } finally {
            System.setProperty("os.arch", architecture);
        }
    }

    @Test
    void whatWasHalfMadeIsMadeAgain() throws IOException, SQLException {
        Path home = Files.createDirectories(folder.resolve("postgres"));
        Files.createDirectories(home.resolve("cluster.new/base"));
        running(EmbeddedPostgres.start(folder, home)).stop();
        try (var programs = Files.newDirectoryStream(home, "programs-*")) {
            for (Path each : programs) {
                Files.delete(each.resolve("bin/postgres"));
            }
        }

        Database database = running(EmbeddedPostgres.start(folder, home));
        try {
            execute(database, "create table kept (word text)");
            execute(database, "insert into kept values ('阳光')");
            assertThat(word(database)).isEqualTo("阳光");
        } finally {
            database.stop();
        }
        assertThat(home.resolve("cluster.new")).doesNotExist();
        assertThat(home).isDirectoryContaining(path -> Files.isExecutable(path.resolve("bin/postgres")));
    }

    @Test
    void passwordAndRowsAreForTheOwnerOnly() throws IOException {
        running(EmbeddedPostgres.start(folder, PROGRAMS)).stop();

        assertThat(rights("secrets")).isEqualTo("rwx------");
        assertThat(rights("secrets/database")).isEqualTo("rw-------");
        assertThat(rights("postgres/cluster")).isEqualTo("rwx------");
        assertThat(folder.resolve("secrets/database")).content().hasSize(48);
    }

    @Test
    void aWrongPasswordOpensNothing() {
        Database database = running(EmbeddedPostgres.start(folder, PROGRAMS));
        try {
            Starting reached = new OutsidePostgres(database.url(), "yangguang", "guess").reach();
            assertThat(refusal(reached)).contains(database.url(), "YANGGUANG_DATABASE_PASSWORD");
        } finally {
            database.stop();
        }
    }

    @Test
    void aServerOutsideIsUsedWhenTheEnvironmentNamesOne() {
        Database server = TestDatabase.fresh();
        Starting starting = Database.open(
                folder,
                java.util.Map.of(
                        "YANGGUANG_DATABASE_URL", server.url(), "YANGGUANG_DATABASE_PASSWORD", server.password()));

        assertThat(running(starting).url()).isEqualTo(server.url());
        assertThat(folder).isEmptyDirectory();
    }

    private String rights(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file)));
    }

    private static boolean runs(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (var connection = RowWriter.connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String word(Database database) throws SQLException {
        try (var connection = RowWriter.connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select word from kept")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Database running(Starting starting) {
        assertThat(starting).isInstanceOf(Starting.Running.class);
        return ((Starting.Running) starting).database();
    }

    private static String refusal(Starting starting) {
        assertThat(starting).isInstanceOf(Starting.Refused.class);
        return ((Starting.Refused) starting).sentence();
    }
}
