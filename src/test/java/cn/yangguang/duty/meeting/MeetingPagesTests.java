package cn.yangguang.duty.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Period;
import cn.yangguang.duty.keeping.DutyId;
import cn.yangguang.duty.keeping.StoredDuties;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Meetings and trainings: taken down, made evidence by one click, and counted over the year, over real HTTP. */
@HouseTest
class MeetingPagesTests {

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
    private Visitor clerk;
    private Visitor head;
    private LocalDate today;
    private UUID owed;

    @BeforeEach
    void aBureauThatOwesAMeetingEveryYear() {
        people = People.in(house);
        finance = people.qingshi.named("青石区财政局");
        clerk = person(finance, Role.CLERK);
        head = person(finance, Role.HEAD);
        today = LocalDate.now(clock);
        StoredDuties plan = new StoredDuties(house, people.qingshi.district, today.withDayOfYear(1));
        DutyId duty =
                plan.add("plan/x/1", "主要负责人每年召开政务公开专题会议", new Obligation.Every(Period.YEAR), Holder.EACH, finance);
        plan.add("plan/x/2", "公开财政收支", new Obligation.Every(Period.YEAR), Holder.EACH, finance);
        owed = jdbc.sql("select id from occurrence where duty_id = :duty")
                .param("duty", duty.value())
                .query(UUID.class)
                .single();
    }

