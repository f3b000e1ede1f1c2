package cn.yangguang.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.access.Role;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How a plan ends, is taken back and is found twice, through a real server on the real database. */
@HouseTest
class PlanLifeTests extends PlanOfficeTest {

    private static final Map<String, String> REASON = Map.of("seen", "1", "reason", "文件传错了");

    private String refused(Visitor visitor, String path, Map<String, String> form) {
        long before = entries();
        HttpResponse<String> answer = visitor.post(path, form);
        assertThat(answer.statusCode()).as(Visitor.page(answer).text()).isEqualTo(422);
        assertThat(entries()).as(path).isEqualTo(before);
        return Visitor.page(answer).select("main").text();
    }

    private Map<String, String> giveUp(String reading) {
        return Map.of("seen", PlanOffice.seen(office, reading), "reason", "文件传错了");
    }

    private long duties(String plan) {
        return jdbc.sql("select count(*) from duty where source like :source")
                .param("source", plan.replace("/desk/plans/", "plan/") + "/%")
                .query(Long.class)
                .single();
    }

    @Test
    void aDraftIsGivenUpWithAReasonAndLeavesTheLists() {
        String reading = district.reading(office, PlanOffice.wellKnown());
        String plan = PlanOffice.plan(reading);
        assertThat(page(reading).select("details.confirm form[action$=discard] input[name=reason]"))
                .hasSize(1);
        assertThat(refused(office, plan + "/discard", Map.of("seen", "1", "reason", " ")))
                .contains("请写明作废的原因");
        once(plan + "/discard", giveUp(reading));

        assertThat(page("/desk/plans").select("main table a").eachAttr("href")).doesNotContain(plan);
        assertThat(page("/desk/plans?discarded=true").select("main table a").eachAttr("href"))
                .contains(plan);
        assertThat(page(plan).select(".history").text()).contains("上传", "作废", "王小石", "文件传错了");
        assertThat(office.post(plan + "/confirm", Map.of("seen", "1")).statusCode())
                .isEqualTo(303);
        assertThat(office.post(reading + "/1/drop", Map.of("seen", "1")).statusCode())
                .isEqualTo(303);
        assertThat(page(plan).text()).contains("已作废").doesNotContain("已确认");
        assertThat(district.reading(office, PlanOffice.wellKnown()))
                .as("the same file may come again")
                .isNotEqualTo(reading);
    }

    @Test
    void aReasonThatWasTypedStaysWhereTheDraftIsNotGivenUp() {
        String reading = district.reading(office, PlanOffice.wellKnown());
        String longReason = "长".repeat(301);
        HttpResponse<String> answer =
                office.post(PlanOffice.plan(reading) + "/discard", Map.of("seen", "1", "reason", longReason));
        Document page = Visitor.page(answer);
        assertThat(page.select("details.confirm[open] input[name=reason]").val())
                .isEqualTo(longReason);
        assertThat(page.select(".field-wrong").text()).contains("不超过 300 个字");
    }

