package cn.yangguang.demo.play;

import cn.yangguang.database.Database;
import cn.yangguang.database.Starting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo play}: lets the invented district live through a year, in a data folder that no server uses. */
@Command(name = "play", description = "让演示区从一月中旬起逐日度过一年：按时、逾期、退回、合并；中断后接着演")
final class PlayCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(PlayCommand.class);
    private static final int REFUSED = 2;

    /** The earliest year whose holidays come with the program. */
    private static final int FIRST_YEAR = 2018;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    CommandSpec spec;

    @Option(names = "--until", paramLabel = "DATE", description = "演到哪一天，如 2026-06-30；不写则演到今天")
    private @Nullable String until;

    @Option(names = "--data", defaultValue = "data", paramLabel = "DIR", description = "数据目录，默认 ./data；须是新目录，或演过的目录")
    private Path data = Path.of("data");

    @Override
    public Integer call() {
        Path folder = data.toAbsolutePath().normalize();
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
        LocalDate end;
        try {
            end = until == null ? today : LocalDate.parse(until);
        } catch (DateTimeParseException e) {
            return refuse("--until 应写成 2026-06-30 这样的日期。");
        }
        Optional<String> trouble = trouble(folder, end, today.getYear());
        return trouble.isPresent() ? refuse(trouble.get()) : start(folder, end);
    }

    /** What can be told before anything is made in the folder. */
    private static Optional<String> trouble(Path folder, LocalDate end, int thisYear) {
        if (end.getYear() < FIRST_YEAR || end.getYear() > thisYear) {
            return Optional.of("--until 应在 " + FIRST_YEAR + " 年至 " + thisYear + " 年之间，演示不演将来的年份。");
        }
        if (Files.exists(folder.resolve("empty"))) {
            return Optional.of("数据目录 " + folder + " 是不带演示数据建立的，请用 --data 指定另一个目录。");
        }
        return Files.notExists(folder) && end.isBefore(Play.begin(end.getYear()))
                ? Optional.of(Play.tooEarly(end.getYear()))
                : Optional.empty();
    }

    private int start(Path folder, LocalDate end) {
        return switch (Database.open(folder, System.getenv())) {
            case Starting.Refused(String sentence) -> refuse(sentence);
            case Starting.Running(Database database) -> {
                Thread stopping = new Thread(database::stop, "stop");
                Runtime.getRuntime().addShutdownHook(stopping);
                try {
                    yield play(folder, database, end);
                } catch (RuntimeException e) {
                    LOG.error("the play broke off", e);
                    yield refuse("演示没有演完，原因见 " + folder.resolve("log/yangguang.log")
                            + "。再次运行会从没演的那天接着演；如果启动平台后有人办过事，演不下去的，请用 --data 换一个新目录重演。");
                } finally {
                    Runtime.getRuntime().removeShutdownHook(stopping);
                    database.stop();
                }
            }
        };
    }

    /** Looked at before the house is opened, which would bring the tables of another version up to this one. */
    int play(Path folder, Database database, LocalDate end) {
        if (Ground.inhabited(database)) {
            return refuse("数据目录 " + folder + " 里已有单位和数据，包括首次启动时装入的演示区，不能退回年初演起。请先运行 ./yangguang demo play --data "
                    + "新目录，再用 ./yangguang run --data 新目录 启动。");
        }
        try (var house = PlayedHouse.open(folder, database, end, silent(folder))) {
            return tell(house, folder, end);
        }
    }

    /** Nobody comes in meanwhile, and the console is for the story. */
    private static String[] silent(Path folder) {
        return new String[] {
            // pages are beans like others and need their surroundings, but no port is opened
            "--server.port=-1",
            "--logging.threshold.console=OFF",
            "--logging.file.name=" + folder.resolve("log/yangguang.log")
        };
    }

    private int tell(ConfigurableApplicationContext house, Path folder, LocalDate end) {
        var out = spec.commandLine().getOut();
        return switch (house.getBean(Play.class).play(end, line -> {
            out.println(line);
            out.flush();
        })) {
            case Play.Outcome.Refused(String sentence) -> refuse(sentence);
            case Play.Outcome.Played(LocalDate last) -> {
                String whole = last.equals(Play.end(last.getYear())) ? "，这一年演完了" : "";
                out.println("已演到 " + last + whole + "。请用 ./yangguang run --data " + folder + " 启动后查看。");
                yield 0;
            }
        };
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return REFUSED;
    }
}
