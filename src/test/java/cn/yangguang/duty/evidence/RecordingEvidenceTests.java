package cn.yangguang.duty.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.HouseTest;
import cn.yangguang.calendar.TermUnit;
import cn.yangguang.duty.Evidence;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Period;
import cn.yangguang.duty.Proof;
import cn.yangguang.duty.Standing;
import cn.yangguang.duty.keeping.DutyId;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is recorded counts where it should, and nothing is recorded that should not be. */
@HouseTest
class RecordingEvidenceTests extends EvidenceOfficeTest {

    private static final String SM3 = "ab".repeat(32);

    @Test
    void aFileFulfilsWhatIsOwedAndLeavesOneEntry() {
        UUID owed = owed(1);
        long before = people.entries();
        UUID piece = recorded(clerk, owed, file("预算执行"));
        assertThat(people.entries()).isEqualTo(before + 1);
        assertThat(lists.find(owed).orElseThrow().standing()).isEqualTo(new Standing.Met(today));
        Piece kept = pieces.find(piece).orElseThrow();
        assertThat(kept.evidence().author()).isEqualTo(new Evidence.Person(clerk.staff(), clerk.name()));
        assertThat(kept.evidence().proof()).isEqualTo(file("预算执行"));
        assertThat(kept.unit()).isEqualTo(finance.id());
        assertThat(kept.twice()).isFalse();
    }

    @Test
    void aCountIsMetByThePieceThatCompletesIt() {
        UUID owed = owed(2);
        recorded(clerk, owed, file("上半年"));
        assertThat(state(owed)).isNotEqualTo(State.MET);
        assertThat(counted(owed)).isEqualTo(1);
        recorded(clerk, owed, file("下半年"));
        assertThat(state(owed)).isEqualTo(State.MET);
    }

    @Test
    void theSamePieceIsNotTakenTwiceForOneOccurrence() {
        UUID owed = owed(3);
        recorded(clerk, owed, file("同一份"));
        assertThat(recording.record(clerk, owed, file("同一份"), today("再来一次")))
                .isInstanceOfSatisfying(
                        Recording.Refused.class, no -> assertThat(no.sentence()).contains("已经登记在这一件里"));
        assertThat(recording.record(clerk, owed, new Proof.Note(), today("开了会")))
                .isInstanceOf(Recording.Recorded.class);
        assertThat(recording.record(clerk, owed, new Proof.Note(), today("开了会")))
                .isInstanceOf(Recording.Refused.class);
        assertThat(counted(owed)).isEqualTo(1);
    }

    @Test
    void aPieceUsedElsewhereNeedsAReasonAndIsFlaggedOnBothSides() {
        UUID one = owed(1);
        UUID other =
                occurrence(plan.add("plan/e/2", "公开年度决算", new Obligation.AtLeast(1, Period.YEAR), Holder.EACH, civil));
        Actor civilClerk = somebody("孙经办", Role.CLERK, civil);
        UUID first = recorded(clerk, one, file("公报"));
        Recording asked = recording.record(civilClerk, other, file("公报"), today("公布了决算"));
        assertThat(asked).isInstanceOfSatisfying(Recording.Asked.class, question -> {
            assertThat(question.uses()).hasSize(1);
            assertThat(question.uses().getFirst().title()).as("of another unit").isNull();
            assertThat(question.uses().getFirst().unit()).isEqualTo("青石区财政局");
        });
        Said because = new Said("公布了决算", today, null, null, false, "公报同时载有预算执行和决算");
        assertThat(recording.record(civilClerk, other, file("公报"), because)).isInstanceOf(Recording.Recorded.class);
        assertThat(pieces.find(first).orElseThrow().twice()).isTrue();
        Piece second = pieces.of(other).getFirst();
        assertThat(second.twice()).isTrue();
        assertThat(second.twiceBecause()).isEqualTo("公报同时载有预算执行和决算");
    }

    @Test
    void theSameAddressElsewhereIsAskedAboutBeforeItsPageIsFetched() {
        recorded(clerk, owed(1), new Proof.Link("https://www.example.cn/a", null));
        assertThat(recording.record(clerk, owed(1), new Proof.Link("https://www.example.cn/a", null), today("又一件")))
                .isInstanceOfSatisfying(
                        Recording.Asked.class,
                        asked -> assertThat(asked.uses().getFirst().title()).isEqualTo("公开年度预算执行情况"));
    }

