package cn.yangguang.duty.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.calendar.TermUnit;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.OfficeTable;
import cn.yangguang.duty.Period;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The office's table over real HTTP. */
@HouseTest
class OfficeTermsPagesTests {

    private static final String PATH = "/desk/office-terms";

    @LocalServerPort
    int port;

    private final People people;
    private final Qingshi qingshi;
    private final OfficeTables tables;

    @Autowired
    OfficeTermsPagesTests(ApplicationContext house, OfficeTables tables) {
        people = People.in(house);
        qingshi = people.qingshi;
        this.tables = tables;
    }

    private Visitor visitor(Role role) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(people.login(qingshi.district, role), People.PASSWORD);
        return visitor;
    }

    /** The form as the page offers it. */
    private static Map<String, String> form(HttpResponse<String> page) {
        Map<String, String> form = new HashMap<>();
        for (Element input : Visitor.page(page).select("main input[name]")) {
            form.put(input.attr("name"), input.val());
        }
        return form;
    }

    @Test
    void theTableOfTheProgramStandsUntilItIsChangedAndUnchangedItIsSavedWithoutADeed() {
        Visitor office = visitor(Role.OFFICE);
        Map<String, String> form = form(office.get(PATH));
        assertThat(form).containsEntry("word-0", "及时").containsEntry("meaning-0", "20个工作日内");
        long before = people.entries();
        assertThat(office.post(PATH, form).statusCode()).isEqualTo(303);
        assertThat(people.entries()).isEqualTo(before);
        assertThat(tables.of(qingshi.district.id())).isEqualTo(OfficeTable.defaults());
    }

    @Test
    void aChangeHoldsForThisPlaceAloneAndLeavesOneEntry() {
        Visitor office = visitor(Role.OFFICE);
        Map<String, String> form = form(office.get(PATH));
        int rows = OfficeTable.defaults().words().size();
        form.put("meaning-0", "3 个工作日内");
        form.put("word-1", "");
        form.put("meaning-1", "");
        form.put("word-" + rows, "经常");
        form.put("meaning-" + rows, "每月");
        form.put("otherwise", "11月底前");
        long before = people.entries();
        assertThat(office.post(PATH, form).statusCode()).isEqualTo(303);
        assertThat(people.entries()).isEqualTo(before + 1);
        OfficeTable table = tables.of(qingshi.district.id());
        assertThat(table.meaning("及时")).isEqualTo(new Obligation.Within(3, TermUnit.WORKDAY));
        assertThat(table.meaning("经常")).isEqualTo(new Obligation.Every(Period.MONTH));
        assertThat(table.words()).doesNotContainKey("第一时间").hasSize(rows);
        assertThat(ObligationWords.of(table.otherwise())).isEqualTo("11月30日前");
        assertThat(tables.of(qingshi.county.id())).isEqualTo(OfficeTable.defaults());
        assertThat(office.post(PATH, form).body()).contains("这张表已在别处改过", "经常");
    }

    @Test
    void whatCannotBeReadComesBackWithWhatWasTyped() {
        Visitor office = visitor(Role.OFFICE);
        Map<String, String> form = form(office.get(PATH));
        form.put("meaning-0", "尽快");
        form.put("word-2", "及时");
        form.put("otherwise", "");
        HttpResponse<String> answer = office.post(PATH, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(answer).text()).contains("看不懂“尽快”", "还没有填写");
        assertThat(form(answer)).containsEntry("meaning-0", "尽快");
        assertThat(tables.of(qingshi.district.id())).isEqualTo(OfficeTable.defaults());
    }

    @Test
    void onlyTheOfficeOfThePlaceMayChangeIt() {
        assertThat(visitor(Role.CLERK).get(PATH).statusCode()).isEqualTo(403);
        assertThat(visitor(Role.SYSTEM_ADMIN).get(PATH).statusCode()).isEqualTo(403);
        Visitor office = visitor(Role.OFFICE);
        Map<String, String> form = form(office.get(PATH));
        assertThat(office.get(PATH + "?place=" + qingshi.county.id()).statusCode())
                .isEqualTo(404);
        form.put("place", qingshi.county.id().toString());
        assertThat(office.post(PATH, form).statusCode()).isEqualTo(403);
    }

    @Test
    void thePageIsReadableAtBothWidths() {
        String office = people.login(qingshi.district, Role.OFFICE);
        try (Browser browser = Browser.on(port)) {
            browser.look("office-terms", page -> browser.visit(page, office, People.PASSWORD, PATH));
            browser.look("office-terms-refused", page -> {
                browser.visit(page, office, People.PASSWORD, PATH);
                page.getByLabel("第1行含义", new Page.GetByLabelOptions().setExact(true))
                        .fill("尽快");
                Browser.press(page, "保存");
            });
        }
    }
}
