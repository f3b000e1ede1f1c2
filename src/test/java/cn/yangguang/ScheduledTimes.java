package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.demo.play.SwiftPasswords;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.web.Visitor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Run by bench/publications only: kill -9 after a piece was scheduled; it goes out all the same, at most a minute late. */
@Timeout(600)
class ScheduledTimes {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder;

    private @Nullable Program running;
    private String said = "";

    @Test
    void whatWasScheduledGoesOutAfterAKill() throws Exception {
        try {
            start();
            Visitor head = person("caizheng-head");
            String piece = cleared(head);
            Instant due = Instant.now().truncatedTo(ChronoUnit.MINUTES).plusSeconds(120);
            String[] time = MINUTE.format(due).split(" ", -1);
            PublishingUnit.done(PublishingUnit.step(head, piece, "schedule", "day", time[0], "time", time[1]));
            kill();
            start();
            head = person("caizheng-head");
            assertThat(head.get(piece).body()).contains("自动公开");
            while (Visitor.page(head.get(piece))
                    .select("a[href^=/open/pieces/]")
                    .isEmpty()) {
                assertThat(Instant.now()).isBefore(due.plusSeconds(60));
                Thread.sleep(500);
            }
            System.out.printf(
                    "published %d s after its time%n",
                    Duration.between(due, Instant.now()).toSeconds());
            assertThat(Instant.now()).isAfter(due);
        } finally {
            Objects.requireNonNull(running).close();
        }
    }

    private String cleared(Visitor head) throws IOException, InterruptedException {
        Visitor clerk = person("caizheng");
        var form = Visitor.page(clerk.get("/desk/publications/new"));
        String unit = form.expectFirst("select[name=unit] option").val();
        String piece = PublishingUnit.done(clerk.post(
                "/desk/publications/new",
                Map.of("unit", unit, "title", "定时的公告", "body", "正文", "attribute", "PROACTIVE")));
        PublishingUnit.done(PublishingUnit.step(clerk, piece, "submit"));
        PublishingUnit.done(PublishingUnit.step(head, piece, "review"));
        PublishingUnit.done(PublishingUnit.step(head, piece, "proofread"));
        PublishingUnit.done(PublishingUnit.step(person("baomi"), piece, "secrecy"));
        return piece;
    }

    private Visitor person(String login) throws IOException, InterruptedException {
        Matcher told = Pattern.compile("\\b" + login + " +(\\S+)").matcher(said);
        assertThat(told.find()).as(said).isTrue();
        Visitor visitor = Objects.requireNonNull(running).visitor();
        assertThat(visitor.signIn(login, told.group(1)).statusCode()).isEqualTo(302);
        return visitor;
    }

    private void kill() throws IOException {
        Program.killDatabase(data());
        Objects.requireNonNull(running).close();
    }

    /** Starts the program with its demo; the passwords are told at the first start only. */
    private void start() throws IOException, InterruptedException {
        Program started = Program.start(
                SwiftPasswords.ENVIRONMENT, folder.resolve("output"), "run", "--port", "0", "--data", data());
        running = started;
        String now = started.awaitServing();
        said = said.isEmpty() ? now : said;
    }

    private Path data() {
        return folder.resolve("data");
    }
}