    @Test
    void aLinkWaitsForItsPageAndANoteForSomebodyElse() {
        UUID linked = owed(1);
        recorded(clerk, linked, new Proof.Link("https://www.example.cn/b", null));
        assertThat(counted(linked)).isZero();
        UUID noted = owed(1);
        UUID note = recorded(clerk, noted, new Proof.Note());
        assertThat(counted(noted)).isZero();
        done(accepting.accept(head, note));
        assertThat(state(noted)).isEqualTo(State.MET);
    }

    @Test
    void aDayBeforeItOpensIsAskedAboutAndTheFittingOccurrenceOffered() {
        DutyId monthly = plan.add("plan/e/3", "每月公开", new Obligation.Every(Period.MONTH), Holder.EACH, finance);
        LocalDate first = LocalDate.of(today.getYear(), 1, 15);
        UUID february = month(monthly, 2);
        Said early = Said.of("公布了一月情况", first);
        assertThat(recording.record(clerk, february, file("一月"), early))
                .isInstanceOfSatisfying(Recording.Asked.class, asked -> {
                    assertThat(asked.early()).isEqualTo(LocalDate.of(today.getYear(), 2, 1));
                    assertThat(Objects.requireNonNull(asked.fits()).occurrence())
                            .isEqualTo(month(monthly, 1));
                });
        Said known = new Said("公布了一月情况", first, null, null, true, "");
        assertThat(recording.record(clerk, february, file("一月"), known)).isInstanceOf(Recording.Recorded.class);
        assertThat(counted(february)).isZero();
    }

    private UUID month(DutyId duty, int month) {
        return jdbc.sql("select id from occurrence where duty_id = :duty and extract(month from opens) = :month")
                .param("duty", duty.value())
                .param("month", month)
                .query(UUID.class)
                .single();
    }

    @Test
    void impossibleDaysAndEmptyWordsAreRefusedByName() {
        UUID owed = owed(1);
        assertThat(refused(owed, Said.of("办了", today.plusDays(1)))).isEqualTo("happened");
        assertThat(refused(owed, new Said("办了", null, null, null, false, ""))).isEqualTo("happened");
        assertThat(refused(owed, new Said("办了", today, today.minusDays(1), null, false, "")))
                .isEqualTo("effective");
        assertThat(refused(owed, new Said("办了", today, today.plusYears(2), null, false, "")))
                .isEqualTo("effective");
        assertThat(refused(owed, Said.of(" ", today))).isEqualTo("words");
        assertThat(refused(owed, new Said("办了", today, null, civil.id(), false, "")))
                .isEqualTo("unit");
        assertThat(recording.record(clerk, owed, new Proof.Link("ftp://example.cn/", null), today("办了")))
                .isInstanceOf(Recording.Refused.class);
        assertThat(counted(owed)).isZero();
    }

    private String refused(UUID owed, Said said) {
        Recording became = recording.record(clerk, owed, file("某"), said);
        assertThat(became).isInstanceOf(Recording.Refused.class);
        return ((Recording.Refused) became).field();
    }

    @Test
    void nothingIsRecordedForWhatWaitsOrWasLetGoOrBelongsToAClosedPlan() {
        UUID waiting = occurrence(
                plan.add("plan/e/4", "及时公开", new Obligation.Within(20, TermUnit.WORKDAY), Holder.EACH, finance));
        assertThat(sentence(waiting)).contains("先登记事由");
        UUID waived = owed(1);
        done(waiving.waive(office, waived, "机构改革，职责划出"));
        assertThat(sentence(waived)).contains("不再要求", "机构改革，职责划出");
        UUID closed = owed(1);
        jdbc.sql("update occurrence set closed_on = :today where id = :id")
                .param("today", today)
                .param("id", closed)
                .update();
        assertThat(sentence(closed)).contains("已经关闭");
        assertThat(recording.record(clerk, UUID.randomUUID(), file("无"), today("办了")))
                .isEqualTo(new Recording.Gone());
    }

    private String sentence(UUID owed) {
        Recording became = recording.record(clerk, owed, file("某"), today("办了"));
        assertThat(became).isInstanceOf(Recording.Refused.class);
        return ((Recording.Refused) became).sentence();
    }

    @Test
    void onlyThoseWhoOweItAndTheirOfficeRecord() {
        UUID owed = owed(2);
        Actor stranger = somebody("孙经办", Role.CLERK, civil);
        assertThat(recording.record(stranger, owed, file("外人"), today("办了"))).isEqualTo(new Recording.NotAllowed());
        assertThat(recording.record(head, owed, file("负责人"), today("办了"))).isEqualTo(new Recording.NotAllowed());
        recorded(office, owed, file("公开办代登记"));
        assertThat(pieces.of(owed).getFirst().unit()).isEqualTo(finance.id());
    }

