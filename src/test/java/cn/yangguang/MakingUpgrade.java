package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.database.Database;
import cn.yangguang.database.Starting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Run by hand only (src/test/upgrades/README.md): makes the backup that later versions must restore. */
class MakingUpgrade {

    @TempDir
    Path folder;

    @Test
    void theDemoOfThisVersionIsBackedUpWithItsOwnKeys() throws Exception {
        String name = System.getProperty("upgrade", "");
        assertThat(name).as("-Dupgrade=NAME").matches("[a-z0-9.-]+");
        Path data = folder.resolve("data");
        String password;
        try (Program program = Program.start(folder.resolve("output"), "run", "--port", "0", "--data", data)) {
            Matcher told = Pattern.compile("gongkai +(\\S+)").matcher(program.awaitServing());
            assertThat(told.find()).isTrue();
            password = told.group(1);
            program.stop();
        }
        Path backup = UpgradesTests.FOLDER.resolve(name + ".zip");
        Program.run(folder.resolve("said"), "backup", backup, "--data", data, "--keys", "--overwrite");
        Files.writeString(
                UpgradesTests.FOLDER.resolve(name + ".properties"),
                "# what there is to find in " + name + ".zip\nlogin=gongkai\npassword=" + password + "\n"
                        + known(data));
    }

    private static String known(Path data) throws Exception {
        Starting starting = Database.open(data, Map.of());
        assertThat(starting).isInstanceOf(Starting.Running.class);
        Database database = ((Starting.Running) starting).database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select plan.id, plan.title, duty.title, occurrence.id from plan join duty on source like 'plan/' ||"
                                + " plan.id || '/%' join occurrence on duty_id = duty.id"
                                + " order by duty.title, occurrence.id limit 1")) {
            assertThat(row.next()).isTrue();
            return "plan=%s\nplan.title=%s\nduty.title=%s\noccurrence=%s\n"
                    .formatted(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
        } finally {
            database.stop();
        }
    }
}
