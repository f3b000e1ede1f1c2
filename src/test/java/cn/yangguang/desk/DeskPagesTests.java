package cn.yangguang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.calendar.TermUnit;
import cn.yangguang.duty.DueDate;
import cn.yangguang.duty.Ground;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Period;
import cn.yangguang.duty.keeping.StoredDuties;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The desk of each role over real HTTP, with duties of the year that the clock says. */
@HouseTest
class DeskPagesTests {

    private static final String PLAN = "0d5c1f3e-6f5b-4a54-9df1-5a2f0b9d7c11";

    @LocalServerPort
    int port;

    private final ApplicationContext house;
    private final People people;
    private final Qingshi qingshi;
    private final StoredDuties plan;
    private final StoredDuties elsewhere;
    private final LocalDate today;
    private final Unit finance;
    private final Unit civil;

    @Autowired
    DeskPagesTests(ApplicationContext house, Clock clock) {
        this.house = house;
        people = People.in(house);
        qingshi = people.qingshi;
        today = LocalDate.now(clock);
        LocalDate issued = today.withDayOfYear(1);
        plan = new StoredDuties(house, qingshi.district, issued);
        elsewhere = new StoredDuties(house, qingshi.county, issued);
        finance = qingshi.named("青石区财政局");
        civil = qingshi.named("青石区民政局");
    }

    @BeforeEach
    void aPlanOfTheDistrictAndOneOfTheCounty() {
        Obligation monthly = new Obligation.Every(Period.MONTH);
        plan.add("plan/" + PLAN + "/3.1", "公开财政资金直达基层情况", monthly, Holder.EACH, finance);
        plan.add("plan/" + PLAN + "/3.2", "低保资金发放信息逐月公示", monthly, Holder.EACH, civil);
        plan.add(
                "plan/" + PLAN + "/4",
                "围绕优化营商环境召开新闻发布会，由主要负责人出席并现场回答记者提问，发布会的图文实录同步在区政府门户网站集中公开",
                new Obligation.AtLeast(2, Period.HALFYEAR),
                Holder.TOGETHER,
                finance,
                civil);
        plan.add(
                "plan/" + PLAN + "/5",
                "及时更新机构职能",
                new Obligation.Within(20, TermUnit.WORKDAY),
                new Ground.SetByOffice("及时"),
                Holder.EACH,
                finance);
        plan.add(
                "plan/" + PLAN + "/6",
                "编制年度清单",
                new Obligation.Before(new DueDate(null, MonthDay.of(12, 31))),
                Holder.LEAD,
                civil,
                finance);
        elsewhere.add("plan/x/1", "临河县独有的事项", monthly, Holder.EACH, qingshi.named("临河县财政局"));
    }

