package cn.yangguang.request.asking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.web.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The application form in a real browser: what it keeps, what it offers, and that everybody can use it. */
@HouseTest
class AskingLooksTests {

    private static final String FORM = "/open/requests/new";
    private static final String WANTED = "请提供青石区2025年度财政预算执行情况报告的全文";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    private PublishingUnit bureau;

    @BeforeEach
    void aBureau() {
        bureau = new PublishingUnit(house, port);
    }

    @Test
    void whatIsTypedStaysUntilItIsSentAndWhatIsPublicIsOffered() {
        bureau.published("青石区2025年度财政预算执行情况报告", "全文见附件。");
        try (Browser browser = Browser.on(port)) {
            Page page = browser.scripted(Browser.WIDE);
            page.navigate(FORM);
            page.locator("[name=unit]").selectOption(bureau.finance.id().toString());
            page.locator("[name=way][value=PICK_UP]").check();
            page.locator("[name=name]").fill("林之远");
            page.locator("[name=phone]").fill("0531-1234567");
            page.locator("[name=identity]").fill("990101199001010019");
            page.locator("[name=description]").fill(WANTED);
            page.locator("#similar a").waitFor();
            assertThat(page.locator("#similar").textContent()).contains("已经公开", "青石区2025年度财政预算执行情况报告");
            page.navigate(FORM);
            assertThat(page.locator("[name=description]").inputValue()).isEqualTo(WANTED);
            assertThat(page.locator("[name=way][value=PICK_UP]").isChecked()).isTrue();
            assertThat(page.locator("[name=identity]").inputValue()).isEmpty();
            page.locator("[name=identity]").fill("990101199001010019");
            Browser.press(page, "提交申请");
            assertThat(page.locator("h1").textContent()).isEqualTo("登记回执");
            page.navigate(FORM);
            assertThat(page.locator("[name=description]").inputValue()).isEmpty();
            page.locator("[name=name]").fill("林之远");
            page.locator("#kept-note button").click();
            assertThat(page.locator("[name=name]").inputValue()).isEmpty();
            page.navigate(FORM);
            assertThat(page.locator("[name=name]").inputValue()).isEmpty();
        }
    }

    @Test
    void theNewPagesFitBothScreensAndPassAxe() {
        String office = bureau.people.login(bureau.people.qingshi.district, Role.OFFICE);
        try (Browser browser = Browser.on(port)) {
            browser.look("request-ask", page -> page.navigate(FORM));
            browser.look("request-answers", page -> page.navigate("/open/requests/answers"));
            browser.look(
                    "request-retention",
                    page -> browser.visit(page, office, People.PASSWORD, "/desk/requests/retention"));
        }
    }
}
