package cn.yangguang.duty.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.calendar.Due;
import cn.yangguang.calendar.TermUnit;
import cn.yangguang.calendar.Terms;
import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.duty.Ground;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Period;
import cn.yangguang.duty.keeping.DutyId;
import cn.yangguang.duty.keeping.StoredDuties;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What starts a term, and why a day is that day, over real HTTP. */
@HouseTest
class DuePagesTests {

    private static final Obligation TERM = new Obligation.Within(20, TermUnit.WORKDAY);

    @LocalServerPort
    int port;

    private final ApplicationContext house;
    private final People people;
    private final Unit finance;
    private final Unit civil;
    private final StoredDuties plan;
    private final JdbcClient jdbc;
    private final KeptCalendar calendar;
    private final CountingAnew counting;
    private final LocalDate today;

    @Autowired
    DuePagesTests(
            ApplicationContext house, JdbcClient jdbc, KeptCalendar calendar, CountingAnew counting, Clock clock) {
        this.house = house;
        this.people = People.in(house);
        Qingshi qingshi = people.qingshi;
        this.finance = qingshi.named("青石区财政局");
        this.civil = qingshi.named("青石区民政局");
        this.today = LocalDate.now(clock);
        this.plan = new StoredDuties(house, qingshi.district, today.withDayOfYear(1));
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.counting = counting;
    }

