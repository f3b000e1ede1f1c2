package cn.yangguang.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft on its round for comment, as office, clerk and head walk it on a real server with a real database. */
@HouseTest
class PlanCommentTests extends PlanOfficeTest {

    private final LocalDate nextWeek = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(7);

    private Unit finance;
    private Unit justice;
    private Visitor clerk;
    private String reading;
    private String plan;

    @BeforeEach
    void aDraft() {
        finance = district.qingshi.named("青石区财政局");
        justice = district.qingshi.named("青石区司法局");
        clerk = district.person(finance, Role.CLERK);
        reading = district.reading(office, PlanOffice.wellKnown());
        plan = PlanOffice.plan(reading);
    }

    private Map<String, String> round(LocalDate lastDay, Unit... units) {
        String ids = String.join(
                ",", List.of(units).stream().map(unit -> unit.id().toString()).toList());
        return Map.of("seen", seen(reading), "lastDay", lastDay.toString(), "units", ids);
    }

    /** Sends the draft to both units; gives the path below which the finance clerk answers. */
    private String circulated() {
        once(plan + "/circulation", round(nextWeek, finance, justice));
        return comment(finance);
    }

    private String comment(Unit unit) {
        UUID round = jdbc.sql("select id from plan_circulation where plan_id = :id::uuid order by number desc limit 1")
                .param("id", plan.replace("/desk/plans/", ""))
                .query(UUID.class)
                .single();
        return "/desk/comments/" + round + "/" + unit.id();
    }

    private static Map<String, String> objection(String kind, String... more) {
        Map<String, String> form = new HashMap<>(Map.of("kind", kind, "reason", "现行规定不是这样"));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return form;
    }

    private void by(Visitor visitor, String path, Map<String, String> form) {
        long before = entries();
        HttpResponse<String> answer = visitor.post(path, form);
        assertThat(answer.statusCode()).as(Visitor.page(answer).text()).isEqualTo(303);
        assertThat(entries()).as(path).isEqualTo(before + 1);
    }

    private String refused(Visitor visitor, String path, Map<String, String> form) {
        long before = entries();
        HttpResponse<String> answer = visitor.post(path, form);
        assertThat(answer.statusCode()).as(Visitor.page(answer).text()).isEqualTo(422);
        assertThat(entries()).as(path).isEqualTo(before);
        return Visitor.page(answer).select("main").text();
    }

    private String objectionPath() {
        return plan + "/objections/"
                + jdbc.sql("""
                        select o.id from plan_objection o join plan_circulation c on c.id = o.circulation_id
                        where c.plan_id = :id::uuid order by o.raised_at desc limit 1
                        """)
                        .param("id", plan.replace("/desk/plans/", ""))
                        .query(UUID.class)
                        .single();
    }

    /** The round is over: its last day is moved before today. */
    private void lastDayPasses() {
        jdbc.sql("update plan_circulation set opened_on = opened_on - 30, last_day = last_day - 30")
                .update();
    }

    private static String text(Visitor visitor, String path) {
        return Visitor.page(visitor.get(path)).select("main").text();
    }

    @Test
    void theFormTicksTheUnitsThatThePlanNames() {
        Document page = page(plan + "/circulation");
        assertThat(page.select("input[name=units][checked]").eachAttr("value"))
                .contains(finance.id().toString(), justice.id().toString());
        assertThat(page.select("input[name=others]").eachAttr("value"))
                .contains(district.qingshi.named("青石区信访局").id().toString())
                .doesNotContain(finance.id().toString());
        assertThat(page.select("input[name=lastDay]").val()).isNotEmpty();
    }

