package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.database.Database;
import cn.yangguang.database.Starting;
import cn.yangguang.demo.play.SwiftPasswords;
import cn.yangguang.keys.Keys;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kill -9 in the midst of {@code keys rotate}: it goes on, all is readable, equals are found and old codes open. */
@Timeout(300)
class KeysKillTests {

    private static final int LETTERS = 5_000;

    @TempDir
    Path folder;

    private List<String> receipt = List.of();
    private String password = "";
    private Map<String, String> form = Map.of();

    @Test
    void whatWasBrokenOffGoesOnAndNothingIsLost() throws Exception {
        try (Program server = server()) {
            aCitizenAsks(server.visitor());
            try (Program refused = rotating()) {
                assertThat(refused.status()).isEqualTo(2);
                assertThat(said()).contains("请先停止它");
            }
            server.stop();
        }
        letters();
        try (Program killed = rotating()) {
            while (renewed() == 0) {
                assertThat(killed.runs()).as(said()).isTrue();
                Thread.sleep(20);
            }
        }
        Program.killDatabase(data()).onExit().join();
        assertThat(data().resolve("keys/rotating")).exists();
        try (Program rest = rotating()) {
            assertThat(rest.status()).as(said()).isZero();
        }
        assertThat(said()).contains("接着上次中断的地方做完了", "sm4-2 hmac-sm3-2 sm2-2");
        everythingIsUnderTheNewKeys();
        try (Program server = server()) {
            theCitizenIsKnown(server.visitor());
            theClerkFindsEquals(server.visitor());
            server.stop();
        }
    }

    private void aCitizenAsks(Visitor citizen) {
        String organ = Visitor.page(citizen.get("/open/requests/new"))
                .select("select[name=unit] option:contains(云汀区财政局)")
                .attr("value");
        form = new TreeMap<>(Map.of(
                "unit",
                organ,
                "once",
                "8d3f4f7e-0000-4000-8000-000000000007",
                "name",
                "林之远",
                "identity",
                "990101199001010019",
                "phone",
                "0531-1234567",
                "way",
                "PICK_UP",
                "description",
                "2025年青石路改造的验收意见"));
        receipt = asks(citizen);
    }

    private List<String> asks(Visitor citizen) {
        HttpResponse<String> answer = citizen.postBare("/open/requests/new", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Visitor.page(answer).select(".reference").eachText();
    }

    /** The code on paper opens, and the form that was sent before is the same application. */
    private void theCitizenIsKnown(Visitor citizen) {
        HttpResponse<String> progress = citizen.postBare(
                "/open/requests/progress", Map.of("number", receipt.getFirst(), "code", receipt.getLast()));
        assertThat(Visitor.page(progress).text()).contains("验收意见");
        assertThat(asks(citizen).getFirst()).isEqualTo(receipt.getFirst());
    }

    private void theClerkFindsEquals(Visitor office) {
        office.signIn("gongkai", password);
        assertThat(Visitor.page(office.get("/desk/requests?stage=&applicant=990101199001010019"))
                        .text())
                .contains("林**", "验收意见");
    }

    private void everythingIsUnderTheNewKeys() throws SQLException {
        Database database = reached();
        try (Connection connection = connected(database)) {
            everythingIsUnderTheNewKeys(connection);
        } finally {
            database.stop();
        }
        assertThat(data().resolve("keys/rotating")).doesNotExist();
        assertThat(data().resolve("keys/sm4-1.key")).exists();
    }

    private void everythingIsUnderTheNewKeys(Connection connection) throws SQLException {
        List<String> columns = query(connection, """
                select 'select ' || quote_ident(column_name) || ' from ' || quote_ident(table_name) || ' where '
                  || quote_ident(column_name) || ' like ''sm4-gcm:%''' from information_schema.columns
                where table_schema = 'public' and data_type = 'text'""");
        Keys keys = Keys.in(data().resolve("keys"));
        List<String> hidden = query(connection, String.join(" union all ", columns));
        assertThat(hidden).hasSizeGreaterThan(LETTERS).allSatisfy(value -> {
            assertThat(value).startsWith("sm4-gcm:2:");
            assertThat(keys.decrypt(value)).isNotEmpty();
        });
        assertThat(query(connection, "select name_print from request union all select identity_print from request"))
                .contains(keys.fingerprint("林之远"), keys.fingerprint("990101199001010019"))
                .allMatch(print -> print.startsWith("hmac-sm3:2:"));
        assertThat(query(connection, "select thing from journal_entry where act = 'keys.rotate'"))
                .hasSize(1);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Program server() throws Exception {
        Program server = Program.start(
                SwiftPasswords.ENVIRONMENT, folder.resolve("server"), "run", "--port", "0", "--data", data());
        Matcher told = Pattern.compile("gongkai +(\\S+)").matcher(server.awaitServing());
        password = told.find() ? told.group(1) : password;
        return server;
    }

    private Program rotating() throws Exception {
        return Program.start(folder.resolve("output"), "keys", "rotate", "--data", data());
    }

    private String said() throws Exception {
        return Files.readString(folder.resolve("output"));
    }

    /** Letters that wait for another year, enough to be in their midst. */
    private void letters() throws SQLException {
        Keys keys = Keys.in(data().resolve("keys"));
        Database database = reached();
        try (Connection connection = connected(database);
                var insert = connection.prepareStatement("""
                        insert into letter (id, about, recipient, subject, words, written_at, next_at)
                        values (gen_random_uuid(), ?, ?, '通知', '请办理。', '2026-01-01', '2090-01-01')""")) {
            for (int i = 0; i < LETTERS; i++) {
                insert.setString(1, "test/" + i);
                insert.setString(2, keys.encrypt("a" + i + "@example.cn"));
                insert.addBatch();
            }
            insert.executeBatch();
        } finally {
            database.stop();
        }
    }

    /** How far the program is that holds the folder; nothing while it has not begun. */
    private int renewed() {
        // until then nobody but us would hold the folder
        if (Files.notExists(data().resolve("keys/rotating"))) {
            return 0;
        }
        try (Connection connection = connected(reached());
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from letter where recipient like 'sm4-gcm:2:%'")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException | IllegalStateException notYet) {
            return 0;
        }
    }

    private static List<String> query(Connection connection, String sql) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private Database reached() {
        return switch (Database.reach(data(), Map.of())) {
            case Starting.Refused(String sentence) -> throw new IllegalStateException(sentence);
            case Starting.Running(Database database) -> database;
        };
    }

    private static Connection connected(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
