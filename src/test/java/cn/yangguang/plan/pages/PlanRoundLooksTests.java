package cn.yangguang.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages of a round for comment, of an amendment and of closing, at both widths, with axe and by keyboard. */
@HouseTest
class PlanRoundLooksTests extends PlanOfficeTest {

    private void look(Browser browser, String name, String login, String path) {
        browser.look(name, page -> browser.visit(page, login, People.PASSWORD, path));
    }

    private void by(Visitor visitor, String path, Map<String, String> form) {
        assertThat(visitor.post(path, form).statusCode()).as(path).isEqualTo(303);
    }

    @Test
    void aRoundLooksWellToOfficeAndClerk() {
        Unit finance = district.qingshi.named("青石区财政局");
        String officer = district.people.login(district.qingshi.district, Role.OFFICE);
        String login = district.people.login(finance, Role.CLERK);
        Visitor clerk = district.person(finance, Role.CLERK);
        String reading = district.reading(office, PlanOffice.wellKnown());
        String plan = PlanOffice.plan(reading);
        try (Browser browser = Browser.on(port)) {
            look(browser, "circulation-new", officer, plan + "/circulation");
            String day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(7).toString();
            once(
                    plan + "/circulation",
                    Map.of(
                            "seen",
                            seen(reading),
                            "lastDay",
                            day,
                            "units",
                            finance.id().toString()));
            String comment = Visitor.page(clerk.get("/desk/comments"))
                    .select("main table a")
                    .attr("href");
            look(browser, "comments", login, "/desk/comments");
            look(browser, "comment-raise", login, comment + "/1");
            by(clerk, comment + "/1", Map.of("kind", "WORDING", "wording", "每月公布一次财政收支情况。", "reason", "按月更及时"));
            by(clerk, comment + "/2", Map.of("kind", "OTHER", "reason", "请明确起算的日期"));
            look(browser, "comment", login, comment);
            look(browser, "circulation", officer, plan + "/circulation");
            String answer =
                    page(plan + "/circulation").select("a[href*=/objections/]").attr("href");
            look(browser, "circulation-answer", officer, answer);
            once(answer, Map.of("seen", "1", "verdict", "ADOPTED", "takeOver", "true"));
            look(browser, "circulation-changes", officer, plan + "/changes");
        }
    }

    @Test
    void anAmendmentAndTheEndOfTheYearLookWell() {
        String officer = district.people.login(district.qingshi.district, Role.OFFICE);
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        district.published(office, plan);
        try (Browser browser = Browser.on(port)) {
            look(browser, "amend", officer, plan + "/amend");
            String amendment = PlanOffice.path(once(plan + "/amend", Map.of())).replace("/reading", "");
            once(amendment + "/reading/4/drop", Map.of("seen", seen(amendment + "/reading")));
            look(browser, "amendment", officer, amendment + "/amendment");
            String day = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
            once(
                    amendment + "/amendment",
                    Map.of("seen", seen(amendment + "/amendment"), "day", day, "reason", "机构职能有变动"));
            look(browser, "amended", officer, plan);
            look(browser, "version", officer, plan + "/versions/1");
            district.published(office, plan);
            look(browser, "open-amended", officer, plan.replace("/desk/", "/open/"));
            look(browser, "open-version", officer, plan.replace("/desk/", "/open/") + "/versions/1");
            look(browser, "snapshots-office", officer, "/desk/snapshots");
            look(browser, "close", officer, plan + "/close");
            String seen = page(plan + "/close").select("input[name=seen]").val();
            once(plan + "/close", Map.of("seen", seen, "reason", ""));
            look(browser, "closed", officer, plan + "/close");
        }
    }
}
