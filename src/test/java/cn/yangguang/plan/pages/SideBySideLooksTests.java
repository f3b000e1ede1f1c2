package cn.yangguang.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Browser;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The pages beside a plan in a real browser at both widths: plans above, two years, what the public sees. */
@HouseTest
class SideBySideLooksTests extends PlanOfficeTest {

    private @Nullable Browser browser;
    private String login = "";

    private void look(String name, String path) {
        Browser opened = Objects.requireNonNull(browser);
        opened.look(name, page -> opened.visit(page, login, People.PASSWORD, path));
    }

    @Test
    void thePlansAboveAndTwoYearsAreReadAndAnsweredWithoutScripts() {
        byte[] former = new String(PlanOffice.wellKnown(), StandardCharsets.UTF_8)
                .replace("2024年", "2023年")
                .replace("每季度公布", "每月公布")
                .getBytes(StandardCharsets.UTF_8);
        district.confirmed(office, former);
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        office.get("/desk/plans/new");
        HttpResponse<String> answer = office.upload(
                "/desk/plans/new?level=CITY",
                "file",
                "市计划.txt",
                PlanOffice.plan("财政信息|每月公布财政收支情况。|市财政局|年底前", "水质|公布水源水质监测结果。|市水务局|每季度"));
        String upper = PlanOffice.plan(PlanOffice.path(answer)).replace("/desk/plans/", "");
        login = district.people.login(district.qingshi.district, Role.OFFICE);
        try (Browser opened = Browser.on(port)) {
            browser = opened;
            look("above-none", plan + "/above");
            Page page = opened.page(Browser.WIDE);
            opened.visit(page, login, People.PASSWORD, plan + "/above");
            page.getByLabel("再选一份上级计划").selectOption(upper);
            Browser.press(page, "选用");
            look("above", plan + "/above");
            look("above-compared", plan + "/above/" + upper);
            look("above-task", plan + "/above/" + upper + "/2");
            look("above-reading", "/desk/plans/" + upper + "/reading");
            look("years", plan + "/years");
            page.navigate(plan + "/above/" + upper + "/2");
            page.getByLabel("未承接", new Page.GetByLabelOptions().setExact(true)).check();
            Browser.press(page, "保存核对结果");
            assertThat(page.locator("#t2").textContent()).contains("未承接", "王小石");
        }
    }

    @Test
    void whatThePublicSeesIsWrittenApprovedReleasedAndRead() {
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        district.published(office, plan);
        Unit finance = district.qingshi.named("青石区财政局");
        String path = plan.replace("/desk/plans/", "/desk/snapshots/") + "/2024-Q3/" + finance.id();
        String head = district.people.login(finance, Role.HEAD);
        try (Browser opened = Browser.on(port)) {
            browser = opened;
            login = district.people.login(finance, Role.CLERK);
            look("snapshots", "/desk/snapshots");
            look("snapshot-write", path);
            Page page = opened.page(Browser.WIDE);
            opened.visit(page, login, People.PASSWORD, path);
            page.getByLabel("成效").fill("收支情况一看就明白。");
            Browser.press(page, "送审");
            login = head;
            look("snapshot-approve", path);
            Page approving = opened.page(Browser.WIDE);
            opened.visit(approving, head, People.PASSWORD, path);
            Browser.press(approving, "审核通过");
            login = district.people.login(district.qingshi.district, Role.OFFICE);
            look("snapshot-board", plan + "/snapshots?period=2024-Q3");
            Page releasing = opened.page(Browser.WIDE);
            opened.visit(releasing, login, People.PASSWORD, plan + "/snapshots?period=2024-Q3");
            releasing.locator("details.confirm summary").first().click();
            Browser.press(releasing, "发布");
            assertThat(releasing.locator("[role=status]").textContent()).contains("已发布 1 份");
            opened.look(
                    "progress", there -> there.navigate(plan.replace("/desk/", "/open/") + "/progress?period=2024-Q3"));
        }
    }
}