    @Test
    void aRoundNeedsUnitsAndADayThatIsStillToCome() {
        String path = plan + "/circulation";
        assertThat(refused(office, path, round(nextWeek))).contains("请至少选择一个单位");
        assertThat(refused(office, path, round(nextWeek.minusDays(7), finance))).contains("应当在今天");
        assertThat(refused(
                        office,
                        path,
                        Map.of("seen", "1", "lastDay", "", "units", finance.id().toString())))
                .contains("请填写截止日期");
        once(reading + "/1/drop", Map.of("seen", seen(reading)));
        assertThat(office.post(
                                path,
                                Map.of(
                                        "seen",
                                        "1",
                                        "lastDay",
                                        nextWeek.toString(),
                                        "units",
                                        finance.id().toString()))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aClerkSeesOwnTasksFirstAndAgrees() {
        String comment = circulated();
        assertThat(text(clerk, "/desk")).contains("1 份计划征求意见稿等着回复");
        Document page = Visitor.page(clerk.get(comment));
        assertThat(page.select("main > .cards .requirement").eachText()).containsExactly("每季度公布一次财政收支情况。");
        assertThat(page.select("details .requirement").eachText()).hasSize(4);
        by(clerk, comment + "/agree", Map.of());
        assertThat(text(clerk, "/desk")).contains("已回复或截止");
        assertThat(text(office, plan + "/circulation")).contains("青石区财政局 ✓无意见", "青石区司法局 !未回复");
    }

    @Test
    void aHeadMayAnswerForTheUnitAndNobodyOfAnotherUnitCan() {
        String comment = circulated();
        Visitor head = district.person(justice, Role.HEAD);
        head.get("/desk/comments");
        assertThat(head.get(comment).statusCode()).isEqualTo(404);
        assertThat(head.post(comment + "/agree", Map.of()).statusCode()).isEqualTo(403);
        by(head, comment(justice) + "/2", objection("OTHER"));
        assertThat(text(head, comment(justice))).contains("已提意见", "其他意见");
    }

    @Test
    void anObjectionIsWithdrawnUntilItIsAnswered() {
        String comment = circulated();
        by(clerk, comment + "/1", objection("MEASURE", "measure", "每半年1次"));
        assertThat(refused(clerk, comment + "/agree", Map.of())).contains("请先撤回所提意见");
        String id = objectionPath().replaceFirst(".*/", "");
        by(clerk, comment + "/withdraw", Map.of("objection", id));
        assertThat(refused(clerk, comment + "/withdraw", Map.of("objection", id)))
                .contains("已经撤回");
        by(clerk, comment + "/1", objection("OTHER"));
        office.get(objectionPath());
        once(objectionPath(), Map.of("seen", "1", "verdict", "NOT_ADOPTED", "words", "上级文件明确要求"));
        assertThat(refused(
                        clerk,
                        comment + "/withdraw",
                        Map.of("objection", objectionPath().replaceFirst(".*/", ""))))
                .contains("已经答复，不能撤回");
        assertThat(text(clerk, comment)).contains("不采纳", "上级文件明确要求");
    }

    @Test
    void whatCannotBeMeantIsToldAndKept() {
        String comment = circulated();
        assertThat(refused(clerk, comment + "/1", Map.of("kind", "", "reason", "不对")))
                .contains("请选择是哪一种意见");
        assertThat(refused(clerk, comment + "/1", Map.of("kind", "OTHER", "reason", " ")))
                .contains("请写明理由");
        assertThat(refused(clerk, comment + "/1", objection("MEASURE", "measure", "尽快吧")))
                .contains("没有读懂");
        assertThat(refused(clerk, comment + "/1", objection("WORDING", "wording", "每季度公布一次财政收支情况。")))
                .contains("与征求意见稿一样");
        assertThat(refused(
                        clerk,
                        comment + "/1",
                        objection("NOT_OURS", "suggested", finance.id().toString())))
                .contains("请从列表中另选一个单位");
        Document kept = Visitor.page(clerk.post(comment + "/1", objection("MEASURE", "measure", "尽快吧")));
        assertThat(kept.select("input[name=measure]").val()).isEqualTo("尽快吧");
        assertThat(kept.select("textarea[name=reason]").text()).isEqualTo("现行规定不是这样");
    }

    @Test
    void oneClickAdoptsAnObjectionAndTheDiffSaysWhose() {
        String comment = circulated();
        by(clerk, comment + "/1", objection("WORDING", "wording", "每月公布一次财政收支情况。"));
        Document page = page(plan + "/circulation");
        assertThat(page.select(".objections del").eachText()).anyMatch(text -> text.contains("季度"));
        assertThat(page.select("form[action$=" + objectionPath() + "] input[name=takeOver]"))
                .hasSize(1);
        once(objectionPath(), Map.of("seen", "1", "verdict", "ADOPTED", "takeOver", "true"));
        assertThat(page(reading + "/1").select("textarea[name=requirement]").text())
                .isEqualTo("每月公布一次财政收支情况。");
        assertThat(page(reading).select("#undo-words").text()).contains("采纳青石区财政局对任务 1 的意见");
        once(reading + "/5/drop", Map.of("seen", seen(reading)));
        Document changes = page(plan + "/changes");
        assertThat(changes.select(".card-task").eachText())
                .hasSize(2)
                .anyMatch(text -> text.contains("采纳青石区财政局的意见（改表述）") && text.contains("增加：月"))
                .anyMatch(text -> text.contains("删去") && text.contains("政务公开办自行修改"));
    }

    @Test
    void theLaterOfTwoAnswersIsToldWithBothTexts() {
        String comment = circulated();
        by(clerk, comment + "/1", objection("OTHER"));
        Visitor colleague = district.office();
        colleague.get(objectionPath());
        once(objectionPath(), Map.of("seen", "1", "verdict", "NOT_ADOPTED", "words", "上级文件明确要求"));
        long before = entries();
        HttpResponse<String> late =
                colleague.post(objectionPath(), Map.of("seen", "1", "verdict", "PARTLY", "words", "已适当调整"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(entries()).isEqualTo(before);
        Document page = Visitor.page(late);
        assertThat(page.select("main").text()).contains("部分采纳 已适当调整", "不采纳 上级文件明确要求", "王小石");
        Map<String, String> again = new HashMap<>();
        page.select("main form input[type=hidden]").forEach(input -> again.put(input.attr("name"), input.val()));
        again.remove("_csrf");
        by(colleague, objectionPath(), again);
        assertThat(text(office, plan + "/circulation")).contains("部分采纳", "已适当调整");
    }

    @Test
    void nobodyAnswersAnObjectionOfTheirOwn() {
        circulated();
        Visitor both = district.person(district.qingshi.district, Role.OFFICE, Role.HEAD);
        both.get("/desk");
        by(both, comment(finance) + "/1", objection("OTHER"));
        both.get(objectionPath());
        assertThat(refused(both, objectionPath(), Map.of("seen", "1", "verdict", "ADOPTED")))
                .contains("您自己提的");
        office.get(objectionPath());
        assertThat(refused(office, objectionPath(), Map.of("seen", "1", "verdict", "NOT_ADOPTED", "words", " ")))
                .contains("请写明理由");
    }

    @Test
    void issuingWaitsForAnswersUnlessTheOfficeSaysWhyItGoesOn() {
        String comment = circulated();
        by(clerk, comment + "/1", objection("OTHER"));
        String said = refused(office, plan + "/confirm", Map.of("seen", seen(reading)));
        assertThat(said).contains("还有 1 条没有答复（任务 1）", "还有 1 个单位没有回复", "不再等，直接印发");
        assertThat(refused(office, plan + "/confirm", Map.of("seen", seen(reading), "despite", "长".repeat(301))))
                .contains("还有 1 条没有答复");
        once(plan + "/confirm", Map.of("seen", seen(reading), "despite", "省里要求本周印发"));
        assertThat(page(plan).select(".history").text()).contains("征求意见", "确认", "省里要求本周印发");
        assertThat(refused(clerk, comment + "/1", objection("OTHER"))).contains("已经印发");
        assertThat(page(plan).select(".life li").eachText())
                .anyMatch(text -> text.contains("征求意见 已完成") && text.contains("意见 1 条"));
    }

    @Test
    void silenceAfterTheLastDayIsNoObjectionAndIsShownAsSuch() {
        String comment = circulated();
        by(clerk, comment + "/agree", Map.of());
        lastDayPasses();
        assertThat(text(office, plan + "/circulation")).contains("青石区司法局 逾期未回复，视为无意见", "青石区财政局 ✓无意见");
        assertThat(refused(clerk, comment + "/1", objection("OTHER"))).contains("截止");
        once(plan + "/confirm", Map.of("seen", seen(reading)));
        assertThat(page(plan).select(".history").text()).doesNotContain("原因");
    }

    @Test
    void aDraftThatIsGivenUpAsksNobodyAnyMore() {
        String comment = circulated();
        once(plan + "/discard", Map.of("seen", seen(reading), "reason", "文件传错了"));
        assertThat(text(clerk, "/desk")).doesNotContain("征求意见");
        assertThat(clerk.get(comment).statusCode()).isEqualTo(404);
        assertThat(clerk.post(comment + "/agree", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void aPlanTakenBackKeepsItsRoundAndMayGoRoundAgain() {
        circulated();
        lastDayPasses();
        once(plan + "/confirm", Map.of("seen", seen(reading)));
        once(plan + "/take-back", Map.of("seen", "1", "reason", "印发前又有改动"));
        assertThat(text(office, plan + "/circulation")).contains("第 1 轮", "再征求一轮意见");
        String first = comment(finance);
        once(plan + "/circulation", round(nextWeek, finance));
        assertThat(comment(finance)).isNotEqualTo(first);
        assertThat(refused(clerk, first + "/1", objection("OTHER"))).contains("另发了一轮");
        by(clerk, comment(finance) + "/1", objection("OTHER"));
        assertThat(refused(office, plan + "/circulation", round(nextWeek, finance)))
                .contains("上一轮还有意见没有答复");
    }
}
