package cn.yangguang.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.document.Block;
import cn.yangguang.document.Making;
import cn.yangguang.document.Place;
import cn.yangguang.organization.access.Role;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.web.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of plans through a real server on the real database. */
@HouseTest
class PlanPagesTests extends PlanOfficeTest {

    private long plans() {
        return jdbc.sql("select count(*) from plan").query(Long.class).single();
    }

    @Test
    void aFileBecomesADraftBesideItsOriginalWithOneEntry() {
        long before = entries();
        String reading = district.reading(office, PlanOffice.wellKnown());
        assertThat(entries()).isEqualTo(before + 1);
        Document page = page(reading);
        assertThat(page.title()).startsWith("青石区2024年政务公开工作要点任务分解表");
        assertThat(page.select(".card-task")).hasSize(5);
        assertThat(page.select(".original .task-link").eachAttr("href")).contains("#t1", "#t5");
        page.select(".card-place")
                .eachAttr("href")
                .forEach(link -> assertThat(page.select("[id=" + link.substring(1) + "]"))
                        .as(link)
                        .hasSize(1));
        assertThat(page("/desk/plans").text()).contains("青石区2024年政务公开工作要点任务分解表", "待核对");
        assertThat(office.get(PlanOffice.plan(reading) + "/file").body()).contains("每季度公布一次财政收支情况");
    }

    @Test
    void aTableOfWordStandsAsATableBesideItsReading(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.docx");
        Making.docx(file, table("序号", "工作任务", "具体要求", "责任单位", "1", "甲", "每月公布。", "区财政局", "2", "乙", "6月底前完成。", "区审计局"));
        String reading = PlanOffice.path(district.upload(office, "a.docx", Files.readAllBytes(file)));
        Document page = page(reading);
        assertThat(page.select(".original-table td.placed")).hasSize(2);
        assertThat(page(reading + "/2").select(".original-table").text()).contains("具体要求", "6月底前完成。");
    }

    private static List<Block> table(String... cells) {
        List<Block.Cell> all = new java.util.ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            all.add(new Block.Cell(i / 4, i % 4, 1, 1, cells[i], new Place.Block(1)));
        }
        return List.of(
                new Block.Paragraph("青石区2024年政务公开任务分解表", new Place.Block(1)),
                new Block.Table(cells.length / 4, 4, all, new Place.Block(2)));
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingIsStored() {
        long before = entries();
        long plans = plans();
        Map<String, byte[]> files = Map.of(
                "空.txt", new byte[0],
                "散文.txt", "今天天气很好。".getBytes(StandardCharsets.UTF_8),
                "坏.docx", "PK\u0003\u0004坏了".getBytes(StandardCharsets.UTF_8),
                "坏.pdf", "%PDF-1.7 坏了".getBytes(StandardCharsets.UTF_8));
        files.forEach((name, content) -> {
            HttpResponse<String> answer = district.upload(office, name, content);
            assertThat(answer.statusCode()).as(name).isEqualTo(422);
            assertThat(Visitor.page(answer).select(".problems").text()).as(name).contains("计划文件：");
        });
        assertThat(entries()).isEqualTo(before);
        assertThat(plans()).isEqualTo(plans);
    }

    @Test
    void theSameFileTwiceIsToldWithALinkToTheFirst() {
        String reading = district.reading(office, PlanOffice.wellKnown());
        long before = entries();
        HttpResponse<String> again = district.upload(office, "另一个名字.txt", PlanOffice.wellKnown());
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(again).select("main a").eachAttr("href")).contains(PlanOffice.plan(reading));
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void aConfirmedPlanGivesItsUnitsDutiesWithDueDates() {
        long before = entries();
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        assertThat(entries()).as("read in, and confirmed").isEqualTo(before + 2);
        assertThat(due(plan, "青石区财政局")).containsExactly("2024-03-31 t", "2024-06-30 f", "2024-09-30 f", "2024-12-31 f");
        assertThat(due(plan, "青石区审计局")).containsExactly("2024-05-31 t");
        assertThat(due(plan, "柳泉镇")).containsExactly("2024-06-30 f", "2024-12-31 f");
        assertThat(due(plan, "西关街道")).containsExactly("2024-06-30 f", "2024-12-31 f");
        assertThat(due(plan, "青石区司法局")).as("waits for its trigger").containsExactly("null f");
        assertThat(due(plan, "青石区民政局")).as("the lead owes it for all").isEmpty();

        Document page = page(plan);
        assertThat(page.select("table.tasks tbody tr:not(.path)")).hasSize(5);
        assertThat(page.text()).contains("文件公布后3个工作日内", "政务公开办设定（原文“及时”）");
        Document matrix = page(plan + "/duties");
        assertThat(matrix.select("table.matrix th[scope=row]").eachText()).contains("青石区财政局", "柳泉镇");
        String link = matrix.select("tr:has(th:contains(青石区财政局)) td[data-label=2024年6月] a")
                .attr("href");
        assertThat(page(link).select("tbody tr")).hasSize(1);
        assertThat(page(plan + "/duties?by=month").select("tbody th").eachText())
                .contains("2024年12月", "未定");
        assertThat(page(plan + "/duties?by=list&state=BEFORE_PLAN").select("tbody tr"))
                .hasSize(3);
        assertThat(office.get(plan + "/reading").statusCode()).isEqualTo(303);
        assertThat(office.post(plan + "/reading/1/drop", Map.of("seen", "1")).statusCode())
                .isEqualTo(303);
        assertThat(entries()).isEqualTo(before + 2);
    }

