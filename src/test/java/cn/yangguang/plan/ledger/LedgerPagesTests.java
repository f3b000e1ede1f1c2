package cn.yangguang.plan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.plan.ledger.sheet.LedgerSheet;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger's pages over real HTTP: looked at, acted on, exported, and a filled-in sheet brought back. */
@HouseTest
class LedgerPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    Ledger ledger;

    @Autowired
    DueLists lists;

    private LedgerOffice office;
    private Unit district;

    @BeforeEach
    void aDistrict() {
        office = new LedgerOffice(house);
        district = office.people.qingshi.district;
    }

    private Visitor person(Unit unit, Role... roles) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(office.people.login(unit, roles), People.PASSWORD);
        return visitor;
    }

    private static Document page(Visitor visitor, String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Visitor.page(answer);
    }

    private State state(UUID occurrence) {
        return State.of(lists.of(List.of(occurrence)).getFirst().standing());
    }

    /** The hidden fields of the form that is posted. */
    private static Map<String, String> form(Document page) {
        Map<String, String> form = new LinkedHashMap<>();
        for (Element input : page.select("main form[method=post] input[name]")) {
            form.put(input.attr("name"), input.val());
        }
        form.remove("_csrf");
        return form;
    }

    @Test
    void lampsLeadToTheirListsAndEveryNumberOfTheSummaryToItsRows() {
        Visitor visitor = person(district, Role.OFFICE);
        Document list = page(visitor, LedgerAddress.PATH);
        assertThat(list.select(".lamps a").getFirst().text()).isEqualTo("全部 31");
        for (Element lamp : list.select(".lamps a")) {
            int number = Integer.parseInt(lamp.text().replaceAll("\\D", ""));
            assertThat(page(visitor, lamp.attr("href")).select("table.ledger tbody tr"))
                    .hasSize(number);
        }
        Document summary = page(visitor, LedgerAddress.PATH + "/summary");
        assertThat(summary.select("caption").eachText()).anyMatch(one -> one.startsWith("按单位"));
        for (Element number : summary.select("td.number a")) {
            assertThat(page(visitor, number.attr("href")).select("table.ledger tbody tr"))
                    .as(number.attr("aria-label"))
                    .hasSize(Integer.parseInt(number.text()));
        }
        assertThat(page(visitor, LedgerAddress.PATH + "?q=%E4%B8%8D%E5%AD%98%E5%9C%A8")
                        .text())
                .contains("没有符合条件的事项");
        assertThat(page(visitor, LedgerAddress.PATH + "?page=99").select("table.ledger tbody tr"))
                .hasSize(31);
    }

    @Test
    void manyRowsAreWaivedAtOnceOrNoneIs() {
        Visitor visitor = person(district, Role.OFFICE);
        UUID first = office.occurrence("公开财政收支", office.finance, 10);
        UUID second = office.occurrence("公开财政收支", office.finance, 11);
        String rows = "&scope=marked&row=" + first + "&row=" + second;
        Document asked = page(visitor, LedgerAddress.PATH + "/act?act=WAIVE" + rows);
        assertThat(asked.text()).contains("将把 2 项列为不再要求");
        Map<String, String> form = form(asked);
        assertThat(visitor.post(LedgerAddress.PATH + "/act", form).body()).contains("请写明理由");
        form.put("because", "机构改革后不再承担");
        form.put("row", second.toString());
        assertThat(visitor.post(LedgerAddress.PATH + "/act", form).statusCode())
                .as("other rows than were seen")
                .isEqualTo(422);
        assertThat(state(second)).isNotEqualTo(State.WAIVED);
        String all = LedgerAddress.PATH + "/act?act=WAIVE&scope=all&q=%E6%96%B0%E9%97%BB%E5%8F%91%E5%B8%83";
        form = form(page(visitor, all));
        form.put("because", "机构改革后不再承担");
        UUID meeting = office.occurrence("共同召开新闻发布会", office.finance, 0);
        office.record(meeting, office.finance, "开过了", office.today);
        assertThat(visitor.post(LedgerAddress.PATH + "/act", form).body()).contains("您看过以后");
        form = form(page(visitor, all));
        form.put("because", "机构改革后不再承担");
        long before = office.people.entries();
        assertThat(visitor.post(LedgerAddress.PATH + "/act", form).statusCode()).isEqualTo(303);
        assertThat(office.people.entries())
                .as("one for each of the three that were open")
                .isEqualTo(before + 3);
        Document lift = page(visitor, LedgerAddress.PATH + "/act?act=LIFT&scope=all");
        assertThat(lift.text()).contains("将恢复对 3 项的要求", "另有 28 项不能这样办");
        form = form(lift);
        form.put("because", "职责没有划出");
        assertThat(visitor.post(LedgerAddress.PATH + "/act", form).statusCode()).isEqualTo(303);
        assertThat(page(visitor, LedgerAddress.PATH + "?state=WAIVED").text()).contains("没有符合条件的事项");
    }

    @Test
    void aFilledInSheetGoesOutAndComesBackByTheBrowser(@TempDir Path folder) throws IOException {
        String clerk = office.people.login(office.finance, Role.CLERK);
        String head = office.people.login(district, Role.OFFICE);
        UUID january = office.occurrence("公开财政收支", office.finance, 0);
        UUID march = office.occurrence("公开财政收支", office.finance, 2);
        byte[] sheet = LedgerFiles.filled(office, ledger, Map.of(january, office.today.toString(), march, "上旬"));
        Path file = Files.write(folder.resolve("台账.xlsx"), sheet);
        try (Browser browser = Browser.on(port)) {
            browser.look("ledger", page -> browser.visit(page, head, People.PASSWORD, LedgerAddress.PATH));
            browser.look(
                    "ledger-summary",
                    page -> browser.visit(page, head, People.PASSWORD, LedgerAddress.PATH + "/summary"));
            browser.look(
                    "ledger-act",
                    page -> browser.visit(
                            page, head, People.PASSWORD, LedgerAddress.PATH + "/act?act=WAIVE&scope=all"));
            browser.look(
                    "ledger-import",
                    page -> browser.visit(page, clerk, People.PASSWORD, LedgerAddress.PATH + "/import"));
            browser.look("ledger-preview", page -> {
                browser.visit(page, clerk, People.PASSWORD, LedgerAddress.PATH + "/import");
                page.getByLabel("填好的台账").setInputFiles(file);
                Browser.press(page, "先看结果");
            });
            Page page = browser.page(Browser.WIDE);
            browser.visit(page, clerk, People.PASSWORD, LedgerAddress.PATH + "/import");
            page.getByLabel("填好的台账").setInputFiles(file);
            Browser.press(page, "先看结果");
            assertThat(page.content()).contains("可以登记 1 行，要您回答 1 行", "看不出是哪一天");
            page.getByLabel("办成的日子").fill(office.today.toString());
            Browser.press(page, "登记这 1 行和回答清楚的行");
            assertThat(page.content()).contains("已登记 2 行");
        }
        assertThat(office.evidence(january)).containsExactly(office.today + " 公布了收支");
        assertThat(office.evidence(march)).containsExactly(office.today + " 公布了收支");
        Visitor accepter = person(district, Role.OFFICE);
        Map<String, String> form = form(page(accepter, LedgerAddress.PATH + "/act?act=ACCEPT&scope=all"));
        assertThat(accepter.post(LedgerAddress.PATH + "/act", form).statusCode())
                .isEqualTo(303);
        assertThat(state(january)).isIn(State.MET, State.MET_LATE);
    }

    @Test
    void whatWaitsIsAcceptedForWhoOwesItNow() {
        UUID passed = office.occurrence("公开财政收支", office.finance, 5);
        JdbcClient jdbc = house.getBean(JdbcClient.class);
        UUID piece = UUID.randomUUID();
        jdbc.sql("""
                        insert into evidence (id, occurrence_id, unit_id, kind, words, happened, effective, recorded_at,
                          author_id, author, hash, must_be_accepted)
                        values (:id, :occurrence, :unit, 'NOTE', '已经公开', :day, :day, '2026-01-20T02:00:00Z', :id, '王小石',
                          repeat('0', 64), true)
                        """)
                .param("id", piece)
                .param("occurrence", passed)
                .param("unit", office.finance.id().value())
                .param("day", office.today)
                .update();
        jdbc.sql("update occurrence set unit_id = :heir where id = :id")
                .param("heir", office.civil.id().value())
                .param("id", passed)
                .update();
        Visitor heir = person(office.civil, Role.HEAD);
        Map<String, String> form = form(page(heir, LedgerAddress.PATH + "/act?act=ACCEPT&scope=all"));
        assertThat(heir.post(LedgerAddress.PATH + "/act", form).statusCode()).isEqualTo(303);
        assertThat(jdbc.sql("select accepted_at is not null from evidence where id = :id")
                        .param("id", piece)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void bothFilesHoldWhatTheFilterGives() throws IOException {
        Visitor visitor = person(district, Role.OFFICE);
        UUID bold = office.occurrence("公开财政收支", office.finance, 0);
        office.record(bold, office.finance, "=HYPERLINK(1)", office.today);
        LedgerSight sight = office.sight(office.actor(Role.OFFICE, district));
        LedgerFilter filter = LedgerFilter.ALL.of(office.finance.id().value());
        List<List<String>> sheet =
                LedgerFiles.cells(LedgerFiles.sheet(ledger.ids(sight, filter, office.tree()), ledger));
        assertThat(sheet.get(2)).isEqualTo(LedgerSheet.titles());
        assertThat(sheet).hasSize(3 + ledger.ids(sight, filter, office.tree()).size());
        assertThat(sheet.toString()).contains("=HYPERLINK(1)");
        for (String kind : List.of("xlsx", "docx")) {
            HttpResponse<String> file = visitor.get(LedgerAddress.of(LedgerAddress.PATH + "/" + kind, filter));
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("attachment", kind);
        }
    }
}
