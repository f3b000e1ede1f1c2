package cn.yangguang.duty.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.duty.DueDate;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.keeping.StoredDuties;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One's own reminders and the office's rules over real HTTP. */
@HouseTest
class ReminderPagesTests {

    private static final String PATH = "/desk/reminders";
    private static final String RULES = "/desk/reminders/rules";
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    @LocalServerPort
    int port;

    private final ApplicationContext house;
    private final JdbcClient jdbc;
    private final KeptRules kept;
    private final People people;
    private final Qingshi qingshi;
    private final Unit finance;

    @Autowired
    ReminderPagesTests(ApplicationContext house, JdbcClient jdbc, KeptRules kept) {
        this.house = house;
        this.jdbc = jdbc;
        this.kept = kept;
        this.people = People.in(house);
        this.qingshi = people.qingshi;
        this.finance = qingshi.named("青石区财政局");
    }

    @BeforeEach
    void noTurnWasMade() {
        jdbc.sql("delete from reminder_turn").update();
        Obligation before = new Obligation.Before(new DueDate(null, MonthDay.of(6, 30)));
        new StoredDuties(house, qingshi.district, LocalDate.of(2026, 5, 8))
                .add("plan/" + UUID.randomUUID() + "/1", "公开财政收支月报", before, Holder.EACH, finance);
    }

    private Visitor visitor(String login) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(login, People.PASSWORD);
        return visitor;
    }

    private Visitor office() {
        return visitor(people.login(qingshi.district, Role.OFFICE));
    }

    private void turn(LocalDate day) {
        house.getBean(Reminding.class).turn(day);
    }

    @Test
    void aClerkSeesWhatToDoAndMarksItAsRead() {
        Visitor clerk = visitor(people.login(finance, Role.CLERK));
        assertThat(Visitor.page(clerk.get(PATH)).text()).contains("还没有提醒");
        turn(DUE);
        turn(DUE.plusDays(3));
        assertThat(Visitor.page(clerk.get("/desk")).text()).contains("2 天的提醒还没有读");
        HttpResponse<String> page = clerk.get(PATH);
        assertThat(Visitor.page(page).text()).contains("2026年7月3日", "公开财政收支月报", "2026-06-30", "未读");
        assertThat(Visitor.page(page).select("a[href^=/desk/due/]")).isNotEmpty();
        long before = people.entries();
        assertThat(clerk.post(PATH + "/read", Map.of("day", "2026-07-03")).statusCode())
                .isEqualTo(303);
        assertThat(people.entries()).isEqualTo(before + 1);
        assertThat(Visitor.page(clerk.get(PATH)).select("h2:contains(未读)")).hasSize(1);
        clerk.post(PATH + "/read", Map.of());
        assertThat(Visitor.page(clerk.get(PATH)).text()).doesNotContain("未读");
        assertThat(Visitor.page(clerk.get("/desk")).text()).doesNotContain("提醒还没有读");
        clerk.post(PATH + "/read", Map.of());
        assertThat(people.entries()).as("nothing was left to read").isEqualTo(before + 2);
    }

    @Test
    void nobodyReadsWhatOthersWereTold() {
        people.login(finance, Role.CLERK);
        turn(DUE);
        Visitor other = visitor(people.login(qingshi.named("青石区民政局"), Role.CLERK));
        assertThat(Visitor.page(other.get(PATH)).text()).doesNotContain("公开财政收支月报");
    }

    /** The form as the page offers it. */
    private static Map<String, String> form(HttpResponse<String> page) {
        Map<String, String> form = new HashMap<>();
        for (Element input : Visitor.page(page).select("main input[name]:not([type=checkbox]), main input[checked]")) {
            form.put(input.attr("name"), input.val());
        }
        for (Element select : Visitor.page(page).select("main select")) {
            form.put(select.attr("name"), select.select("option[selected]").val());
        }
        return form;
    }

    @Test
    void theOfficeSetsTheSteps() {
        Visitor office = office();
        Map<String, String> form = form(office.get(RULES));
        assertThat(form)
                .containsEntry("side-0", "before")
                .containsEntry("days-0", "7")
                .containsEntry("every", "7");
        form.put("days-0", "10");
        form.put("side-1", "");
        form.put("every", "");
        form.put("digest", "3");
        form.put("quietTo", "9：00");
        long before = people.entries();
        assertThat(office.post(RULES, form).statusCode()).isEqualTo(303);
        assertThat(people.entries()).isEqualTo(before + 1);
        ReminderRules rules = kept.versioned(qingshi.district.id()).rules();
        assertThat(rules.steps().getFirst()).isEqualTo(new Step(-10, Set.of(Role.CLERK)));
        assertThat(rules.steps()).extracting(Step::day).containsExactly(-10, 3);
        assertThat(rules.repeat()).isNull();
        assertThat(rules.digest()).isEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(rules.quiet()).isEqualTo(new QuietHours(LocalTime.of(9, 0), LocalTime.of(20, 0)));
        assertThat(kept.versioned(qingshi.county.id()).rules()).isEqualTo(ReminderRules.defaults());
        HttpResponse<String> later = office.post(RULES, form);
        assertThat(later.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(later).text()).contains("已在别处改过", "到期前 10 天：经办人", "每周一览：星期三");
        Map<String, String> again = form(later);
        assertThat(office.post(RULES, again).statusCode())
                .as("unchanged, from the newest version")
                .isEqualTo(303);
        assertThat(people.entries()).isEqualTo(before + 1);
    }

    @Test
    void whatCannotBeReadComesBackAsTyped() {
        Visitor office = office();
        Map<String, String> form = form(office.get(RULES));
        form.put("days-0", "许多");
        form.put("every", "1000");
        form.put("quietFrom", "7:00");
        form.remove("to-1");
        HttpResponse<String> answer = office.post(RULES, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(answer).text()).contains("1 至 180", "1 至 90", "停发的时间应晚于");
        assertThat(form(answer)).containsEntry("days-0", "许多");
        assertThat(kept.versioned(qingshi.district.id()).version()).isZero();
    }

    @Test
    void onlyTheOfficeOfThePlaceMaySetThem() {
        assertThat(visitor(people.login(finance, Role.CLERK)).get(RULES).statusCode())
                .isEqualTo(403);
        Visitor office = office();
        Map<String, String> form = form(office.get(RULES));
        form.put("place", qingshi.county.id().toString());
        assertThat(office.post(RULES, form).statusCode()).isEqualTo(403);
        assertThat(office.get(RULES + "?place=" + qingshi.county.id()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void thePagesAreReadableAtBothWidths() {
        String clerk = people.login(finance, Role.CLERK);
        String office = people.login(qingshi.district, Role.OFFICE);
        turn(LocalDate.of(2026, 7, 3));
        turn(LocalDate.of(2026, 7, 13));
        try (Browser browser = Browser.on(port)) {
            browser.look("reminders-clerk", page -> browser.visit(page, clerk, People.PASSWORD, PATH));
            browser.look("reminders-office", page -> browser.visit(page, office, People.PASSWORD, PATH));
            browser.look("reminder-rules", page -> browser.visit(page, office, People.PASSWORD, RULES));
            browser.look("reminder-rules-refused", page -> {
                browser.visit(page, office, People.PASSWORD, RULES);
                page.getByLabel("邮件几点停发", new Page.GetByLabelOptions()).fill("7:00");
                Browser.press(page, "保存");
            });
        }
    }
}
