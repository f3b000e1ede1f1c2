package cn.yangguang.duty.evidence.looking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Period;
import cn.yangguang.duty.Proof;
import cn.yangguang.duty.evidence.LookOutcome;
import cn.yangguang.duty.evidence.Piece;
import cn.yangguang.duty.evidence.Pieces;
import cn.yangguang.duty.evidence.Recording;
import cn.yangguang.duty.evidence.RecordingEvidence;
import cn.yangguang.duty.evidence.Said;
import cn.yangguang.duty.keeping.ClosingDuties;
import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.duty.keeping.DutyId;
import cn.yangguang.duty.keeping.StoredDuties;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Grant;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A link counts once its page was read, and is looked at again later. */
@HouseTest
class LookingAtLinksTests {

    @Autowired
    ApplicationContext house;

    @Autowired
    LookingAtLinks looking;

    @Autowired
    Pieces pieces;

    @Autowired
    DueLists lists;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final Site site = new Site();
    private People people;
    private Unit finance;
    private Actor clerk;
    private UUID occurrence;

    @BeforeEach
    void somethingOwed() {
        people = People.in(house);
        finance = people.qingshi.named("青石区财政局");
        clerk = somebody(Role.CLERK, finance);
        LocalDate today = LocalDate.now(clock);
        DutyId duty = new StoredDuties(house, people.qingshi.district, today.withDayOfYear(1))
                .add("plan/l/1", "公开决算", new Obligation.AtLeast(1, Period.YEAR), Holder.EACH, finance);
        occurrence = jdbc.sql("select id from occurrence where duty_id = :duty")
                .param("duty", duty.value())
                .query(UUID.class)
                .single();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private static Actor somebody(Role role, Unit unit) {
        return new Actor(UUID.randomUUID(), "王小石", unit, List.of(new Grant(role, unit.path())));
    }

    private UUID link(String path) {
        Recording became = house.getBean(RecordingEvidence.class)
                .record(clerk, occurrence, new Proof.Link(site.at(path), null), Said.of("公布了决算", LocalDate.now(clock)));
        assertThat(became).isInstanceOf(Recording.Recorded.class);
        return ((Recording.Recorded) became).piece();
    }

    private Piece piece(UUID id) {
        return pieces.find(id).orElseThrow();
    }

    private Looking.Looked looked(UUID id) {
        Looking became = looking.look(clerk, id);
        assertThat(became).isInstanceOf(Looking.Looked.class);
        return (Looking.Looked) became;
    }

    private Duration next(UUID id) {
        Instant next = jdbc.sql("select next_look_at from evidence where id = :id")
                .param("id", id)
                .query(Timestamp.class)
                .single()
                .toInstant();
        return Duration.between(clock.instant(), next).plusMinutes(1);
    }

    @Test
    void aPageIsReadKeptAndCounted() {
        site.html("/a", "<html><title>决算公开</title><body><p>发文字号：青财〔2024〕3号</p>发布日期：2024-08-01</body></html>");
        UUID id = link("/a");
        assertThat(lists.find(occurrence).orElseThrow().pieces()).isZero();
        long before = people.entries();
        assertThat(looked(id).now().settled()).isTrue();
        assertThat(people.entries()).isEqualTo(before + 1);
        Proof.Page page =
                Objects.requireNonNull(((Proof.Link) piece(id).evidence().proof()).page());
        assertThat(page.title()).isEqualTo("决算公开");
        assertThat(page.number()).isEqualTo("青财〔2024〕3号");
        assertThat(page.date()).isEqualTo(LocalDate.of(2024, 8, 1));
        assertThat(piece(id).hash()).hasSize(64);
        assertThat(next(id)).isBetween(Duration.ofDays(7), Duration.ofDays(7).plusMinutes(2));
    }

    @Test
    void whatChangesOrVanishesLaterIsFlaggedAndStillCounts() {
        site.html("/b", "<html><title>公告</title><body>第一版</body></html>");
        UUID id = link("/b");
        looked(id);
        String first = piece(id).hash();
        looked(id);
        assertThat(piece(id).look()).isEqualTo(LookOutcome.READ);
        assertThat(next(id)).isGreaterThan(Duration.ofDays(29));
        site.html("/b", "<html><title>公告</title><body>第二版</body></html>");
        looked(id);
        assertThat(piece(id).look()).isEqualTo(LookOutcome.CHANGED);
        assertThat(piece(id).hash()).as("that of the first reading").isEqualTo(first);
        site.gone("/b");
        assertThat(looked(id).outcome()).isEqualTo(LookOutcome.GONE);
        assertThat(lists.find(occurrence).orElseThrow().settled()).isTrue();
        assertThat(pieces.troubled(clerk)).extracting(Piece::id).containsExactly(id);
        assertThat(house.getBean(Looks.class).of(id))
                .extracting(Looks.Look::outcome)
                .containsExactly(LookOutcome.GONE, LookOutcome.CHANGED, LookOutcome.READ, LookOutcome.READ);
    }

    @Test
    void whatCannotBeReadDoesNotCountAndIsTriedAgain() {
        UUID id = link("/missing");
        assertThat(looked(id).outcome()).isEqualTo(LookOutcome.GONE);
        assertThat(piece(id).evidence().counts()).isFalse();
        site.page("/missing", exchange -> exchange.sendResponseHeaders(503, -1));
        assertThat(looked(id).outcome()).isEqualTo(LookOutcome.FAILED);
        assertThat(next(id)).isLessThan(Duration.ofHours(1));
        site.html("/missing", "<html><title>有了</title></html>");
        assertThat(looked(id).now().settled()).isTrue();
    }

    @Test
    void aLookThatBreaksIsKeptWithThePieceAndTriedAgainLater() {
        site.html("/odd", "<html><title>公告</title></html>");
        UUID id = link("/odd");
        jdbc.sql("alter table evidence_look add constraint breaks check (outcome = 'FAILED') not valid")
                .update();
        try {
            looking.look(id);
        } finally {
            jdbc.sql("alter table evidence_look drop constraint breaks").update();
        }
        assertThat(piece(id).look()).isEqualTo(LookOutcome.FAILED);
        assertThat(piece(id).evidence().counts()).isFalse();
        assertThat(house.getBean(Looks.class).of(id))
                .extracting(Looks.Look::words)
                .containsExactly("这个网页没有读成，稍后会再试；一直读不成的，请改用文件登记。");
        assertThat(looked(id).now().settled()).isTrue();
    }

    @Test
    void aPageOfAnInnerAddressIsRefusedAndNotTriedAgain() {
        site.redirect("/in", "http://localhost:" + site.port() + "/secret").html("/secret", "<html>内部</html>");
        UUID id = link("/in");
        assertThat(looked(id).outcome()).isEqualTo(LookOutcome.REFUSED);
        assertThat(piece(id).evidence().counts()).isFalse();
        assertThat(jdbc.sql("select next_look_at is null from evidence where id = :id")
                        .param("id", id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void twoWorkersNeverTakeTheSamePieceAndWhatIsTakenComesBackAfterAWhile() throws Exception {
        jdbc.sql("update evidence set next_look_at = null").update();
        for (int i = 0; i < 20; i++) {
            link("/many" + i);
        }
        Callable<List<UUID>> worker = () -> looking.take(8);
        List<UUID> taken = new ArrayList<>();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : workers.invokeAll(List.of(worker, worker, worker, worker))) {
                taken.addAll(done.get());
            }
        }
        taken.addAll(looking.take(100));
        assertThat(taken).hasSize(20).doesNotHaveDuplicates();
        assertThat(looking.take(100)).isEmpty();
        jdbc.sql(
                        "update evidence set next_look_at = next_look_at - interval '6 minutes' where next_look_at is not null")
                .update();
        assertThat(looking.take(100)).as("whoever took them has died").hasSize(20);
    }

    @Test
    void nobodyLooksForAClosedPlan() {
        jdbc.sql("update evidence set next_look_at = null").update();
        UUID id = link("/closed");
        jdbc.sql("update occurrence set closed_on = :today where id = :id")
                .param("today", LocalDate.now(clock))
                .param("id", occurrence)
                .update();
        assertThat(looking.take(10)).isEmpty();
        assertThat(looking.look(clerk, id)).isInstanceOf(Looking.Refused.class);
        assertThat(looking.look(somebody(Role.CLERK, people.qingshi.named("青石区民政局")), id))
                .isEqualTo(new Looking.NotAllowed());
        new TransactionTemplate(house.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> house.getBean(ClosingDuties.class).close("plan/l/", null));
        assertThat(looking.take(100)).as("once it is opened again").contains(id);
    }
}
