package cn.yangguang.publication.importing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Yangguang;
import cn.yangguang.database.Database;
import cn.yangguang.database.Starting;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/** Run by bench/import only: the program with 1 GiB of heap, beside PostgreSQL's own COPY of the same rows. */
@Timeout(3_600)
class ImportTimes {

    private static final int FIRST = 20_000;
    private static final int LAST = 100_000;

    /** A few more lines, so that the heap is looked at while it still runs. */
    private static final int LINES = 110_000;

    private static final List<String> WHO = List.of("财政部门", "各镇人民政府", "教育主管部门", "有关责任单位", "水利部门", "农业农村部门");
    private static final List<String> HOW = List.of("按照年度工作计划", "结合本地实际", "严格执行有关规定", "在广泛征求意见的基础上");
    private static final List<String> WHAT = List.of("公开了预算执行情况", "完善了项目管理办法", "开展了专项检查", "优化了办事流程", "组织了业务培训");
    private static final List<String> SO = List.of("取得了较好的效果", "资金使用进一步规范", "服务水平得到提升", "为下一步工作打下基础");

    private final Random random = new Random(20_261_122);

    @TempDir
    Path folder;

    @Test
    void oneHundredThousandPieces() throws Exception {
        Path lines = lines("drafts.jsonl", LINES);
        Path data = folder.resolve("drafts");
        Process program = program(data, lines);
        long early = heapAt(program, data, FIRST);
        long late = heapAt(program, data, LAST);
        double taken = rate(program);
        double copied = copied(data);
        System.out.printf(
                "committed with journal entry: %,.0f a second; COPY of the same rows: %,.0f a second (%.2f of it)%n",
                taken, copied, taken / copied);
        System.out.printf(
                "heap after full collection: %.1f MB at %,d, %.1f MB at %,d (%+.1f %%)%n",
                early / 1024.0, FIRST, late / 1024.0, LAST, 100.0 * (late - early) / early);
        Process checking = program(folder.resolve("checked"), lines("checked.jsonl", LAST), "--publish");
        System.out.printf("checked and published: %,.0f a second%n", rate(checking));
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private String body() {
        StringBuilder body = new StringBuilder();
        while (body.length() < 800) {
            body.append(any(WHO))
                    .append(any(HOW))
                    .append('，')
                    .append(any(WHAT))
                    .append('，')
                    .append(any(SO));
            body.append("，全年共完成").append(random.nextInt(900)).append("项任务。");
            body.append(body.length() % 3 == 0 ? "\\n" : "");
        }
        return body.toString();
    }

    private Path lines(String name, int count) throws IOException {
        Path file = folder.resolve(name);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                out.write("""
                        {"id":"old-%d","title":"关于公布第%d号事项办理情况的公告","body":"%s","documentNumber":"青政办[%d]%d号",\
                        "issuer":"%s","writtenOn":"%d-03-09","publishedOn":"%d年3月10日","category":"财政"}
                        """.formatted(
                                i, i, body(), 2015 + i % 10, 1 + i % 900, any(WHO), 2015 + i % 10, 2015 + i % 10));
            }
        }
        return file;
    }

    private Process program(Path data, Path lines, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Yangguang.class.getName(),
                "import",
                "publications",
                lines.toString(),
                "--data",
                data.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("errors").toFile())
                .start();
    }

    /** What the program says of itself at its end. */
    private static double rate(Process program) throws IOException, InterruptedException {
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(said).isZero();
        Matcher rate = Pattern.compile("每秒 ([\\d,]+) 行").matcher(said);
        assertThat(rate.find()).as(said).isTrue();
        System.out.println(said.strip());
        return Double.parseDouble(rate.group(1).replace(",", ""));
    }

    /** Kilobytes in use after a full collection, once so many lines are stored. */
    private static long heapAt(Process program, Path data, int lines) throws Exception {
        while (stored(data) < lines) {
            assertThat(program.isAlive()).isTrue();
            Thread.sleep(200);
        }
        // a few batches are on their way at any time, some MB more or less: the least of several looks is what is held
        long least = Long.MAX_VALUE;
        for (int look = 0; look < 5; look++) {
            least = Math.min(least, alive(program));
        }
        return least;
    }

    private static long alive(Process program) throws Exception {
        jcmd(program, "GC.run");
        // a full collection leaves all that is alive in the old generation; what has come since is young
        Matcher used = Pattern.compile("(?:Tenured|tenured generation)[^\\n]*?used (\\d+)K")
                .matcher(jcmd(program, "GC.heap_info"));
        assertThat(used.find()).isTrue();
        return Long.parseLong(used.group(1));
    }

    private static String jcmd(Process program, String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), "" + program.pid(), command)
                .start();
        try (BufferedReader said = jcmd.inputReader()) {
            String all = String.join("\n", said.lines().toList());
            jcmd.waitFor();
            return all;
        }
    }

    private static int stored(Path data) {
        if (Files.exists(data.resolve("postgres/cluster/postmaster.pid"))
                && Database.reach(data, Map.of()) instanceof Starting.Running(Database database)) {
            try (Connection connection = connection(database);
                    var row = connection
                            .createStatement()
                            .executeQuery("select coalesce(sum(drafted), 0) from import_run")) {
                return row.next() ? row.getInt(1) : 0;
            } catch (SQLException notYet) {
                return 0;
            }
        }
        return 0;
    }

    private static Connection connection(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    /** Pieces a second that COPY stores of the same rows, into tables with the same checks and indexes. */
    private double copied(Path data) throws Exception {
        Starting starting = Database.open(data, Map.of());
        assertThat(starting).isInstanceOf(Starting.Running.class);
        Database database = ((Starting.Running) starting).database();
        try (Connection connection = connection(database)) {
            double seconds = 0;
            for (String table : List.of("publication", "edition", "edition_event", "imported_piece")) {
                connection
                        .createStatement()
                        .execute("create table copied_" + table + " (like " + table + " including all)");
                Path rows = folder.resolve(table);
                var copy = connection.unwrap(PGConnection.class).getCopyAPI();
                try (OutputStream out = Files.newOutputStream(rows)) {
                    copy.copyOut("copy " + table + " to stdout", out);
                }
                long begun = System.nanoTime();
                try (InputStream in = Files.newInputStream(rows)) {
                    copy.copyIn("copy copied_" + table + " from stdin", in, 1 << 16);
                }
                seconds += (System.nanoTime() - begun) / 1e9;
            }
            return LINES / seconds;
        } finally {
            database.stop();
        }
    }
}
