package cn.yangguang.publication.pages;

import static cn.yangguang.publication.pages.PublishingUnit.done;
import static cn.yangguang.publication.pages.PublishingUnit.step;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The pages about publications in a real browser. */
@HouseTest
class PublicationLooksTests {

    private static final String BODY = """
            各镇街、区直各部门：
            一、总体要求
            （一）坚持以公开为常态
            现将有关事项通知如下，请认真贯彻执行，并于月底前报送落实情况。
            项目\t预算（万元）\t牵头单位\t完成时限\t公开渠道和载体
            教育支出\t1200\t青石区教育和体育局\t2026-12-31\t政府网站、政务公开栏
            """;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    private PublishingUnit unit;
    private String login;

    @BeforeEach
    void aBureau() {
        unit = new PublishingUnit(house, port);
        login = unit.people.login(unit.finance, Role.CLERK, Role.HEAD);
    }

    @Test
    void theDesksPagesFitBothScreensAndPassAxe() {
        String piece = unit.signed("关于印发预算公开工作方案的通知", BODY);
        String draft = unit.drafted("正在起草的公告", BODY);
        try (Browser browser = Browser.on(port)) {
            look(browser, "publications", login, "/desk/publications");
            look(browser, "publication-new", login, "/desk/publications/new");
            look(browser, "publication-draft", login, draft);
            look(browser, "publication-in-review", login, piece);
        }
    }

    @Test
    void thePublicsPagesFitBothScreensAndPassAxe() {
        String open = unit.open(unit.published("关于公布二〇二六年预算的公告", BODY));
        String gone = unit.published("要撤下的公告", BODY);
        String goneOpen = unit.open(gone);
        done(step(unit.head, gone, "withdraw", "withdraw-words", "数据有误"));
        try (Browser browser = Browser.on(port)) {
            browser.look("piece-open", page -> page.navigate(open));
            browser.look("piece-gone", page -> page.navigate(goneOpen));
            browser.look("pieces-open", page -> page.navigate("/open/pieces"));
        }
    }

    @Test
    void theLevelsAndAFormThatCameBackPassAxe() {
        String office = unit.people.login(unit.people.qingshi.district, Role.OFFICE);
        String piece = unit.cleared("待公开的公告", BODY);
        try (Browser browser = Browser.on(port)) {
            look(browser, "publication-levels", office, "/desk/publications/levels");
            browser.look("publication-refused", page -> {
                browser.visit(page, office, People.PASSWORD, piece);
                page.locator("summary", new Page.LocatorOptions().setHasText("定时公开"))
                        .click();
                page.getByLabel("时间").fill("九点");
                Browser.press(page, "确定定时公开");
                assertThat(page.locator("main").textContent()).contains("时间写成 09:00 这样");
            });
        }
    }

    private static void look(Browser browser, String name, String login, String path) {
        browser.look(name, page -> browser.visit(page, login, People.PASSWORD, path));
    }

    @Test
    void aPieceIsWrittenAndHandedInByKeyboardWithoutScript() {
        try (Browser browser = Browser.on(port)) {
            Page page = browser.page(Browser.NARROW);
            browser.visit(page, login, People.PASSWORD, "/desk/publications/new");
            page.getByLabel("标题").focus();
            page.keyboard().type("键盘写的公告");
            page.getByLabel("正文").fill(BODY);
            page.locator("#field-attribute").focus();
            page.keyboard().press("Space");
            Browser.leave(page, () -> {
                page.getByLabel("标题").focus();
                page.keyboard().press("Enter");
            });
            assertThat(page.locator("h1").textContent()).isEqualTo("键盘写的公告");
            page.locator("summary", new Page.LocatorOptions().setHasText("送审")).focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            Browser.leave(page, () -> page.keyboard().press("Enter"));
            assertThat(page.locator("main").textContent()).contains("已送审。", "等第 1 级审核和校对");
        }
    }
}
