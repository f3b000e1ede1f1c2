package cn.yangguang.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.HouseTest;
import cn.yangguang.journal.Journal;
import cn.yangguang.keys.Keys;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters written, kept and carried: into a folder, to a real SMTP server, and to one that is not there. */
@HouseTest
class DeliveringTests {

    private static final String TO = "wang.xiaoshi@qingshi.example";
    private static final String SUBJECT = "提醒：2项将到期，1项已逾期";
    private static final String WORDS = "王小石：\n一、公开财政收支月报，6月30日到期。\n此信由平台自动发出。\n";

    private final SteppingClock clock = new SteppingClock(Instant.parse("2026-06-26T01:00:00Z"));

    private final ApplicationContext house;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Journal journal;

    @TempDir
    Path folder;

    private GreenMail server = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

    @Autowired
    DeliveringTests(ApplicationContext house, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.house = house;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.journal = house.getBean(Journal.class);
    }

    @BeforeEach
    void nothingWaits() {
        jdbc.sql("delete from letter").update();
    }

    @AfterEach
    void serverEnds() {
        server.stop();
    }

    private Carrier intoFolder() {
        return new FolderCarrier(folder.resolve("post"), "yangguang@qingshi.example");
    }

    private Carrier toServer(int port) {
        return SmtpCarrier.of(
                new MailSettings("127.0.0.1", port, "", "", "yangguang@qingshi.example", MailSettings.Security.NONE));
    }

    private Outbox outbox(Carrier carrier) {
        return new Outbox(jdbc, house.getBean(Keys.class), carrier, clock);
    }

    private Delivering delivering(Carrier carrier) {
        return delivering(carrier, (_, moment) -> moment);
    }

    private Delivering delivering(Carrier carrier, QuietTimes quiet) {
        return new Delivering(
                outbox(carrier),
                carrier,
                journal,
                house.getBean(PlatformTransactionManager.class),
                List.of(quiet),
                clock);
    }

