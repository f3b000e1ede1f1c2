package cn.yangguang.duty.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.yangguang.HouseTest;
import cn.yangguang.calendar.TermUnit;
import cn.yangguang.duty.DueDate;
import cn.yangguang.duty.Ground;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Period;
import cn.yangguang.duty.Standing;
import cn.yangguang.duty.keeping.DueLists.Wanted;
import cn.yangguang.duty.keeping.SourceLists.Tally;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Paging;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Duties stored and listed on a standing day, 2026-06-26. */
@HouseTest
class DueListsTests {

    private static final Obligation MONTHLY = new Obligation.Every(Period.MONTH);
    private static final Obligation JUNE = new Obligation.Before(new DueDate(null, MonthDay.of(6, 30)));

    private static final SourceLists.Wanted EVERYTHING = new SourceLists.Wanted(null, null, false, null);

    /** No other test's duties lie below it. */
    private final String key = "plan/" + UUID.randomUUID() + "/";

    private final ApplicationContext house;
    private final JdbcClient jdbc;
    private final DueLists lists;
    private final SourceLists sources;
    private final Qingshi qingshi;
    private final StoredDuties plan;
    private final Unit finance;
    private final Unit civil;

    @Autowired
    DueListsTests(ApplicationContext house, JdbcClient jdbc) {
        this.house = house;
        Clock day = Clock.fixed(Instant.parse("2026-06-26T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        this.jdbc = jdbc;
        this.lists = new DueLists(jdbc, day);
        this.sources = new SourceLists(jdbc, day);
        this.qingshi = People.in(house).qingshi;
        this.plan = new StoredDuties(house, qingshi.district, LocalDate.of(2026, 5, 8));
        this.finance = qingshi.named("青石区财政局");
        this.civil = qingshi.named("青石区民政局");
    }

    private static Reach of(Unit unit) {
        return new Reach(List.of(unit.path()));
    }

    private List<Owed> owed(Unit unit, Wanted wanted) {
        return lists.owed(of(unit), wanted, new Paging(1, 1000, 1000));
    }

    @BeforeEach
    void threeDuties() {
        plan.add(key + "a/1", "公开财政收支月报", MONTHLY, Holder.EACH, finance, civil);
        plan.add(key + "a/2", "共同召开新闻发布会", JUNE, Holder.TOGETHER, finance, civil);
        plan.add(key + "b/1", "牵头编制清单", JUNE, Holder.LEAD, civil, finance);
    }

    @Test
    void eachTogetherAndLeadAreLaidOutForThoseWhoOweThem() {
        // eight months are still to come or just overdue, January to April were due before the plan
        assertThat(owed(finance, Wanted.ALL)).hasSize(8 + 1);
        assertThat(owed(civil, Wanted.ALL)).hasSize(8 + 1 + 1);
        assertThat(owed(qingshi.district, Wanted.ALL)).hasSize(8 + 8 + 1 + 1);
        assertThat(owed(finance, new Wanted(null, State.BEFORE_PLAN))).hasSize(4);
        Owed shared = owed(finance, new Wanted(YearMonth.of(2026, 6), null)).stream()
                .filter(row -> row.duty().holder() == Holder.TOGETHER)
                .findFirst()
                .orElseThrow();
        assertThat(shared.units()).containsExactly("青石区财政局", "青石区民政局");
        assertThat(shared.path()).containsExactly("一、深化重点领域公开", "（一）稳岗就业");
        assertThat(shared.standing()).isEqualTo(new Standing.DueSoon(4));
    }

    @Test
    void nothingIsSeenFromOutsideTheReach() {
        assertThat(owed(qingshi.named("临河县"), Wanted.ALL)).isEmpty();
        assertThat(lists.count(new Reach(List.of()), Wanted.ALL)).isZero();
        assertThat(lists.units(of(qingshi.named("临河县")))).isEmpty();
    }

    @Test
    void whatFallsDueThisMonthComesBeforeWhatIsOverdueAndBothAreCounted() {
        assertThat(owed(finance, Wanted.ALL))
                .extracting(Owed::standing)
                .startsWith(new Standing.DueSoon(4), new Standing.DueSoon(4), new Standing.Overdue(26));
        assertThat(lists.units(of(finance))).containsExactly(new DueLists.OfUnit(finance.id(), 2, 1, 9));
        Overview overview = lists.overview(of(finance));
        assertThat(overview.months().getFirst()).isEqualTo(new DueLists.InMonth(YearMonth.of(2026, 5), 1, 1));
        assertThat(overview.months().get(1)).isEqualTo(new DueLists.InMonth(YearMonth.of(2026, 6), 2, 0));
        assertThat(overview.all())
                .isEqualTo(lists.count(of(finance), Wanted.ALL))
                .isEqualTo(9);
        assertThat(overview.undated()).isZero();
    }

    @Test
    void aSourceIsListedByItsPrefix() {
        assertThat(sourced(key + "a/", EVERYTHING)).hasSize(12 + 12 + 1);
        assertThat(sourced(key + "_/", EVERYTHING)).isEmpty();
        assertThat(sources.all(key + "a/"))
                .contains(new Tally(null, YearMonth.of(2026, 6), State.SOON, 3))
                .contains(new Tally(null, YearMonth.of(2026, 5), State.OVERDUE, 2));
        assertThat(sources.byUnit(key + "a/"))
                .as("what is shared counts for each")
                .contains(new Tally(finance.id(), YearMonth.of(2026, 6), State.SOON, 2))
                .contains(new Tally(civil.id(), YearMonth.of(2026, 6), State.SOON, 2))
                .contains(new Tally(finance.id(), YearMonth.of(2026, 4), State.BEFORE_PLAN, 1));
    }

    @Test
    void theDutiesOfASourceAreCountedByWhereTheyStand() {
        assertThat(sources.duties(key + "a/"))
                .extracting(one -> one.duty().source(), SourceLists.OfDuty::states)
                .containsExactly(
                        tuple(
                                key + "a/1",
                                Map.of(State.BEFORE_PLAN, 8L, State.OVERDUE, 2L, State.SOON, 2L, State.WAITING, 12L)),
                        tuple(key + "a/2", Map.of(State.SOON, 1L)));
    }

    @Test
    void theOccurrencesOfASourceAreListedByUnitMonthAndState() {
        plan.add(key + "a/3", "文件公布后解读", new Obligation.Within(3, TermUnit.WORKDAY), Holder.EACH, finance);
        YearMonth june = YearMonth.of(2026, 6);
        assertThat(sourced(key + "a/", new SourceLists.Wanted(civil.id(), june, false, null)))
                .extracting(Owed::unitIds)
                .containsExactlyInAnyOrder(List.of(civil.id()), List.of(finance.id(), civil.id()));
        assertThat(sourced(key + "a/", new SourceLists.Wanted(null, null, true, null)))
                .extracting(Owed::title)
                .containsExactly("文件公布后解读");
        assertThat(sourced(key + "a/", new SourceLists.Wanted(finance.id(), null, false, State.OVERDUE)))
                .hasSize(1);
        assertThat(sources.owed(key + "a/", EVERYTHING, new Paging(2, 10, 26))).hasSize(10);
    }

    @Test
    void endedDutiesLeaveNothingBehind() {
        assertThat(end(key + "a/")).isZero();
        assertThat(sourced(key + "a/", EVERYTHING)).isEmpty();
        assertThat(sourced(key + "b/", EVERYTHING)).hasSize(1);
    }

    @Test
    void dutiesThatAnOccasionWasRecordedForDoNotEnd() {
        jdbc.sql("""
                        insert into occasion (id, duty_id, happened, words, recorded_on, recorder, recorder_id)
                        select :id, id, date '2026-06-01', '某事', date '2026-06-02', '某人', :id from duty where source = :source
                        """)
                .param("id", UUID.randomUUID())
                .param("source", key + "a/1")
                .update();
        assertThat(end(key + "a/")).isEqualTo(1);
        assertThat(sourced(key + "a/", EVERYTHING)).hasSize(12 + 12 + 1);
    }

    private int end(String source) {
        return Objects.requireNonNull(new TransactionTemplate(house.getBean(PlatformTransactionManager.class))
                .execute(status -> house.getBean(EndingDuties.class).end(source)));
    }

    private List<Owed> sourced(String source, SourceLists.Wanted wanted) {
        return sources.owed(source, wanted, new Paging(1, 1000, 1000));
    }

    @Test
    void theStatesOfTheDatabaseAreThoseOfTheRule() {
        plan.add(key + "c/1", "文件公布后解读", new Obligation.Within(3, TermUnit.WORKDAY), Holder.EACH, finance);
        assertThat(lists.overview(of(finance)).undated()).isEqualTo(1);
        plan.add(key + "c/2", "每周更新", new Obligation.Every(Period.WEEK), Holder.EACH, finance);
        plan.add(key + "c/3", "每日更新", new Obligation.Every(Period.DAY), Holder.EACH, finance);
        plan.add(key + "c/4", "每年更新", new Obligation.AtLeast(2, Period.YEAR), Holder.EACH, finance);
        settleSome();
        Map<State, Long> ruled = sourced(key, EVERYTHING).stream()
                .filter(row -> row.unitIds().contains(finance.id()))
                .collect(Collectors.groupingBy(row -> State.of(row.standing()), Collectors.counting()));
        for (State state : State.values()) {
            assertThat(lists.count(of(finance), new Wanted(null, state)))
                    .as(state.label())
                    .isEqualTo(ruled.getOrDefault(state, 0L))
                    .isPositive();
        }
    }

    @Test
    void theSectionsOfTheDatabaseAreThoseOfTheRule() {
        plan.add(key + "c/1", "文件公布后解读", new Obligation.Within(3, TermUnit.WORKDAY), Holder.EACH, finance);
        plan.add(key + "c/2", "每周更新", new Obligation.Every(Period.WEEK), Holder.EACH, finance);
        plan.add(key + "c/3", "每日更新", new Obligation.Every(Period.DAY), Holder.EACH, finance);
        settleSome();
        LocalDate friday = LocalDate.of(2026, 6, 26);
        for (State state : State.values()) {
            Wanted wanted = new Wanted(null, state);
            assertThat(lists.sections(of(finance), wanted))
                    .as(state.label())
                    .isEqualTo(owed(finance, wanted).stream()
                            .collect(Collectors.groupingBy(row -> Section.of(row, friday), Collectors.counting())));
        }
        assertThat(lists.sections(of(finance), Wanted.ALL))
                .containsKeys(
                        new Section(Section.Kind.WEEK, null),
                        new Section(Section.Kind.MONTH, null),
                        new Section(Section.Kind.OVERDUE, null),
                        new Section(Section.Kind.LATER, YearMonth.of(2026, 7)),
                        new Section(Section.Kind.TRIGGER, null));
    }

    /** Every third dated row of this test is done on its due day, or ten days after it, or waived, or its plan was closed. */
    private void settleSome() {
        jdbc.sql("""
                        update occurrence o set done_on = case n % 4 when 0 then due when 1 then due + 10 end,
                          waived_because = case n % 4 when 2 then '机构调整' end,
                          closed_on = case n % 4 when 3 then date '2026-03-01' end
                        from (select id, row_number() over held / 3 as n, row_number() over held % 3 as third from occurrence
                          where due is not null and duty_id in (select id from duty where source like :key || '%')
                          window held as (order by opens, name, duty_id)) as numbered
                        where numbered.id = o.id and third = 0
                        """).param("key", key).update();
    }

    @Test
    void everyGroundAndObligationComesBackAsItWasStored() {
        List<Ground> grounds = List.of(
                new Ground.Printed("每月"), new Ground.PlanEnd(LocalDate.of(2026, 11, 30)), new Ground.SetByOffice("及时"));
        List<Obligation> family = List.of(
                MONTHLY,
                new Obligation.AtLeast(2, Period.YEAR),
                new Obligation.AtLeast(1, null),
                new Obligation.Before(DueDate.monthEnd(null, 2)),
                new Obligation.Before(DueDate.monthEnd(java.time.Year.of(2026), 9)),
                new Obligation.Within(24, TermUnit.HOUR),
                new Obligation.Lasting(30, TermUnit.DAY));
        for (Ground ground : grounds) {
            for (Obligation obligation : family) {
                DutyId id = plan.add(key + "d/1", "来回", obligation, ground, Holder.EACH, finance);
                Owed back = sourced(key + "d/", EVERYTHING).stream()
                        .filter(row -> row.dutyId().equals(id))
                        .findFirst()
                        .orElseThrow();
                assertThat(back.duty().obligation()).isEqualTo(obligation);
                assertThat(back.duty().ground()).isEqualTo(ground);
                assertThat(ObligationWords.read(ObligationWords.of(obligation))).contains(obligation);
            }
        }
    }

    @Test
    void whoPassedADutyOnOrHasEndedIsNotAskedForWhatIsToCome() {
        Clock day = Clock.fixed(Instant.parse("2026-06-26T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        FallingDue falling = new FallingDue(jdbc, day);
        assertThat(falling.units(key)).containsExactlyInAnyOrder(finance.id(), civil.id());
        jdbc.sql("update duty_unit set position = 1000 where unit_id = :unit")
                .param("unit", finance.id().value())
                .update();
        assertThat(falling.units(key)).containsExactly(civil.id());
        assertThat(falling.owing(of(qingshi.district), 2026))
                .extracting(FallingDue.Owing::unit)
                .contains(civil.id())
                .doesNotContain(finance.id());
        jdbc.sql("update duty set ended_on = '2026-06-01' where source like :source")
                .param("source", key + "a/%")
                .update();
        assertThat(falling.units(key + "a/")).isEmpty();
        assertThat(falling.units(key)).containsExactly(civil.id());
        jdbc.sql("update unit set valid_to = '2026-06-25' where id = :unit")
                .param("unit", civil.id().value())
                .update();
        assertThat(falling.units(key)).isEmpty();
    }

    /** As an amendment leaves it that drops a unit with things of its own. */
    @Test
    void whoStandsBehindDoesNotShare() {
        jdbc.sql("update duty_unit set position = 1000 where unit_id = :unit and duty_id in"
                        + " (select id from duty where source = :source)")
                .param("unit", finance.id().value())
                .param("source", key + "a/2")
                .update();
        assertThat(owed(finance, Wanted.ALL)).hasSize(8);
        assertThat(owed(civil, Wanted.ALL))
                .filteredOn(row -> row.duty().holder() == Holder.TOGETHER)
                .singleElement()
                .satisfies(row -> assertThat(row.units()).containsExactly("青石区民政局"));
        assertThat(lists.units(of(finance)))
                .singleElement()
                .satisfies(unit -> assertThat(unit.all()).isEqualTo(8));
        assertThat(sources.byUnit(key + "a/2")).extracting(Tally::unit).containsOnly(civil.id());
    }

    @Test
    void dutiesAreOnlyStoredInsideADeed() {
        assertThatThrownBy(() -> house.getBean(Duties.class).add(List.of()))
                .hasMessageContaining("No existing transaction");
    }
}
