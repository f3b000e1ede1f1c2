package cn.yangguang.request.clock;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.language.Characters;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code request}: reckons the clock of requests, without server or database. */
@Command(name = "request", description = "依申请公开的答复期限")
public final class RequestCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /**
     * Prints one JSON object a line, in the order of the files. A file that cannot be read, or whose events cannot have
     * happened so, gets one sentence on standard error and no line, and the exit status is 2.
     */
    @Command(
            name = "clock",
            description = {
                "由申请经过的事件算出答复期限，每个文件一行 JSON：due（期限，没有则为 null）、state（状态）、why（逐步逐日的说明）",
                "文件写作 {\"channel\": \"counter\", \"events\": [{\"on\": \"2026-03-02\", \"event\": \"received\"}], \"asOf\": \"2026-04-01\"}",
                "channel：counter、registeredMail、mail、online、fax、email、elsewhere",
                "event：received、correctionAsked、corrected、feeNoticeReceived、feePaid、withdrawn、answered，"
                        + "consultationSent、consultationReceived、consultationAnswered（各带 id），extended（带 workdays），delayed（带 until）"
            })
    int clock(@Parameters(paramLabel = "FILE", arity = "1..*", description = "申请的事件（JSON）；- 为标准输入") List<Path> files) {
        int status = 0;
        for (Path file : files) {
            String refusal = switch (ClockFileReader.read(file)) {
                case ClockFile.Asked asked -> answer(file, asked);
                case ClockFile.Refused refused -> refused.sentence();
            };
            if (!refusal.isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .println(Characters.withoutUnseen(refusal).replaceAll("\\R+", " "));
                status = 2;
            }
        }
        return status;
    }

    /** Prints the reckoning and returns nothing, or returns why there is none. */
    private static String answer(Path file, ClockFile.Asked asked) {
        return switch (RequestClock.reckon(asked.channel(), asked.events(), WorkingCalendar.shipped(), asked.asOf())) {
            case Reckoning reckoning -> {
                print(reckoning, System.out);
                yield "";
            }
            case Reckoned.Impossible impossible -> ClockFileReader.name(file) + "：" + impossible.sentence();
        };
    }

    /** One line in UTF-8, whatever the console's own encoding. */
    private static void print(Reckoning reckoning, PrintStream out) {
        @Nullable LocalDate due = reckoning.due();
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("due", due == null ? null : due.toString());
        fields.put("state", reckoning.state().printed());
        fields.put("why", reckoning.why());
        out.writeBytes((Json.MAPPER.writeValueAsString(fields) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Made when first needed: picocli builds every command, also those that are not run. */
    private static final class Json {
        static final JsonMapper MAPPER = JsonMapper.builder().build();
    }
}