    private boolean write(String about, Instant notBefore) {
        Letter letter = new Letter(about, TO, SUBJECT, WORDS, notBefore);
        return Boolean.TRUE.equals(
                transaction.execute(status -> outbox(intoFolder()).put(letter)));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("post"))) {
            return files.sorted().toList();
        }
    }

    private static MimeMessage read(Path file) throws IOException, MessagingException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), bytes);
        }
    }

    @Test
    void aLetterThatFailedIsNotTriedAgainInTheQuietHours() throws IOException {
        Instant morning = clock.instant().plus(Duration.ofHours(10));
        QuietTimes night = (about, moment) -> about.equals("test/quiet") && moment.isBefore(morning) ? morning : moment;
        write("test/quiet", clock.instant());
        assertThat(delivering(toServer(1)).round()).as("no server there").isZero();
        clock.move(Duration.ofMinutes(2));
        write("test/other", clock.instant());
        assertThat(delivering(intoFolder(), night).round())
                .as("the other one alone")
                .isEqualTo(1);
        clock.move(Duration.ofHours(9));
        assertThat(delivering(intoFolder(), night).round()).isZero();
        clock.move(Duration.ofHours(1));
        assertThat(delivering(intoFolder(), night).round()).isEqualTo(1);
        assertThat(files()).hasSize(2);
    }

    @Test
    void aLetterGoesOnceIntoTheFolderAndReadsAsItWasWritten() throws IOException, MessagingException {
        assertThat(write("test/1", clock.instant())).isTrue();
        assertThat(write("test/1", clock.instant())).as("about the same").isFalse();
        UUID id = jdbc.sql("select id from letter").query(UUID.class).single();
        assertThat(delivering(intoFolder()).round()).isEqualTo(1);
        assertThat(delivering(intoFolder()).round()).isZero();
        assertThat(write("test/1", clock.instant())).as("delivered").isFalse();
        assertThat(files()).hasSize(1);
        MimeMessage letter = read(files().getFirst());
        assertThat(letter.getSubject()).isEqualTo(SUBJECT);
        assertThat(((String) letter.getContent()).replace("\r\n", "\n")).isEqualTo(WORDS);
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly(TO);
        assertThat(letter.getMessageID()).isEqualTo("<" + id + "@qingshi.example>");
        assertThat(letter.getSentDate()).isEqualTo(Instant.parse("2026-06-26T01:00:00Z"));
        assertThat(Files.readAllBytes(files().getFirst()))
                .as("seven bits, whatever way it takes")
                .satisfies(bytes -> {
                    for (byte one : bytes) {
                        assertThat(one).isGreaterThanOrEqualTo((byte) 9);
                    }
                });
    }

    @Test
    void theAddressIsHiddenWhileItWaitsAndForgottenAfterwards() {
        write("test/hidden", clock.instant());
        assertThat(row()).doesNotContain(TO).doesNotContain("qingshi").contains("公开财政收支月报");
        delivering(intoFolder()).round();
        assertThat(row()).doesNotContain("公开财政收支月报").contains("test/hidden");
    }

    private String row() {
        return jdbc.sql("select row_to_json(letter)::text from letter")
                .query(String.class)
                .single();
    }

    @Test
    void aLetterWaitsForItsTime() throws IOException {
        write("test/morning", clock.instant().plus(Duration.ofHours(3)));
        assertThat(delivering(intoFolder()).round()).isZero();
        assertThat(outbox(intoFolder()).state()).isEqualTo(new PostState(0, 1, 0, 0, 0, null));
        clock.move(Duration.ofHours(3));
        assertThat(delivering(intoFolder()).round()).isEqualTo(1);
        assertThat(files()).hasSize(1);
        assertThat(outbox(intoFolder()).state()).isEqualTo(new PostState(0, 0, 0, 1, 0, null));
    }

    @Test
    void aLetterIsWrittenIfAndOnlyIfTheDeedIsDone() {
        transaction.executeWithoutResult(status -> {
            house.getBean(Outbox.class).put(new Letter("test/undone", TO, SUBJECT, WORDS, clock.instant()));
            status.setRollbackOnly();
        });
        assertThat(delivering(intoFolder()).round()).isZero();
        Letter alone = new Letter("test/alone", TO, SUBJECT, WORDS, clock.instant());
        assertThatThrownBy(() -> house.getBean(Outbox.class).put(alone)).hasMessageContaining("mandatory");
    }

    @Test
    void theServerGetsItWithItsMessageId() throws MessagingException, IOException {
        server.start();
        write("test/smtp", clock.instant());
        UUID id = jdbc.sql("select id from letter").query(UUID.class).single();
        assertThat(delivering(toServer(port())).round()).isEqualTo(1);
        assertThat(delivering(toServer(port())).round()).isZero();
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo(SUBJECT);
        assertThat(((String) received[0].getContent()).replace("\r\n", "\n")).isEqualTo(WORDS);
        assertThat(received[0].getMessageID()).isEqualTo("<" + id + "@qingshi.example>");
        assertThat(received[0].getFrom()[0].toString()).contains("yangguang@qingshi.example");
    }

    private int port() {
        return server.getSmtp().getPort();
    }

    /** What a kill between carrying and committing leaves: the letter went, its row still waits. */
    @Test
    void aKillBetweenCarryingAndMarkingSendsTheSameLetterOnceMore() throws IOException, MessagingException {
        server.start();
        write("test/killed", clock.instant());
        List<Carrier> ways = List.of(intoFolder(), toServer(port()));
        for (Carrier way : ways) {
            transaction.executeWithoutResult(status -> {
                assertThat(delivering(way).round()).isEqualTo(1);
                status.setRollbackOnly();
            });
            assertThat(outbox(way).state().due()).isEqualTo(1);
        }
        assertThat(delivering(toServer(port())).round()).isEqualTo(1);
        assertThat(files()).as("the same file").hasSize(1);
        List<String> names = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            names.add(message.getMessageID());
        }
        assertThat(names).as("one name, by which mail programs know the copy").hasSize(2);
        assertThat(names.stream().distinct()).hasSize(1);
    }

    @Test
    void aServerThatIsNotThereIsTriedAgainAndGivenUpInTheEnd() throws IOException {
        Carrier nobody = toServer(closedPort());
        write("test/away", clock.instant());
        write("test/away/too", clock.instant());
        assertThat(delivering(nobody).round()).isZero();
        assertThat(outbox(nobody).state())
                .as("after the first failure the round ends")
                .isEqualTo(new PostState(1, 0, 1, 0, 0, Trouble.SERVER));
        for (int hour = 0; hour < 24 * 5; hour++) {
            clock.move(Duration.ofHours(1));
            delivering(nobody).round();
            delivering(nobody).round();
        }
        assertThat(outbox(nobody).state()).isEqualTo(new PostState(0, 0, 0, 0, 2, null));
        assertThat(jdbc.sql("select attempts from letter").query(Integer.class).list())
                .allMatch(attempts -> attempts > 5 && attempts < 20);
    }

    @Test
    void aServerThatComesBackGetsEverythingOnce() throws IOException {
        write("test/back", clock.instant());
        int port = closedPort();
        assertThat(delivering(toServer(port)).round()).isZero();
        server = new GreenMail(new ServerSetup(port, null, ServerSetup.PROTOCOL_SMTP));
        server.start();
        assertThat(delivering(toServer(port)).round())
                .as("the pause is not over")
                .isZero();
        clock.move(Duration.ofMinutes(1));
        assertThat(delivering(toServer(port)).round()).isEqualTo(1);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(outbox(intoFolder()).state()).isEqualTo(new PostState(0, 0, 0, 1, 0, null));
    }

    @Test
    void aFolderThatCannotBeWrittenIsTroubleAndAnAddressThatIsNoneBlocksNobody() throws IOException {
        Files.writeString(folder.resolve("post"), "not a folder");
        write("test/folder", clock.instant());
        assertThat(delivering(intoFolder()).round()).isZero();
        assertThat(outbox(intoFolder()).state().trouble()).isEqualTo(Trouble.FOLDER);
        Files.delete(folder.resolve("post"));
        transaction.executeWithoutResult(status -> house.getBean(Outbox.class)
                .put(new Letter("test/none", "nobody at all", SUBJECT, WORDS, Instant.EPOCH)));
        clock.move(Duration.ofMinutes(1));
        assertThat(delivering(intoFolder()).round()).isEqualTo(1);
        assertThat(outbox(intoFolder()).state()).isEqualTo(new PostState(0, 0, 0, 1, 1, null));
    }

    @Test
    void twoThatDeliverAtOnceCarryEachLetterOnce() throws Exception {
        server.start();
        for (int i = 0; i < 20; i++) {
            write("test/at-once/" + i, clock.instant());
        }
        Carrier way = toServer(port());
        Thread other = Thread.startVirtualThread(() -> delivering(way).round());
        delivering(way).round();
        other.join();
        assertThat(Arrays.stream(server.getReceivedMessages())).hasSize(20);
        assertThat(jdbc.sql("select count(*) from letter where delivered_at is not null")
                        .query(Long.class)
                        .single())
                .isEqualTo(20);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
