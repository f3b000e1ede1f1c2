package cn.yangguang.plan.ledger.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.duty.DueDate;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Period;
import cn.yangguang.duty.keeping.StoredDuties;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A year of monthly duties of two bureaus, drawn. */
@HouseTest
class PicturesPagesTests {

    private static final Obligation MONTHLY = new Obligation.Every(Period.MONTH);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private People people;
    private Unit finance;
    private Unit civil;
    private LocalDate today;

    @BeforeEach
    void aYear() {
        people = People.in(house);
        finance = people.qingshi.named("青石区财政局");
        civil = people.qingshi.named("青石区民政局");
        today = LocalDate.now(clock);
        StoredDuties plan = new StoredDuties(house, people.qingshi.district, today.withDayOfYear(1));
        plan.add("plan/w/1", "每月公布收支", MONTHLY, Holder.EACH, finance, civil);
        plan.add(
                "plan/w/2",
                "年底前评议",
                new Obligation.Before(DueDate.monthEnd(null, 12)),
                Holder.TOGETHER,
                finance,
                civil);
        done("interval '0 days'", finance, 1);
        done("interval '40 days'", finance, 2);
    }

    /** The occurrence of a month is done so long after its day. */
    private void done(String after, Unit unit, int month) {
        jdbc.sql("update occurrence set done_on = due + %s where unit_id = :unit and name = :name".formatted(after))
                .param("unit", unit.id().value())
                .param("name", today.getYear() + "年" + month + "月")
                .update();
    }

    private Document page(Unit unit, Role role) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(people.login(unit, role), People.PASSWORD);
        return Visitor.page(visitor.get("/desk/ledger/pictures"));
    }

    @Test
    void theWallShowsUnitsByMonthsWithWhatPressesMost() {
        Document page = page(people.qingshi.district, Role.OFFICE);
        assertThat(page.select("table.wall tbody th").eachText()).containsExactly("青石区民政局", "青石区财政局");
        Element ours = page.select("table.wall tbody tr").get(1);
        assertThat(ours.select("td")).hasSize(12);
        assertThat(ours.select("td").getFirst().text()).isEqualTo("✓1/1");
        assertThat(ours.select("td").getFirst().className()).isEqualTo("wall-good");
        assertThat(ours.select("td").get(1).className()).isEqualTo("wall-soon");
        assertThat(ours.select("td").getLast().text()).endsWith("0/2");
        assertThat(ours.select("td a").getFirst().attr("aria-label")).endsWith("1月：已完成 1 项");
    }

    @Test
    void everyCellLeadsToTheListThatItCounts() {
        // the district stands above the others, whose rows are not its own
        new StoredDuties(house, people.qingshi.district, today.withDayOfYear(1))
                .add("plan/w/3", "全区每月公布", MONTHLY, Holder.EACH, people.qingshi.district);
        Visitor office = new Visitor(port);
        office.signIn(people.login(people.qingshi.district, Role.OFFICE), People.PASSWORD);
        Document page = Visitor.page(office.get("/desk/ledger/pictures"));
        assertThat(page.select("table.wall tbody th")).hasSize(3);
        for (Element cell : page.select("table.wall td a")) {
            String all = cell.ownText().replaceFirst(".*/", "");
            assertThat(Visitor.page(office.get(cell.attr("href"))).text())
                    .as(cell.attr("aria-label"))
                    .contains("共 " + all + " 项");
        }
    }

    @Test
    void latenessIsCountedAtTheEndOfEachMonth() {
        Document page = page(people.qingshi.district, Role.OFFICE);
        List<List<String>> lines = page.select("figure[data-chart=lines] tbody tr").stream()
                .map(line -> line.select("td").eachText())
                .toList();
        List<List<String>> expected = new ArrayList<>();
        for (YearMonth month = YearMonth.of(today.getYear(), 1);
                month.atEndOfMonth().isBefore(today);
                month = month.plusMonths(1)) {
            expected.add(counted(month));
        }
        assertThat(lines.subList(0, expected.size())).isEqualTo(expected);
    }

    /** Counted day by day from what was set up, without the database. */
    private List<String> counted(YearMonth month) {
        int late = 0;
        for (YearMonth due = YearMonth.of(month.getYear(), 1); !due.isAfter(month); due = due.plusMonths(1)) {
            boolean second =
                    due.getMonthValue() == 2 && due.atEndOfMonth().plusDays(40).isAfter(month.atEndOfMonth());
            int ofFinance = due.getMonthValue() == 1 || (due.getMonthValue() == 2 && !second) ? 0 : 1;
            late += ofFinance + 1;
        }
        return List.of("2", month.getMonthValue() == 1 ? "1" : "0", String.valueOf(late));
    }

    @Test
    void aClerkSeesOnlyTheirOwnYear() {
        assertThat(page(civil, Role.CLERK).select("table.wall tbody th").eachText())
                .containsExactly("青石区民政局");
    }

    @Test
    void figuresAreDrawnWhereScriptsRunAndTheTablesStay() {
        String login = people.login(people.qingshi.district, Role.OFFICE);
        try (Browser browser = Browser.on(port)) {
            Page page = browser.scripted(Browser.WIDE);
            List<String> wrong = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    wrong.add(message.text());
                }
            });
            browser.visit(page, login, People.PASSWORD, "/desk/ledger/pictures");
            page.waitForSelector("figure canvas");
            assertThat(page.querySelectorAll("figure canvas")).hasSize(4);
            assertThat(page.querySelectorAll("figure table")).hasSize(4);
            assertThat(wrong).isEmpty();
            browser.look("ledger-pictures", one -> browser.visit(one, login, People.PASSWORD, "/desk/ledger/pictures"));
        }
    }
}
