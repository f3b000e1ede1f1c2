package cn.yangguang.organization.staff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.access.Role;
import cn.yangguang.web.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Every page of this room in a real browser, at both widths. */
@HouseTest
class OrganizationLooksTests {

    @LocalServerPort
    int port;

    private final People people;
    private final Qingshi qingshi;
    private final String admin;

    @Autowired
    OrganizationLooksTests(ApplicationContext house) {
        this.people = People.in(house);
        this.qingshi = people.qingshi;
        this.admin = people.login(qingshi.district, Role.SYSTEM_ADMIN);
        people.login(qingshi.named("青石区财政局"), Role.HEAD, Role.REVIEWER);
    }

    private void at(Browser browser, Page page, String path) {
        browser.visit(page, admin, People.PASSWORD, path);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    @Test
    void thePagesOfUnitsAreReadableAtBothWidths() {
        String unit = "/desk/units/" + qingshi.district.id();
        String town = "/desk/units/" + qingshi.named("柳泉镇").id();
        try (Browser browser = Browser.on(port)) {
            browser.look("organization-units", page -> at(browser, page, "/desk/units"));
            browser.look("organization-units-found", page -> at(browser, page, "/desk/units?q=财政"));
            browser.look("organization-units-none", page -> at(browser, page, "/desk/units?q=没有"));
            browser.look("organization-unit", page -> at(browser, page, unit));
            browser.look("organization-unit-refused", page -> {
                at(browser, page, town);
                page.getByLabel("名称", new Page.GetByLabelOptions().setExact(false))
                        .first()
                        .fill("");
                press(page, "保存");
            });
            browser.look(
                    "organization-unit-new",
                    page -> at(browser, page, "/desk/units/new?parent=" + qingshi.district.id()));
            browser.look(
                    "organization-groups", page -> at(browser, page, "/desk/groups?place=" + qingshi.district.id()));
            browser.look(
                    "organization-group",
                    page -> at(browser, page, "/desk/groups/edit?name=各镇街&place=" + qingshi.district.id()));
            browser.look("organization-exchange", page -> at(browser, page, "/desk/units/exchange"));
            browser.look("organization-import", page -> {
                at(browser, page, "/desk/units/exchange");
                byte[] sheet = page.request()
                        .get("/desk/units/export?top=" + qingshi.district.id())
                        .body();
                page.getByLabel("表格（xlsx").setInputFiles(new FilePayload("单位.xlsx", "", sheet));
                press(page, "先看结果");
            });
        }
    }

    @Test
    void thePagesOfPeopleAreReadableAtBothWidths() {
        try (Browser browser = Browser.on(port)) {
            browser.look("organization-staff", page -> at(browser, page, "/desk/staff"));
            browser.look("organization-staff-new", page -> at(browser, page, "/desk/staff/new"));
            browser.look("organization-staff-made", page -> {
                at(browser, page, "/desk/staff/new");
                page.getByLabel("用户名").fill("x" + UUID.randomUUID().toString().substring(0, 8));
                page.getByLabel("姓名").fill("陈晓棠");
                page.getByLabel("所在单位").selectOption("青石区民政局");
                press(page, "开通");
            });
            browser.look("organization-staff-show", page -> {
                at(browser, page, "/desk/staff");
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("王小石"))
                        .last()
                        .click();
            });
            browser.look("organization-password", page -> at(browser, page, "/desk/password"));
        }
    }

    @Test
    void withoutScriptsAndByKeyboardAloneAnAdministratorOpensAnAccount() {
        try (Browser browser = Browser.on(port)) {
            Page page = browser.page(Browser.NARROW);
            at(browser, page, "/desk/staff/new");
            page.getByLabel("用户名").focus();
            page.keyboard().type("k" + UUID.randomUUID().toString().substring(0, 8));
            page.keyboard().press("Tab");
            page.keyboard().insertText("周未央");
            page.keyboard().press("Tab");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Tab");
            page.keyboard().type("0537-1234567");
            page.keyboard().press("Enter");
            page.waitForURL("**/desk/staff"); // a key does not wait for the page it leads to
            assertThat(page.locator("h1").textContent()).isEqualTo("请记下口令");
        }
    }
}
