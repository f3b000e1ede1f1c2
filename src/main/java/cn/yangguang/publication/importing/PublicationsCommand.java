package cn.yangguang.publication.importing;

import cn.yangguang.database.Database;
import cn.yangguang.database.QuietHouse;
import cn.yangguang.database.Starting;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.organization.staff.FirstStaff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import publications}: pieces of government information from another system, whether or not a server runs. */
@Command(
        name = "publications",
        description = "导入已有的政府信息；中断后再次运行会接着导入，已导入的不会重复。平台运行或停着时都可以",
        footer = {
            "",
            "每行一个 JSON 对象：id（原系统里的编号）、title 必填；body（文字或 HTML）、documentNumber、issuer、",
            "writtenOn、publishedOn、category、files（相对于文件所在文件夹的文件名）可以没有。",
            "",
            "退出状态：0 全部导入，或者以前已导入；1 已做完，但有拒收、没有公开或者内容有变的行，见报告；",
            "2 用法不对、读不了，或者中途出错（再次运行会接着导入）。"
        })
final class PublicationsCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(PublicationsCommand.class);
    private static final String LOGGED = "import";
    private static final int REMARKABLE = 1;
    private static final int REFUSED = 2;
    private static final int SEALING_SECONDS = 60;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    CommandSpec spec;

    @Parameters(paramLabel = "FILE|FOLDER", description = ".jsonl 文件，或者放有 .jsonl 文件和附件的文件夹")
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    Path given;

    @Option(names = "--data", defaultValue = "data", paramLabel = "DIR", description = "数据目录，默认 ./data；没有则新建，不装入演示区")
    private Path data = Path.of("data");

    @Option(names = "--publish", description = "登记为“此前已在其他平台公开”，直接公开；不写则存为草稿")
    private boolean publish;

    @Option(names = "--unit", paramLabel = "UNIT", description = "导入到哪个单位名下（单位全称），默认最上级单位")
    private @Nullable String unit;

    @Option(names = "--report", paramLabel = "FILE", description = "报告写到哪个文件，默认写在被导入的文件旁边")
    private @Nullable Path wanted;

    @Override
    public Integer call() {
        Path folder = data.toAbsolutePath().normalize();
        try {
            ImportSource source = ImportSource.of(given);
            return switch (database(folder)) {
                case Starting.Refused(String sentence) -> refuse(sentence);
                case Starting.Running(Database database) -> stopping(source, folder, database);
            };
        } catch (ImportSource.Unfit unfit) {
            return refuse(String.valueOf(unfit.getMessage()));
        } catch (IOException e) {
            return refuse("数据目录 " + folder + " 无法写入，请检查权限和磁盘空间。");
        }
    }

    /** That of the folder, whoever runs it; a new folder stays without the demo for good. */
    private static Starting database(Path folder) throws IOException {
        boolean outside =
                !System.getenv().getOrDefault("YANGGUANG_DATABASE_URL", "").isBlank();
        if (outside || Files.exists(folder.resolve("postgres").resolve("cluster"))) {
            return Database.reach(folder, System.getenv());
        }
        Files.createDirectories(folder);
        Path mark = folder.resolve("empty");
        if (Files.notExists(mark)) {
            Files.createFile(mark);
        }
        return Database.open(folder, System.getenv());
    }

    private int stopping(ImportSource source, Path folder, Database database) {
        Thread stopping = new Thread(database::stop, "stop");
        Runtime.getRuntime().addShutdownHook(stopping);
        try (ImportReport report = ImportReport.open(wanted, given, folder);
                var house = QuietHouse.open(folder, database, LOGGED)) {
            return inside(house, source, report);
        } catch (IOException | UncheckedIOException e) {
            LOG.error("the import broke off", e);
            return refuse("被导入的文件读不下去，或者报告写不进去：" + e.getMessage() + "。处理以后再次运行，会接着导入。");
        } catch (SQLException | RuntimeException e) {
            LOG.error("the import broke off", e);
            return refuse("导入中断，原因见 " + QuietHouse.log(folder, LOGGED) + "。再次运行会接着导入，已导入的不会重复。");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return refuse("导入中断。再次运行会接着导入。");
        } finally {
            Runtime.getRuntime().removeShutdownHook(stopping);
            database.stop();
        }
    }

    private int inside(ConfigurableApplicationContext house, ImportSource source, ImportReport report)
            throws IOException, SQLException, InterruptedException {
        Optional<Unit> place = place(house);
        if (place.isEmpty()) {
            return refuse("没有名为“" + unit + "”的单位，请用 --unit 写单位的全称。");
        }
        Importing importing = house.getBean(Importing.class);
        ImportRun run = ImportRun.begun(source, place.get(), publish);
        ImportProgress progress = new ImportProgress(System.err, source.bytes());
        Tally[] became = {Tally.NONE};
        boolean alone = importing.alone(() -> became[0] = run(importing, run, source, report, progress));
        if (!alone) {
            return refuse("另一个导入正在进行，请等它结束以后再试。");
        }
        importing.awaitSealing(SEALING_SECONDS, progress::say);
        report.end(sentences(run, became[0], progress.end()), spec.commandLine().getOut());
        return became[0].remarks() > 0 ? REMARKABLE : 0;
    }

    private static Tally run(
            Importing importing, ImportRun run, ImportSource source, ImportReport report, ImportProgress progress) {
        try {
            return importing.run(run, source, (tally, remarks, bytes) -> {
                report.add(remarks);
                progress.now(tally, bytes);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Unit> place(ConfigurableApplicationContext house) {
        Unit top = house.getBean(FirstStaff.class).top("本区");
        return unit == null
                ? Optional.of(top)
                : house.getBean(Organization.class).tree().all().stream()
                        .filter(one -> one.name().equals(unit))
                        .findFirst();
    }

    private static List<String> sentences(ImportRun run, Tally tally, double seconds) {
        List<String> sentences = new ArrayList<>();
        sentences.add(String.format(
                Locale.ROOT,
                "共 %,d 行：公开 %,d 件，存为草稿 %,d 件；没有公开、存为草稿 %,d 件；内容有变 %,d 件；以前已导入 %,d 件；拒收 %,d 行。"
                        + "用时 %.1f 秒，每秒 %,.0f 行。",
                tally.lines(),
                tally.published(),
                tally.drafted(),
                tally.held(),
                tally.changed(),
                tally.skipped(),
                tally.refused(),
                seconds,
                tally.lines() / Math.max(0.001, seconds)));
        if (run.publish() && tally.skipped() > 0) {
            sentences.add("以前作为草稿导入的仍是草稿：--publish 只管第一次导入的。");
        }
        if (!run.unknown().isEmpty()) {
            sentences.add("没有导入的字段或字符：" + String.join("、", run.unknown()) + "。");
        }
        return sentences;
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return REFUSED;
    }
}