    private Visitor clerk(Unit unit) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(people.login(unit, Role.CLERK), People.PASSWORD);
        return visitor;
    }

    private String path(DutyId duty) {
        UUID id = jdbc.sql("select id from occurrence where duty_id = :duty order by due limit 1")
                .param("duty", duty.value())
                .query(UUID.class)
                .single();
        return "/desk/due/" + id;
    }

    private String waiting() {
        return path(plan.add("plan/x/1", "及时公开采购结果", TERM, Holder.EACH, finance));
    }

    private static String said(Visitor visitor, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(Visitor.page(answer).text()).isEqualTo(303);
        String path = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        return Visitor.page(visitor.get(path)).text();
    }

    @Test
    void anOccasionIsRecordedAndItsDueDayIsToldDayByDay() {
        Visitor clerk = clerk(finance);
        String waiting = waiting();
        assertThat(clerk.get("/desk").body()).contains("登记事由", waiting);
        assertThat(Visitor.page(clerk.get(waiting)).text()).contains("登记事由", "还没有登记过事由", "登记事由发生日以后才有到期日");
        long before = people.entries();
        String page = said(
                clerk, clerk.post(waiting + "/occasions", Map.of("happened", today.toString(), "words", "公布中标结果")));
        assertThat(people.entries()).isEqualTo(before + 1);
        Due due = Terms.end(calendar.now(), today, 20, TermUnit.WORKDAY);
        if (due instanceof Due.On(LocalDate date)) {
            assertThat(page).contains("到期日：" + date, today + " ", "第20个工作日");
            assertThat(clerk.get("/desk").body()).contains(date.toString());
        } else {
            assertThat(page).contains("到期日还不能确定");
        }
        assertThat(page).contains("事由：公布中标结果，发生于 " + today);
        assertThat(Visitor.page(clerk.get(waiting)).text()).contains("已登记的事由", "公布中标结果");
    }

    @Test
    void whatIsWrongIsToldAndNothingIsRecorded() {
        Visitor clerk = clerk(finance);
        String waiting = waiting();
        clerk.get(waiting);
        String to = waiting + "/occasions";
        long before = people.entries();
        assertThat(clerk.post(to, Map.of("happened", today.plusDays(1).toString(), "words", "某事"))
                        .body())
                .contains("还没有到");
        assertThat(clerk.post(to, Map.of("happened", today.getYear() - 1 + "-12-31", "words", "某事"))
                        .body())
                .contains("不能更早");
        assertThat(clerk.post(to, Map.of("happened", today.toString(), "words", " "))
                        .body())
                .contains("请用几个字写明");
        assertThat(clerk.post(to, Map.of("happened", "昨天", "words", "某事")).statusCode())
                .isEqualTo(422);
        assertThat(people.entries()).isEqualTo(before);
        Map<String, String> form = Map.of("happened", today.toString(), "words", "某事");
        assertThat(clerk.post(to, form).statusCode()).isEqualTo(303);
        assertThat(clerk.post(to, form).body()).contains("已经登记过");
    }

    @Test
    void aWrongEntryIsStruckOutWithItsReasonAndItsDueDayGoes() {
        Visitor clerk = clerk(finance);
        String waiting = waiting();
        clerk.get(waiting);
        HttpResponse<String> recorded =
                clerk.post(waiting + "/occasions", Map.of("happened", today.toString(), "words", "记错的事"));
        String started = recorded.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(clerk.post(started + "/strike", Map.of("because", "")).statusCode())
                .isEqualTo(422);
        long before = people.entries();
        assertThat(said(clerk, clerk.post(started + "/strike", Map.of("because", "发生日写错了"))))
                .contains("已划去", "记错的事", "发生日写错了");
        assertThat(people.entries()).isEqualTo(before + 1);
        assertThat(clerk.get(started).statusCode()).isEqualTo(404);
    }

    /** Records an occasion and gives the path of the occurrence that it started. */
    private String started(Visitor clerk, String waiting) {
        clerk.get(waiting);
        HttpResponse<String> recorded =
                clerk.post(waiting + "/occasions", Map.of("happened", today.toString(), "words", "某事"));
        assertThat(recorded.statusCode()).isEqualTo(303);
        return recorded.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    @Test
    void twoWhoStrikeOutTheSameEntryAtOnceMakeOneEntryOfTheJournal() {
        Visitor clerk = clerk(finance);
        Visitor office = new Visitor(port);
        office.signIn(people.login(people.qingshi.district, Role.OFFICE), People.PASSWORD);
        String started = started(clerk, waiting());
        clerk.get(started);
        office.get(started);
        long before = people.entries();
        List<CompletableFuture<HttpResponse<String>>> both = whileLocked(
                started,
                "select id from duty where id = (select duty_id from occurrence where id = :id) for update",
                List.of(
                        () -> clerk.post(started + "/strike", Map.of("because", "甲")),
                        () -> office.post(started + "/strike", Map.of("because", "乙"))));
        assertThat(said(clerk, both.get(0).join()) + said(office, both.get(1).join()))
                .contains("已划去，由它起算的到期日随之取消", "没有办成：这一件已经划去");
        assertThat(people.entries()).isEqualTo(before + 1);
    }

    @Test
    void whatEndsWithItsPlanMeanwhileIsToldAndNotRecorded() {
        Visitor clerk = clerk(finance);
        String waiting = waiting();
        clerk.get(waiting);
        long before = people.entries();
        HttpResponse<String> answer = whileLocked(
                        waiting,
                        "delete from duty where id = (select duty_id from occurrence where id = :id) returning id",
                        List.of(() -> clerk.post(
                                waiting + "/occasions", Map.of("happened", today.toString(), "words", "某事"))))
                .getFirst()
                .join();
        assertThat(said(clerk, answer)).contains("没有办成", "已随计划撤回");
        assertThat(people.entries()).isEqualTo(before);
    }

    /** Does it to the duty in a transaction of its own that ends once all the others wait for it. */
    private List<CompletableFuture<HttpResponse<String>>> whileLocked(
            String path, String sql, List<Supplier<HttpResponse<String>>> others) {
        return Objects.requireNonNull(new TransactionTemplate(house.getBean(PlatformTransactionManager.class))
                .execute(status -> {
                    jdbc.sql(sql).param("id", id(path)).query(UUID.class).single();
                    List<CompletableFuture<HttpResponse<String>>> sent =
                            others.stream().map(CompletableFuture::supplyAsync).toList();
                    String waiters = "select count(*) = :all from pg_stat_activity where wait_event_type = 'Lock'";
                    while (!jdbc.sql(waiters)
                            .param("all", others.size())
                            .query(Boolean.class)
                            .single()) {
                        LockSupport.parkNanos(50_000_000);
                    }
                    return sent;
                }));
    }

    @Test
    void onceTheTermIsDueOnlyTheOfficeStrikesOut() {
        Visitor clerk = clerk(finance);
        String started = started(clerk, waiting());
        assertThat(Visitor.page(clerk.get(started)).text()).contains("登记有误，划去");
        assertThat(clerk(finance).get(started).body()).as("a colleague's entry").doesNotContain("登记有误，划去");
        due(started, today.minusDays(1), today.minusDays(1));
        assertThat(Visitor.page(clerk.get(started)).text()).doesNotContain("登记有误，划去");
        HttpResponse<String> late = clerk.post(started + "/strike", Map.of("because", "不想被催"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(late).text()).contains("期限已经届满，只有政务公开办可以划去");
        Visitor office = new Visitor(port);
        office.signIn(people.login(people.qingshi.district, Role.OFFICE), People.PASSWORD);
        office.get(started);
        assertThat(said(office, office.post(started + "/strike", Map.of("because", "重复登记"))))
                .contains("已划去", "重复登记");
    }

    @Test
    void anotherUnitsClerkNeitherSeesNorRecords() {
        String waiting = waiting();
        Visitor other = clerk(civil);
        assertThat(other.get(waiting).statusCode()).isEqualTo(404);
        assertThat(other.post(waiting + "/occasions", Map.of("happened", today.toString(), "words", "某事"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aTermPastTheLoadedCalendarIsCountedWhenTheNoticeIsLoaded() {
        String waiting = waiting();
        Visitor clerk = clerk(finance);
        clerk.get(waiting);
        assertThat(clerk.post(waiting + "/occasions", Map.of("happened", today.toString(), "words", "跨年的事"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(counting.after(today.getYear())).as("nothing has changed").isZero();
        jdbc.sql("""
                        update occurrence set due = null, due_after = 'NOTICE', not_before = opens, notice_words = '待通知'
                        where occasion_id is not null and duty_id in (select duty_id from occurrence where id = :id)
                        """)
                .param("id", UUID.fromString(waiting.substring(waiting.lastIndexOf('/') + 1)))
                .update();
        long before = people.entries();
        assertThat(counting.after(today.getYear())).isEqualTo(1);
        assertThat(people.entries()).isEqualTo(before + 1);
    }

    @Test
    void whatIsPastItsDayOrDueBeforeTheChangedYearIsNotCountedAnew() {
        String started = started(clerk(finance), waiting());
        due(started, today.minusDays(1), today.minusDays(1));
        assertThat(counting.after(today.getYear())).as("closed").isZero();
        due(started, today, today);
        assertThat(counting.after(today.getYear() + 1))
                .as("due before that year")
                .isZero();
        assertThat(counting.after(today.getYear())).as("open").isEqualTo(1);
    }

    private void due(String started, LocalDate opens, LocalDate due) {
        jdbc.sql(
                        "update occurrence set opens = :opens, due = :due, due_after = null, not_before = null, notice_words = null"
                                + " where id = :id")
                .param("id", id(started))
                .param("opens", opens)
                .param("due", due)
                .update();
    }

    @Test
    void aDayThatThePlanPrintsHasItsReasonToo() {
        Visitor clerk = clerk(finance);
        String monthly = path(plan.add("plan/x/2", "公开收支", new Obligation.Every(Period.MONTH), Holder.EACH, finance));
        assertThat(Visitor.page(clerk.get(monthly)).text()).contains("为什么是这一天", "计划载明：“每月”", "最后一天到期", "逢休息日也不顺延");
        String office = path(plan.add(
                "plan/x/3",
                "及时更新职能",
                new Obligation.Every(Period.QUARTER),
                new Ground.SetByOffice("及时"),
                Holder.EACH,
                finance));
        assertThat(Visitor.page(clerk.get(office)).text()).contains("计划只写“及时”", "政务公开办设定为每季度");
    }

    @Test
    void thePagesAreReadableAtBothWidths() {
        String waiting = waiting();
        String login = people.login(finance, Role.CLERK);
        try (Browser browser = Browser.on(port)) {
            browser.look("due-waiting", page -> {
                browser.signIn(page, login, People.PASSWORD);
                page.navigate(waiting);
                Browser.press(page, "登记");
            });
            browser.look("due-started", page -> {
                browser.signIn(page, login, People.PASSWORD);
                page.navigate(waiting);
                page.getByLabel("事由发生日").fill(today.toString());
                page.getByLabel("发生了什么").fill("印发" + System.nanoTime() + "号办法");
                Browser.press(page, "登记");
                page.locator("summary").first().click();
            });
        }
    }
}
