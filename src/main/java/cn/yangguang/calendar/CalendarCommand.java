package cn.yangguang.calendar;

import cn.yangguang.calendar.keeping.LoadCommand;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line's door to the calendar; with - it answers a case a line from standard input. */
@Command(name = "calendar", description = "工作日与期限", subcommands = LoadCommand.class)
public final class CalendarCommand implements Runnable {

    private static final int CANNOT_ANSWER = 2;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "is-workday", description = "某日是否工作日：true 或 false")
    int isWorkday(
            @Parameters(paramLabel = "DATE", arity = "1..*", description = "如 2026-02-14；- 为逐行读入") List<String> words) {
        return answer(words, 1, parts -> switch (WorkingCalendar.shipped().on(date(parts[0]))) {
            case DayStatus.Workday workday -> new Answer("true", false);
            case DayStatus.DayOff off -> new Answer("false", false);
            case DayStatus.Unknown unknown -> refused(unknown.sentence());
        });
    }

    @Command(name = "add", description = "起算日之后第 N 个工作日（起算当日不计入）")
    int add(
            @Parameters(paramLabel = "START N", arity = "1..*", description = "如 2026-02-13 20；- 为逐行读入")
                    List<String> words) {
        return answer(words, 2, parts -> words(WorkingCalendar.shipped().add(date(parts[0]), number(parts[1]))));
    }

    @Command(name = "explain", description = "说明期限如何数出：工作日逐日，日、月、小时逐步")
    int explain(
            @Parameters(paramLabel = "START N", arity = "1..*", description = "如 2026-02-13 20；- 为逐行读入")
                    List<String> words,
            @Option(
                            names = "--unit",
                            defaultValue = "workday",
                            paramLabel = "UNIT",
                            description = "workday（工作日，默认）、day（日）、hour（小时）、month（月）；小时的起算可写到分，如 2026-02-13T09:30")
                    String unit) {
        return answer(
                words,
                2,
                parts -> TermUnit.named(unit)
                        .map(of -> told(reckon(parts, of)))
                        .orElseGet(() -> refused("“" + unit + "”不是期限的单位，应为 workday、day、hour 或 month。")));
    }

    private static Reckoning reckon(String[] parts, TermUnit unit) {
        int amount = number(parts[1]);
        boolean minute = unit == TermUnit.HOUR && parts[0].contains("T") && amount > 0;
        return minute
                ? Reckoning.ofHours(LocalDateTime.parse(parts[0]), amount)
                : Reckoning.of(WorkingCalendar.shipped(), date(parts[0]), amount, unit);
    }

    private static Answer told(Reckoning reckoning) {
        Answer end = words(reckoning.due());
        StringBuilder text = new StringBuilder();
        reckoning.lines().forEach(line -> text.append(line.words()).append('\n'));
        return end.refused() ? end : new Answer(text + "期限届满：" + end.words(), false);
    }

    /** What a case gives: the answer, or the sentence that says why there is none. */
    private record Answer(String words, boolean refused) {}

    private int answer(List<String> words, int parts, Function<String[], Answer> answering) {
        return words.equals(List.of("-")) ? everyLine(parts, answering) : single(words, parts, answering);
    }

    /** A refusal stands in its line, so that the answers stay beside their cases. */
    private int everyLine(int parts, Function<String[], Answer> answering) {
        PrintWriter out = new PrintWriter(new BufferedWriter(spec.commandLine().getOut()), false);
        boolean[] refused = {false};
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                .lines()
                .map(line -> oneLine(line, parts, answering))
                .forEach(answer -> {
                    refused[0] |= answer.refused();
                    out.append(answer.refused() ? "error: " : "")
                            .append(answer.words())
                            .append('\n');
                });
        out.flush();
        return refused[0] ? CANNOT_ANSWER : 0;
    }

    /** A refusal goes to standard error, so that nobody takes it for an answer. */
    private int single(List<String> words, int parts, Function<String[], Answer> answering) {
        Answer answer = oneLine(String.join(" ", words), parts, answering);
        PrintWriter to = answer.refused()
                ? spec.commandLine().getErr()
                : spec.commandLine().getOut();
        to.append(answer.words()).append('\n').flush();
        return answer.refused() ? CANNOT_ANSWER : 0;
    }

    private static Answer oneLine(String line, int parts, Function<String[], Answer> answering) {
        String[] words = SPACES.split(line.strip(), -1);
        if (words.length != parts) {
            return refused(
                    "“" + line.strip() + "”应写作" + (parts == 1 ? "一个日期，如 2026-02-14。" : "起算日和工作日数，如 2026-02-13 20。"));
        }
        try {
            return answering.apply(words);
        } catch (DateTimeException noDate) {
            return refused("“" + words[0] + "”不是日期，应写作 2026-02-14 的样子。");
        } catch (NumberFormatException noNumber) {
            return refused("“" + words[1] + "”不是整数。");
        }
    }

    private static Answer words(Due due) {
        return switch (due) {
            case Due.On(LocalDate date) -> new Answer(date.toString(), false);
            case Due.NotYetFixed open -> refused(open.sentence());
            case Due.Refused no -> refused(no.sentence());
        };
    }

    private static Answer refused(String sentence) {
        return new Answer(sentence, true);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
