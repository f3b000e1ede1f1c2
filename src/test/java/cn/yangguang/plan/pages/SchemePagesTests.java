package cn.yangguang.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.yangguang.document.Block;
import cn.yangguang.document.Documents;
import cn.yangguang.document.Reading;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.plan.scheme.SchemeLists;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A unit's measures and its scheme, from the first word to the public page, over real HTTP. */
class SchemePagesTests extends PlanOfficeTest {

    @Autowired
    Clock clock;

    private Unit finance;
    private String plan;
    private String work;
    private Visitor clerk;
    private Visitor head;

    @BeforeEach
    void aConfirmedPlanThatAsksTwoThingsOfTheFinanceBureau() {
        finance = district.qingshi.named("青石区财政局");
        plan = district.confirmed(
                office,
                PlanOffice.plan(
                        "财政信息|每季度公布一次财政收支情况。|区财政局|年底前", "目录清单|5月底前公布目录清单。|区财政局|5月底前", "队伍建设|每半年组织一次培训。|区审计局|全年"));
        work = plan.replace("/desk/plans/", "/desk/work/") + "/" + finance.id();
        clerk = district.person(finance, Role.CLERK);
        head = district.person(finance, Role.HEAD);
    }

    @Test
    void aSchemeGoesFromTheTasksToThePublicPage() throws Exception {
        LocalDate day = LocalDate.now(clock).plusDays(3);
        once(ofPlan() + "/date", Map.of("day", day.toString(), "seen", "0"));
        assertThat(text(clerk.get("/desk"))).contains("编制并提交实施方案，" + day + " 前公布");
        assertThat(text(clerk.get(work))).contains("共 2 项任务，已填齐 0 项").doesNotContain("组织一次培训");
        post(clerk, work + "/scheme", words("0"));
        assertThat(refused(clerk, work + "/scheme/submit", Map.of("seen", "1"))).contains("第 1、2 项任务还没有填齐");
        fill();
        post(clerk, work + "/scheme/submit", Map.of("seen", "1"));
        assertThat(text(clerk.get(work + "/scheme"))).contains("待审定").doesNotContain("确定审定");
        assertThat(clerk.post(work + "/scheme/approve", Map.of("seen", "2")).statusCode())
                .isEqualTo(403);
        assertThat(text(head.get("/desk"))).contains("青石区财政局的实施方案等您审定");
        post(head, work + "/scheme/approve", Map.of("seen", "2"));
        assertThat(text(clerk.get("/desk"))).contains("公布已审定的实施方案");
        post(clerk, work + "/scheme/publish", Map.of("seen", "3"));
        assertThat(text(clerk.get("/desk"))).doesNotContain("公布已审定的实施方案");
        assertThat(text(office.get(ofPlan()))).contains("已公布 1 个", "青石区财政局");
        assertThat(text(office.get(ofPlan() + "?missing=true"))).doesNotContain("青石区财政局");

        String open = plan.replace("/desk/", "/open/");
        Visitor stranger = new Visitor(port);
        assertThat(stranger.get(open).statusCode()).isEqualTo(404);
        String piece = district.published(office, plan);
        String shown = Visitor.page(stranger.get(open))
                .expectFirst("a[href*=/schemes/]")
                .attr("href");
        assertThat(text(stranger.get(shown)))
                .contains("财政局实施方案", "按季整理", "预算科", "公布日期 " + LocalDate.now(clock))
                .doesNotContain("草稿");
        district.withdrawn(piece);
        assertThat(stranger.get(shown).statusCode()).isEqualTo(404);
        assertThat(stranger.get(shown + "/file").statusCode()).isEqualTo(404);
    }

    @Test
    void tasksThatEndedOrWentToAnotherUnitAreNotCounted() {
        SchemeLists lists = house.getBean(SchemeLists.class);
        Reach reach = new Reach(List.of(finance.path()));
        fill();
        assertThat(lists.within(reach))
                .extracting(SchemeLists.OfUnit::tasks, SchemeLists.OfUnit::filled)
                .containsExactly(tuple(2L, 2L));
        String first = "select min(source) from duty where source like :source and id in"
                + " (select duty_id from duty_unit where unit_id = :unit)";
        jdbc.sql("update duty set ended_on = :today where source = (" + first + ")")
                .param("today", LocalDate.now(clock))
                .param("source", plan.replace("/desk/plans/", "plan/") + "/%")
                .param("unit", finance.id().value())
                .update();
        assertThat(lists.within(reach))
                .extracting(SchemeLists.OfUnit::tasks, SchemeLists.OfUnit::filled)
                .containsExactly(tuple(1L, 1L));
        jdbc.sql("update duty_unit set position = 1000 where unit_id = :unit")
                .param("unit", finance.id().value())
                .update();
        assertThat(lists.within(reach)).isEmpty();
    }

