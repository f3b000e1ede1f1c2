package cn.yangguang.request.letters;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Letters and remedies in a real browser: at both widths, at 200 %, and by the keyboard alone. */
@HouseTest
class LetterLooksTests {

    /** 1440 pixels at 200 %. */
    private static final int ZOOMED = 720;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    Clock clock;

    private PublishingUnit bureau;
    private String clerk;
    private LocalDate today;

    @BeforeEach
    void aBureau() {
        bureau = new PublishingUnit(house, port);
        clerk = bureau.people.login(bureau.finance, Role.CLERK);
        today = LocalDate.now(clock);
        LetterSteps.remedies(bureau);
    }

    private String proposed() {
        String path = LetterSteps.received(bureau, today);
        PublishingUnit.done(LetterSteps.happen(
                bureau.clerk, path, "proposed", today, "word", "PARTLY_DISCLOSED", "words", "经检索，本机关持有该信息。"));
        return path;
    }

    private void approved(String path) {
        PublishingUnit.done(LetterSteps.happen(bureau.head, path, "approved", today, "words", ""));
    }

    @Test
    void theyAreReadable() {
        String office = bureau.people.login(bureau.people.qingshi.district, Role.OFFICE);
        String open = LetterSteps.received(bureau, today) + "/letters";
        LetterSteps.fees(bureau, true);
        String beside = PublishingUnit.done(bureau.clerk.post(
                open, Map.of("kind", "REGISTRATION", "matter", "0", "seen", seen(open.replace("/letters", "")))));
        String draft = LetterSteps.letter(bureau.clerk, proposed(), "答复书");
        String signed = proposed();
        LetterSteps.worded(bureau.clerk, signed);
        approved(signed);
        String finished = LetterSteps.letter(bureau.clerk, signed, "答复书");
        String remedies = "/desk/letters/remedies";
        try (Browser browser = Browser.on(port)) {
            look(browser, "request-letters", bureau.headLogin, open);
            look(browser, "request-letter-beside", clerk, beside);
            look(browser, "request-letter-draft", clerk, draft);
            look(browser, "request-letter-finished", clerk, finished);
            look(browser, "request-letter-register", office, "/desk/letters");
            look(browser, "request-remedies", office, remedies);
            look(browser, "request-remedy-line", office, remedies + "/" + bureau.finance.id());
        }
    }

    private String seen(String path) {
        return Visitor.page(bureau.clerk.get(path + "/noted"))
                .expectFirst("input[name=seen]")
                .val();
    }

    private static void look(Browser browser, String name, String login, String path) {
        browser.look(name, page -> {
            page.setViewportSize(ZOOMED, 450);
            browser.visit(page, login, People.PASSWORD, path);
            Browser.fits(page);
        });
    }

    @Test
    void anAnswerIsWrittenSealedAndServedByTheKeyboardAtTwiceTheSize() {
        String path = proposed();
        String letter = LetterSteps.letter(bureau.clerk, path, "答复书");
        try (Browser browser = Browser.on(port)) {
            Page page = browser.page(ZOOMED);
            browser.visit(page, clerk, People.PASSWORD, letter);
            reach(page, "[name=content]");
            page.keyboard().type("附件：验收意见一份。");
            reach(page, "button:has-text('保存文字')");
            Browser.leave(page, () -> page.keyboard().press("Enter"));
            assertThat(page.locator("main").textContent()).contains("文书已保存", "附件：验收意见一份。");
            approved(path);
            page.navigate(letter);
            page.locator("[name=file]").setInputFiles(new FilePayload("盖章.pdf", "application/pdf", LetterSteps.SCAN));
            reach(page, "button:has-text('上传盖章件')");
            Browser.leave(page, () -> page.keyboard().press("Enter"));
            assertThat(page.locator("main").textContent()).contains("盖章件已上传，可以登记送达", "已盖章");
            reach(page, "a[href$='/stamped']");
        }
    }

    /** Presses the Tab key until the focus is there. */
    private static void reach(Page page, String place) {
        for (int stop = 0; stop < 60; stop++) {
            page.keyboard().press("Tab");
            if (page.locator(place)
                    .first()
                    .evaluate("at => at === document.activeElement")
                    .equals(true)) {
                return;
            }
        }
        assertThat(List.of()).as(place + " is reached by the keyboard").isNotEmpty();
    }
}