    @Test
    void nobodyGivesUpWhatSomebodyElseHasCorrectedMeanwhile() {
        String reading = district.reading(office, PlanOffice.wellKnown());
        Map<String, String> seen = giveUp(reading);
        once(reading + "/1/drop", Map.of("seen", "1"));
        HttpResponse<String> late = office.post(PlanOffice.plan(reading) + "/discard", seen);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Visitor.page(late).text()).contains("作废草稿", "删去任务 1");
    }

    @Test
    void aConfirmedPlanIsTakenBackCorrectedAndConfirmedAgain() {
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        long before = duties(plan);
        assertThat(before).isPositive();
        assertThat(page(plan).select("details.confirm form[action$=take-back] input[name=reason]"))
                .hasSize(1);
        assertThat(refused(office, plan + "/discard", Map.of("seen", "1", "reason", "错")))
                .contains("撤回重改");
        assertThat(refused(office, plan + "/take-back", Map.of("seen", "1", "reason", "")))
                .contains("请写明撤回的原因");
        once(plan + "/take-back", REASON);
        assertThat(duties(plan)).isZero();
        assertThat(jdbc.sql("select count(*) from plan_task where plan_id = :id::uuid")
                        .param("id", plan.replace("/desk/plans/", ""))
                        .query(Long.class)
                        .single())
                .isZero();
        once(plan + "/reading/1/drop", Map.of("seen", PlanOffice.seen(office, plan + "/reading")));
        once(plan + "/confirm", Map.of("seen", PlanOffice.seen(office, plan + "/reading")));
        assertThat(duties(plan)).isEqualTo(before - 1);
        assertThat(page(plan).select(".history li strong").eachText()).containsExactly("上传", "确认", "撤回重改", "确认");
        assertThat(page(plan).select("table.tasks tbody tr:not(.path)")).hasSize(4);
    }

    @Test
    void anOldPageTakesNoNewerConfirmationBack() {
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        once(plan + "/take-back", REASON);
        once(plan + "/confirm", Map.of("seen", PlanOffice.seen(office, plan + "/reading")));
        assertThat(refused(office, plan + "/take-back", REASON)).contains("又重新确认过");
        assertThat(duties(plan)).isPositive();
        assertThat(page(plan).select("form[action$=take-back] input[name=seen]").val())
                .isEqualTo("2");
    }

    @Test
    void aRefusedDraftForThePublicIsNoFaultOfTheReasonForTakingBack() {
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        once(plan + "/public", Map.of());
        HttpResponse<String> answer = office.post(plan + "/public", Map.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Visitor.page(answer);
        assertThat(page.select(".problems").text()).contains("现在的内容已经起草了公开稿");
        assertThat(page.select("form[action$=take-back]")).hasSize(1);
        assertThat(page.select("details.confirm[open], .field-wrong")).isEmpty();
    }

    /** A plan that bears this number. */
    private String numbered(String more) {
        byte[] file = ("青政试发〔2024〕3号\n" + new String(PlanOffice.wellKnown(), StandardCharsets.UTF_8) + more)
                .getBytes(StandardCharsets.UTF_8);
        return district.confirmed(office, file);
    }

    @Test
    void thePrintedNumberOfAPlanIsAskedOfItsRegister() {
        jdbc.sql("insert into organ_code (id, unit_id, code, year, first, by_id, opened_at)"
                        + " values (gen_random_uuid(), ?, '青政试发', 2024, 3, gen_random_uuid(), '2024-01-01')")
                .param(district.qingshi.district.id().value())
                .update();
        String first = PlanOffice.path(once(numbered("") + "/public", Map.of()));
        assertThat(page(first).text()).contains("青政试发〔2024〕3号").doesNotContain("已经编给");
        assertThat(jdbc.sql("select publication_id from issued_number where year = 2024 and serial = 3")
                        .query((row, _) -> "/desk/publications/" + row.getString(1))
                        .single())
                .isEqualTo(first);
        String second = PlanOffice.path(once(numbered("\n附注") + "/public", Map.of()));
        assertThat(page(second).text()).contains("青政试发〔2024〕3号 在本系统已经编给");
        assertThat(page(second + "/edit").select("[name=documentNumber]").val()).isEmpty();
    }

    @Test
    void aPlanThatWasPublicBeforePlansHadPiecesIsTakenOff() {
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        jdbc.sql("update plan set public_at = confirmed_at, public_by = gen_random_uuid(), public_revision = revision"
                        + " where id = cast(? as uuid)")
                .param(plan.replace("/desk/plans/", ""))
                .update();
        String open = plan.replace("/desk/", "/open/");
        Visitor stranger = new Visitor(port);
        assertThat(stranger.get(open).statusCode()).isEqualTo(200);
        assertThat(page(plan).select("form[action$=hide]")).hasSize(1);
        assertThat(refused(office, plan + "/hide", Map.of("reason", " "))).contains("请写明停止公开的原因");
        once(plan + "/hide", Map.of("reason", "内容有误"));
        stranger.getWithinASecond(open, 404);
        assertThat(page(plan).select(".history").text()).contains("停止公开", "内容有误");
        assertThat(refused(office, plan + "/hide", Map.of("reason", "再来"))).contains("没有公开");
    }

    @Test
    void aPublicPlanIsFirstSwitchedOff() {
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        String piece = district.published(office, plan);
        assertThat(page(plan).select("details.confirm form[action$=take-back]")).isEmpty();
        assertThat(page(plan).select("#take-back-waits").text()).contains("须先由公开审核人撤下公开的信息");
        assertThat(refused(office, plan + "/take-back", REASON)).contains("正在公开，请先由公开审核人撤下公开的信息");
        assertThat(duties(plan)).isPositive();
        district.withdrawn(piece);
        once(plan + "/take-back", REASON);
    }

    @Test
    void aPlanIsNotTakenBackOnceAnOccasionWasRecordedForItsDuties() {
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        long before = duties(plan);
        String waiting = jdbc.sql("""
                        select o.id from occurrence o join duty d on d.id = o.duty_id
                        where d.source like :source and o.due_after = 'TRIGGER' limit 1
                        """)
                .param("source", plan.replace("/desk/plans/", "plan/") + "/%")
                .query(String.class)
                .single();
        office.get("/desk/due/" + waiting);
        once("/desk/due/" + waiting + "/occasions", Map.of("happened", "2025-06-03", "words", "印发某某办法"));
        assertThat(refused(office, plan + "/take-back", REASON)).contains("登记了 1 条记录", "不能撤回");
        assertThat(duties(plan)).isEqualTo(before);
        assertThat(page(plan).text()).contains("已确认");
    }

    @Test
    void whoMayNotEndsNothing() {
        String reading = district.reading(office, PlanOffice.wellKnown());
        Visitor reviewer = district.person(district.qingshi.district, Role.REVIEWER);
        reviewer.get(PlanOffice.plan(reading));
        assertThat(reviewer.post(PlanOffice.plan(reading) + "/discard", giveUp(reading))
                        .statusCode())
                .isEqualTo(403);
        assertThat(reviewer.post(PlanOffice.plan(reading) + "/take-back", REASON)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aPlanOfNearlyTheSameTitleIsPointedAtAndNotRefused() {
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        String again = district.reading(office, PlanOffice.plan("甲|每月公布预算。|区财政局|年底前", "乙|每周更新。|区审计局|年底前"));
        assertThat(page(again).select(".warning").text()).contains("可能已经有这份计划");
        assertThat(page(again).select(".warning a").eachAttr("href")).containsExactly(plan);
        byte[] other = new String(PlanOffice.wellKnown(), StandardCharsets.UTF_8)
                .replace("政务公开工作要点任务分解表", "优化营商环境重点任务清单")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(page(district.reading(office, other)).select(".warning")).isEmpty();
    }

    @Test
    void aNameIsAskedForWhenTheHeadIsSaved() {
        String reading = district.reading(office, PlanOffice.wellKnown());
        String said = refused(
                office, reading + "/head", Map.of("seen", "1", "title", " ", "year", "2024", "issuedOn", "2024-06-03"));
        assertThat(said).contains("请填写计划名称");
        assertThat(refused(
                        office,
                        reading + "/head",
                        Map.of("seen", "1", "title", "甲", "year", "2024", "issuedOn", "9999-12-31")))
                .contains("印发日期应在 2000 至 2099 年之间");
    }

    @Test
    void aPlanWithoutADateIsConfirmedOnceAPersonSaysThatItHasNone() {
        byte[] undated = new String(PlanOffice.wellKnown(), StandardCharsets.UTF_8)
                .replace("2024年6月3日\n", "")
                .getBytes(StandardCharsets.UTF_8);
        String reading = district.reading(office, undated);
        String plan = PlanOffice.plan(reading);
        assertThat(page(reading).select(".facts").text()).contains("印发日期 未填写，确认前须填写");
        assertThat(refused(office, plan + "/confirm", Map.of("seen", "1"))).contains("计划没有印发日期");
        once(reading + "/head", Map.of("seen", "1", "title", "甲", "year", "2024", "undated", "true"));
        once(plan + "/confirm", Map.of("seen", PlanOffice.seen(office, reading)));
        assertThat(page(plan).select(".facts").text()).contains("印发日期", "没有");
    }

    @Test
    void aPlanIsOnlyReadInForAPlace() {
        office.get("/desk/plans/new");
        String bureau = district.qingshi.named("青石区财政局").id().toString();
        HttpResponse<String> answer =
                office.upload("/desk/plans/new?owner=" + bureau, "file", "计划.txt", PlanOffice.wellKnown());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(answer).select(".problems").text()).contains("哪里的计划：", "青石区财政局", "不单独编制计划");
    }

    @Test
    void helpersOfAGroupThatLeadsOweNothing() {
        String plan = district.confirmed(office, PlanOffice.plan("甲|每半年更新一次目录。|各镇街牵头，区财政局配合|全年", "乙|每周更新。|区审计局|年底前"));
        assertThat(jdbc.sql("""
                        select distinct u.name from occurrence o join duty d on d.id = o.duty_id
                          join unit u on u.id = o.unit_id
                        where d.source like :source and d.title like '每半年%'
                        """)
                        .param("source", plan.replace("/desk/plans/", "plan/") + "/%")
                        .query(String.class)
                        .list())
                .contains("柳泉镇", "西关街道")
                .doesNotContain("青石区财政局");
    }
}
