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

/** A plan beside those above it, through a real server on the real database. */
@HouseTest
class AbovePagesTests extends PlanOfficeTest {

    private static byte[] city() {
        return new String(
                        PlanOffice.plan(
                                "财政信息|每月公布财政收支情况，并作出说明。|市财政局|年底前",
                                "政策解读|政策文件公布后3个工作日内发布解读材料，多用图解。|市司法局|全年",
                                "基层公开|推进村务公开栏建设，公布惠农补贴发放明细。|市农业农村局|全年",
                                "民生信息|公布集中式饮用水水源水质监测结果。|市水务局|每季度"),
                        StandardCharsets.UTF_8)
                .replace("青石区", "云州市")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Uploads a plan as one of the city and gives its id. */
    private String upper(Visitor visitor, byte[] file) {
        visitor.get("/desk/plans/new");
        HttpResponse<String> answer = visitor.upload("/desk/plans/new?level=CITY", "file", "市计划.txt", file);
        assertThat(answer.statusCode()).as(Visitor.page(answer).text()).isEqualTo(303);
        return PlanOffice.plan(PlanOffice.path(answer)).replace("/desk/plans/", "");
    }

    private String linked(String plan) {
        String above = upper(office, city());
        once(plan + "/above", Map.of("above", above));
        return plan + "/above/" + above;
    }

    private String fate(String compared, int task) {
        return page(compared).select("#t" + task + " .lamp").text();
    }

    @Test
    void anUpperPlanMakesNoDutiesAndCannotBeConfirmed() {
        String upper = "/desk/plans/" + upper(office, city());
        Document reading = page(upper + "/reading");
        assertThat(reading.select("form[action$=/confirm]")).isEmpty();
        assertThat(reading.select(".facts").text()).contains("上级计划", "市级", "不产生职责");
        HttpResponse<String> answer =
                office.post(upper + "/confirm", Map.of("seen", PlanOffice.seen(office, upper + "/reading")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(answer).select(".problems").text()).contains("只用来与本地计划对照");
        assertThat(page("/desk/plans")
                        .select("tr:has(a[href=" + upper + "]) .lamp")
                        .text())
                .isEqualTo("上级计划");
        assertThat(office.get(upper + "/above").statusCode()).isEqualTo(404);
    }

    @Test
    void whatCameDownWhatWasLeftOutAndWhatWasAddedStandBesideOneAnother() {
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        assertThat(page(plan + "/above").select(".empty").text()).contains("还没有选用上级计划");
        String compared = linked(plan);
        Document overview = page(plan + "/above");
        assertThat(overview.select("caption").getFirst().text()).contains("上级计划 1 份", "承接上级 2 条，自行增加 3 条");
        assertThat(overview.select("svg.bar rect")).isNotEmpty();
        assertThat(fate(compared, 1)).contains("已承接");
        assertThat(fate(compared, 2)).contains("已承接");
        assertThat(fate(compared, 3)).as("only its heading is alike").contains("待核对");
        assertThat(fate(compared, 4)).contains("未承接");
        Document page = page(compared);
        assertThat(page.select("#t1 del").eachText()).contains("删去：月", "删去：，并作出说明");
        assertThat(page.select("#t1 ins").eachText()).contains("增加：季度");
        assertThat(page.select("h2#added-title").text()).contains("本地自行增加 3 条");
        assertThat(page(compared + "?fate=LEFT_OUT").select(".card-task").eachAttr("id"))
                .contains("t4")
                .doesNotContain("t1");
        String csv = office.get(compared + "/csv").body();
        assertThat(csv).startsWith("\uFEFF").contains("已承接,1,每季度公布一次财政收支情况。", "自行增加");
    }

    @Test
    void whatAPersonSaidHoldsWhateverIsMatchedAgain() {
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        String compared = linked(plan);
        once(compared + "/1", Map.of("fate", "LEFT_OUT", "seen", "0"));
        once(compared + "/3", Map.of("fate", "TAKEN", "own", "3", "seen", "0"));
        once(compared + "/4", Map.of("fate", "NOT_OURS", "reason", "水质由市里公布", "seen", "0"));
        assertThat(fate(compared, 1)).contains("未承接");
        assertThat(page(compared).select("#t3 .taken").text()).contains("本地任务 3");
        assertThat(page(compared).select("#t4").text()).contains("不涉及", "王小石", "水质由市里公布");
        once(compared + "/unlink", Map.of());
        assertThat(office.get(compared).statusCode()).isEqualTo(404);
        once(plan + "/above", Map.of("above", compared.substring(compared.lastIndexOf('/') + 1)));
        assertThat(fate(compared, 1)).as("it holds again").contains("未承接");
        assertThat(page(compared + "/1").select(".history li")).hasSize(1);
    }

    @Test
    void aTaskThatIsCorrectedStaysLinkedAndOneThatIsDroppedIsAskedAbout() {
        String reading = district.reading(office, PlanOffice.wellKnown());
        String plan = PlanOffice.plan(reading);
        String compared = linked(plan);
        once(compared + "/3", Map.of("fate", "TAKEN", "own", "3", "seen", "0"));
        Map<String, String> form = PlanOffice.form(page(reading + "/3"));
        form.put("requirement", "每年汇编一次目录。");
        once(reading + "/3", form);
        assertThat(fate(compared, 3)).contains("已承接");
        assertThat(page(compared).select("#t3 .taken").text()).contains("每年汇编一次目录");
        once(reading + "/3/drop", Map.of("seen", seen(reading)));
        assertThat(fate(compared, 3)).contains("待核对");
        assertThat(page(compared).select("#t3").text()).contains("已经删去，请重新核对");
    }

    @Test
    void wrongAnswersAreRefusedAndKeepWhatWasChosen() {
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        String compared = linked(plan);
        long before = entries();
        HttpResponse<String> nothing = office.post(compared + "/4", Map.of("seen", "0"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(nothing).select(".problems").text()).contains("请选择这项任务在本地计划中的去向");
        HttpResponse<String> bare =
                office.post(compared + "/4", Map.of("fate", "NOT_OURS", "reason", " ", "seen", "0"));
        assertThat(Visitor.page(bare).select(".problems").text()).contains("请写明为什么不涉及本地");
        assertThat(Visitor.page(bare).select("input[value=NOT_OURS][checked]")).hasSize(1);
        HttpResponse<String> unknown = office.post(compared + "/4", Map.of("fate", "TAKEN", "own", "77", "seen", "0"));
        assertThat(Visitor.page(unknown).select(".problems").text()).contains("已不在本地计划中");
        assertThat(office.post(compared + "/99", Map.of("fate", "LEFT_OUT")).statusCode())
                .isEqualTo(403);
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void theLaterOfTwoAnswersIsToldWithBoth() {
        String compared = linked(district.confirmed(office, PlanOffice.wellKnown()));
        once(compared + "/4", Map.of("fate", "LEFT_OUT", "seen", "0"));
        HttpResponse<String> late =
                office.post(compared + "/4", Map.of("fate", "NOT_OURS", "reason", "不归我们", "seen", "0"));
        assertThat(late.statusCode()).isEqualTo(409);
        Document page = Visitor.page(late);
        assertThat(page.text()).contains("不涉及本地：不归我们", "未承接");
        assertThat(page.select("form input[name=seen]").val()).isEqualTo("1");
    }

    @Test
    void thePlanOfTheCityIsChosenWithoutASecondUploadByWhoMayReadIt() {
        Visitor city = district.person(district.qingshi.city, Role.OFFICE);
        city.get("/desk/plans/new");
        HttpResponse<String> answer =
                city.upload("/desk/plans/new?owner=" + district.qingshi.city.id(), "file", "市计划.txt", city());
        String cityPlan = PlanOffice.plan(PlanOffice.path(answer));
        String names = cityPlan + "/reading/units";
        while (!Visitor.page(city.get(names)).select("input[name=name0]").isEmpty()) {
            city.post(names, PlanOffice.allNames(Visitor.page(city.get(names)), district.qingshi.city));
        }
        HttpResponse<String> confirmed =
                city.post(cityPlan + "/confirm", Map.of("seen", PlanOffice.seen(city, cityPlan + "/reading")));
        assertThat(confirmed.statusCode()).as(Visitor.page(confirmed).text()).isEqualTo(303);
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        String id = cityPlan.replace("/desk/plans/", "");
        assertThat(page(plan + "/above").select("option").eachAttr("value")).doesNotContain(id);
        String piece = district.published(city, cityPlan);
        assertThat(page(plan + "/above").select("option").eachAttr("value")).contains(id);
        once(plan + "/above", Map.of("above", id));
        assertThat(fate(plan + "/above/" + id, 1)).contains("已承接");
        district.withdrawn(piece);
        assertThat(office.get(plan + "/above/" + id).statusCode())
                .as("no longer to be read")
                .isEqualTo(404);
    }

    @Test
    void twoYearsStandSideBySideWithTheirMeasuresAndHowTheFormerEnded() {
        byte[] former = new String(
                        PlanOffice.plan(
                                "财政信息|每月公布一次财政收支情况。|区财政局|年底前",
                                "政策解读|文件公布后，于3个工作日内发布解读材料。|区司法局牵头，区民政局配合|全年",
                                "基层公开|每半年更新一次公开目录。|各镇街|全年",
                                "公报|办好政府公报，每季度出版1期。|区政府办公室|全年"),
                        StandardCharsets.UTF_8)
                .replace("2024年", "2023年")
                .getBytes(StandardCharsets.UTF_8);
        String before = district.confirmed(office, former);
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        Document page = page(plan + "/years");
        assertThat(page.select("h1").text()).contains("2023年");
        assertThat(page.select("h2").eachText()).containsExactly("有改动 1 条", "不再要求 1 条", "新增 2 条", "没有改动 2 条");
        String changed = page.select("section[aria-labelledby=changed]").text();
        assertThat(changed).contains("前 1 → 1", "职责：", "每季度", "每月");
        assertThat(page.select("section[aria-labelledby=gone]").text()).contains("政府公报", "已逾期 3");
        assertThat(page(before + "/years?other=" + plan.replace("/desk/plans/", ""))
                        .select("h2")
                        .eachText())
                .contains("不再要求 2 条", "新增 1 条");
        assertThat(office.get(plan + "/years?other=" + new java.util.UUID(1, 2)).statusCode())
                .isEqualTo(404);
    }
}
