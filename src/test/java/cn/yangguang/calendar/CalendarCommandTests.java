package cn.yangguang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import picocli.CommandLine;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class CalendarCommandTests {

    private final StringWriter printed = new StringWriter();
    private final StringWriter complained = new StringWriter();

    private int run(String input, String... arguments) {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            return new CommandLine(new CalendarCommand())
                    .setOut(new PrintWriter(printed, true))
                    .setErr(new PrintWriter(complained, true))
                    .execute(arguments);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void aDateIsAnsweredTrueOrFalse() {
        assertThat(run("", "is-workday", "2026-02-14")).isZero();
        assertThat(run("", "is-workday", "2026-02-16")).isZero();
        assertThat(printed).hasToString("true\nfalse\n");
    }

    @Test
    void aTermIsAnsweredWithItsLastDay() {
        assertThat(run("", "add", "2025-09-15", "20")).isZero();
        assertThat(printed).hasToString("2025-10-17\n");
    }

    @Test
    void linesAreAnsweredOneByOneAndARefusalShowsInTheExitStatus() {
        assertThat(run("2026-02-13 20\n2026-12-31 1\nmorgen 1\n2026-01-05\n2026-01-05 x\n", "add", "-"))
                .isEqualTo(2);
        assertThat(printed.toString().lines()).hasSize(5).first().isEqualTo("2026-03-19");
        assertThat(printed.toString().lines().skip(1)).allMatch(line -> line.startsWith("error: "));
    }

    @Test
    void aSingleCaseThatHasNoAnswerIsToldOnStandardErrorOnly() {
        assertThat(run("", "add", "2026-02-13", "x")).isEqualTo(2);
        assertThat(run("", "is-workday", "1999-01-04")).isEqualTo(2);
        assertThat(run("", "explain", "2026-12-31", "5")).isEqualTo(2);
        assertThat(printed.toString()).isEmpty();
        assertThat(complained.toString().lines()).hasSize(3).first().isEqualTo("“x”不是整数。");
    }

    @Test
    void aTermOfMoreThanAHundredYearsIsRefused() {
        for (String start : new String[] {"2026-01-01", "2026-01-01T09:30"}) {
            assertThat(run("", "explain", start, "2147483647", "--unit", "hour"))
                    .isEqualTo(2);
        }
        assertThat(run("", "explain", "2026-01-01", "36526", "--unit", "day")).isEqualTo(2);
        assertThat(printed.toString()).isEmpty();
        assertThat(complained.toString().lines())
                .containsExactly(
                        "期限最长为 100 年，即 876600 小时，现为 2147483647。",
                        "期限最长为 100 年，即 876600 小时，现为 2147483647。",
                        "期限最长为 100 年，即 36525 日，现为 36526。");
    }

    @Test
    void anExplanationEndsWithTheLastDay() {
        assertThat(run("", "explain", "2026-02-13", "1")).isZero();
        assertThat(printed.toString()).endsWith("2026-02-14 周六 第1个工作日：春节调休上班（国办发明电〔2025〕7号）\n期限届满：2026-02-14\n");
    }
}
