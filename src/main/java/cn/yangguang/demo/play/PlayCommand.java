package cn.yangguang.demo.play;

import cn.yangguang.database.Database;
import cn.yangguang.database.Starting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
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
@Command(name = "play", description = "让演示区从一月中旬起逐日度过一年：按时、逾期、退回、豁免；中断后接着演")
final class PlayCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(PlayCommand.class);
    private static final int REFUSED = 2;

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
        LocalDate end;
        try {
            end = until == null ? LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai"))) : LocalDate.parse(until);
        } catch (DateTimeParseException e) {
            return refuse("--until 应写成 2026-06-30 这样的日期。");
        }
        if (Files.exists(folder.resolve("empty"))) {
            return refuse("数据目录 " + folder + " 是不带演示数据建立的，请用 --data 指定另一个目录。");
        }
        return switch (Database.open(folder, System.getenv())) {
            case Starting.Refused(String sentence) -> refuse(sentence);
            case Starting.Running(Database database) -> {
                Thread stopping = new Thread(database::stop, "stop");
                Runtime.getRuntime().addShutdownHook(stopping);
                try (var house = PlayedHouse.open(folder, database, end)) {
                    yield play(house, folder, end);
                } catch (RuntimeException e) {
                    LOG.error("the play broke off", e);
                    yield refuse("演示没有演完，原因见 " + folder.resolve("log/yangguang.log") + "；再次运行会接着演。");
                } finally {
                    Runtime.getRuntime().removeShutdownHook(stopping);
                    database.stop();
                }
            }
        };
    }

    private int play(ConfigurableApplicationContext house, Path folder, LocalDate end) {
        var out = spec.commandLine().getOut();
        return switch (house.getBean(Play.class).play(end, line -> {
            out.println(line);
            out.flush();
        })) {
            case Play.Outcome.Refused(String sentence) -> refuse("数据目录 " + folder + " " + sentence);
            case Play.Outcome.Played(LocalDate last) -> {
                out.println("已演到 " + last + "。请用 ./yangguang run --data " + folder + " 启动后查看。");
                yield 0;
            }
        };
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return REFUSED;
    }
}