    private HttpResponse<String> get(Unit unit, Role role, String path) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(people.login(unit, role), People.PASSWORD);
        return visitor.get(path);
    }

    private String desk(Unit unit, Role role) {
        HttpResponse<String> answer = get(unit, role, "/desk");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Visitor.page(answer).text();
    }

    @Test
    void aClerkSeesWhatIsDueFromTheOwnUnitAndNothingElse() {
        assertThat(desk(finance, Role.CLERK))
                .contains("青石区财政局的待办", "公开财政资金直达基层情况", "一、深化重点领域公开 › （一）稳岗就业", "原文载明：“每月”")
                .contains("政务公开办设定（原文“及时”）", "事由发生之日起算", "共同承担 青石区财政局、青石区民政局")
                .doesNotContain("低保资金", "编制年度清单", "临河县独有的事项", "所属计划");
    }

    @Test
    void aHeadSeesTheUnitAndWhatHangsBelow() {
        Unit town = qingshi.named("柳泉镇");
        Unit office = qingshi.named("柳泉镇财政所");
        plan.add("plan/" + PLAN + "/7", "村级财务公开", new Obligation.Every(Period.QUARTER), Holder.EACH, town);
        plan.add("plan/" + PLAN + "/8", "惠农补贴一卡通公示", new Obligation.Every(Period.QUARTER), Holder.EACH, office);
        assertThat(desk(town, Role.HEAD)).contains("村级财务公开", "惠农补贴一卡通公示").doesNotContain("财政资金直达", "临河县独有");
        assertThat(desk(office, Role.CLERK)).contains("惠农补贴一卡通公示").doesNotContain("村级财务公开");
    }

    @Test
    void theOfficeSeesTheDistrictCountedByUnitAndNeverTheOtherDistrict() {
        HttpResponse<String> answer = get(qingshi.district, Role.OFFICE, "/desk");
        assertThat(Visitor.page(answer).text())
                .contains("各单位的待办", "青石区财政局", "青石区民政局")
                .doesNotContain("临河县");
        assertThat(Visitor.page(answer)
                        .select("a[href=/desk?unit=" + finance.id() + "]")
                        .text())
                .isEqualTo("青石区财政局");
        assertThat(answer.body()).contains("/desk/plans/" + PLAN);
        String one =
                get(qingshi.district, Role.OFFICE, "/desk?unit=" + finance.id()).body();
        assertThat(one).contains("公开财政资金直达基层情况").doesNotContain("低保资金");
        assertThat(desk(qingshi.county, Role.OFFICE)).contains("临河县独有的事项").doesNotContain("财政资金直达");
    }

    @Test
    void aUnitOutOfReachIsNotFound() {
        assertThat(get(finance, Role.CLERK, "/desk?unit=" + civil.id()).statusCode())
                .isEqualTo(404);
        assertThat(get(qingshi.district, Role.OFFICE, "/desk?unit=" + qingshi.county.id())
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(finance, Role.CLERK, "/desk?unit=" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theListIsFilteredByMonthAndState() {
        YearMonth month = YearMonth.from(today);
        String filtered = get(finance, Role.CLERK, "/desk?month=" + month).body();
        assertThat(filtered).contains("公开财政资金直达基层情况").doesNotContain("及时更新机构职能");
        assertThat(get(finance, Role.CLERK, "/desk?state=WAITING").body())
                .contains("及时更新机构职能")
                .doesNotContain("（本月）");
        assertThat(get(finance, Role.CLERK, "/desk?month=1999-01").body()).contains("没有符合条件的事项", "看全部");
        assertThat(get(finance, Role.CLERK, "/desk?month=x&state=y&page=-7").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theHeadingsCountAllAndWhatIsStillDueStandsBeforeWhatIsOverdue() {
        Unit audit = qingshi.named("青石区审计局");
        LocalDate yesterday = today.minusDays(1);
        StoredDuties late = new StoredDuties(house, qingshi.district, yesterday);
        for (int task = 0; task < 60; task++) {
            LocalDate day = task < 2 ? today : yesterday;
            Obligation before = new Obligation.Before(new DueDate(Year.of(day.getYear()), MonthDay.from(day)));
            late.add("plan/" + PLAN + "/20" + task, "第" + task + "件审计事项", before, Holder.EACH, audit);
        }
        String page = desk(audit, Role.CLERK);
        assertThat(page)
                .contains("本周还有 2 件到期", "已逾期 58 件", "已逾期 58 件，本页列出 48 件", "件，其中已逾期 58 件")
                .containsSubsequence("本周到期（", "2 件", "第0件审计事项", "已逾期 58 件，本页列出");
        assertThat(get(audit, Role.CLERK, "/desk?month=" + YearMonth.from(yesterday))
                        .body())
                .contains("已逾期", "58 件，本页列出");
    }

    @Test
    void whoOwesNothingIsToldWhatWillComeAndWhoHasNoPartWhereToGo() {
        assertThat(desk(qingshi.named("青石区审计局"), Role.CLERK)).contains("政务公开办确认计划后，分到的事项会按到期日列在这里");
        assertThat(desk(qingshi.district, Role.SYSTEM_ADMIN))
                .contains("不承办公开事项")
                .doesNotContain("财政资金");
    }

    @Test
    void theDeskIsReadableAtBothWidths() {
        String clerk = people.login(finance, Role.CLERK);
        String office = people.login(qingshi.district, Role.OFFICE);
        String none = people.login(qingshi.named("青石区审计局"), Role.CLERK);
        try (Browser browser = Browser.on(port)) {
            browser.look("desk-clerk", page -> {
                browser.visit(page, clerk, People.PASSWORD, "/desk");
                page.locator("summary").first().click();
            });
            browser.look("desk-office", page -> browser.signIn(page, office, People.PASSWORD));
            browser.look("desk-empty", page -> browser.signIn(page, none, People.PASSWORD));
            Page plain = browser.page(Browser.NARROW);
            browser.signIn(plain, clerk, People.PASSWORD);
            plain.getByLabel("状态", new Page.GetByLabelOptions().setExact(true)).selectOption("未开始");
            Browser.press(plain, "筛选");
            assertThat(plain.locator("main").textContent()).contains("及时更新机构职能");
        }
    }
}
