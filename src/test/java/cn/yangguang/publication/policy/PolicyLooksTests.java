package cn.yangguang.publication.policy;

import static cn.yangguang.publication.pages.PublishingUnit.done;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The pages of policy documents in a real browser. */
@HouseTest
class PolicyLooksTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Test
    void thePagesFitBothScreensPassAxeAndPrintAsADocument() {
        PublishingUnit unit = new PublishingUnit(house, port);
        PolicyUnit policies = new PolicyUnit(unit);
        String old = unit.open(policies.published("关于小额采购信息公开的通知", "policy", "NORMATIVE"));
        policies.published("关于进一步做好小额采购信息公开的通知", "policy", "NORMATIVE", "ABOLISHES", "《关于小额采购信息公开的通知》");
        unit.clerk.get("/desk/numbers");
        done(unit.clerk.post(
                "/desk/numbers", Map.of("unit", unit.finance.id().toString(), "code", "青财办", "first", "1")));
        policies.drafted("由系统编号的通知", "documentNumber", "", "organCode", "青财办");
        String register = Visitor.page(unit.clerk.get("/desk/numbers"))
                .expectFirst("a[aria-label^=青财办]")
                .attr("href");
        Visitor office = unit.person(unit.people.qingshi.district, Role.OFFICE);
        office.get("/desk/clean-ups");
        String round = done(office.post(
                "/desk/clean-ups",
                Map.of("place", unit.people.qingshi.district.id().toString(), "title", "年度清理")));
        String clerk = unit.people.login(unit.finance, Role.CLERK);
        try (Browser browser = Browser.on(port)) {
            browser.look("policy-abolished", page -> page.navigate(old));
            browser.look("policy-library", page -> page.navigate("/open/policies"));
            browser.look("policy-in-force", page -> page.navigate("/open/policies/in-force"));
            browser.look("numbers", page -> browser.visit(page, clerk, People.PASSWORD, "/desk/numbers"));
            browser.look("numbers-register", page -> browser.visit(page, clerk, People.PASSWORD, register));
            browser.look("clean-ups", page -> browser.visit(page, clerk, People.PASSWORD, "/desk/clean-ups"));
            browser.look("clean-up", page -> browser.visit(page, clerk, People.PASSWORD, round));
            Page page = browser.page(Browser.NARROW);
            page.navigate(old);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("article .number-line").isVisible()).isTrue();
            assertThat(page.locator("table.metadata").isVisible()).isFalse();
            assertThat(page.locator("#related-title").isVisible()).isFalse();
        }
    }
}
