package cn.yangguang.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A draft is corrected, through a real server on the real database. */
@HouseTest
class PlanCorrectingTests extends PlanOfficeTest {

    @Test
    void everyActOfTheConfirmScreenLeavesOneEntryAndCanBeUndone() {
        String reading = district.reading(office, PlanOffice.wellKnown());
        Map<String, String> edited = PlanOffice.form(page(reading + "/1"));
        edited.put("requirement", "每月公布财政收支情况。7月底前公布决算。");
        edited.put("added", "每年1次");
        edited.put("then", "stay");
        assertThat(PlanOffice.path(once(reading + "/1", edited))).isEqualTo(reading + "/1");
        assertThat(page(reading + "/1").select(".duty-field strong").eachText()).containsExactly("每月", "7月31日前", "每年");

        once(reading + "/1/split", Map.of("seen", seen(reading), "parts", "每月公布财政收支情况。\n7月底前公布决算。"));
        assertThat(page(reading).select(".card-task")).hasSize(6);
        once(reading + "/1/merge", Map.of("seen", seen(reading)));
        assertThat(page(reading).select(".card-task")).hasSize(5);
        once(reading + "/5/drop", Map.of("seen", seen(reading)));
        assertThat(page(reading).select(".card-task")).hasSize(4);
        once(reading + "/5/restore", Map.of("seen", seen(reading)));
        once(reading + "/5/check", Map.of("seen", seen(reading)));
        Map<String, String> head =
                Map.of("seen", seen(reading), "title", "改过的名称", "year", "2025", "issuedOn", "2025-03-01");
        once(reading + "/head", head);
        assertThat(page(reading).title()).startsWith("改过的名称");
        once(reading + "/undo", Map.of("seen", seen(reading)));
        assertThat(page(reading).title()).startsWith("青石区2024年");
        once(reading + "/undo", Map.of("seen", seen(reading)));
        once(reading + "/undo", Map.of("seen", seen(reading)));
        assertThat(page(reading).select(".card-task")).hasSize(4);
    }

    @Test
    void whatIsTypedWronglyComesBackAndStoresNothing() {
        String reading = district.reading(office, PlanOffice.wellKnown());
        long before = entries();
        Map<String, String> edited = PlanOffice.form(page(reading + "/1"));
        edited.put("units", "");
        edited.put("lead", "");
        edited.put("added", "尽快");
        HttpResponse<String> answer = office.post(reading + "/1", edited);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(answer).select(".problems").text()).contains("请至少填写一个单位", "“尽快”没有读懂");
        HttpResponse<String> split =
                office.post(reading + "/1/split", Map.of("seen", seen(reading), "parts", "别的\n文字"));
        assertThat(split.statusCode()).isEqualTo(422);
        HttpResponse<String> head = office.post(reading + "/head", Map.of("seen", seen(reading), "year", "去年"));
        assertThat(head.statusCode()).isEqualTo(422);
        assertThat(office.post(reading + "/99/drop", Map.of("seen", seen(reading)))
                        .statusCode())
                .isEqualTo(404);
        assertThat(office.post(reading + "/undo", Map.of("seen", seen(reading))).statusCode())
                .isEqualTo(422);
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void theLaterOfTwoEditorsIsToldAndSeesBothTexts() {
        String reading = district.reading(office, PlanOffice.wellKnown());
        Visitor other = district.office();
        Map<String, String> first = PlanOffice.form(page(reading + "/1"));
        Map<String, String> second = new HashMap<>(PlanOffice.form(Visitor.page(other.get(reading + "/1"))));
        Map<String, String> elsewhere = new HashMap<>(PlanOffice.form(Visitor.page(other.get(reading + "/2"))));
        first.put("requirement", "先保存的文字。");
        second.put("requirement", "后保存的文字。");
        once(reading + "/1", first);
        long before = entries();
        HttpResponse<String> late = other.post(reading + "/1", second);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Visitor.page(late).text()).contains("先保存的文字。", "后保存的文字。", "王小石");
        assertThat(Visitor.page(late).select("tr.unsure-row th").eachText()).containsExactly("具体要求");
        assertThat(entries()).isEqualTo(before);

