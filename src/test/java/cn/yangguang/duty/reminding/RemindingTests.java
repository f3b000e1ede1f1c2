package cn.yangguang.duty.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.calendar.day.Days;
import cn.yangguang.duty.DueDate;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.keeping.DutyId;
import cn.yangguang.duty.keeping.StoredDuties;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.mailbox.Boxes;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reminders around 2026-06-30, a Tuesday, and over the National Day of 2026, from 1 to 7 October. */
@HouseTest
class RemindingTests {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    private final ApplicationContext house;
    private final JdbcClient jdbc;
    private final Reminding reminding;
    private final Days days;

    private People people;
    private Unit finance;
    private StoredDuties plan;
    private UUID clerk;
    private UUID head;
    private UUID office;

    @Autowired
    RemindingTests(ApplicationContext house, JdbcClient jdbc, Reminding reminding, Days days) {
        this.house = house;
        this.jdbc = jdbc;
        this.reminding = reminding;
        this.days = days;
        this.people = People.in(house);
        this.finance = people.qingshi.named("青石区财政局");
        this.plan = new StoredDuties(house, people.qingshi.district, LocalDate.of(2026, 5, 8));
        this.clerk = person(finance, Role.CLERK);
        this.head = person(finance, Role.HEAD);
        this.office = person(people.qingshi.district, Role.OFFICE);
    }

    @BeforeEach
    void nobodyWasTold() {
        jdbc.sql("delete from reminder_turn").update();
        jdbc.sql("delete from announced_day").update();
        jdbc.sql("delete from letter").update();
        // what earlier tests left asks for nothing more
        jdbc.sql("update occurrence set waived_because = '不再要求'").update();
    }

    private UUID person(Unit unit, Role role) {
        return people.id(people.person(unit, role));
    }

    private DutyId duty(String title, int month, int day, Holder holder, Unit... units) {
        Obligation before = new Obligation.Before(new DueDate(null, MonthDay.of(month, day)));
        return plan.add("plan/" + UUID.randomUUID() + "/1", title, before, holder, units);
    }

    private DutyId report() {
        return duty("公开财政收支月报", 6, 30, Holder.EACH, finance);
    }

