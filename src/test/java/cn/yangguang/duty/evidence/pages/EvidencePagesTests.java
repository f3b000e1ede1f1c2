package cn.yangguang.duty.evidence.pages;

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
import cn.yangguang.store.ContentType;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence over real HTTP: recorded by a clerk, decided by a head, let go by the office. */
@HouseTest
class EvidencePagesTests {

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
    private StoredDuties plan;
    private LocalDate today;

    @BeforeEach
    void aPlanOfThisYear() {
        people = People.in(house);
        finance = people.qingshi.named("青石区财政局");
        today = LocalDate.now(clock);
        plan = new StoredDuties(house, people.qingshi.district, today.withDayOfYear(1));
    }

    private Visitor as(Role role, Unit unit) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(people.login(unit, role), People.PASSWORD);
        return visitor;
    }

    private String owed() {
        return path(plan.add("plan/p/1", "公开年度预算", new Obligation.AtLeast(1, Period.YEAR), Holder.EACH, finance));
    }

    private String path(DutyId duty) {
        return "/desk/due/"
                + jdbc.sql("select id from occurrence where duty_id = :duty order by due desc limit 1")
                        .param("duty", duty.value())
                        .query(UUID.class)
                        .single();
    }

    private String piece(String due) {
        UUID occurrence = UUID.fromString(due.substring(due.lastIndexOf('/') + 1));
        return "/desk/evidence/"
                + jdbc.sql("select id from evidence where occurrence_id = :id order by recorded_at desc limit 1")
                        .param("id", occurrence)
                        .query(UUID.class)
                        .single();
    }

    private Map<String, String> words(String words) {
        return new HashMap<>(Map.of("words", words, "happened", today.toString()));
    }

    private static String said(Visitor visitor, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(Visitor.page(answer).text()).isEqualTo(303);
        String path = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        return Visitor.page(visitor.get(path)).text();
    }

    @Test
    void aNoteIsRecordedFromTheDeskAndAcceptedFromTheQueue() {
        String due = owed();
        Visitor clerk = as(Role.CLERK, finance);
        assertThat(clerk.get("/desk").body()).contains(due + "/evidence", "办理");
        assertThat(clerk.get(due + "/evidence").statusCode()).isEqualTo(200);
        assertThat(said(clerk, clerk.post(due + "/evidence", words("召开了预算公开会"))))
                .contains("审核通过后才计入", "待审核", "召开了预算公开会");
        Visitor head = as(Role.HEAD, finance);
        assertThat(Visitor.page(head.get("/desk")).text()).contains("1 件佐证材料等您审核");
        Document queue = Visitor.page(head.get("/desk/evidence"));
        assertThat(queue.text()).contains("待审核的佐证材料", "召开了预算公开会", "公开年度预算");
        String id = queue.select("input[name=piece]").val();
        assertThat(said(head, head.post("/desk/evidence/accept", Map.of("piece", id))))
                .contains("已通过 1 件");
        assertThat(Visitor.page(clerk.get(due)).text()).contains("已完成", "王小石");
        assertThat(clerk.get("/desk").body()).doesNotContain(due);
    }

    @Test
    void aFileIsKeptUnderACleanNameAndGivenToThoseInReach() {
        String due = owed();
        Visitor clerk = as(Role.CLERK, finance);
        clerk.get(due + "/evidence");
        byte[] file = "%PDF-1.7 预算公开".getBytes(StandardCharsets.UTF_8);
        String path = due + "/evidence?words=published&happened=" + today;
        assertThat(said(clerk, clerk.upload(path, "file", "C:\\我的\\预算.pdf", file)))
                .contains("预算.pdf", "已计入");
        HttpResponse<String> download = as(Role.HEAD, finance).get(piece(due) + "/file");
        assertThat(download.statusCode()).isEqualTo(200);
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(download.headers().firstValue("Content-Type").orElseThrow()).contains("octet-stream");
        Visitor stranger = as(Role.CLERK, people.qingshi.named("青石区民政局"));
        assertThat(stranger.get(piece(due) + "/file").statusCode()).isEqualTo(404);
        assertThat(stranger.get(piece(due)).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatNobodyKnowsIsRefused() {
        String due = owed();
        Visitor clerk = as(Role.CLERK, finance);
        clerk.get(due + "/evidence");
        String path = due + "/evidence?words=published&happened=" + today;
        HttpResponse<String> answer = clerk.upload(path, "file", "某.pdf", new byte[] {0, 1, 2, 3, 4, 5});
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("认不出这个文件的格式");
        assertThat(UploadedFiles.name("报告.PDF", ContentType.PDF)).isEqualTo("报告.PDF");
        assertThat(UploadedFiles.name("报告.pdf", ContentType.ZIP)).isEqualTo("报告.pdf.zip");
        assertThat(UploadedFiles.name("../../报\u202e告.exe", ContentType.PNG)).isEqualTo("报告.exe.png");
    }

    @Test
    void aFileUsedElsewhereIsAskedAboutAndNeedNotBeSentAgain() {
        String first = owed();
        String second = owed();
        Visitor clerk = as(Role.CLERK, finance);
        byte[] file = ("%PDF-1.7 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        clerk.get(first + "/evidence");
        said(clerk, clerk.upload(first + "/evidence?words=one&happened=" + today, "file", "公报.pdf", file));
        HttpResponse<String> asked =
                clerk.upload(second + "/evidence?words=two&happened=" + today, "file", "公报.pdf", file);
        assertThat(asked.statusCode()).isEqualTo(422);
        Document page = Visitor.page(asked);
        assertThat(page.text()).contains("还没有登记", "同一件材料已经登记在", "已收到 公报.pdf");
        Map<String, String> form = words("two");
        for (String name : new String[] {"kept", "keptName", "seal"}) {
            form.put(name, page.select("input[name=" + name + "]").val());
        }
        Visitor thief = as(Role.CLERK, finance);
        thief.get(second + "/evidence");
        assertThat(thief.post(second + "/evidence", form).body())
                .as("a hash alone is no file")
                .contains("文件没有收到");
        clerk.get(second + "/evidence");
        form.put("twiceBecause", "公报同时载有两项内容");
        assertThat(said(clerk, clerk.post(second + "/evidence", form))).contains("公报.pdf", "公报同时载有两项内容");
        assertThat(Visitor.page(clerk.get(first)).text()).contains("同一件材料还登记在别的事项里");
    }

    @Test
    void aDayThatIsTooEarlyIsToldAndTheOtherOccurrenceOffered() {
        DutyId monthly = plan.add("plan/p/2", "每季公开", new Obligation.Every(Period.QUARTER), Holder.EACH, finance);
        String due = path(monthly);
        Visitor clerk = as(Role.CLERK, finance);
        clerk.get(due + "/evidence");
        Map<String, String> form = words("公布了一季度情况");
        form.put("happened", today.getYear() + "-02-01");
        Document page = Visitor.page(clerk.post(due + "/evidence", form));
        assertThat(page.text()).contains("早于这一天的材料不计入", "第1季度");
        String offered = page.select("section.note a").attr("href");
        Document other = Visitor.page(clerk.get(offered));
        assertThat(other.select("input[name=happened]").val()).isEqualTo(today.getYear() + "-02-01");
        form.put("early", "true");
        assertThat(said(clerk, clerk.post(due + "/evidence", form))).contains("生效日早于可办时间，不计入");
    }

    @Test
    void whatIsReturnedStandsOnTopOfTheDeskWithItsReason() {
        String due = owed();
        Visitor clerk = as(Role.CLERK, finance);
        clerk.get(due + "/evidence");
        said(clerk, clerk.post(due + "/evidence", words("开了会")));
        Visitor head = as(Role.HEAD, finance);
        head.get(piece(due));
        assertThat(head.post(piece(due) + "/return", Map.of("because", "", "seen", "RECORDED"))
                        .statusCode())
                .isEqualTo(422);
        said(head, head.post(piece(due) + "/return", Map.of("because", "请补会议记录", "seen", "RECORDED")));
        assertThat(Visitor.page(clerk.get("/desk")).text()).contains("等您办的", "公开年度预算", "请补会议记录");
        HttpResponse<String> late = head.post(piece(due) + "/return", Map.of("because", "再补", "seen", "RECORDED"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("请补会议记录", "再补", "没有保存");
        clerk.get(due + "/evidence");
        said(clerk, clerk.post(due + "/evidence", words("补了会议记录")));
        assertThat(Visitor.page(clerk.get("/desk")).text()).doesNotContain("请补会议记录");
    }

    @Test
    void theOfficeLetsGoAndAsksAgainAndSaysWhetherEvidenceIsChecked() {
        String due = owed();
        Visitor office = as(Role.OFFICE, people.qingshi.district);
        assertThat(office.get(due).body()).contains(due + "/waiver");
        office.get(due + "/waiver");
        assertThat(said(office, office.post(due + "/waive", Map.of("because", "职责已经划出"))))
                .contains("不再要求", "职责已经划出", "恢复要求");
        Visitor clerk = as(Role.CLERK, finance);
        assertThat(Visitor.page(clerk.get(due)).text()).contains("职责已经划出");
        clerk.get(due + "/evidence");
        assertThat(clerk.post(due + "/evidence", words("还是办了")).body()).contains("不再要求（理由：职责已经划出）");
        assertThat(said(office, office.post(due + "/lift", Map.of("because", "职责没有划出"))))
                .contains("已恢复要求");
        assertThat(said(office, office.post(due + "/acceptance", Map.of("asked", "true"))))
                .contains("审核通过后才计入");
        assertThat(clerk.get(due).body()).doesNotContain(due + "/acceptance");
    }

    @Test
    void aLinkTellsWhatWasFoundAndIsLookedAtAgain() {
        String due = owed();
        Visitor clerk = as(Role.CLERK, finance);
        clerk.get(due + "/evidence");
        Map<String, String> form = words("在网站公布");
        form.put("address", "http://127.0.0.1:" + port + "/sign-in");
        assertThat(said(clerk, clerk.post(due + "/evidence", form))).contains("等待核对网页", "网页核对以后才计入");
        clerk.get(piece(due));
        assertThat(said(clerk, clerk.post(piece(due) + "/look", Map.of()))).contains("网页打得开", "这一件已经完成", "登录");
        form.put("address", "javascript:alert(1)");
        assertThat(clerk.post(due + "/evidence", form).body()).contains("以 http:// 或 https:// 开头");
    }

    @Test
    void thePagesAreReadableAtBothWidths() {
        String due = owed();
        Visitor clerk = as(Role.CLERK, finance);
        clerk.get(due + "/evidence");
        said(clerk, clerk.post(due + "/evidence", words("开了预算公开会")));
        String head = people.login(finance, Role.HEAD);
        String writer = people.login(finance, Role.CLERK);
        String office = people.login(people.qingshi.district, Role.OFFICE);
        try (Browser browser = Browser.on(port)) {
            browser.look("evidence-form", page -> browser.visit(page, writer, People.PASSWORD, due + "/evidence"));
            browser.look("evidence-due", page -> browser.visit(page, writer, People.PASSWORD, due));
            browser.look("evidence-queue", page -> browser.visit(page, head, People.PASSWORD, "/desk/evidence"));
            browser.look("evidence-piece", page -> browser.visit(page, head, People.PASSWORD, piece(due)));
            browser.look("evidence-waiver", page -> browser.visit(page, office, People.PASSWORD, due + "/waiver"));
        }
    }
}
