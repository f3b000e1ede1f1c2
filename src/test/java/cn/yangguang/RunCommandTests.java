package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process: what it says, how it ends, what it leaves behind. */
@Timeout(180)
class RunCommandTests {

    @TempDir
    Path folder;

    @Test
    void itServesUntilItIsToldToStopAndThenLeavesNothingRunning() throws Exception {
        Process process = start("run", "--empty", "--port", "0", "--data", data().toString());
        try {
            Matcher address = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/").matcher(awaitOutput(process, "阳光已启动"));
            assertThat(address.find()).isTrue();
            HttpResponse<Void> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address.group())).build(),
                            HttpResponse.BodyHandlers.discarding());
            assertThat(answer.statusCode()).isPositive();
            assertThat(data().resolve("postgres/cluster/postmaster.pid")).exists();

            Process second = start("run", "--port", "0", "--data", data().toString());
            assertThat(second.waitFor()).isEqualTo(2);
            assertThat(errors()).hasLineCount(1).contains("正被另一个", data().toString());
            // but for this mark the folder could be one of a demo that is running
            Files.delete(data().resolve("empty"));
            Process played = start("demo", "play", "--data", data().toString());
            assertThat(played.waitFor()).isEqualTo(2);
            assertThat(errors()).hasLineCount(1).contains("正被另一个", data().toString());

            process.destroy();
            assertThat(process.waitFor()).isEqualTo(143); // 128 + SIGTERM
            assertThat(data().resolve("postgres/cluster/postmaster.pid")).doesNotExist();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void whoStopsItWhileItStartsIsObeyedWithoutAWordOfFailure() throws Exception {
        Process process = start("run", "--port", "0", "--data", data().toString());
        try {
            while (!Files.exists(data().resolve("keys"))) {
                assertThat(process.isAlive()).as(errors()).isTrue();
                Thread.sleep(10);
            }
            process.destroy();
            assertThat(process.waitFor()).isEqualTo(143);
            assertThat(errors() + Files.readString(folder.resolve("output"))).doesNotContain("Exception", "ERROR");
            assertThat(data().resolve("postgres/cluster/postmaster.pid")).doesNotExist();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aTakenPortIsToldBeforeAnythingIsStarted() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(start("run", "--port", port, "--data", data().toString()).waitFor())
                    .isEqualTo(2);
            assertThat(errors()).hasLineCount(1).contains(port, "已被占用", "--port");
            assertThat(data()).doesNotExist();
        }
    }

    @Test
    void whatCannotBeUnderstoodIsToldInOneSentence() throws Exception {
        assertThat(start("run", "--prot", "80").waitFor()).isEqualTo(2);
        assertThat(errors()).hasLineCount(1).contains("无法识别", "--prot", "--help");
        assertThat(start("run", "--port", "eighty").waitFor()).isEqualTo(2);
        assertThat(errors()).hasLineCount(1).contains("PORT", "--help");
        assertThat(start("run", "--data", "/proc/nothing").waitFor()).isEqualTo(2);
        assertThat(errors()).hasLineCount(1).contains("/proc/nothing", "无法写入");
        assertThat(start("run", "--host", "192.0.2.1").waitFor()).isEqualTo(2);
        assertThat(errors()).hasLineCount(1).contains("192.0.2.1");
    }

    private Path data() {
        return folder.resolve("数据 one");
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // to unpack PostgreSQL takes longer than to start it
                "-Dyangguang.programs="
                        + Path.of(System.getProperty("yangguang.programs", "target/programs"))
                                .toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                Yangguang.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("output").toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("errors"));
    }

    private String awaitOutput(Process process, String words) throws IOException, InterruptedException {
        String output = "";
        while (!output.contains(words)) {
            assertThat(process.isAlive()).as(output + errors()).isTrue();
            Thread.sleep(50);
            output = Files.readString(folder.resolve("output"));
        }
        return output;
    }
}
