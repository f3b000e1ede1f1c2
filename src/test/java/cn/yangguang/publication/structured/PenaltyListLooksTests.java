package cn.yangguang.publication.structured;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.catalogue.keeping.Office;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.web.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A clerk drafts a penalty list from an xlsx with two bad rows, in a real browser; citizens look it through. */
@HouseTest
class PenaltyListLooksTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    private static byte[] list() {
        List<List<String>> rows = new ArrayList<>(List.of(Penalties.HEADS));
        for (int number = 1; number <= 30; number++) {
            rows.add(Penalties.row(number, "2026-0" + (1 + number % 3) + "-1" + number % 10, "" + 500 * number));
        }
        rows.add(Penalties.row(31, "2026年2月30日", "500"));
        rows.add(Penalties.row(32, "2026-03-01", "待定"));
        return Penalties.xlsx(rows);
    }

    @Test
    void fromTheSheetToThePublicTable() {
        PublishingUnit unit = new PublishingUnit(house, port);
        Office office = new Office(house, unit.people);
        UUID item = office.added(Penalties.item());
        office.issued();
        String login = unit.people.login(unit.finance, Role.CLERK);
        try (Browser browser = Browser.on(port)) {
            String[] piece = {""};
            browser.look("rows-preview", page -> piece[0] = sent(browser, page, login, item));
            Page page = browser.page(Browser.WIDE);
            browser.visit(page, login, People.PASSWORD, piece[0] + "/rows");
            Browser.press(page, "采用");
            assertThat(page.locator("main").textContent()).contains("已采用", "第30号商行", "线索第1号来自邻居");
            String path = piece[0];
            PublishingUnit.done(PublishingUnit.step(unit.clerk, path, "submit"));
            PublishingUnit.done(PublishingUnit.step(unit.head, path, "review"));
            PublishingUnit.done(PublishingUnit.step(unit.head, path, "proofread"));
            PublishingUnit.done(PublishingUnit.step(unit.secrecy, path, "secrecy"));
            PublishingUnit.done(PublishingUnit.step(unit.head, path, "publish"));
            String open = unit.open(path);
            browser.look("piece-with-rows", citizen -> citizen.navigate(open));
            browser.look("piece-data", citizen -> looksThrough(citizen, open));
        }
    }

    /** Where the piece is on the desk, its file read. */
    private static String sent(Browser browser, Page page, String login, UUID item) {
        browser.visit(page, login, People.PASSWORD, "/desk/publications/new?item=" + item);
        assertThat(page.getByLabel("公开事项").inputValue()).isEqualTo(item.toString());
        page.getByLabel("标题").fill("一季度行政处罚名单");
        page.getByLabel("处罚日期").fill("2026年3月31日");
        page.getByLabel("主动公开", new Page.GetByLabelOptions().setExact(true)).check();
        Browser.press(page, "保存");
        String piece = page.url().replaceFirst("^https?://[^/]+", "");
        Browser.leave(page, () -> page.getByText("从表格文件导入").click());
        page.getByLabel("表格文件").setInputFiles(new FilePayload("一季度.xlsx", "application/octet-stream", list()));
        Browser.press(page, "导入");
        page.getByText("可以采用 30 行；2 行有误").waitFor();
        assertThat(page.locator("main").textContent()).contains("第 32 行“处罚日期”", "第 33 行“罚款金额”");
        return piece;
    }

    private static void looksThrough(Page page, String open) {
        page.navigate(open + "/data");
        assertThat(page.locator(".chart canvas").count()).isEqualTo(1);
        page.getByLabel("在表中查找").fill("第7号");
        Browser.press(page, "查找");
        assertThat(page.locator("main").textContent()).contains("含有“第7号”的 1 行，全部 30 行");
        Browser.leave(page, () -> page.getByText("看全部").click());
        Browser.leave(
                page,
                () -> page.locator("th a")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("罚款金额"))
                        .click());
        assertThat(page.locator("tbody tr").first().textContent()).contains("第1号商行", "500");
    }
}
