package cn.yangguang.database.backup;

import cn.yangguang.database.Database;
import cn.yangguang.database.Refusal;
import cn.yangguang.database.Starting;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup}: the whole house into one file, whether or not the server runs. */
@Command(name = "backup", description = "把整个平台备份成一个文件（平台运行或停着时都可以）")
public final class BackupCommand implements Callable<Integer> {

    private static final int REFUSED = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "备份写到哪个文件，例如 2026-11-22.zip")
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    Path file;

    @Option(names = "--data", defaultValue = "data", paramLabel = "DIR", description = "数据目录，默认 ./data")
    private Path data = Path.of("data");

    @Option(names = "--keys", description = "连密钥一起备份；不写则密钥不在备份里，须另行保管数据目录下的 keys")
    private boolean keys;

    @Option(names = "--overwrite", description = "文件已存在时覆盖它")
    private boolean overwrite;

    @Override
    public Integer call() {
        Path folder = data.toAbsolutePath().normalize();
        Progress progress = new Progress();
        try {
            return switch (Database.reach(folder, System.getenv())) {
                case Starting.Refused(String sentence) -> refuse(sentence);
                case Starting.Running(Database database) -> {
                    Thread stopping = new Thread(database::stop, "stop");
                    Runtime.getRuntime().addShutdownHook(stopping);
                    try {
                        yield backUp(folder, database, progress);
                    } finally {
                        database.stop();
                        Runtime.getRuntime().removeShutdownHook(stopping);
                    }
                }
            };
        } catch (Refusal refusal) {
            progress.end();
            return refuse(refusal.sentence());
        } catch (IOException | SQLException e) {
            progress.end();
            return refuse(Trouble.sentence("备份没有完成", e));
        }
    }

    private int backUp(Path folder, Database database, Progress progress) throws Refusal, IOException, SQLException {
        try (NewBackup backup = NewBackup.at(file, overwrite)) {
            Thread undoing = new Thread(backup::undo, "undo");
            Runtime.getRuntime().addShutdownHook(undoing);
            Clock clock = Clock.system(ZoneId.of("Asia/Shanghai"));
            Manifest manifest = new BackingUp(folder, database, clock, progress).into(backup, keys);
            long size = backup.finish();
            Runtime.getRuntime().removeShutdownHook(undoing);
            progress.end();
            tell(manifest, backup.place(), size);
            return 0;
        }
    }

    private void tell(Manifest manifest, Path place, long size) {
        var out = spec.commandLine().getOut();
        out.println("已备份到 " + place + "（" + Math.ceilDiv(size, 1 << 10) + " KB）："
                + manifest.tables().size() + " 张表 "
                + manifest.rows() + " 行，" + manifest.files() + " 个文件，日志 "
                + manifest.journal().entries() + " 条。");
        out.println(
                keys
                        ? "备份里含有密钥，得到它的人可以读出全部加密内容：请像保管密钥一样保管这个文件。"
                        : "备份里不含密钥：恢复时还需要 " + data.toAbsolutePath().normalize().resolve("keys") + "，请另行妥善保管。");
        if (!manifest.journal().sound()) {
            out.println("注意：日志与封存时不一致，请审计员尽快核查。");
        }
        manifest.rotten().forEach(sm3 -> out.println("注意：文件 " + sm3 + " 的内容已经损坏，请从更早的备份中找回。"));
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return REFUSED;
    }
}
