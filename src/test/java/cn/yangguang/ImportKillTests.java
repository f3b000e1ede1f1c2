package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.database.Database;
import cn.yangguang.database.Starting;
import cn.yangguang.demo.play.SwiftPasswords;
import cn.yangguang.web.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kill -9 of the program, of its database and of both while a plan is read in and confirmed: it is whole or not there. */
@Timeout(300)
class ImportKillTests {

    private static final int TASKS = 300;

    @TempDir
    Path folder;

    private final Random moments = new Random(20_240_603);
    private @Nullable Program running;
    private Visitor office = new Visitor(0);
    private String password = "";

    @Test
    void aPlanIsThereWholeOrNotAtAllWhateverIsKilled() throws Exception {
        try {
            start();
            long before = System.nanoTime();
            readInAndConfirm(1);
            int whole = (int) ((System.nanoTime() - before) / 1_000_000);
            assertThat(plans()).hasSize(2); // that of the demo, and this one

            round(2, whole, () -> Program.killDatabase(data()));
            round(3, whole, () -> program().close());
            round(4, whole, () -> {
                Program.killDatabase(data());
                program().close();
            });
            assertThat(program().stop()).isEqualTo(143);
            everyPlanIsWhole(4);
        } finally {
            program().close();
        }
    }

    private Program program() {
        return Objects.requireNonNull(running);
    }

    /** Kills at some moment of an import, and finds the program answering and the import whole or not begun. */
    private void round(int number, int whole, Killing killing) throws Exception {
        Set<String> known = plans();
        Thread attempt = Thread.ofPlatform().daemon().start(() -> tried(number));
        Thread.sleep(moments.nextInt(whole));
        killing.kill();
        attempt.join();
        if (program().runs()) {
            awaitDatabase();
        } else {
            start();
        }
        Set<String> fresh = new TreeSet<>(plans());
        fresh.removeAll(known);
        assertThat(fresh).as("round " + number).hasSizeLessThanOrEqualTo(1);
        String plan = fresh.isEmpty() ? readIn(number) : fresh.iterator().next();
        assertThat(office.get(plan + "/file").body()).isEqualTo(text(number));
        if (office.get(plan).statusCode() == 303) { // a draft leads to its confirm screen
            assertThat(Visitor.page(office.get(plan + "/reading")).select(".card-task"))
                    .hasSize(TASKS);
            confirm(plan);
        }
        assertThat(office.get(plan).statusCode()).isEqualTo(200);
    }

    private interface Killing {
        void kill() throws IOException;
    }

    private void tried(int number) {
        try {
            readInAndConfirm(number);
        } catch (IllegalStateException | AssertionError killed) {
            // the connection ended, or the answer was that there is no database
        }
    }

    private void readInAndConfirm(int number) {
        confirm(readIn(number));
    }

    private String readIn(int number) {
        office.get("/desk/plans/new");
        byte[] file = text(number).getBytes(StandardCharsets.UTF_8);
        return done(office.upload("/desk/plans/new", "file", "批次" + number + ".txt", file))
                .replace("/reading", "");
    }

    private void confirm(String plan) {
        done(office.post(plan + "/confirm", Map.of("seen", "1")));
    }

    private static String done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(Visitor.page(answer).text()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static String text(int number) {
        StringBuilder text = new StringBuilder("云汀区2024年政务公开工作要点任务分解表\n云汀区人民政府办公室\n2024年6月3日\n\n");
        text.append("序号\t工作任务\t具体要求\t责任单位\t完成时限\n");
        for (int i = 1; i <= TASKS; i++) {
            text.append(i).append("\t财政信息\t每季度公布一次第").append(number * 1_000 + i).append("号事项。\t区财政局\t全年\n");
        }
        return text.toString();
    }

    private Set<String> plans() {
        return Visitor.page(office.get("/desk/plans")).select("main a").eachAttr("href").stream()
                .filter(path -> path.matches("/desk/plans/[0-9a-f-]{36}(/reading)?"))
                .map(path -> path.replace("/reading", ""))
                .collect(Collectors.toSet());
    }

    /** In the tables: as many as were read in, each with its first revision, its tasks, and one entry for each deed. */
    private void everyPlanIsWhole(int count) throws SQLException {
        Starting starting = Database.open(data(), Map.of());
        assertThat(starting).isInstanceOf(Starting.Running.class);
        Database database = ((Starting.Running) starting).database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select (select count(*) from plan_revision where plan_id = plan.id),
                          (select count(*) from plan_task where plan_id = plan.id),
                          (select count(distinct source) from duty where source like 'plan/' || plan.id || '/%'),
                          (select count(*) from journal_entry where thing = plan.id::text and act = 'plan.imported'),
                          (select count(*) from journal_entry where thing = plan.id::text and act = 'plan.confirmed'),
                          (select count(*) from journal_entry where act = 'plan.imported')
                        from plan where file_name like '批次%'""")) {
            int found = 0;
            while (rows.next()) {
                found++;
                for (int column = 1; column <= 6; column++) {
                    int wanted = List.of(1, TASKS, TASKS, 1, 1, count + 1).get(column - 1);
                    assertThat(rows.getInt(column)).as("column " + column).isEqualTo(wanted);
                }
            }
            assertThat(found).isEqualTo(count);
        } finally {
            database.stop();
        }
    }

    private void awaitDatabase() throws InterruptedException {
        while (office.get("/desk/plans").statusCode() != 200) {
            Thread.sleep(100);
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** Starts the program and signs in as the office. */
    private void start() throws IOException, InterruptedException {
        Program started = Program.start(
                SwiftPasswords.ENVIRONMENT, folder.resolve("output"), "run", "--port", "0", "--data", data());
        running = started;
        String said = started.awaitServing();
        Matcher told = Pattern.compile("gongkai +(\\S+)").matcher(said);
        password = told.find() ? told.group(1) : password;
        office = started.visitor();
        assertThat(office.signIn("gongkai", password).statusCode()).isEqualTo(302);
    }
}
