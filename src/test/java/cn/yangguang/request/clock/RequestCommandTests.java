package cn.yangguang.request.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

@ResourceLock(Resources.SYSTEM_OUT)
class RequestCommandTests {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final StringWriter complained = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test
    Path folder;

    private int clock(String... texts) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("clock"));
        for (String text : texts) {
            Path file = folder.resolve(arguments.size() + ".json");
            arguments.add(Files.writeString(file, text).toString());
        }
        PrintStream before = System.out;
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            return new CommandLine(new RequestCommand())
                    .setErr(new PrintWriter(complained, true))
                    .execute(arguments.toArray(String[]::new));
        } finally {
            System.setOut(before);
        }
    }

    private static String file(String events) {
        return "{\"channel\": \"counter\", \"events\": [" + events + "], \"asOf\": \"2026-12-31\"}";
    }

    private static String event(String on, String name) {
        return "{\"on\": \"" + on + "\", \"event\": \"" + name + "\"}";
    }

    @Test
    void everyFileIsAnsweredInItsLine() throws IOException {
        String received = event("2026-03-02", "received");
        assertThat(clock(
                        file(received),
                        file(received + "," + event("2026-03-10", "withdrawn")),
                        file(event("2026-12-21", "received"))))
                .isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("{\"due\":\"2026-03-30\",\"state\":\"received\",\"why\":\"2026-03-02 收到申请"),
                        line -> assertThat(line).startsWith("{\"due\":null,\"state\":\"withdrawn\","),
                        line -> assertThat(line)
                                .startsWith("{\"due\":null,\"state\":\"received\",")
                                .contains("通知载入后确定"));
    }

    @Test
    void aFileThatIsRefusedGetsOneSentenceAndTheOthersTheirAnswers() throws IOException {
        String received = event("2026-03-02", "received");
        assertThat(clock(file(event("2026-03-10", "corrected")), file(received)))
                .isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(complained.toString().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            2026-03-02 received, 2026-03-10 answered, 2026-03-12 corrected | 2026-03-12“收到补正”（corrected）：申请已于 2026-03-10 答复
            2026-03-02 received, 2026-03-12 corrected | 没有等待补正的告知
            2026-03-02 received, 2026-03-01 answered | 2026-03-01“答复”（answered）：此前没有收到申请
            2026-03-02 received, 2026-03-03 received | 不能再次收到
            2026-03-02 received, 2026-03-03 correctionAsked, 2026-03-04 correctionAsked | 不能告知两次
            2026-03-02 received, 2026-03-03 feePaid | 没有等待缴费的收费通知
            2008-04-30 received | 早于《政府信息公开条例》最初施行之日
            2017-12-29 received | 早于已收录的工作日历
            2027-01-04 received | 还没有收到申请
            2026-02-30 received | on“2026-02-30”不是日历上的日期
            2026-3-2 received | 应写作 2026-03-02 的样子
            2026-03-02 receved | 第1个事件：event“receved”无法识别
            2026-03-02 received, 2026-03-03 extended | workdays 应当是整数
            2026-03-02 received, 2026-03-03 consultationSent | 缺少 id
            """)
    void whatCannotBeSoIsOneSentence(String events, String sentence) throws IOException {
        List<String> written = new ArrayList<>();
        for (String one : events.split(", ", -1)) {
            String[] words = one.split(" ", -1);
            written.add(event(words[0], words[1]));
        }
        assertThat(clock(file(String.join(",", written)))).isEqualTo(2);
        assertThat(complained.toString().lines()).hasSize(1).first().asString().contains(sentence);
        assertThat(printed.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {"channel": "counter" | 不是正确的 JSON
            [] | 应当是一个 JSON 对象
            {"channel": "fax\\u001b[31m\\nfax", "events": [], "asOf": "2026-04-01"} | channel“fax[31m fax”无法识别
            {"channel": "", "events": [], "asOf": "2026-04-01"} | channel“”无法识别
            {"channel": "pigeon", "events": [], "asOf": "2026-04-01"} | channel“pigeon”无法识别
            {"events": [], "asOf": "2026-04-01"} | 缺少 channel
            {"channel": "mail", "events": [], "asOf": "2026-04-01"} | 没有任何事件
            {"channel": "mail", "events": {}, "asOf": "2026-04-01"} | events 应当是一个数组
            {"channel": "mail", "events": [7], "asOf": "2026-04-01"} | 第1个事件：缺少 event
            {"channel": "mail", "channel": "fax", "events": []} | 同一个名称只写一次
            {"channel": "mail", "events": [{"on": "2026-03-02", "event": "received"}]} | 缺少 asOf
            """)
    void aFileThatIsNoneIsOneSentence(String text, String sentence) throws IOException {
        assertThat(clock(text)).isEqualTo(2);
        assertThat(complained.toString().lines()).hasSize(1).first().asString().contains(sentence);
    }

    @Test
    void aFileThatIsMissingOrHugeIsOneSentence() throws IOException {
        Path huge = Files.writeString(folder.resolve("huge.json"), " ".repeat(1_000_001));
        assertThat(new CommandLine(new RequestCommand())
                        .setErr(new PrintWriter(complained, true))
                        .execute("clock", folder.resolve("none.json").toString(), huge.toString()))
                .isEqualTo(2);
        assertThat(complained.toString().lines()).hasSize(2);
    }
}
