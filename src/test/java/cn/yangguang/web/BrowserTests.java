package cn.yangguang.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The shell in a real browser, at the width of a telephone and of a desk. */
@WebHouseTest
class BrowserTests {

    @LocalServerPort
    int port;

    @Test
    void everyPageOfThisRoomIsReadableAtBothWidths() {
        try (Browser browser = Browser.on(port)) {
            browser.look("web-sign-in", page -> page.navigate("/sign-in"));
            browser.look("web-sign-in-refused", page -> browser.signIn(page, "nobody", "wrong"));
            browser.look("web-not-found", page -> page.navigate("/open/nosuch"));
            browser.look("web-portal", page -> page.navigate("/open/plans"));
            browser.look("web-desk", page -> browser.signIn(page, WebHouse.CLERK, WebHouse.PASSWORD));
            browser.look("web-failed", page -> signedIn(browser, page, "/desk/fail"));
            browser.look("web-form", page -> signedIn(browser, page, "/desk/form"));
            browser.look("web-form-refused", page -> {
                signedIn(browser, page, "/desk/form");
                Browser.press(page, "保存");
            });
        }
    }

    @Test
    void withoutScriptsAPersonSignsInSavesAndLeavesByKeyboardAlone() {
        try (Browser browser = Browser.on(port)) {
            Page page = browser.page(Browser.WIDE);
            page.navigate("/desk/form");
            assertThat(page.url()).endsWith("/sign-in");
            page.getByLabel("用户名").focus();
            page.keyboard().type(WebHouse.CLERK);
            page.keyboard().press("Tab");
            page.keyboard().insertText(WebHouse.PASSWORD);
            Browser.leave(page, () -> page.keyboard().press("Enter"));
            assertThat(page.locator("h1").textContent()).isEqualTo("填报");
            page.getByLabel("标题").focus();
            page.keyboard().insertText("年度要点");
            Browser.leave(page, () -> page.keyboard().press("Enter"));
            assertThat(page.getByRole(AriaRole.STATUS).textContent()).isEqualTo("已保存“年度要点”。");
            page.reload();
            assertThat(page.getByRole(AriaRole.STATUS).count()).isZero();
        }
    }

    @Test
    void whatWasTypedSurvivesTheEndOfTheSession() {
        try (Browser browser = Browser.on(port)) {
            Page page = browser.page(Browser.WIDE);
            signedIn(browser, page, "/desk/form");
            page.getByLabel("标题").fill("花了一小时写的内容");
            page.context().clearCookies();
            Browser.press(page, "保存");
            assertThat(page.locator("h1").textContent()).contains("刚才的提交没有生效");
            assertThat(page.content()).contains("花了一小时写的内容");

            Page other = page.context().newPage();
            browser.signIn(other, WebHouse.CLERK, WebHouse.PASSWORD);
            Browser.press(page, "重新提交");
            Browser.press(page, "重新提交");
            assertThat(page.getByRole(AriaRole.STATUS).textContent()).isEqualTo("已保存“花了一小时写的内容”。");
        }
    }

    private static void signedIn(Browser browser, Page page, String path) {
        browser.visit(page, WebHouse.CLERK, WebHouse.PASSWORD, path);
    }
}
