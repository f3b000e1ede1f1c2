package cn.yangguang.catalogue.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A catalogue from the starter to its first issue and its change, over real HTTP. */
@HouseTest
class CataloguePagesTests {

    private static final String PATH = "/desk/catalogue";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    Clock clock;

    private People people;
    private Unit district;
    private Visitor office;
    private Visitor reviewer;

    @BeforeEach
    void aDistrictWithAnOffice() {
        people = People.in(house);
        district = people.qingshi.district;
        office = person(district, Role.OFFICE);
        reviewer = person(district, Role.REVIEWER);
    }

    private Visitor person(Unit unit, Role role) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(people.login(unit, role), People.PASSWORD);
        visitor.get(PATH);
        return visitor;
    }

    private String at(String below) {
        return PATH + below + "?place=" + district.id();
    }

    private Map<String, String> item(String second) {
        Map<String, String> form = new HashMap<>();
        form.put("place", district.id().toString());
        form.put("field", "财政预决算");
        form.put("firstLevel", "财政运行");
        form.put("secondLevel", second);
        form.put("element-0", "收入金额");
        form.put("element-1", "身份证件号码");
        form.put("kind-1", "TEXT");
        form.put("legalBasis", "《中华人民共和国政府信息公开条例》第二十条第（七）项");
        form.put("timeLimit", "每月");
        form.put("disclosingUnit", "财政局");
        form.put("channels", "WEBSITE");
        form.put("way", "PROACTIVE");
        form.put("levels", "COUNTY");
        form.put("seen", "1");
        return form;
    }

    private String added(String second) {
        return led(office.post(PATH + "/items", item(second)));
    }

    private static String led(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static String text(HttpResponse<String> answer) {
        return Visitor.page(answer).text();
    }

    private HttpResponse<String> issue(Visitor visitor) {
        String seen = Visitor.page(visitor.get(at("/versions")))
                .select("input[name=seen]")
                .val();
        return visitor.post(
                PATH + "/versions", Map.of("place", district.id().toString(), "seen", seen, "words", "首次发布"));
    }

    @Test
    void theStarterFillsAnEmptyCatalogueAndTheReviewerIssuesIt() {
        assertThat(text(office.get(PATH))).contains("青石区主动公开基本目录", "还没有事项", "取用通用目录");
        assertThat(text(office.get(at("/starter")))).contains("重大建设项目（8 项）");
        led(office.post(PATH + "/starter", Map.of("place", district.id().toString(), "fields", "政府债务")));
        assertThat(text(office.get(PATH))).contains("新增债券安排", "待发布", "还没有发布过");
        assertThat(text(issue(office))).contains("有您本人写的内容");
        assertThat(led(issue(reviewer))).isEqualTo(at("/versions"));
        assertThat(text(reviewer.get(at("/versions")))).contains("第 1 版", "首次发布", "不用发布");
        assertThat(text(reviewer.get(at("/versions/1")))).contains("首个版本", "新增债券安排");
    }

    @Test
    void anItemIsWrittenWithTypedContentsAndSaysWhatItWillAsk() {
        String item = added("财政收支");
        String page = text(office.get(item));
        assertThat(page).contains("收入金额（金额）", "身份证件号码（文字，脱敏）", "1 个单位各自按“每月”办理", "政府网站", "全社会");
        Map<String, String> vague = item("没有时限");
        vague.put("timeLimit", "及时公开");
        vague.put("disclosingUnit", "县级财政部门");
        String doubtful = led(office.post(PATH + "/items", vague));
        assertThat(text(office.get(doubtful))).contains("没有读出时限", "没有对上单位", "“县级财政部门”没有对上本地的单位");
        assertThat(text(office.get(at("") + "&unread=true"))).contains("没有时限").doesNotContain("财政收支");
    }

    @Test
    void whatIsWrongComesBackAsTyped() {
        Map<String, String> wrong = item("明细");
        wrong.put("showing-1", "SHOW");
        wrong.put("noticeDays", "许多");
        wrong.put("nextReviewOn", "明年");
        HttpResponse<String> answer = office.post(PATH + "/items", wrong);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("“许多”不是天数", "“明年”不是日期");
        wrong.remove("noticeDays");
        wrong.remove("nextReviewOn");
        answer = office.post(PATH + "/items", wrong);
        assertThat(text(answer)).contains("“身份证件号码”属于个人信息");
        assertThat(Visitor.page(answer).select("input[name=element-1]").val()).isEqualTo("身份证件号码");
    }

    @Test
    void whoComesLaterSeesBothTexts() {
        String item = added("财政收支");
        Map<String, String> first = item("财政收支");
        first.put("timeLimit", "每季度");
        led(office.post(item, first));
        Map<String, String> second = item("财政收支");
        second.put("timeLimit", "每半年");
        HttpResponse<String> answer = office.post(item, second);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("公开时限“每季度”", "再保存一次就以您的为准");
        assertThat(Visitor.page(answer).select("input[name=timeLimit]").val()).isEqualTo("每半年");
        second.put(
                "seen",
                Visitor.page(answer)
                        .select("details input[name=seen]")
                        .getFirst()
                        .val());
        led(office.post(item, second));
    }

    @Test
    void anEndedItemSaysSoAndTheNextVersionTellsWhatChanged() {
        String stays = added("财政收支");
        String goes = added("财政快报");
        led(issue(reviewer));
        Map<String, String> changed = item("财政收支");
        changed.put("timeLimit", "每季度");
        led(office.post(stays, changed));
        led(office.post(goes + "/end", Map.of("seen", "1", "because", "并入月报")));
        assertThat(text(office.get(goes))).contains("起不再列入目录：并入月报").doesNotContain("取消这一项");
        assertThat(text(office.get(at("/versions")))).contains("将改动 2 项", "每月", "每季度", "取消");
        assertThat(text(reviewer.get(led(issue(reviewer))))).contains("新排应办职责 1 项，随之修改 0 项，结束 2 项");
        assertThat(text(reviewer.get(at("/versions/2")))).contains("与第 1 版相比", "财政快报", "每季度");
    }

    @Test
    void aClerkReadsTheDistrictsCatalogueAndWritesNothing() {
        String item = added("财政收支");
        Visitor clerk = person(people.qingshi.named("青石区财政局"), Role.CLERK);
        assertThat(text(clerk.get(PATH))).contains("青石区主动公开基本目录", "财政收支").doesNotContain("新增事项");
        assertThat(text(clerk.get(item))).doesNotContain("取消这一项");
        assertThat(clerk.post(item, item("改了")).statusCode()).isEqualTo(403);
        assertThat(person(people.qingshi.county, Role.OFFICE).get(item).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsNotDisclosedIsListedWithItsGroundAndComesUpForReview() {
        Map<String, String> matter = new HashMap<>(Map.of(
                "place",
                district.id().toString(),
                "unit",
                people.qingshi.named("青石区财政局").id().toString(),
                "title",
                "预算编制讨论记录",
                "exemption",
                "E16B",
                "reason",
                "讨论记录，公开会影响决策",
                "nextReviewOn",
                LocalDate.now(clock).toString()));
        HttpResponse<String> refused =
                office.post(PATH + "/closed", Map.of("place", district.id().toString(), "title", "考核"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused))
                .as("all at once")
                .contains("请选择不予公开的依据", "请选择是哪个单位的信息", "请说明为什么适用这一条", "请填写下次评估日期")
                .doesNotContain("请填写不予公开的事项");
        String closed = led(office.post(PATH + "/closed", matter));
        assertThat(text(office.get(at("/closed")))).contains("预算编制讨论记录", "第十六条第二款");
        assertThat(text(office.get(PATH + "/reviews"))).contains("预算编制讨论记录", "待评估");
        assertThat(text(office.get("/desk"))).contains("1 项没有主动公开的信息到了评估日期");
        matter.put("nextReviewOn", LocalDate.now(clock).plusYears(1).toString());
        matter.put("seen", "1");
        led(office.post(closed, matter));
        HttpResponse<String> later = office.post(closed, matter);
        assertThat(text(later)).contains("改过这一项，现在是：预算编制讨论记录");
        assertThat(text(office.get("/desk"))).doesNotContain("到了评估日期");
        led(office.post(closed + "/open", Map.of("seen", "2", "because", "决策已作出，可以公开")));
        assertThat(text(office.get(at("/closed")))).contains("清单里没有事项");
        assertThat(text(office.get(closed))).contains("移出清单：决策已作出");
    }

    @Test
    void thePagesAreReadableAtBothWidths() {
        led(office.post(PATH + "/starter", Map.of("place", district.id().toString(), "fields", "社会救助")));
        led(issue(reviewer));
        String item = added("财政收支");
        String login = people.login(district, Role.OFFICE);
        try (Browser browser = Browser.on(port)) {
            browser.look("catalogue", page -> browser.visit(page, login, People.PASSWORD, at("")));
            browser.look("catalogue-item", page -> {
                browser.visit(page, login, People.PASSWORD, item);
                page.click("summary >> text=修改");
            });
            browser.look("catalogue-starter", page -> browser.visit(page, login, People.PASSWORD, at("/starter")));
            browser.look("catalogue-versions", page -> browser.visit(page, login, People.PASSWORD, at("/versions")));
            browser.look(
                    "catalogue-closed-new", page -> browser.visit(page, login, People.PASSWORD, at("/closed/new")));
        }
    }
}