    @Test
    void whatIsOwedTogetherIsRecordedForTheUnitThatDidIt() {
        UUID shared = occurrence(
                plan.add("plan/e/5", "联合发布", new Obligation.AtLeast(2, Period.YEAR), Holder.TOGETHER, finance, civil));
        assertThat(recording.record(office, shared, file("谁办的"), today("办了")))
                .isInstanceOfSatisfying(
                        Recording.Refused.class, no -> assertThat(no.field()).isEqualTo("unit"));
        Said civilDid = new Said("办了", today, null, civil.id(), false, "");
        assertThat(recording.record(office, shared, file("民政办的"), civilDid)).isInstanceOf(Recording.Recorded.class);
        recorded(clerk, shared, file("财政办的"));
        assertThat(pieces.of(shared).stream().map(Piece::unit)).containsExactlyInAnyOrder(civil.id(), finance.id());
    }

    @Test
    void whatTheSystemKeepsIsRecordedInTheCallersDeedAndTakenBackWithIt() {
        UUID owed = owed(2);
        assertThatThrownBy(() -> recording.record(clerk, owed, "meeting/1", SM3, "开了会", today, today))
                .isInstanceOf(IllegalTransactionStateException.class);
        TransactionTemplate deed = new TransactionTemplate(house.getBean(PlatformTransactionManager.class));
        long before = people.entries();
        deed.executeWithoutResult(status -> {
            assertThat(recording.record(clerk, owed, "meeting/1", SM3, "开了会", today, today))
                    .isInstanceOf(Recording.Recorded.class);
            assertThat(recording.record(clerk, owed, "meeting/1", SM3, "开了会", today, today))
                    .as("counts once")
                    .isInstanceOf(Recording.Refused.class);
        });
        assertThat(people.entries()).isEqualTo(before + 1);
        assertThat(counted(owed)).isEqualTo(1);
    }

    /** What a person may do is asked of many units at once. */
    @Test
    void rightsAreAskedOnceHoweverManyUnitsOweIt() {
        UUID shared = occurrence(
                plan.add("plan/e/6", "联合检查", new Obligation.AtLeast(1, Period.YEAR), Holder.TOGETHER, finance, civil));
        AtomicInteger asked = new AtomicInteger();
        Rights rights = new Rights(JdbcClient.create(new DelegatingDataSource(house.getBean(DataSource.class)) {
            @Override
            public Connection getConnection() throws SQLException {
                asked.incrementAndGet();
                return super.getConnection();
            }
        }));
        Owed owed = lists.find(shared).orElseThrow();
        assertThat(rights.recordsFor(office, owed)).containsExactlyInAnyOrder(finance.id(), civil.id());
        assertThat(asked).hasValue(1);
        assertThat(rights.recordsFor(clerk, owed)).containsExactly(finance.id());
        assertThat(rights.recordsFor(head, owed)).as("a head decides").isEqualTo(List.of());
    }

    @Test
    void acceptanceAskedForLaterHoldsForWhatIsRecordedLater() {
        DutyId duty = yearly(2);
        UUID owed = occurrence(duty);
        recorded(clerk, owed, file("以前的"));
        assertThat(asking.ofDuty(clerk, duty, true)).isEqualTo(new AskingAcceptance.Asking.NotAllowed());
        long before = people.entries();
        assertThat(asking.ofDuty(office, duty, true)).isEqualTo(new AskingAcceptance.Asking.Done(1));
        assertThat(people.entries()).isEqualTo(before + 1);
        assertThat(counted(owed)).as("what counted goes on counting").isEqualTo(1);
        UUID later = recorded(clerk, owed, file("以后的"));
        assertThat(counted(owed)).isEqualTo(1);
        assertThat(asking.ofDuty(office, duty, false)).isEqualTo(new AskingAcceptance.Asking.Done(1));
        assertThat(counted(owed)).as("what waits goes on waiting").isEqualTo(1);
        done(accepting.accept(head, later));
        assertThat(counted(owed)).isEqualTo(2);
    }

    @Test
    void acceptanceIsAskedForAWholePlanAtOnce() {
        UUID id = UUID.randomUUID();
        plan.add("plan/" + id + "/1", "一", new Obligation.AtLeast(1, Period.YEAR), Holder.EACH, finance);
        DutyId two = plan.add("plan/" + id + "/2", "二", new Obligation.AtLeast(1, Period.YEAR), Holder.EACH, civil);
        assertThat(asking.ofSource(office, "plan/" + id + "/", id, true))
                .isEqualTo(new AskingAcceptance.Asking.Done(2));
        assertThat(asking.asked(two)).isTrue();
    }
}
