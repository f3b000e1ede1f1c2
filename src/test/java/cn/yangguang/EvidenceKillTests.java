package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.demo.play.SwiftPasswords;
import cn.yangguang.web.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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

    private @Nullable Program running;
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
            program().close();
        }
    }

    private Program program() {
        return Objects.requireNonNull(running);
    }

    private void kill() throws IOException {
        Program.killDatabase(data());
        program().close();
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** Starts the program with its demo and signs in as the office. */
    private void start() throws IOException, InterruptedException {
        Program started = Program.start(
                SwiftPasswords.ENVIRONMENT, folder.resolve("output"), "run", "--port", "0", "--data", data());
        running = started;
        String said = started.awaitServing();
        Matcher told = Pattern.compile("gongkai +(\\S+)").matcher(said);
        password = told.find() ? told.group(1) : password;
        office = started.visitor();
        assertThat(office.signIn("gongkai", password).statusCode()).isEqualTo(302);
    }
}