    @Test
    void theFileIsReadBackWithItsTableAndSaysThatItIsADraft() {
        fill();
        post(clerk, work + "/scheme", words("0"));
        byte[] file = clerk.file(work + "/scheme/file");
        assertThat(Documents.read("方案.docx", file)).isInstanceOfSatisfying(Reading.Read.class, read -> {
            List<Block> blocks = read.document().blocks();
            assertThat(blocks.toString()).contains("财政局实施方案", "（草稿，未经审定）", "一、编制依据", "任务分工表");
            assertThat(blocks)
                    .filteredOn(Block.Table.class::isInstance)
                    .singleElement()
                    .satisfies(table -> assertThat(((Block.Table) table).cells())
                            .extracting(Block.Cell::text)
                            .contains("按季整理\n季后十日内公布", "预算科", "王小石", "每季度公布一次财政收支情况。"));
        });
    }

    @Test
    void numbersOfPersonsDoNotReachWhatWillBePublic() {
        Map<String, String> words = new TreeMap<>(words("0"));
        words.put("contact", "王小石，13812345678");
        assertThat(refused(clerk, work + "/scheme", words)).contains("手机号码", "王小石，13812345678");
        Map<String, String> form = measures(clerk);
        form.put("person-0", "王小石 138 1234 5678");
        assertThat(refused(clerk, work, form)).contains("手机号码", "王小石 138 1234 5678");
    }

    @Test
    void whatWasReturnedSaysWhyAndCanBeHandedInAgain() {
        fill();
        post(clerk, work + "/scheme", words("0"));
        post(clerk, work + "/scheme/submit", Map.of("seen", "1"));
        assertThat(refused(clerk, work + "/scheme", words("2"))).contains("方案待审定，不能再改");
        assertThat(refused(head, work + "/scheme/return", Map.of("seen", "2", "because", " ")))
                .contains("请写明为什么退回");
        post(head, work + "/scheme/return", Map.of("seen", "2", "because", "第一项太笼统"));
        assertThat(text(clerk.get(work + "/scheme"))).contains("已退回修改", "退回：第一项太笼统");
        post(clerk, work + "/scheme/submit", Map.of("seen", "3"));
        assertThat(text(head.get(work + "/scheme"))).contains("待审定").doesNotContain("第一项太笼统");
    }

    @Test
    void whoWroteAWordOfItNeverApprovesIt() {
        Visitor both = district.person(finance, Role.CLERK, Role.HEAD);
        fill();
        post(both, work + "/scheme", words("0"));
        post(clerk, work + "/scheme/submit", Map.of("seen", "1"));
        assertThat(refused(both, work + "/scheme/approve", Map.of("seen", "2"))).contains("不能再由您审定");
        post(head, work + "/scheme/approve", Map.of("seen", "2"));
    }

    @Test
    void aChangeAfterApprovalIsTheNextNumberAndTheOldOneStays() {
        approved();
        post(clerk, work + "/scheme/renew", Map.of("seen", "3"));
        Map<String, String> later = new TreeMap<>(words("1"));
        later.put("title", "第二版的标题");
        post(clerk, work + "/scheme", later);
        Map<String, String> other = measures(clerk);
        other.put("measures-0", "换了做法");
        post(clerk, work, other);
        assertThat(text(clerk.get(work + "/scheme"))).contains("第 2 版，起草中", "第 1 版，已审定，待公布");
        assertThat(said(clerk.file(work + "/scheme/file?number=1")))
                .contains("财政局实施方案", "按季整理")
                .doesNotContain("换了做法", "草稿");
        assertThat(said(clerk.file(work + "/scheme/file?number=2"))).contains("第二版的标题", "换了做法");
    }

    @Test
    void ofTwoClerksAtOneSchemeTheLaterOneIsToldBothTexts() {
        Visitor other = district.person(finance, Role.CLERK);
        post(clerk, work + "/scheme", words("0"));
        Map<String, String> first = new TreeMap<>(words("1"));
        first.put("basis", "根据甲文件。");
        post(clerk, work + "/scheme", first);
        Map<String, String> second = new TreeMap<>(words("1"));
        second.put("basis", "根据乙文件。");
        HttpResponse<String> answer = other.post(work + "/scheme", second);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("根据甲文件。", "根据乙文件。", "再保存一次就以您的为准");
        second.put("seen", Visitor.page(answer).expectFirst("input[name=seen]").val());
        post(other, work + "/scheme", second);
    }

