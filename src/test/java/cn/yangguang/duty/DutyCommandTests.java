package cn.yangguang.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DutyCommandTests {

    @Test
    void everyLineGivesOneArray() {
        StringWriter printed = new StringWriter();
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("每年至少召开1次会议\n\n定期公开\n至少2次，7月底前\n".getBytes(StandardCharsets.UTF_8)));
            int status = new CommandLine(new DutyCommand())
                    .setOut(new PrintWriter(printed, true))
                    .execute("read", "-");
            assertThat(status).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(printed.toString().lines())
                .containsExactly(
                        "[{\"text\":\"每年至少召开1次\",\"kind\":\"atLeast\",\"times\":1,\"per\":\"year\"}]",
                        "[]",
                        "[]",
                        "[{\"text\":\"至少2次\",\"kind\":\"atLeast\",\"times\":2,\"per\":null},"
                                + "{\"text\":\"7月底前\",\"kind\":\"before\",\"date\":\"--07-31\"}]");
    }
}
