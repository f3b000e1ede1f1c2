package cn.yangguang.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.document.Block;
import cn.yangguang.document.Making;
import cn.yangguang.document.Place;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real plan's way through a real browser without scripts: read in, corrected, linked, confirmed, public. */
@HouseTest
class PlanLooksTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Test
    void aPlanGoesFromItsFileToThePublic(@TempDir Path folder) throws IOException {
        PlanOffice district = new PlanOffice(house, port);
        String clerk = district.people.login(district.qingshi.district, Role.OFFICE);
        Path file = folder.resolve("朝汐区2025年重点任务清单.docx");
        Making.docx(file, blocks(Path.of("src/test/resources/plans/A12.blocks.json")));
        try (Browser browser = Browser.on(port)) {
            browser.look("plan-none", page -> at(browser, page, clerk, "/desk/plans"));
            Page page = browser.page(Browser.WIDE);
            at(browser, page, clerk, "/desk/plans/new");
            page.getByLabel("计划文件").setInputFiles(file);
            Browser.press(page, "上传并读取");
            String reading = page.url().replaceFirst("^https?://[^/]+", "");
            assertThat(page.locator(".card-task").count()).isGreaterThanOrEqualTo(12);
            looksOfTheDraft(browser, page, clerk, reading);
            correct(page, reading);
            link(page, reading);
            settle(page, reading);
            undated(page, reading);
            page.navigate(reading);
            Browser.press(page, "确认印发");
            assertThat(page.getByRole(AriaRole.STATUS).textContent()).contains("已确认");
            looksOfTheConfirmed(browser, clerk, PlanOffice.plan(reading));
            publish(browser, district, clerk, PlanOffice.plan(reading));
        }
    }

    private static void looksOfTheDraft(Browser browser, Page page, String clerk, String reading) {
        browser.look("plan-new", there -> at(browser, there, clerk, "/desk/plans/new"));
        browser.look("plan-reading", there -> at(browser, there, clerk, reading));
        browser.look("plan-task", there -> at(browser, there, clerk, reading + "/5"));
        browser.look("plan-units", there -> at(browser, there, clerk, reading + "/units"));
        browser.look("plan-confirm-refused", there -> {
            at(browser, there, clerk, reading);
            Browser.press(there, "确认印发");
        });
        browser.look("plan-conflict", there -> {
            at(browser, there, clerk, reading + "/5");
            there.getByLabel("责任单位").fill("区综合行政执法局");
            page.navigate(reading + "/5");
            page.getByLabel("时限").fill(there.viewportSize().width == Browser.WIDE ? "7月底前" : "6月底前");
            Browser.press(page, "保存");
            Browser.press(there, "保存");
        });
    }

    private static void at(Browser browser, Page page, String who, String path) {
        browser.visit(page, who, People.PASSWORD, path);
    }

    /** By keyboard alone: the first task's text, saved with Enter, leads to the second. */
    private static void correct(Page page, String reading) {
        page.navigate(reading + "/1");
        page.getByLabel("牵头单位").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        Browser.leave(page, () -> page.keyboard().press("Enter"));
        assertThat(page.locator("h1").textContent()).isEqualTo("任务 2");
        assertThat(page.getByRole(AriaRole.STATUS).textContent()).isEqualTo("已保存任务 1。");
    }

    /** The likeliest unit for every name, and where none looks alike, none. */
    private static void link(Page page, String reading) {
        page.navigate(reading + "/units");
        Locator selects = page.locator(".name-field select");
        for (int i = 0; i < selects.count(); i++) {
            Locator likely = selects.nth(i).locator("option:has-text('（相近）')");
            if (selects.nth(i).inputValue().isEmpty()) {
                String value = likely.count() > 0 ? likely.first().getAttribute("value") : "none";
                selects.nth(i).selectOption(new SelectOption().setValue(value));
            }
        }
        Browser.press(page, "保存");
    }

    /** Goes where the refusal leads until nothing is in the way. */
    private static void settle(Page page, String reading) {
        for (int round = 0; round < 20; round++) {
            page.navigate(reading + "?all=true");
            Locator obstacles = page.locator(".doubts ~ form button");
            if (obstacles.count() == 0) {
                break;
            }
            Browser.leave(page, () -> obstacles.first().click());
        }
        for (int round = 0; round < 20; round++) {
            page.navigate(reading + "?all=true");
            Locator nobody = page.locator(
                    ".card-task:not(:has(.tag)) h3 a, .card-task:has(.tag):not(:has(.tag:not(:has-text('不指具体单位')))) h3 a");
            if (nobody.count() == 0) {
                return;
            }
            Browser.leave(page, () -> nobody.first().click());
            page.getByLabel("责任单位").fill("区政府办公室");
            Browser.press(page, "保存");
        }
    }

    /** The list bears no date, and somebody says so. */
    private static void undated(Page page, String reading) {
        page.navigate(reading);
        page.locator("#head summary").click();
        page.getByLabel("计划没有印发日期").check();
        Browser.press(page, "保存");
    }

    private static void looksOfTheConfirmed(Browser browser, String clerk, String plan) {
        browser.look("plan-list", page -> at(browser, page, clerk, "/desk/plans"));
        browser.look("plan-show", page -> at(browser, page, clerk, plan));
        browser.look("plan-duties-unit", page -> at(browser, page, clerk, plan + "/duties"));
        browser.look("plan-duties-month", page -> at(browser, page, clerk, plan + "/duties?by=month"));
        browser.look("plan-duties-list", page -> at(browser, page, clerk, plan + "/duties?by=list"));
    }

    private static void publish(Browser browser, PlanOffice district, String clerk, String plan) {
        Page page = browser.page(Browser.WIDE);
        at(browser, page, clerk, plan);
        Browser.press(page, "起草公开稿");
        assertThat(page.getByRole(AriaRole.STATUS).textContent()).contains("核对后请送审");
        district.passed(district.office(), page.url().replaceFirst("^https?://[^/]+", ""));
        browser.look("plan-front", there -> there.navigate("/"));
        browser.look("plan-open-list", there -> there.navigate("/open/plans"));
        browser.look("plan-open", there -> there.navigate(plan.replace("/desk/", "/open/")));
    }

    private static List<Block> blocks(Path source) throws IOException {
        List<Block> blocks = new ArrayList<>();
        Place nowhere = new Place.Block(1);
        for (JsonNode block :
                JsonMapper.shared().readTree(Files.readString(source)).get("blocks")) {
            blocks.add(
                    block.has("paragraph")
                            ? new Block.Paragraph(block.get("paragraph").asString(), nowhere)
                            : table(block.get("table"), nowhere));
        }
        return blocks;
    }

    /** A row of the source names only the cells that begin in it. */
    private static Block.Table table(JsonNode rows, Place nowhere) {
        List<Block.Cell> cells = new ArrayList<>();
        boolean[][] taken = new boolean[rows.size() + 50][40];
        int columns = 0;
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (JsonNode cell : rows.get(row)) {
                while (taken[row][column]) {
                    column++;
                }
                int down = cell.get("rowSpan").asInt();
                int right = cell.get("columnSpan").asInt();
                for (int i = 0; i < down * right; i++) {
                    taken[row + i / right][column + i % right] = true;
                }
                cells.add(new Block.Cell(
                        row, column, down, right, cell.get("text").asString(), nowhere));
                column += right;
                columns = Math.max(columns, column);
            }
        }
        return new Block.Table(rows.size(), columns, cells, nowhere);
    }
}