        assertThat(other.post(reading + "/2", elsewhere).statusCode())
                .as("who corrects another task is not in the way")
                .isEqualTo(303);
        second.put("seen", Visitor.page(late).select("input[name=seen]").val());
        assertThat(other.post(reading + "/1", second).statusCode()).isEqualTo(303);
        assertThat(page(reading).text()).contains("后保存的文字。").doesNotContain("先保存的文字。");
        assertThat(other.post(PlanOffice.plan(reading) + "/confirm", Map.of("seen", "1"))
                        .statusCode())
                .as("nobody confirms what they have not seen")
                .isEqualTo(409);
    }

    @Test
    void aNameIsLinkedOnceAndKnownInTheNextPlan() {
        String[] rows = {"甲|每月公布。|区财政局、湿地守护站|年底前", "乙|每年报告。|湿地守护站|年底前"};
        String reading = district.reading(office, PlanOffice.plan(rows));
        HttpResponse<String> refused =
                office.post(PlanOffice.plan(reading) + "/confirm", Map.of("seen", seen(reading)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(refused).select(".problems").text()).contains("湿地守护站");
        UUID station = district.qingshi.named("青石区河湖湿地保护服务站").id().value();
        String units = reading + "/units";
        long before = entries();
        assertThat(office.post(units, Map.of("seen", seen(units), "name0", "湿地守护站", "unit0", station.toString()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(entries()).as("the plan and the unit, an entry each").isEqualTo(before + 2);
        assertThat(page(reading).select(".tag.unsure")).isEmpty();
        once(PlanOffice.plan(reading) + "/confirm", Map.of("seen", seen(reading)));
        String next = district.reading(office, PlanOffice.plan("丙|每周公布。|湿地守护站|年底前", "丁|每日公布。|湿地守护站|年底前"));
        assertThat(page(next).select(".tag.unsure")).isEmpty();
    }

    @Test
    void aCollectiveNameIsLinkedToAGroupAndNobodyLearnsIt() {
        String reading = district.reading(office, PlanOffice.plan("甲|每月公布。|护河联队|年底前", "乙|每年报告。|区财政局、护河联队|年底前"));
        String units = reading + "/units";
        assertThat(page(units).select(".name-field").text()).contains("统称：各镇街", "若选“不指具体单位”，任务 1 就没有责任单位");
        assertThat(page(reading).select(".counts").text()).contains("任务 2", "单位未对上 1 个名称，涉及 2 条任务");
        assertThat(page(reading).select("summary").text()).contains("单位未对上 1 条");
        HttpResponse<String> linked = once(units, Map.of("seen", seen(units), "name0", "护河联队", "unit0", "group:各镇街"));
        assertThat(linked.statusCode()).isEqualTo(303);
        Document after = page(reading);
        assertThat(after.text()).contains("已对上 1 个名称，只用于这份计划。");
        assertThat(after.select(".tag.unsure")).isEmpty();
        String plan = PlanOffice.plan(reading);
        once(plan + "/confirm", Map.of("seen", seen(reading)));
        assertThat(jdbc.sql("""
                        select distinct u.name from duty d join duty_unit du on du.duty_id = d.id
                          join unit u on u.id = du.unit_id where d.source like :source
                        """)
                        .param("source", plan.replace("/desk/plans/", "plan/") + "/%")
                        .query(String.class)
                        .list())
                .contains("柳泉镇", "西关街道");
    }

    @Test
    void aGuessIsOnlyLearnedWhenAPersonSaysThatItIsRight() {
        String reading = district.reading(office, PlanOffice.plan("甲|每月公布。|区审计办|年底前", "乙|每年报告。|区财政局|年底前"));
        String units = reading + "/units";
        page(reading);
        Document page = page(units);
        assertThat(page.select("section[aria-labelledby=guessed-names]").text()).contains("推定，请逐个核对", "区审计办");
        String audit = district.qingshi.named("青石区审计局").id().toString();
        Map<String, String> untouched = Map.of("seen", seen(units), "name0", "区审计办", "unit0", audit);
        HttpResponse<String> refused = office.post(units, untouched);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(refused).text()).contains("核对无误的请勾选");
        Map<String, String> ticked = new HashMap<>(untouched);
        ticked.put("sure0", "true");
        assertThat(office.post(units, ticked).statusCode()).isEqualTo(303);
        assertThat(page(reading).text()).contains("已对上 1 个名称，记住 1 个供以后的计划使用：“区审计办”。");
    }

    @Test
    void theAnswerToARefusedSplitMayBeLoadedAgain() {
        String reading = district.reading(office, PlanOffice.wellKnown());
        HttpResponse<String> again = office.get(reading + "/1/split");
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.headers().firstValue("Location").orElseThrow()).endsWith(reading + "/1");
        assertThat(page(reading + "/1").text()).contains("下一条是：").doesNotContain("。。");
    }

    @Test
    void anEmptyFileIsNamedAndTablesOfPlainTextAreWelcome() {
        HttpResponse<String> refused = district.upload(office, "空计划.txt", new byte[0]);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(refused).select(".problems").text()).contains("空计划.txt 是空文件");
        Document form = page("/desk/plans/new");
        assertThat(form.select("input[type=file]").attr("accept")).contains(".csv");
        assertThat(form.text()).contains("xls、csv、pdf");
    }
}