    private List<String> due(String plan, String unit) {
        String source = "plan/" + plan.substring(plan.lastIndexOf('/') + 1) + "/%";
        return jdbc.sql("""
                        select o.due, o.before_plan from occurrence o join duty d on d.id = o.duty_id
                        where d.source like :source and o.unit_id = :unit order by o.due
                        """)
                .param("source", source)
                .param("unit", district.qingshi.named(unit).id().value())
                .query((row, _) -> row.getString("due") + " " + row.getString("before_plan"))
                .list();
    }

    @Test
    void thePublicSeesAPlanOnlyAfterItsPieceWentTheWholeWay() {
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        String open = plan.replace("/desk/", "/open/");
        Visitor stranger = new Visitor(port);
        assertThat(stranger.get(open).statusCode()).isEqualTo(404);
        Visitor reviewer = district.reviewer();
        reviewer.get(plan);
        assertThat(reviewer.post(plan + "/public", Map.of()).statusCode()).isEqualTo(403);
        long before = entries();
        String piece = PublishingUnit.done(office.post(plan + "/public", Map.of()));
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(Visitor.page(office.get(plan))
                        .select("a[href=" + piece + "]")
                        .text())
                .isEqualTo("公开稿");
        assertThat(office.get(piece).body()).contains("每季度公布一次财政收支情况", "各镇街", "年底前");
        PublishingUnit.done(PublishingUnit.step(office, piece, "submit"));
        PublishingUnit.done(PublishingUnit.step(reviewer, piece, "review"));
        PublishingUnit.done(PublishingUnit.step(reviewer, piece, "proofread"));
        Visitor secrecy = district.person(district.qingshi.district, Role.SECRECY_REVIEWER);
        PublishingUnit.done(PublishingUnit.step(secrecy, piece, "secrecy"));
        assertThat(stranger.get(open).statusCode()).isEqualTo(404);
        PublishingUnit.done(PublishingUnit.step(reviewer, piece, "publish"));
        assertThat(stranger.get(open).body()).contains("每季度公布一次财政收支情况", "各镇街");
        assertThat(stranger.get("/").body()).contains(open);
        assertThat(stranger.get("/open/plans").body()).contains(open);
        district.withdrawn(piece);
        assertThat(stranger.get(open).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsMaskedInThePieceIsMaskedOnThePlansPage() {
        byte[] file = PlanOffice.plan("财政信息|每季度公布一次财政收支情况，联系手机13812345678。|区财政局|年底前", "基层公开|每半年更新一次公开目录。|各镇街|全年");
        String plan = district.confirmed(office, file);
        String piece = PublishingUnit.done(office.post(plan + "/public", Map.of()));
        PublishingUnit.done(PublishingUnit.step(office, piece, "findings/mask"));
        district.passed(office, piece);
        assertThat(new Visitor(port).get(plan.replace("/desk/", "/open/")).body())
                .contains("每季度公布一次财政收支情况", "138****5678")
                .doesNotContain("13812345678");
    }

    @Test
    void aDraftOfThePieceThatIsThrownAwayCanBeDraftedAgainAndHoldsNothingUp() {
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        String piece = PublishingUnit.done(office.post(plan + "/public", Map.of()));
        PublishingUnit.done(PublishingUnit.step(office, piece, "discard"));
        String second = PublishingUnit.done(office.post(plan + "/public", Map.of()));
        assertThat(second).isNotEqualTo(piece);
        PublishingUnit.done(PublishingUnit.step(office, second, "submit"));
        HttpResponse<String> back = office.post(plan + "/take-back", Map.of("seen", "1", "reason", "印发后又有改动"));
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(back).text()).contains("公开稿正在审核");
    }

    @Test
    void whoConfirmedAPlanIsAnAuthorOfItsPieceAndNeverReviewsIt() {
        Visitor both = district.person(district.qingshi.district, Role.OFFICE, Role.REVIEWER);
        String plan = district.confirmed(both, PlanOffice.wellKnown());
        String piece = PublishingUnit.done(office.post(plan + "/public", Map.of()));
        PublishingUnit.done(PublishingUnit.step(office, piece, "submit"));
        HttpResponse<String> answer = PublishingUnit.step(both, piece, "review");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(answer).text()).contains("这一版里有您写的内容");
    }

    @Test
    void nobodyReachesThePlansOfOthers() {
        String reading = district.reading(office, PlanOffice.wellKnown());
        String plan = PlanOffice.plan(reading);
        List<Visitor> others = List.of(
                district.person(district.qingshi.county, Role.OFFICE),
                district.person(district.qingshi.named("青石区财政局"), Role.CLERK, Role.HEAD),
                district.person(district.qingshi.district, Role.SYSTEM_ADMIN));
        long before = entries(); // signing in leaves entries too
        for (Visitor other : others) {
            for (String path :
                    List.of(plan, reading, reading + "/1", reading + "/units", plan + "/file", plan + "/duties")) {
                assertThat(other.get(path).statusCode()).as(path).isEqualTo(404);
            }
            other.get("/desk/password");
            Map<String, String> form = Map.of("seen", "1", "requirement", "改", "units", "区财政局", "on", "true");
            for (String path : List.of("/1", "/1/check", "/1/merge", "/1/drop", "/1/restore", "/head", "/undo")) {
                assertThat(other.post(reading + path, form).statusCode())
                        .as(path)
                        .isEqualTo(403);
            }
            assertThat(other.post(plan + "/confirm", form).statusCode()).isEqualTo(403);
            assertThat(other.post(plan + "/public", form).statusCode()).isEqualTo(403);
        }
        Visitor head = others.get(1);
        assertThat(head.get("/desk/plans").body()).doesNotContain(plan);
        assertThat(head.get("/desk/plans/new").statusCode()).isEqualTo(403);
        assertThat(new Visitor(port).get(plan).statusCode()).isEqualTo(302);
        assertThat(entries()).isEqualTo(before);
    }
}
