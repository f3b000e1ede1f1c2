package cn.yangguang.database.rotation;

import cn.yangguang.database.Database;
import cn.yangguang.database.QuietHouse;
import cn.yangguang.database.Starting;
import cn.yangguang.keys.KeyRotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code keys rotate}: new keys, and everything hidden under them, while no server runs. */
@Command(
        name = "rotate",
        description = "换用新密钥：全部加密内容改用新密钥加密，指纹重算；平台要先停下。中断后再次运行会接着做",
        footer = {"", "旧密钥不会删除：恢复以前的备份、核对以前签名的日志、打开以前印出的查询码都要用它。", "", "退出状态：0 全部换好；1 换好了，但有读不出来的内容；2 没有换，或者中途出错。"})
final class RotateCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(RotateCommand.class);
    private static final String LOGGED = "keys";
    private static final int CLOSED = 1;
    private static final int REFUSED = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    CommandSpec spec;

    @Option(names = "--data", defaultValue = "data", paramLabel = "DIR", description = "数据目录，默认 ./data")
    private Path data = Path.of("data");

    @Override
    public Integer call() {
        Path folder = data.toAbsolutePath().normalize();
        Map<String, String> environment = System.getenv();
        if (environment.getOrDefault("YANGGUANG_DATABASE_URL", "").isBlank()
                && !Files.exists(folder.resolve("postgres").resolve("cluster"))) {
            return refuse("数据目录 " + folder + " 里没有数据库，请用 --data 指定正确的目录。");
        }
        return switch (Database.open(folder, environment)) {
            case Starting.Refused(String sentence) -> refuse(sentence);
            case Starting.Running(Database database) -> stopping(folder, database);
        };
    }

    private int stopping(Path folder, Database database) {
        Thread stopping = new Thread(database::stop, "stop");
        Runtime.getRuntime().addShutdownHook(stopping);
        try {
            return others(database) > 0 ? refuse("数据库正被另一个程序使用，请先停止平台，再换用新密钥。") : rotate(folder, database);
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.error("the rotation broke off", e);
            return refuse("换用新密钥没有做完，原因见 " + QuietHouse.log(folder, LOGGED) + "。平台可以照常启动；再次运行会接着做。");
        } finally {
            Runtime.getRuntime().removeShutdownHook(stopping);
            database.stop();
        }
    }

    /** Programs that are connected: a server read its keys when it started, and could not open what is hidden now. */
    private static int others(Database database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select count(*) from pg_stat_activity where datname = current_database()
                          and backend_type = 'client backend' and pid <> pg_backend_pid()""")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private int rotate(Path folder, Database database) throws IOException {
        KeyRotation rotation = KeyRotation.begin(folder.resolve("keys"));
        RotatingKeys.Rotated became;
        try (var house = QuietHouse.open(folder, database, LOGGED)) {
            became = house.getBean(RotatingKeys.class).rotate(rotation.versions());
        }
        rotation.end();
        var out = spec.commandLine().getOut();
        out.println((rotation.resumed() ? "接着上次中断的地方做完了。" : "") + "已换用新密钥（" + rotation.versions() + "），重新加密 "
                + became.renewed() + " 个值。");
        out.println("请备份数据目录下的 keys，旧密钥也要一起保存：恢复以前的备份、核对以前签名的日志都要用它。");
        if (became.closed() > 0) {
            out.println("注意：有 " + became.closed() + " 个值的密钥不在 keys 里，读不出来，保持原样。");
        }
        return became.closed() > 0 ? CLOSED : 0;
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return REFUSED;
    }
}
