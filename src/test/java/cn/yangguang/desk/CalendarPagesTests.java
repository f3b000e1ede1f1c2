package cn.yangguang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.calendar.WorkingYears;
import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The working calendar over real HTTP. */
@HouseTest
class CalendarPagesTests {

    /** Of our own invention, in the wording of such notices. */
    private static final String NOTICE_2027 = """
            一、元旦：1月1日（周五）至3日（周日）放假，共3天。
            二、春节：2月5日（周五）至11日（周四）放假调休，共7天。1月31日（周日）上班。
            三、清明节：4月3日（周六）至5日（周一）放假，共3天。
            四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
            五、端午节：6月9日（周三）放假，共1天。
            六、中秋节：9月15日（周三）放假，共1天。
            七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
            """;

    @LocalServerPort
    int port;

    private final People people;
    private final Qingshi qingshi;
    private final KeptCalendar calendar;
    private final JdbcClient jdbc;

    @Autowired
    CalendarPagesTests(ApplicationContext house, KeptCalendar calendar, JdbcClient jdbc) {
        people = People.in(house);
        qingshi = people.qingshi;
        this.calendar = calendar;
        this.jdbc = jdbc;
    }

    private Visitor visitor(Role role) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(people.login(qingshi.district, role), People.PASSWORD);
        return visitor;
    }

    /** The year 2027 is taken out again: the house is shared. */
    private void forget() {
        jdbc.sql("delete from working_day where year > 2026").update();
        jdbc.sql("delete from working_year where year > 2026").update();
    }

    @Test
    void theKeptCalendarIsTheShippedOne() {
        WorkingCalendar shipped = WorkingCalendar.shipped();
        WorkingCalendar kept = calendar.now();
        assertThat(kept.firstDay()).isEqualTo(LocalDate.of(2018, 1, 1));
        LocalDate.of(2018, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .forEach(day -> assertThat(kept.on(day)).isEqualTo(shipped.on(day)));
        assertThat(calendar.years().stream().filter(year -> year.year() < 2027).toList())
                .isEqualTo(WorkingYears.shipped());
    }

    @Test
    void theYearIsShownWithDaysOffAndMakeUpWorkdaysInWords() {
        String page = Visitor.page(visitor(Role.CLERK).get("/desk/calendar?year=2026"))
                .text();
        assertThat(page).contains("2026年工作日历", "2026年共 248 个工作日", "国办发明电〔2025〕7号", "14班", "16休", "2月15日至2月23日，共 9 天");
        assertThat(page).doesNotContain("载入通知");
        assertThat(visitor(Role.CLERK).get("/desk/calendar?year=1900").body()).contains("2018年工作日历");
    }

    @Test
    void aTermIsToldDayByDay() {
        Visitor clerk = visitor(Role.CLERK);
        assertThat(Visitor.page(clerk.get("/desk/calendar/why?start=2026-02-13&days=20"))
                        .text())
                .contains("期限届满：2026-03-19（周四）", "2026-02-14 周六 第 1 个 春节调休上班");
        assertThat(clerk.get("/desk/calendar/why?start=2026-02-13&days=0").statusCode())
                .isEqualTo(422);
        assertThat(clerk.get("/desk/calendar/why?start=2026-02-30&days=3").body())
                .contains("2026-02-30 不是日历上的日子");
        assertThat(clerk.get("/desk/calendar/why?start=2017-02-03&days=3").body())
                .contains("更早的年度没有收录");
    }

    @Test
    void theNextYearIsLoadedAfterALookAndLeavesOneEntry() {
        Visitor office = visitor(Role.OFFICE);
        office.get("/desk/calendar/load");
        Map<String, String> form = Map.of("text", NOTICE_2027, "year", "2027", "number", "国办发明电〔2026〕9号");
        try {
            HttpResponse<String> preview = office.post("/desk/calendar/preview", form);
            assertThat(preview.statusCode()).isEqualTo(200);
            assertThat(Visitor.page(preview).text()).contains("核对2027年的放假安排", "2月5日至2月11日，共 7 天", "现在还没有保存");
            assertThat(calendar.now().lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
            long before = people.entries();
            HttpResponse<String> stored = office.post("/desk/calendar/load", form);
            assertThat(stored.statusCode()).isEqualTo(303);
            assertThat(people.entries()).isEqualTo(before + 1);
            assertThat(calendar.now().isWorkday(LocalDate.of(2027, 1, 31))).isTrue();
            assertThat(calendar.now().isWorkday(LocalDate.of(2027, 2, 8))).isFalse();
            assertThat(office.post("/desk/calendar/load", form).body()).contains("已经载入过");
        } finally {
            forget();
        }
    }

    @Test
    void anUploadedNoticeIsReadAndWhatIsWrongIsToldInSentences() {
        Visitor office = visitor(Role.OFFICE);
        office.get("/desk/calendar/load");
        String whole = "国务院办公厅关于2027年部分节假日安排的通知\n国办发明电〔2026〕9号\n" + NOTICE_2027;
        assertThat(office.upload("/desk/calendar/preview", "file", "通知.txt", whole.getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("核对2027年的放假安排", "国办发明电〔2026〕9号");
        String wrong = whole.replace("共7天。1月31日", "共8天。1月30日");
        assertThat(office.upload("/desk/calendar/preview", "file", "通知.txt", wrong.getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("春节写明共8天，按起止日期数为7天", "与日历不符");
        assertThat(office.upload("/desk/calendar/preview", "file", "空.txt", new byte[0])
                        .statusCode())
                .isEqualTo(422);
        assertThat(office.upload("/desk/calendar/preview", "file", "坏.docx", new byte[] {'P', 'K', 3, 4, 0})
                        .statusCode())
                .isEqualTo(422);
        assertThat(office.post("/desk/calendar/preview", Map.of("text", NOTICE_2027, "year", "2029", "number", "某号"))
                        .body())
                .contains("现在只能载入2027年的通知");
        assertThat(calendar.now().lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void onlyTheOfficeLoadsNotices() {
        for (Role role : new Role[] {Role.CLERK, Role.HEAD, Role.SYSTEM_ADMIN, Role.AUDITOR, Role.REVIEWER}) {
            Visitor other = visitor(role);
            assertThat(other.get("/desk/calendar/load").statusCode())
                    .as(role.label())
                    .isEqualTo(403);
            other.get("/desk/calendar");
            assertThat(other.post("/desk/calendar/load", Map.of("text", NOTICE_2027, "year", "2027", "number", "某号"))
                            .statusCode())
                    .as(role.label())
                    .isEqualTo(403);
        }
        assertThat(calendar.now().lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void thePagesAreReadableAtBothWidths() {
        String office = people.login(qingshi.district, Role.OFFICE);
        try (Browser browser = Browser.on(port)) {
            browser.look("calendar", page -> browser.visit(page, office, People.PASSWORD, "/desk/calendar?year=2026"));
            browser.look(
                    "calendar-why",
                    page -> browser.visit(page, office, People.PASSWORD, "/desk/calendar/why?start=2026-02-13&days=5"));
            browser.look("calendar-load", page -> {
                browser.visit(page, office, People.PASSWORD, "/desk/calendar/load");
                page.getByLabel("通知全文").fill("什么也没有");
                Browser.press(page, "先看结果");
            });
            browser.look("calendar-preview", page -> {
                browser.visit(page, office, People.PASSWORD, "/desk/calendar/load");
                page.getByLabel("通知全文").fill(NOTICE_2027);
                page.getByLabel("哪一年的安排").selectOption("2027");
                page.getByLabel("文号").fill("国办发明电〔2026〕9号");
                Browser.press(page, "先看结果");
            });
        }
    }
}