    private Visitor person(Unit unit, Role... roles) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(people.login(unit, roles), People.PASSWORD);
        return visitor;
    }

    private Map<String, String> form(String kind, String title) {
        return new TreeMap<>(Map.of(
                "unit",
                finance.id().toString(),
                "kind",
                kind,
                "held",
                today.toString(),
                "title",
                title,
                "place",
                "三楼会议室"));
    }

    private String recorded(Visitor visitor, Map<String, String> form) {
        visitor.get("/desk/meetings/new");
        HttpResponse<String> answer = visitor.post("/desk/meetings/new", form);
        assertThat(answer.statusCode()).as(Visitor.page(answer).text()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static String text(HttpResponse<String> answer) {
        return Visitor.page(answer).text();
    }

    private boolean done() {
        return jdbc.sql("select done_on is not null from occurrence where id = :id")
                .param("id", owed)
                .query(Boolean.class)
                .single();
    }

    @Test
    void aMeetingWithMinutesBecomesEvidenceByOneClick() {
        String meeting = recorded(clerk, form("SPECIAL", "政务公开专题会"));
        String page = text(clerk.get(meeting));
        assertThat(page).contains("主要负责人每年召开政务公开专题会议", "还没有上传").doesNotContain("公开财政收支");
        byte[] minutes = "会议纪要：一、听取汇报。".getBytes(StandardCharsets.UTF_8);
        assertThat(clerk.upload(meeting + "/minutes?seen=1", "file", "纪要.txt", minutes)
                        .statusCode())
                .isEqualTo(303);
        assertThat(clerk.file(meeting + "/minutes")).isEqualTo(minutes);
        long before = people.entries();
        assertThat(clerk.post(meeting + "/count", Map.of("occurrence", owed.toString()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(people.entries()).isEqualTo(before + 1);
        assertThat(done()).isTrue();
        assertThat(jdbc.sql("select thing from evidence where occurrence_id = :id")
                        .param("id", owed)
                        .query(String.class)
                        .single())
                .isEqualTo("meeting/" + meeting.substring(meeting.lastIndexOf('/') + 1));
        assertThat(text(clerk.get(meeting))).contains("已登记为佐证材料", "已计入").doesNotContain("可能是这些应办事项的佐证");
        String piece = jdbc.sql("select id from evidence where occurrence_id = :id")
                .param("id", owed)
                .query(UUID.class)
                .single()
                .toString();
        assertThat(clerk.get("/desk/evidence/" + piece).body()).as("leads back").contains(meeting);
    }

    @Test
    void aMeetingThatIsEvidenceDoesNotChangeAnyMore() {
        String meeting = recorded(clerk, form("SPECIAL", "政务公开专题会"));
        clerk.upload(meeting + "/minutes?seen=1", "file", "纪要.txt", new byte[] {'a'});
        Map<String, String> other = form("TRAINING", "改了名称");
        other.put("seen", "2");
        assertThat(clerk.post(meeting, other).statusCode()).isEqualTo(303);
        clerk.post(meeting + "/count", Map.of("occurrence", owed.toString()));
        other.put("seen", "3");
        HttpResponse<String> refused = clerk.post(meeting, other);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("已作为佐证材料登记，不能再改");
        assertThat(clerk.upload(meeting + "/minutes?seen=3", "file", "新纪要.txt", new byte[] {'b'})
                        .body())
                .contains("不能更换会议记录");
    }

    @Test
    void minutesAreAFileOfAKnownKindAndTheLaterOfTwoIsTold() {
        String meeting = recorded(clerk, form("SPECIAL", "政务公开专题会"));
        byte[] program = {0x7f, 'E', 'L', 'F', 0, 1, 2, (byte) 0xff};
        HttpResponse<String> refused = clerk.upload(meeting + "/minutes?seen=1", "file", "纪要.pdf", program);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("认不出这个文件的格式");
        byte[] first = "第一份纪要".getBytes(StandardCharsets.UTF_8);
        clerk.upload(meeting + "/minutes?seen=1", "file", "C:\\纪要\\第一份.txt", first);
        byte[] second = "第二份纪要".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> later = clerk.upload(meeting + "/minutes?seen=1", "file", "第二份.txt", second);
        assertThat(later.statusCode()).isEqualTo(422);
        assertThat(text(later)).contains("会议记录 第一份.txt", "“第二份.txt”没有保存");
        assertThat(clerk.file(meeting + "/minutes")).isEqualTo(first);
        String seen = Visitor.page(later)
                .expectFirst("form[action$=/minutes] input[name=seen]")
                .val();
        assertThat(clerk.upload(meeting + "/minutes?seen=" + seen, "file", "第二份.txt", second)
                        .statusCode())
                .isEqualTo(303);
        assertThat(clerk.file(meeting + "/minutes")).isEqualTo(second);
    }

    @Test
    void aMeetingWithoutMinutesCountsOnlyWhenAccepted() {
        String meeting = recorded(clerk, form("SPECIAL", "政务公开专题会"));
        assertThat(clerk.post(meeting + "/count", Map.of("occurrence", owed.toString()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(done()).isFalse();
        assertThat(text(clerk.get(meeting))).contains("待审核");
        assertThat(jdbc.sql("select kind from evidence where occurrence_id = :id")
                        .param("id", owed)
                        .query(String.class)
                        .single())
                .isEqualTo("NOTE");
    }

    @Test
    void whatLiesOutsideThePeriodIsNotSuggested() {
        Map<String, String> form = form("SPECIAL", "去年的专题会");
        form.put("held", today.minusYears(1).withDayOfYear(20).toString());
        assertThat(text(clerk.get(recorded(clerk, form)))).doesNotContain("可能是这些应办事项的佐证");
    }

    @Test
    void whatIsWrongIsToldAndStaysTyped() {
        Map<String, String> form = form("SPECIAL", "明天的会");
        form.put("held", today.plusDays(1).toString());
        form.put("persons", "许多");
        HttpResponse<String> answer = clerk.post("/desk/meetings/new", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("还没有到，办过以后再登记", "参加人数应是", "明天的会", "许多");
    }

    @Test
    void ofTwoWhoCorrectAMeetingTheLaterOneIsToldBothTexts() {
        String meeting = recorded(clerk, form("SPECIAL", "政务公开专题会"));
        Map<String, String> first = form("SPECIAL", "第一种写法");
        first.put("seen", "1");
        assertThat(clerk.post(meeting, first).statusCode()).isEqualTo(303);
        Map<String, String> second = form("SPECIAL", "第二种写法");
        second.put("seen", "1");
        HttpResponse<String> answer = clerk.post(meeting, second);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("第一种写法", "第二种写法");
    }

    @Test
    void specialMeetingsAreCountedAgainstWhatIsRequired() {
        String shares = "/desk/meetings/shares?year=" + today.getYear();
        assertThat(text(head.get(shares))).contains("青石区财政局 0 1 ", "还差 1 次");
        recorded(clerk, form("SPECIAL", "政务公开专题会"));
        recorded(clerk, form("OTHER", "碰头会"));
        assertThat(text(head.get(shares))).contains("青石区财政局 1 1 ", "已开够");
    }

    /** A clerk, and a contact without an account: half of them trained, then all. */
    @Test
    void theShareOfTrainedStaffNamesWhoWasNot() {
        String shares = "/desk/meetings/shares?year=" + today.getYear();
        String contact = "/desk/contacts/" + finance.id();
        clerk.get(contact);
        assertThat(clerk.post(contact, Map.of("name", "秦观澜", "seen", "0")).statusCode())
                .isEqualTo(303);
        assertThat(text(head.get(shares))).contains("青石区财政局 0 2 0.0%", "王小石、秦观澜");
        Map<String, String> rotation = form("ROTATION", "政务公开轮训");
        rotation.put("people", finance.id() + "/秦观澜");
        recorded(clerk, rotation);
        assertThat(text(head.get(shares))).contains("青石区财政局 1 2 50.0%").doesNotContain("秦观澜");
        Map<String, String> talk = form("OTHER", "座谈");
        talk.put("people", clerkId());
        recorded(clerk, talk);
        assertThat(text(head.get(shares))).as("no training").contains("50.0%");
        Map<String, String> training = form("TRAINING", "业务培训");
        training.put("people", clerkId());
        recorded(clerk, training);
        assertThat(text(head.get(shares))).contains("青石区财政局 2 2 100.0%").doesNotContain("还没有参加过的人员");
    }

    private String clerkId() {
        return clerkId(finance);
    }

    private String clerkId(Unit unit) {
        return jdbc.sql("""
                        select s.id from staff s join staff_role r on r.staff_id = s.id
                        where s.unit_id = :unit and r.role = 'CLERK'
                        """)
                .param("unit", unit.id().value())
                .query(UUID.class)
                .single()
                .toString();
    }

    @Test
    void sharesAreRoundedDownSoThatOnlyAllIsAll() {
        assertThat(SharePages.share(999, 1000)).isEqualTo("99.9%");
        assertThat(SharePages.share(2999, 3000)).isEqualTo("99.9%");
        assertThat(SharePages.share(1, 3)).isEqualTo("33.3%");
        assertThat(SharePages.share(3, 3)).isEqualTo("100.0%");
    }

    @Test
    void anotherUnitSeesItOnlyIfItTookPart() {
        Unit civil = people.qingshi.named("青石区民政局");
        Visitor other = person(civil, Role.CLERK);
        String meeting = recorded(clerk, form("SPECIAL", "政务公开专题会"));
        assertThat(other.get(meeting).statusCode()).isEqualTo(404);
        Visitor office = person(people.qingshi.district, Role.OFFICE);
        Map<String, String> training = form("TRAINING", "全区业务培训");
        training.put("unit", people.qingshi.district.id().toString());
        training.put("units", civil.id().toString());
        String shared = recorded(office, training);
        assertThat(text(other.get(shared))).contains("参加单位 青石区民政局");
        assertThat(other.post(shared, training).statusCode()).isEqualTo(403);
    }

    @Test
    void whoCorrectsAMeetingStrikesNobodyOutWhomTheFormDoesNotOffer() {
        Unit civil = people.qingshi.named("青石区民政局");
        person(civil, Role.CLERK);
        Map<String, String> training = form("TRAINING", "业务培训");
        training.put("units", civil.id().toString());
        training.put("people", clerkId(civil));
        String meeting = recorded(person(people.qingshi.district, Role.OFFICE), training);
        Map<String, String> corrected = form("TRAINING", "业务培训");
        corrected.put("place", "四楼会议室");
        corrected.put("others", "来宾甲");
        corrected.put("seen", "1");
        assertThat(clerk.post(meeting, corrected).statusCode()).isEqualTo(303);
        assertThat(text(clerk.get(meeting))).contains("四楼会议室", "参加单位 青石区民政局", "参加人员 王小石、来宾甲");
        corrected.put("others", "");
        corrected.put("seen", "2");
        assertThat(clerk.post(meeting, corrected).statusCode()).isEqualTo(303);
        assertThat(text(clerk.get(meeting))).contains("参加单位 青石区民政局", "参加人员 王小石").doesNotContain("来宾甲");
    }

    /** A telephone that cannot be read would break whatever reads it. */
    @Test
    void noTelephoneIsReadToOfferContactsByName() {
        String contact = "/desk/contacts/" + finance.id();
        clerk.get(contact);
        clerk.post(contact, Map.of("name", "秦观澜", "phone", "0551-6235117", "seen", "0"));
        jdbc.sql("update contact set phone = 'unreadable' where phone is not null")
                .update();
        HttpResponse<String> form = clerk.get("/desk/meetings/new");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(text(form)).contains("秦观澜");
    }

    /** Somebody corrects it while another records it: what is recorded is what stands there then. */
    @Test
    void evidenceIsOfTheMeetingAsItStandsWhenNobodyChangesItAnyMore() throws Exception {
        String meeting = recorded(clerk, form("SPECIAL", "原来的名称"));
        UUID id = UUID.fromString(meeting.substring(meeting.lastIndexOf('/') + 1));
        clerk.get(meeting);
        TransactionTemplate correcting = new TransactionTemplate(house.getBean(PlatformTransactionManager.class));
        try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<HttpResponse<String>> counted = Objects.requireNonNull(correcting.execute(status -> {
                jdbc.sql("update meeting set title = '改正的名称' where id = :id")
                        .param("id", id)
                        .update();
                Future<HttpResponse<String>> sent =
                        other.submit(() -> clerk.post(meeting + "/count", Map.of("occurrence", owed.toString())));
                waitForALock();
                return sent;
            }));
            assertThat(counted.get().statusCode()).isEqualTo(303);
        }
        assertThat(jdbc.sql("select words from evidence where occurrence_id = :id")
                        .param("id", owed)
                        .query(String.class)
                        .single())
                .contains("改正的名称");
    }

    private void waitForALock() {
        String waiting = "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                + " and datname = current_database()";
        for (int i = 0; i < 500 && jdbc.sql(waiting).query(Long.class).single() == 0; i++) {
            LockSupport.parkNanos(10_000_000);
            jdbc.sql("select pg_stat_clear_snapshot()").query((row, _) -> "").list();
        }
    }

    @Test
    void thePagesAreReadableAtBothWidths() {
        String meeting = recorded(clerk, form("SPECIAL", "政务公开专题会"));
        String login = people.login(finance, Role.CLERK);
        try (Browser browser = Browser.on(port)) {
            browser.look("meeting", page -> browser.visit(page, login, People.PASSWORD, meeting));
            browser.look("meetings", page -> browser.visit(page, login, People.PASSWORD, "/desk/meetings"));
            browser.look("meeting-new", page -> browser.visit(page, login, People.PASSWORD, "/desk/meetings/new"));
            browser.look("shares", page -> browser.visit(page, login, People.PASSWORD, "/desk/meetings/shares"));
        }
    }
}
