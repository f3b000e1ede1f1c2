package cn.yangguang.database.backup;

import cn.yangguang.database.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore}: a data folder from a backup of this version or an earlier one. */
@Command(name = "restore", description = "用备份建立数据目录（目录须为空或还不存在；较早版本的备份会升级到当前版本）")
public final class RestoreCommand implements Callable<Integer> {

    private static final int REFUSED = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "备份文件")
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    Path file;

    @Option(names = "--data", defaultValue = "data", paramLabel = "DIR", description = "数据目录，默认 ./data")
    private Path data = Path.of("data");

    @Option(names = "--keys", paramLabel = "PATH", description = "备份不含密钥时：另行保管的 keys 目录，或一份含密钥的备份")
    private @Nullable Path keys;

    @Override
    public Integer call() {
        Progress progress = new Progress();
        try (OpenedBackup backup = OpenedBackup.of(file)) {
            mustBeEmbedded();
            KeptKeys unlocked = unlock(backup);
            restore(backup, unlocked, progress);
            progress.end();
            tell(backup.manifest());
            return 0;
        } catch (Refusal refusal) {
            progress.end();
            return refuse(refusal.sentence());
        } catch (IOException | SQLException | FlywayException e) {
            progress.end();
            return refuse(Trouble.sentence("恢复没有完成，没有留下任何内容", e));
        }
    }

    private static void mustBeEmbedded() throws Refusal {
        if (!System.getenv().getOrDefault("YANGGUANG_DATABASE_URL", "").isBlank()) {
            throw new Refusal("恢复只建立内置数据库，请先取消环境变量 YANGGUANG_DATABASE_URL 再试。");
        }
    }

    private void restore(OpenedBackup backup, KeptKeys unlocked, Progress progress)
            throws Refusal, IOException, SQLException {
        try (Restoring restoring = Restoring.of(backup, data.toAbsolutePath().normalize(), progress)) {
            Thread undoing = new Thread(restoring::undo, "undo");
            Runtime.getRuntime().addShutdownHook(undoing);
            restoring.restore(unlocked);
            Runtime.getRuntime().removeShutdownHook(undoing);
        }
    }

    /** Without its keys a house would break at the first hidden value it reads, so it does not come into being. */
    private KeptKeys unlock(OpenedBackup backup) throws Refusal, IOException {
        KeptKeys found;
        if (keys != null) {
            found = kept(keys);
        } else if (backup.manifest().withKeys()) {
            found = KeptKeys.in(backup);
        } else {
            throw new Refusal("这份备份不含密钥，而没有密钥就读不出其中加密的联系电话和动态口令，也认不出日志的签名：" + "请用 --keys 指定另行保管的 keys 目录，或一份含密钥的备份。");
        }
        if (!found.are(backup.manifest().keys())) {
            throw new Refusal(keys == null ? backup.damaged("密钥").sentence() : keys + " 里的密钥不是这份备份的，请指定生成备份的那个平台的密钥。");
        }
        return found;
    }

    private static KeptKeys kept(Path keys) throws Refusal, IOException {
        if (Files.isDirectory(keys)) {
            return KeptKeys.in(keys);
        }
        try (OpenedBackup other = OpenedBackup.of(keys)) {
            if (!other.manifest().withKeys()) {
                throw new Refusal(keys + " 里也没有密钥，请指定 keys 目录，或一份含密钥的备份。");
            }
            return KeptKeys.in(other);
        }
    }

    private void tell(Manifest manifest) {
        var out = spec.commandLine().getOut();
        Path folder = data.toAbsolutePath().normalize();
        out.println("已恢复到 " + folder + "：备份于 " + manifest.madeInWords() + "，"
                + manifest.tables().size() + " 张表 "
                + manifest.rows() + " 行，"
                + (manifest.files() - manifest.rotten().size()) + " 个文件，日志 "
                + manifest.journal().entries() + " 条，逐项核对一致。");
        out.println("请用 ./yangguang run --data " + folder + " 启动；备份时已登录的人需要重新登录。");
        if (!manifest.journal().sound()) {
            out.println("注意：备份时日志就与封存的不一致，请审计员核查。");
        }
        manifest.rotten().forEach(sm3 -> out.println("注意：文件 " + sm3 + " 在备份时已经损坏，没有恢复。"));
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return REFUSED;
    }
}