    @Test
    void ofTwoClerksAtOneRowTheLaterOneIsToldBothTextsAndOtherRowsAreKept() {
        Visitor other = district.person(finance, Role.CLERK);
        Map<String, String> mine = measures(clerk);
        Map<String, String> theirs = measures(other);
        mine.put("section-0", "预算科");
        theirs.put("section-0", "国库科");
        theirs.put("section-1", "办公室");
        post(clerk, work, mine);
        HttpResponse<String> answer = other.post(work, theirs);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("有 1 行在您打开页面以后被别人改过", "其他改动已保存 1 行", "责任科室“预算科”");
        Document page = Visitor.page(answer);
        assertThat(page.expectFirst("#field-section-0").val()).isEqualTo("国库科");
        assertThat(Visitor.page(clerk.get(work)).expectFirst("#field-section-0").val())
                .isEqualTo("预算科");
        post(other, work, form(page));
        assertThat(Visitor.page(clerk.get(work)).expectFirst("#field-section-0").val())
                .isEqualTo("国库科");
    }

    @Test
    void oneRowIsSavedAloneAndWhatWasTypedInOthersStaysOnThePage() {
        Map<String, String> form = measures(clerk);
        form.put("section-0", "预算科");
        form.put("section-1", "办公室");
        form.put("deed", "row-0");
        HttpResponse<String> answer = clerk.post(work, form);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).contains("已保存 1 行。其他行的改动还在页面上，没有保存");
        assertThat(Visitor.page(answer).expectFirst("#field-section-1").val()).isEqualTo("办公室");
        Document stored = Visitor.page(clerk.get(work));
        assertThat(stored.expectFirst("#field-section-0").val()).isEqualTo("预算科");
        assertThat(stored.expectFirst("#field-section-1").val()).isEmpty();
    }

    @Test
    void aSectionIsTakenDownToTheEmptyRowsAndNothingIsSavedYet() {
        Map<String, String> form = measures(clerk);
        form.put("section-0", "预算科");
        form.put("person-0", "王小石");
        form.put("person-1", "李知秋");
        form.put("deed", "down-0");
        long before = entries();
        Document page = Visitor.page(clerk.post(work, form));
        assertThat(page.text()).contains("还没有保存");
        assertThat(page.expectFirst("#field-section-1").val()).isEqualTo("预算科");
        assertThat(page.expectFirst("#field-person-1").val()).isEqualTo("李知秋");
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void anInnerDateAfterTheLastDueDayIsTakenWithAWarning() {
        Map<String, String> form = measures(clerk);
        form.put("inner-1", "2024-06-30");
        post(clerk, work, form);
        assertThat(text(clerk.get(work))).contains("内部完成时限 2024-06-30 晚于这项任务最后的到期日 2024-05-31");
        form = measures(clerk);
        form.put("inner-1", "月底");
        assertThat(refused(clerk, work, form)).contains("内部完成时限应是一个日期", "月底");
    }

    @Test
    void whoHasNotPublishedByTheDayIsListedFirst() {
        once(ofPlan() + "/date", Map.of("day", "2024-07-31", "seen", "0"));
        Document page = Visitor.page(office.get(ofPlan()));
        assertThat(page.text()).contains("共 2 个单位，已公布 0 个，逾期未公布 2 个", "青石区审计局");
        assertThat(page.select(".lamp-bad").eachText()).hasSize(2);
        assertThat(text(office.get("/desk/work"))).contains("2024-07-31");
        assertThat(refused(office, ofPlan() + "/date", Map.of("day", "2024-08-31", "seen", "0")))
                .contains("公布期限已被改为 2024-07-31");
        approved();
        post(clerk, work + "/scheme/publish", Map.of("seen", "3"));
        assertThat(text(office.get(ofPlan()))).contains("逾期未公布 1 个", "迟公布");
    }

    /** A plan that is taken back and confirmed again has new tasks with the same words. */
    @Test
    void measuresOutliveATakingBack() {
        fill();
        post(office, plan + "/take-back", Map.of("seen", "1", "reason", "漏了一项"));
        assertThat(clerk.get(work).statusCode()).as("nothing binds now").isEqualTo(404);
        post(office, plan + "/confirm", Map.of("seen", PlanOffice.seen(office, plan + "/reading")));
        assertThat(Visitor.page(clerk.get(work))
                        .expectFirst("#field-measures-0")
                        .wholeText())
                .contains("按季整理");
        Map<String, String> form = measures(clerk);
        form.put("section-0", "国库科");
        post(clerk, work, form);
        assertThat(Visitor.page(clerk.get(work)).expectFirst("#field-section-0").val())
                .isEqualTo("国库科");
    }

    @Test
    void aClosedPlanTakesNoMoreMeasuresAndNoSchemes() {
        fill();
        post(clerk, work + "/scheme", words("0"));
        post(clerk, work + "/scheme/submit", Map.of("seen", "1"));
        Map<String, String> form = measures(clerk);
        form.put("section-0", "国库科");
        String seen = Visitor.page(office.get(plan + "/close"))
                .select("input[name=seen]")
                .val();
        post(office, plan + "/close", Map.of("seen", seen, "reason", ""));
        long before = entries();
        assertThat(refused(clerk, work, form)).contains("办结，落实措施和实施方案不能再改");
        assertThat(refused(clerk, work + "/scheme", words("2"))).contains("不能再改；确需修改的请政务公开办先重新打开计划");
        assertThat(refused(head, work + "/scheme/approve", Map.of("seen", "2"))).contains("不能再改");
        assertThat(entries()).isEqualTo(before);
        assertThat(Visitor.page(clerk.get(work)).select("main form")).isEmpty();
        assertThat(text(clerk.get(work))).contains("不能再改", "预算科");
        assertThat(text(head.get("/desk"))).doesNotContain("等您审定");
    }

    @Test
    void theUnitThatTakesADutyOverIsOfferedWhatTheOtherWrote() {
        fill();
        Unit audit = district.qingshi.named("青石区审计局");
        passed(audit);
        Visitor successor = district.person(audit, Role.CLERK);
        String path = plan.replace("/desk/plans/", "/desk/work/") + "/" + audit.id();
        Document page = Visitor.page(successor.get(path));
        assertThat(page.text()).contains("共 3 项任务，已填齐 0 项", "这一项由青石区财政局移交，先填上了该单位写的内容");
        assertThat(page.expectFirst("#field-section-0").val()).isEqualTo("预算科");
        assertThat(page.expectFirst("#field-section-2").val()).isEmpty();
        post(successor, path, form(page));
        assertThat(text(successor.get(path))).contains("已填齐 2 项").doesNotContain("移交");
    }

    @Test
    void whatAUnitPublishedStaysInTheListsWhenTheUnitHasEnded() {
        approved();
        post(clerk, work + "/scheme/publish", Map.of("seen", "3"));
        district.published(office, plan);
        Unit audit = district.qingshi.named("青石区审计局");
        passed(audit);
        assertThat(text(office.get(ofPlan()))).contains("青石区财政局（任务已调整，由青石区审计局承接）");
        jdbc.sql("update unit set valid_to = :day, successor_id = :heir where id = :id")
                .param("day", LocalDate.now(clock).minusDays(1))
                .param("heir", audit.id().value())
                .param("id", finance.id().value())
                .update();
        Document list = Visitor.page(office.get(ofPlan()));
        assertThat(list.text()).contains("共 2 个单位，已公布 1 个", "青石区财政局（已撤销，由青石区审计局承接）");
        assertThat(text(office.get("/desk/work"))).contains("青石区");
        for (String link : list.select("main table a").eachAttr("href")) {
            assertThat(office.get(link).statusCode()).as(link).isEqualTo(200);
        }
        assertThat(text(office.get(work + "/scheme"))).contains("财政局实施方案");
        assertThat(text(new Visitor(port).get(plan.replace("/desk/", "/open/"))))
                .contains("财政局实施方案（单位已撤销，由青石区审计局承接）");
    }

    @Test
    void whoAnswersForItInTheUnitIsToldWhereItIsOwed() {
        fill();
        UUID owed = jdbc.sql("select min(cast(o.id as text)) from occurrence o join duty d on d.id = o.duty_id"
                        + " where o.unit_id = :unit and d.source like :source")
                .param("unit", finance.id().value())
                .param("source", plan.replace("/desk/plans/", "plan/") + "/%")
                .query((row, _) -> UUID.fromString(row.getString(1)))
                .single();
        for (Visitor reader : List.of(clerk, office)) {
            assertThat(Visitor.page(reader.get("/desk/due/" + owed))
                            .expectFirst("dl.facts")
                            .text())
                    .contains("落实措施 按季整理", "责任科室 预算科", "责任人 王小石");
        }
    }

    /** As a passing leaves it: the successor holds what the finance bureau held. */
    private void passed(Unit to) {
        UUID passing = UUID.randomUUID();
        jdbc.sql("""
                        insert into duty_passing (id, from_id, to_id, passed_on, because, passer_id, passer)
                        values (:id, :from, :to, '2024-07-01', '机构撤并', :id, '陈小麦')
                        """)
                .param("id", passing)
                .param("from", finance.id().value())
                .param("to", to.id().value())
                .update();
        jdbc.sql(
                        "insert into duty_passed (passing_id, duty_id) select :id, duty_id from duty_unit where unit_id = :from")
                .param("id", passing)
                .param("from", finance.id().value())
                .update();
        jdbc.sql("update duty_unit set unit_id = :to where unit_id = :from")
                .param("to", to.id().value())
                .param("from", finance.id().value())
                .update();
    }

    @Test
    void anotherUnitsClerkSeesNothing() {
        Visitor other = district.person(district.qingshi.named("青石区审计局"), Role.CLERK);
        assertThat(other.get(work).statusCode()).isEqualTo(404);
        assertThat(other.get(work + "/scheme").statusCode()).isEqualTo(404);
        assertThat(other.post(work, measures(clerk)).statusCode()).isEqualTo(403);
        assertThat(text(other.get("/desk/work"))).contains("青石区审计局").doesNotContain("青石区财政局");
    }

    @Test
    void thePagesAreReadableAtBothWidths() {
        String login = district.people.login(finance, Role.CLERK, Role.HEAD);
        String watching = district.people.login(district.qingshi.district, Role.OFFICE);
        fill();
        post(clerk, work + "/scheme", words("0"));
        try (Browser browser = Browser.on(port)) {
            browser.look("work-measures", page -> browser.visit(page, login, People.PASSWORD, work));
            browser.look("work-scheme", page -> browser.visit(page, login, People.PASSWORD, work + "/scheme"));
            browser.look("work-front", page -> browser.visit(page, login, People.PASSWORD, "/desk/work"));
            browser.look("work-plan", page -> browser.visit(page, watching, People.PASSWORD, ofPlan()));
        }
    }

    private void approved() {
        fill();
        post(clerk, work + "/scheme", words("0"));
        post(clerk, work + "/scheme/submit", Map.of("seen", "1"));
        post(head, work + "/scheme/approve", Map.of("seen", "2"));
    }

    private String ofPlan() {
        return plan.replace("/desk/plans/", "/desk/work/");
    }

    private void fill() {
        Map<String, String> form = measures(clerk);
        for (String row : List.of("0", "1")) {
            form.put("measures-" + row, "按季整理\n季后十日内公布");
            form.put("section-" + row, "预算科");
            form.put("person-" + row, "王小石");
        }
        post(clerk, work, form);
    }

    /** What the page of the measures would send as it stands. */
    private Map<String, String> measures(Visitor visitor) {
        return form(Visitor.page(visitor.get(work)));
    }

    private static Map<String, String> form(Document page) {
        Map<String, String> form = new TreeMap<>(Map.of("deed", "all"));
        for (Element input : page.select("main form input[name], main form textarea[name]")) {
            form.put(
                    input.attr("name"),
                    input.tagName().equals("textarea") ? input.wholeText().strip() : input.val());
        }
        form.remove("_csrf");
        return form;
    }

    private static Map<String, String> words(String seen) {
        return Map.of("title", "财政局实施方案", "basis", "根据计划。", "requirements", "第一段。\n第二段。", "contact", "", "seen", seen);
    }

    private static void post(Visitor visitor, String path, Map<String, String> form) {
        HttpResponse<String> answer = visitor.post(path, form);
        assertThat(answer.statusCode())
                .as(path + " " + Visitor.page(answer).text())
                .isEqualTo(303);
    }

    private static String refused(Visitor visitor, String path, Map<String, String> form) {
        HttpResponse<String> answer = visitor.post(path, form);
        assertThat(answer.statusCode()).as(path).isEqualTo(422);
        return answer.body();
    }

    private static String text(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isIn(200, 422);
        return Visitor.page(answer).text();
    }

    private static String said(byte[] docx) {
        Reading read = Documents.read("方案.docx", docx);
        assertThat(read).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) read).document().blocks().toString();
    }
}
