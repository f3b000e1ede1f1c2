package cn.yangguang.duty.passing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.calendar.TermUnit;
import cn.yangguang.duty.DueDate;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Period;
import cn.yangguang.duty.keeping.DutyId;
import cn.yangguang.duty.keeping.StoredDuties;
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
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bureau of trade goes into that of civil affairs. */
@HouseTest
class PassingPagesTests {

    private static final Obligation MONTHLY = new Obligation.Every(Period.MONTH);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private People people;
    private Unit trade;
    private Unit civil;
    private StoredDuties plan;
    private Visitor office;
    private LocalDate today;

    @BeforeEach
    void twoBureaus() {
        people = People.in(house);
        trade = people.qingshi.named("青石区商务和投资促进局");
        civil = people.qingshi.named("青石区民政局");
        today = LocalDate.now(clock);
        plan = new StoredDuties(house, people.qingshi.district, today.withDayOfYear(1));
        office = signedIn(people.qingshi.district, Role.OFFICE);
    }

    private Visitor signedIn(Unit unit, Role role) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(people.login(unit, role), People.PASSWORD);
        return visitor;
    }

    private HttpResponse<String> pass(Unit to, DutyId duty) {
        office.get("/desk/passing?from=" + trade.id());
        return office.post(
                "/desk/passing",
                Map.of(
                        "from",
                        trade.id().toString(),
                        "to",
                        to.id().toString(),
                        "duty",
                        duty.toString(),
                        "because",
                        "机构改革"));
    }

    private String said(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(Visitor.page(answer).text()).isEqualTo(303);
        return Visitor.page(office.get("/desk/passing")).text();
    }

    private List<String> owing(DutyId duty, Unit unit) {
        return jdbc.sql("select name from occurrence where duty_id = :duty and unit_id = :unit"
                        + " and waived_because is null order by due")
                .param("duty", duty.value())
                .param("unit", unit.id().value())
                .query((row, number) -> row.getString("name"))
                .list();
    }

    private void settleFirst(DutyId duty) {
        jdbc.sql("""
                        update occurrence set done_on = due where id = (
                          select id from occurrence where duty_id = :duty and unit_id = :unit order by due limit 1)
                        """)
                .param("duty", duty.value())
                .param("unit", trade.id().value())
                .update();
    }

    private void ended(Unit unit, LocalDate last) {
        jdbc.sql("update unit set valid_to = :last, successor_id = :heir where id = :id")
                .param("last", last)
                .param("heir", unit.equals(civil) ? null : civil.id().value())
                .param("id", unit.id().value())
                .update();
    }

    @Test
    void whatIsOpenPassesAndWhatIsSettledStays() {
        DutyId duty = plan.add("plan/p/1", "每月公布商务数据", MONTHLY, Holder.EACH, trade);
        settleFirst(duty);
        long before = people.entries();
        assertThat(said(pass(civil, duty))).contains("青石区商务和投资促进局的 1 项职责已移交青石区民政局。");
        assertThat(people.entries()).isEqualTo(before + 1);
        assertThat(owing(duty, trade)).containsExactly(today.getYear() + "年1月");
        assertThat(owing(duty, civil)).hasSize(11);
        UUID moved = jdbc.sql("select id from occurrence where duty_id = :duty and unit_id = :unit limit 1")
                .param("duty", duty.value())
                .param("unit", civil.id().value())
                .query(UUID.class)
                .single();
        String page = Visitor.page(signedIn(civil, Role.CLERK).get("/desk/due/" + moved))
                .text();
        assertThat(page).contains("职责移交：" + today + " 由青石区商务和投资促进局移交，原因：机构改革。");
    }

    @Test
    void whereTheSuccessorOwesTheSameItIsDoneOnceButWhatIsLateDoesNotVanish() {
        DutyId duty = plan.add("plan/p/2", "每季度公布信息", new Obligation.Every(Period.QUARTER), Holder.EACH, trade, civil);
        long late = jdbc.sql(
                        "select count(*) from occurrence where duty_id = :duty and unit_id = :unit and due < :today")
                .param("duty", duty.value())
                .param("unit", trade.id().value())
                .param("today", today)
                .query(Long.class)
                .single();
        pass(civil, duty);
        assertThat(owing(duty, civil)).hasSize((int) (4 + late));
        assertThat(owing(duty, trade)).isEmpty();
    }

    @Test
    void aShareInWhatIsOwedTogetherPasses() {
        Unit audit = people.qingshi.named("青石区审计局");
        DutyId duty = plan.add("plan/p/3", "联合公布", MONTHLY, Holder.TOGETHER, audit, trade);
        pass(civil, duty);
        assertThat(jdbc.sql("select unit_id from duty_unit where duty_id = :duty order by position")
                        .param("duty", duty.value())
                        .query((row, number) -> row.getObject("unit_id", UUID.class))
                        .list())
                .containsExactly(audit.id().value(), civil.id().value());
    }

    @Test
    void aSplitPassesInTwoSteps() {
        Unit audit = people.qingshi.named("青石区审计局");
        DutyId first = plan.add("plan/p/4", "每月公布商务数据", MONTHLY, Holder.EACH, trade);
        DutyId second = plan.add("plan/p/5", "每月公布招商数据", MONTHLY, Holder.EACH, trade);
        pass(civil, first);
        assertThat(Visitor.page(office.get("/desk/passing?from=" + trade.id())).text())
                .contains("每月公布招商数据")
                .doesNotContain("每月公布商务数据");
        pass(audit, second);
        assertThat(Visitor.page(office.get("/desk/passing?from=" + trade.id())).text())
                .contains("没有未办结的职责");
        assertThat(owing(second, audit)).hasSize(12);
    }

    @Test
    void whatHappenedPassesWithTheTermThatItStartedAndIsNotStruckOutAnyMore() {
        DutyId duty = plan.add("plan/p/9", "及时公开采购结果", new Obligation.Within(20, TermUnit.WORKDAY), Holder.EACH, trade);
        Visitor clerk = signedIn(trade, Role.CLERK);
        String waiting = "/desk/due/"
                + jdbc.sql("select id from occurrence where duty_id = :duty")
                        .param("duty", duty.value())
                        .query(UUID.class)
                        .single();
        clerk.get(waiting);
        HttpResponse<String> recorded =
                clerk.post(waiting + "/occasions", Map.of("happened", today.toString(), "words", "开标"));
        assertThat(recorded.statusCode()).isEqualTo(303);
        String started = recorded.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        pass(civil, duty);
        assertThat(Visitor.page(signedIn(civil, Role.CLERK).get(waiting)).text())
                .as("the history")
                .contains("开标");
        office.get(started);
        HttpResponse<String> struck = office.post(started + "/strike", Map.of("because", "重复登记"));
        assertThat(struck.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(struck).text()).contains("移交过，或者列为过不再要求，不能划去");
        assertThat(jdbc.sql("select count(*) from duty_passed where duty_id = :duty")
                        .param("duty", duty.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatHappenedPassesAlsoWhereWhatItStartedWasSettledAndIsNotRecordedTwice() {
        DutyId duty =
                plan.add("plan/p/10", "及时公开采购结果", new Obligation.Within(20, TermUnit.WORKDAY), Holder.EACH, trade);
        String waiting = "/desk/due/"
                + jdbc.sql("select id from occurrence where duty_id = :duty")
                        .param("duty", duty.value())
                        .query(UUID.class)
                        .single();
        Map<String, String> opened = Map.of("happened", today.toString(), "words", "开标");
        Visitor before = signedIn(trade, Role.CLERK);
        before.get(waiting);
        assertThat(before.post(waiting + "/occasions", opened).statusCode()).isEqualTo(303);
        jdbc.sql("update occurrence set done_on = :today where occasion_id is not null and duty_id = :duty")
                .param("today", today)
                .param("duty", duty.value())
                .update();
        pass(civil, duty);
        Visitor clerk = signedIn(civil, Role.CLERK);
        Document page = Visitor.page(clerk.get(waiting));
        assertThat(page.text()).as("the history").contains("开标");
        page.select("main a[href^=/desk/due/]")
                .eachAttr("href")
                .forEach(link -> assertThat(clerk.get(link).statusCode()).isEqualTo(200));
        HttpResponse<String> again = clerk.post(waiting + "/occasions", opened);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(again).text()).contains("这个事由已经登记过");
        UUID settled = jdbc.sql("select id from occurrence where occasion_id is not null and duty_id = :duty")
                .param("duty", duty.value())
                .query(UUID.class)
                .single();
        assertThat(Visitor.page(before.get("/desk/due/" + settled)).text()).contains("开标");
    }

    @Test
    void passingsOfOneDayAreToldInTheOrderInWhichTheyWereRecorded() {
        Unit audit = people.qingshi.named("青石区审计局");
        DutyId duty = plan.add("plan/p/11", "每月公布商务数据", MONTHLY, Holder.EACH, trade);
        pass(civil, duty);
        Unit first = trade;
        trade = civil;
        pass(audit, duty);
        trade = first;
        // who reads the rows as they lie reads the first one last
        jdbc.sql("update duty_passing p set because = case from_id when :from then '第一次划转' else '第二次划转' end"
                        + " where exists (select from duty_passed where passing_id = p.id and duty_id = :duty)")
                .param("from", trade.id().value())
                .param("duty", duty.value())
                .update();
        UUID moved = jdbc.sql("select id from occurrence where duty_id = :duty and unit_id = :unit limit 1")
                .param("duty", duty.value())
                .param("unit", audit.id().value())
                .query(UUID.class)
                .single();
        assertThat(Visitor.page(signedIn(audit, Role.CLERK).get("/desk/due/" + moved))
                        .text())
                .containsSubsequence("由青石区商务和投资促进局移交", "由青石区民政局移交");
        assertThat(Visitor.page(office.get("/desk/passing"))
                        .select("table")
                        .eachText()
                        .getLast())
                .containsSubsequence("第二次划转", "第一次划转");
    }

    @Test
    void wrongChoicesAreToldAndNothingPasses() {
        DutyId duty = plan.add("plan/p/6", "每月公布商务数据", MONTHLY, Holder.EACH, trade);
        office.get("/desk/passing?from=" + trade.id());
        String from = trade.id().toString();
        String to = civil.id().toString();
        String id = duty.toString();
        assertThat(refused(Map.of("from", from, "to", from, "duty", id, "because", "x")))
                .contains("承接单位就是原单位");
        assertThat(refused(Map.of("from", from, "to", "", "duty", id, "because", "x")))
                .contains("请选择承接单位");
        assertThat(refused(Map.of("from", from, "to", to, "because", "x"))).contains("请至少选一项");
        assertThat(refused(Map.of("from", from, "to", to, "duty", id, "because", "")))
                .contains("请写明移交的原因");
        String unknown = UUID.randomUUID().toString();
        assertThat(refused(Map.of("from", from, "to", to, "duty", unknown, "because", "x")))
                .contains("已经移交或办结");
        ended(civil, today.minusDays(1));
        assertThat(refused(Map.of("from", from, "to", to, "duty", id, "because", "x")))
                .contains("撤销，请选现有的单位");
        assertThat(owing(duty, trade)).hasSize(12);
    }

    private String refused(Map<String, String> typed) {
        HttpResponse<String> answer = office.post("/desk/passing", typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Visitor.page(answer).text();
    }

    @Test
    void aUnitThatEndedAndStillOwesWaitsForTheOffice() {
        plan.add("plan/p/7", "每月公布商务数据", new Obligation.Before(DueDate.monthEnd(null, 12)), Holder.EACH, trade);
        ended(trade, today.minusDays(1));
        assertThat(Visitor.page(office.get("/desk")).text()).contains("等您办的", "1 个已撤销的单位还有 1 件没有办结");
        assertThat(Visitor.page(office.get("/desk/passing?from=" + trade.id()))
                        .select("select[name=to] option[selected]")
                        .text())
                .isEqualTo("青石区民政局");
        assertThat(Visitor.page(signedIn(civil, Role.CLERK).get("/desk")).text())
                .doesNotContain("已撤销的单位");
    }

    @Test
    void thePageServesEverybody() {
        plan.add("plan/p/8", "每月公布商务数据", MONTHLY, Holder.EACH, trade);
        ended(trade, today.minusDays(1));
        String login = people.login(people.qingshi.district, Role.OFFICE);
        try (Browser browser = Browser.on(port)) {
            browser.look(
                    "passing", page -> browser.visit(page, login, People.PASSWORD, "/desk/passing?from=" + trade.id()));
        }
    }
}
