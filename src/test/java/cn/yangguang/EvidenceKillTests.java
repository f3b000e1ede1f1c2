package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.web.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kill -9 of the program and its database right after the answer: the piece, its file and its standing are there. */
@Timeout(300)
class EvidenceKillTests {

    private static final byte[] FILE = "%PDF-1.7 公开了第一季度收支".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private @Nullable Process running;
    private Visitor office = new Visitor(0);
    private String password = "";

    @Test
    void whatWasAnsweredIsThereAfterAKill() throws Exception {
        try {
            start();
            String form = Visitor.page(office.get("/desk"))
                    .select("main a[href$=/evidence][href^=/desk/due/]")
                    .attr("href");
            office.get(form);
            String today =
                    Visitor.page(office.get("/desk")).text().replaceFirst("(?s).*今天是(\\d{4}-\\d\\d-\\d\\d).*", "$1");
            HttpResponse<String> answer =
                    office.upload(form + "?words=published&early=true&happened=" + today, "file", "收支.pdf", FILE);
            assertThat(answer.statusCode()).as(Visitor.page(answer).text()).isEqualTo(303);
            kill();
            start();
            var due = Visitor.page(office.get(form.replace("/evidence", "")));
            assertThat(due.text()).contains("收支.pdf", "published");
            String piece = due.select("a[href^=/desk/evidence/]").attr("href");
            assertThat(office.get(piece + "/file").body()).isEqualTo(new String(FILE, StandardCharsets.UTF_8));
        } finally {
            program().destroyForcibly();
        }
    }

    private Process program() {
        return Objects.requireNonNull(running);
    }

    private void kill() throws IOException {
        long server = Long.parseLong(Files.readAllLines(data().resolve("postgres/cluster/postmaster.pid"))
                .getFirst());
        ProcessHandle.of(server).orElseThrow().destroyForcibly();
        program().destroyForcibly().onExit().join();
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** Starts the program with its demo and signs in as the office. */
    private void start() throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        running = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Yangguang.class.getName(),
                        "run",
                        "--port",
                        "0",
                        "--data",
                        data().toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        String said = "";
        while (!said.contains("阳光已启动")) {
            assertThat(program().isAlive()).as(said).isTrue();
            Thread.sleep(50);
            said = Files.readString(output);
        }
        Matcher told = Pattern.compile("gongkai +(\\S+)").matcher(said);
        password = told.find() ? told.group(1) : password;
        Matcher port = Pattern.compile("127\\.0\\.0\\.1:(\\d+)").matcher(said);
        assertThat(port.find()).isTrue();
        office = new Visitor(Integer.parseInt(port.group(1)));
        assertThat(office.signIn("gongkai", password).statusCode()).isEqualTo(302);
    }
}
