package cn.yangguang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.calendar.InventedNotice;
import cn.yangguang.calendar.NoticeReading;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.calendar.WorkingYears;
import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.calendar.keeping.LoadingNotice;
import cn.yangguang.calendar.keeping.NoticeText;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The working calendar over real HTTP. */
@HouseTest
class CalendarPagesTests {

    @LocalServerPort
    int port;

    private final People people;
    private final Qingshi qingshi;
    private final KeptCalendar calendar;
    private final LoadingNotice loading;
    private final JdbcClient jdbc;

    @Autowired
    CalendarPagesTests(ApplicationContext house, KeptCalendar calendar, LoadingNotice loading, JdbcClient jdbc) {
        this.loading = loading;
        people = People.in(house);
        qingshi = people.qingshi;
        this.calendar = calendar;
        this.jdbc = jdbc;
    }

    private Visitor visitor(Role role) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(people.login(role == Role.OFFICE ? qingshi.province : qingshi.district, role), People.PASSWORD);
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
        HttpResponse<String> never = visitor(Role.CLERK).get("/desk/calendar?year=9999");
        assertThat(never.statusCode()).isEqualTo(404);
        assertThat(Visitor.page(never).text()).contains("9999年的放假安排没有载入（已载入2018年至2026年）", "2026年工作日历");
    }

    @Test
    void aTermIsToldDayByDay() {
        Visitor clerk = visitor(Role.CLERK);
        assertThat(Visitor.page(clerk.get("/desk/calendar/why?start=2026-02-13&amount=20"))
                        .text())
                .contains("期限届满：2026-03-19（周四）", "2026-02-14 周六 第1个工作日 春节调休上班");
        assertThat(clerk.get("/desk/calendar/why?start=2026-02-13&amount=0").statusCode())
                .isEqualTo(422);
        assertThat(clerk.get("/desk/calendar/why?start=2026-02-30&amount=3").body())
                .contains("2026-02-30 不是日历上的日子");
        assertThat(clerk.get("/desk/calendar/why?start=2017-02-03&amount=3").body())
                .contains("更早的年度没有收录");
    }

    @Test
    void aTermInDaysMonthsAndHoursIsToldStepByStep() {
        Visitor clerk = visitor(Role.CLERK);
        String why = "/desk/calendar/why?start=2026-01-31&amount=";
        assertThat(Visitor.page(clerk.get(why + "15&unit=DAY")).text())
                .contains("期限届满：2026-02-24（周二）", "2026-02-15 周日 第15日", "2026-02-22 周日 顺延 春节放假");
        assertThat(Visitor.page(clerk.get(why + "1&unit=MONTH")).text())
                .contains("期限届满：2026-02-28（周六）", "没有对应日", "春节调休上班");
        assertThat(Visitor.page(clerk.get(why + "24&unit=HOUR&time=09:30")).text())
                .contains("期限届满：2026-02-01 09:30（周日）", "休息日照算");
        assertThat(Visitor.page(clerk.get(why + "24&unit=HOUR")).text()).contains("期限届满：2026-02-01（周日）", "没有写明时刻");
        assertThat(clerk.get(why + "24&unit=DAY&time=09:30").statusCode()).isEqualTo(422);
        assertThat(Visitor.page(clerk.get("/desk/calendar/why?start=2026-12-21&amount=1&unit=MONTH"))
                        .text())
                .contains("2027-01-21不在已载入的工作日历");
    }

    @Test
    void theNextYearIsLoadedAfterALookAndLeavesOneEntry() {
        Visitor office = visitor(Role.OFFICE);
        office.get("/desk/calendar/load");
        Map<String, String> form = Map.of("text", InventedNotice.OF_2027, "year", "2027", "number", "国办发明电〔2026〕9号");
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
        String whole = "国务院办公厅关于2027年部分节假日安排的通知\n国办发明电〔2026〕9号\n" + InventedNotice.OF_2027;
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
        assertThat(office.post(
                                "/desk/calendar/preview",
                                Map.of("text", InventedNotice.OF_2027, "year", "2029", "number", "某号"))
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
            assertThat(other.post(
                                    "/desk/calendar/load",
                                    Map.of("text", InventedNotice.OF_2027, "year", "2027", "number", "某号"))
                            .statusCode())
                    .as(role.label())
                    .isEqualTo(403);
        }
        assertThat(calendar.now().lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void whatANoticeWouldChangeOfALoadedYearIsShownBeforeItIsStored() {
        Visitor office = visitor(Role.OFFICE);
        office.get("/desk/calendar/load");
        String text = "关于城市解放日放假的通知\n2026年9月4日（周五）放假，9月6日（周日）上班。";
        Map<String, String> form = Map.of("text", text, "year", "2026", "number", "某办〔2026〕1号");
        assertThat(Visitor.page(office.post("/desk/calendar/preview", form)).text())
                .contains("变动 2 天", "2026-09-04 上班：工作日 休息：城市解放日放假（某办〔2026〕1号）", "2026-09-06 休息：周末休息 上班：城市解放日调休上班");
        assertThat(calendar.now().isWorkday(LocalDate.of(2026, 9, 4))).isTrue();
        Map<String, String> tooLong = Map.of("text", "放假。".repeat(20_000), "year", "2026", "number", "某号");
        assertThat(office.post("/desk/calendar/preview", tooLong).body()).contains("不像是一份放假安排的通知");
    }

    @Test
    void theOfficeOfADistrictDoesNotChangeTheCalendarOfTheWholeHouse() {
        Visitor office = new Visitor(port);
        office.signIn(people.login(qingshi.district, Role.OFFICE), People.PASSWORD);
        assertThat(office.get("/desk/calendar").body()).doesNotContain("/desk/calendar/load");
        assertThat(office.get("/desk/calendar/load").statusCode()).isEqualTo(403);
        Map<String, String> form = Map.of("text", InventedNotice.OF_2027, "year", "2027", "number", "某号");
        assertThat(office.post("/desk/calendar/preview", form).statusCode()).isEqualTo(403);
        assertThat(office.post("/desk/calendar/load", form).statusCode()).isEqualTo(403);
        UUID person = people.id(people.person(qingshi.district, Role.OFFICE));
        assertThat(loading.store(person, new NoticeText(InventedNotice.OF_2027), "2027", "某号"))
                .isInstanceOfSatisfying(
                        NoticeReading.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .asString()
                                .contains("只有最上级单位的政务公开办"));
    }

    @Test
    void thePagesAreReadableAtBothWidths() {
        String office = people.login(qingshi.province, Role.OFFICE);
        try (Browser browser = Browser.on(port)) {
            browser.look("calendar", page -> browser.visit(page, office, People.PASSWORD, "/desk/calendar?year=2026"));
            browser.look(
                    "calendar-why",
                    page -> browser.visit(
                            page, office, People.PASSWORD, "/desk/calendar/why?start=2026-02-13&amount=5"));
            browser.look("calendar-load", page -> {
                browser.visit(page, office, People.PASSWORD, "/desk/calendar/load");
                page.getByLabel("通知全文").fill("什么也没有");
                Browser.press(page, "先看结果");
            });
            browser.look("calendar-preview", page -> {
                browser.visit(page, office, People.PASSWORD, "/desk/calendar/load");
                page.getByLabel("通知全文").fill(InventedNotice.OF_2027);
                page.getByLabel("哪一年的安排").selectOption("2027");
                page.getByLabel("文号").fill("国办发明电〔2026〕9号");
                Browser.press(page, "先看结果");
            });
        }
    }
}