    /** What somebody was told: the day and the step. */
    private List<String> told(UUID person) {
        return jdbc.sql("select day || ' ' || step from reminder where person_id = :person order by day, step")
                .param("person", person)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> letters() {
        return jdbc.sql("select subject || '\n' || words from letter order by written_at")
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void eachStepTellsItsOwnPeopleOnce() {
        report();
        UUID stranger = person(people.qingshi.named("青石区民政局"), Role.CLERK);
        UUID elsewhere = person(people.qingshi.county, Role.OFFICE);
        DUE.minusDays(12).datesUntil(DUE.plusDays(27)).forEach(reminding::turn);
        List<String> late = List.of("2026-07-03 3", "2026-07-10 10", "2026-07-17 17", "2026-07-24 24");
        assertThat(told(office)).isEqualTo(late);
        assertThat(told(head))
                .startsWith("2026-06-30 0")
                .endsWith(late.toArray(String[]::new))
                .hasSize(5);
        assertThat(told(clerk)).startsWith("2026-06-23 -7", "2026-06-30 0").hasSize(6);
        assertThat(told(stranger)).isEmpty();
        assertThat(told(elsewhere)).isEmpty();
    }

    @Test
    void theSameTurnAgainAndTwoTurnsAtOnceTellNobodyTwice() throws InterruptedException {
        report();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            threads.add(Thread.startVirtualThread(() -> reminding.turn(DUE)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(told(clerk)).containsExactly("2026-06-30 0");
        assertThat(reminding.turn(DUE)).isEqualTo(new Reminding.Turn(0, 0));
        assertThat(reminding.turn(DUE.minusDays(7))).as("long over").isEqualTo(new Reminding.Turn(0, 0));
        assertThat(told(clerk)).hasSize(1);
    }

    @Test
    void afterTenDaysOffOnlyTheLastStepThatAppliesIsTold() {
        report();
        days.announce(LocalDate.of(2026, 6, 22));
        assertThat(told(clerk)).isEmpty();
        assertThat(days.announce(LocalDate.of(2026, 7, 4))).isEqualTo(12);
        assertThat(told(clerk)).containsExactly("2026-07-04 3");
        assertThat(jdbc.sql("select day from reminder_slip where person_id = :clerk and this_week is not null")
                        .param("clerk", clerk)
                        .query(LocalDate.class)
                        .list())
                .as("the digest of Monday 29 June is made up for")
                .containsExactly(LocalDate.of(2026, 7, 4));
        days.announce(LocalDate.of(2026, 7, 5));
        assertThat(told(clerk)).hasSize(1);
    }

    @Test
    void whatIsDoneLetGoClosedOrDueBeforeItsPlanIsNeverReminded() {
        for (String settled :
                List.of("done_on = '2026-06-10'", "waived_because = '并入其他事项'", "closed_on = '2026-06-20'")) {
            DutyId duty = report();
            jdbc.sql("update occurrence set " + settled + " where duty_id = :duty")
                    .param("duty", duty.value())
                    .update();
        }
        duty("公布预算", 4, 30, Holder.EACH, finance);
        reminding.turn(LocalDate.of(2026, 7, 6));
        assertThat(told(clerk)).isEmpty();
        assertThat(told(office)).isEmpty();
        assertThat(jdbc.sql("select count(*) from reminder_slip where person_id = :clerk")
                        .param("clerk", clerk)
                        .query(Long.class)
                        .single())
                .as("nothing in the digest either")
                .isZero();
    }

    @Test
    void severalRemindersOfOneDayAreOneSlipAndOneLetterInWorkingHours() {
        Boxes.give(house, clerk, finance, "wang@qingshi.example");
        report();
        duty("公布决算", 7, 7, Holder.EACH, finance);
        assertThat(reminding.turn(DUE).letters()).isEqualTo(1);
        assertThat(letters()).singleElement().asString().contains("2 件快到期", "公开财政收支月报", "公布决算", "今天到期", "还有 7 天");
        assertThat(jdbc.sql("select next_at from letter").query(Instant.class).single())
                .isEqualTo(Instant.parse("2026-06-30T00:00:00Z"));
        assertThat(slips(clerk)).singleElement().satisfies(slip -> {
            assertThat(slip.items()).extracting(Slip.Item::title).containsExactly("公开财政收支月报", "公布决算");
            assertThat(slip.sums()).isEmpty();
        });
    }

    private List<Slip> slips(UUID person) {
        return house.getBean(Slips.class).of(person, new Paging(1, 100, 100));
    }

    @Test
    void headsAndTheOfficeGetNumbersByUnit() {
        Unit civil = people.qingshi.named("青石区民政局");
        report();
        report();
        duty("共同召开新闻发布会", 6, 30, Holder.TOGETHER, civil, finance);
        reminding.turn(LocalDate.of(2026, 7, 3));
        assertThat(slips(office)).singleElement().satisfies(slip -> {
            assertThat(slip.items()).isEmpty();
            assertThat(slip.sums())
                    .extracting(sum -> sum.name() + "：" + ReminderWords.sum(sum))
                    .containsExactly("青石区财政局：已逾期 2 件（最久 3 天）", "青石区民政局：已逾期 1 件（最久 3 天）");
        });
        assertThat(slips(head).getFirst().sums())
                .singleElement()
                .satisfies(sum -> assertThat(sum.late()).isEqualTo(3));
    }

    @Test
    void lettersOfAHolidayComeTogetherOnTheNextWorkingMorning() {
        Boxes.give(house, clerk, finance, "wang@qingshi.example");
        duty("国庆值守信息", 10, 5, Holder.EACH, finance);
        duty("公布三季度数据", 10, 9, Holder.EACH, finance);
        duty("节前检查", 10, 1, Holder.EACH, finance);
        reminding.turn(LocalDate.of(2026, 9, 30));
        jdbc.sql("delete from letter").update();
        for (int day = 1; day <= 7; day++) {
            assertThat(reminding.turn(LocalDate.of(2026, 10, day)).letters())
                    .as("October " + day)
                    .isZero();
        }
        assertThat(told(clerk)).contains("2026-10-01 0", "2026-10-02 -7", "2026-10-04 3", "2026-10-05 0");
        assertThat(house.getBean(Slips.class).unread(clerk))
                .as("the desk has them at once")
                .isGreaterThan(3);
        jdbc.sql("update occurrence set done_on = '2026-10-06' where due = '2026-10-05'")
                .update();
        assertThat(reminding.turn(LocalDate.of(2026, 10, 8)).letters()).isEqualTo(1);
        assertThat(letters())
                .singleElement()
                .asString()
                .contains("公布三季度数据", "还有 1 天", "节前检查", "已逾期 7 天")
                .doesNotContain("国庆值守信息");
        assertThat(jdbc.sql("select next_at from letter").query(Instant.class).single())
                .isEqualTo(Instant.parse("2026-10-08T00:00:00Z"));
    }

    @Test
    void theDigestOfMondayCountsTheWeekWhatIsOverdueAndWhatWaitsToBeAccepted() {
        DutyId duty = report();
        duty("公布预算执行", 6, 12, Holder.EACH, finance);
        duty("公布决算", 7, 20, Holder.EACH, finance);
        evidence(duty);
        reminding.turn(LocalDate.of(2026, 6, 28));
        assertThat(slips(clerk)).extracting(Slip::digest).containsOnlyNulls();
        reminding.turn(LocalDate.of(2026, 6, 29));
        reminding.turn(LocalDate.of(2026, 6, 29));
        assertThat(slips(clerk).getFirst().digest()).isEqualTo(new Slip.Digest(1, 1, 0));
        assertThat(slips(head).getFirst().digest()).isEqualTo(new Slip.Digest(1, 1, 1));
        assertThat(slips(office).getFirst().digest()).isEqualTo(new Slip.Digest(1, 1, 1));
        reminding.turn(LocalDate.of(2026, 6, 30));
        assertThat(slips(head).getFirst().digest()).isNull();
    }

    @Test
    void theDigestTellsWhoOwesItNowOfWhatWaitsUntilNothingMoreIsAsked() {
        UUID heir = person(people.qingshi.named("青石区民政局"), Role.HEAD);
        List<DutyId> duties = List.of(report(), report(), report());
        duties.forEach(this::evidence);
        jdbc.sql("update occurrence set unit_id = :heir where duty_id = any (:duties)")
                .param("heir", people.qingshi.named("青石区民政局").id().value())
                .param("duties", duties.stream().map(DutyId::value).toArray(UUID[]::new))
                .update();
        jdbc.sql("update duty_unit set unit_id = :heir where duty_id = any (:duties)")
                .param("heir", people.qingshi.named("青石区民政局").id().value())
                .param("duties", duties.stream().map(DutyId::value).toArray(UUID[]::new))
                .update();
        settle(duties.get(0), "waived_because = '并入其他事项'");
        settle(duties.get(1), "closed_on = '2026-06-20'");
        reminding.turn(LocalDate.of(2026, 6, 29));
        assertThat(slips(heir).getFirst().digest()).isEqualTo(new Slip.Digest(1, 0, 1));
        assertThat(slips(head)).isEmpty();
    }

    private void settle(DutyId duty, String how) {
        jdbc.sql("update occurrence set " + how + " where duty_id = :duty")
                .param("duty", duty.value())
                .update();
    }

    private void evidence(DutyId duty) {
        jdbc.sql("""
                        insert into evidence (id, occurrence_id, unit_id, kind, words, happened, effective, recorded_at,
                          author_id, author, hash, must_be_accepted)
                        select gen_random_uuid(), id, unit_id, 'NOTE', '已经公开', '2026-06-20', '2026-06-20',
                          '2026-06-20T02:00:00Z', :clerk, '王小石', repeat('0', 64), true
                        from occurrence where duty_id = :duty
                        """).param("clerk", clerk).param("duty", duty.value()).update();
    }

    @Test
    void whoNoLongerSharesHearsNothing() {
        DutyId duty = duty("共同召开新闻发布会", 6, 30, Holder.TOGETHER, people.qingshi.named("青石区民政局"), finance);
        jdbc.sql("update duty_unit set position = 1000 where duty_id = :duty and unit_id = :unit")
                .param("duty", duty.value())
                .param("unit", finance.id().value())
                .update();
        reminding.turn(DUE);
        assertThat(told(clerk)).isEmpty();
    }

    @Test
    void aUnitWithoutPeopleIsHeardOfByThoseOfTheUnitAboveIt() {
        Unit town = people.qingshi.named("柳泉镇");
        UUID ofTown = person(town, Role.CLERK);
        UUID ofDistrict = person(people.qingshi.district, Role.CLERK);
        duty("公开惠农补贴", 6, 30, Holder.EACH, people.qingshi.named("柳泉镇财政所"));
        reminding.turn(DUE);
        assertThat(told(ofTown)).containsExactly("2026-06-30 0");
        assertThat(told(ofDistrict))
                .as("who owns the plan is no clerk of the town")
                .isEmpty();
    }

    @Test
    void whoLeftHearsNothing() {
        jdbc.sql("update staff set disabled = true where id = :clerk")
                .param("clerk", clerk)
                .update();
        UUID former = person(finance, Role.CLERK);
        jdbc.sql("update staff set expires_on = '2026-06-29' where id = :former")
                .param("former", former)
                .update();
        report();
        reminding.turn(DUE);
        assertThat(told(clerk)).isEmpty();
        assertThat(told(former)).isEmpty();
        assertThat(told(head)).hasSize(1);
    }
}
