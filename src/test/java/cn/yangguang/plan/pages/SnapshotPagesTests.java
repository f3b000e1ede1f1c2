package cn.yangguang.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** What units write of a period, from the first word to the public, through a real server on the real database. */
@HouseTest
class SnapshotPagesTests extends PlanOfficeTest {

    private Unit finance;
    private Unit justice;
    private Visitor clerk;
    private Visitor head;
    private Visitor releaser;
    private String plan;
    private String piece;

    @BeforeEach
    void aPublicPlan() {
        finance = district.qingshi.named("青石区财政局");
        justice = district.qingshi.named("青石区司法局");
        clerk = district.person(finance, Role.CLERK);
        head = district.person(finance, Role.HEAD);
        releaser = district.person(district.qingshi.district, Role.OFFICE);
        plan = district.confirmed(office, PlanOffice.wellKnown());
        piece = district.published(office, plan);
        releaser.get(plan);
    }

    private String id() {
        return plan.replace("/desk/plans/", "");
    }

    private String path(Unit unit, String period) {
        return "/desk/snapshots/" + id() + "/" + period + "/" + unit.id();
    }

    private String open() {
        return plan.replace("/desk/", "/open/") + "/progress";
    }

    private static Map<String, String> words(String progress, int seen) {
        Map<String, String> form =
                new HashMap<>(Map.of("progress", progress, "effect", "群众看得更明白。", "nextSteps", "继续按季公布。"));
        form.put("seen", String.valueOf(seen));
        form.put("then", "submit");
        return form;
    }

    private static int status(Visitor visitor, String path, Map<String, String> form) {
        visitor.get(path.replaceFirst("/(approve|return)$", ""));
        return visitor.post(path, form).statusCode();
    }

    private void approved(String path, int seen) {
        assertThat(status(head, path + "/approve", Map.of("seen", String.valueOf(seen))))
                .isEqualTo(303);
    }

    @Test
    void theOfficeFindsThePlansWhoseSnapshotsItReleases() {
        assertThat(releaser.get("/desk/snapshots").statusCode()).isEqualTo(200);
        String path = path(finance, "2024-Q3");
        assertThat(status(clerk, path, words("已公布三季度财政收支情况。", 0))).isEqualTo(303);
        approved(path, 2);
        assertThat(Visitor.page(releaser.get("/desk/snapshots"))
                        .select("a[href='" + plan + "/snapshots']")
                        .text())
                .contains("1 份已审核，等待发布");
        assertThat(Visitor.page(releaser.get("/desk")).select(".awaiting").text())
                .contains("份向公众公布的进展等您发布");
    }

    private HttpResponse<String> release(String period) {
        return releaser.post(plan + "/snapshots/" + period + "/release", Map.of());
    }

    @Test
    void aUnitWritesItsHeadApprovesTheOfficeReleasesAndThePublicReads() {
        jdbc.sql("""
                        update occurrence set done_on = due, pieces = 1 where due between '2024-07-01' and '2024-09-30'
                          and duty_id in (select id from duty where source like :source and title like '每季度%')
                        """).param("source", "plan/" + id() + "/%").update();
        String path = path(finance, "2024-Q3");
        Document form = Visitor.page(clerk.get(path));
        assertThat(form.select("textarea[name=progress]").text()).contains("2024年第三季度应办 1 件，已办结 1 件", "每季度公布一次财政收支情况");
        assertThat(form.select("textarea[name=nextSteps]").text()).contains("下一期要办 1 件");
        assertThat(Visitor.page(new Visitor(port).get(open())).text()).contains("还没有发布进展");

        long before = entries();
        assertThat(status(clerk, path, words("按季公布了财政收支情况。", 0))).isEqualTo(303);
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(release("2024-Q3").statusCode()).as("not approved yet").isEqualTo(422);
        approved(path, 2);
        assertThat(Visitor.page(new Visitor(port).get(open())).text()).contains("还没有发布进展");
        Document board = Visitor.page(releaser.get(plan + "/snapshots?period=2024-Q3"));
        assertThat(board.select("main").text()).contains("已审核待发布 1", "应于 2024-10-10 前填写", "青石区司法局", "未填写");
        assertThat(board.select("details.confirm").text()).contains("这次不含", "青石区司法局");
        assertThat(release("2024-Q3").statusCode()).isEqualTo(303);

        Document seen = Visitor.page(new Visitor(port).get(open() + "?period=2024-Q3"));
        assertThat(seen.select("h1").text()).isEqualTo("2024年第三季度进展");
        assertThat(seen.select("section.edition").text()).contains("青石区财政局", "按季公布了财政收支情况。", "第 1 版");
        assertThat(seen.select("table.numbers td").eachText()).containsExactly("1", "1");
        assertThat(seen.select("main").text()).doesNotContain("逾期").doesNotContain("王小石");
        assertThat(seen.select("main .lamp")).isEmpty();
    }

    @Test
    void anAuthorNeitherApprovesNorReleases() {
        String path = path(finance, "2024-Q3");
        assertThat(status(head, path, words("负责人自己写的。", 0))).isEqualTo(303);
        HttpResponse<String> own = head.post(path + "/approve", Map.of("seen", "2"));
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(own).text()).contains("不能再由您审核");
        assertThat(Visitor.page(head.get(path)).select("form[action$=/approve]"))
                .isEmpty();
        String all = path(justice, "2024-Q3");
        Visitor both = district.person(district.qingshi.district, Role.OFFICE, Role.CLERK);
        assertThat(status(both, all, words("办公室代写的。", 0))).isEqualTo(303);
        Visitor justiceHead = district.person(justice, Role.HEAD);
        assertThat(status(justiceHead, all + "/approve", Map.of("seen", "2"))).isEqualTo(303);
        HttpResponse<String> refused = both.post(plan + "/snapshots/2024-Q3/release", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(refused).text()).contains("都由您填写，不能再由您发布");
        assertThat(release("2024-Q3").statusCode()).isEqualTo(303);
    }

    @Test
    void whoWroteAnyOfItNeitherApprovesNorReleasesWhatSomebodyElseHandsIn() {
        String path = path(finance, "2024-Q3");
        Map<String, String> draft = words("负责人先写的。", 0);
        draft.put("then", "save");
        assertThat(status(head, path, draft)).isEqualTo(303);
        assertThat(status(clerk, path, words("负责人先写的。", 1))).isEqualTo(303);
        assertThat(Visitor.page(head.get(path)).select("form[action$=/approve]"))
                .isEmpty();
        HttpResponse<String> own = head.post(path + "/approve", Map.of("seen", "3"));
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(own).text()).contains("不能再由您审核");
        Visitor other = district.person(finance, Role.HEAD);
        assertThat(status(other, path + "/approve", Map.of("seen", "3"))).isEqualTo(303);
        assertThat(release("2024-Q3").statusCode()).isEqualTo(303);
    }

    @Test
    void whatWasReleasedStaysAndACorrectionIsAnotherEdition() {
        String path = path(finance, "2024-Q3");
        status(clerk, path, words("写错了一个数。", 0));
        approved(path, 2);
        release("2024-Q3");
        assertThatThrownBy(() -> jdbc.sql("update snapshot set progress = '改了' where plan_id = :plan::uuid")
                        .param("plan", id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("does not change");
        Document page = Visitor.page(clerk.get(path));
        assertThat(page.select("h2#write-title").text()).isEqualTo("更正");
        int seen = Integer.parseInt(page.select("form.panel input[name=seen]").val());
        assertThat(status(clerk, path, words("数字已改正。", seen))).isEqualTo(303);
        assertThat(Visitor.page(new Visitor(port).get(open())).text())
                .contains("写错了一个数。")
                .doesNotContain("数字已改正");
        approved(path, 2);
        release("2024-Q3");
        Document open = Visitor.page(new Visitor(port).get(open()));
        assertThat(open.select("section.edition > p.lines").getFirst().text()).isEqualTo("数字已改正。");
        assertThat(open.select("section.edition details").text()).contains("更正前的版本", "第 1 版，发布于", "写错了一个数。");
    }

    @Test
    void whatIsReturnedIsWrittenAgain() {
        String path = path(finance, "2024-Q3");
        status(clerk, path, words("太简单。", 0));
        assertThat(status(head, path + "/return", Map.of("seen", "2", "because", " ")))
                .isEqualTo(422);
        assertThat(status(clerk, path, words("再改。", 2))).as("handed in").isEqualTo(422);
        assertThat(status(head, path + "/return", Map.of("seen", "2", "because", "请补上数字")))
                .isEqualTo(303);
        assertThat(Visitor.page(clerk.get(path)).select(".facts").text()).contains("退回原因", "请补上数字");
        assertThat(status(clerk, path, words("补上了数字。", 3))).isEqualTo(303);
        approved(path, 5);
    }

    @Test
    void personalNumbersAreRefusedAndWhatWasTypedStays() {
        String path = path(finance, "2024-Q3");
        clerk.get(path);
        long before = entries();
        HttpResponse<String> answer = clerk.post(path, words("联系人 13812345678", 0));
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Visitor.page(answer);
        assertThat(page.select(".problems").text()).contains("进展", "手机号码");
        assertThat(page.select("textarea[name=progress]").text()).isEqualTo("联系人 13812345678");
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void theLaterOfTwoWritersIsToldWithBothTexts() {
        String path = path(finance, "2024-Q3");
        Map<String, String> first = words("甲写的。", 0);
        first.put("then", "save");
        assertThat(status(clerk, path, first)).isEqualTo(303);
        Visitor other = district.person(finance, Role.CLERK);
        other.get(path);
        HttpResponse<String> late = other.post(path, words("乙写的。", 0));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Visitor.page(late).text()).contains("甲写的。", "乙写的。");
    }

    @Test
    void aClosedPlanAsksForNothingOfThePeriodsAfterIt() {
        jdbc.sql("update plan set closed_on = '2024-08-15' where id = :id::uuid")
                .param("id", id())
                .update();
        assertThat(page(plan + "/snapshots").select("nav[aria-label=期间] a").eachText())
                .containsExactly("2024年第二季度", "2024年第三季度");
        assertThat(clerk.get(path(finance, "2024-Q3")).statusCode()).isEqualTo(200);
        assertThat(clerk.get(path(finance, "2024-Q4")).statusCode()).isEqualTo(404);
    }

    @Test
    void theRhythmIsQuarterlyUntilTheOfficeSetsAnother() {
        Document board = page(plan + "/snapshots");
        assertThat(board.select("nav[aria-label=期间] a").eachText())
                .containsExactly("2024年第二季度", "2024年第三季度", "2024年第四季度");
        once(plan + "/rhythm", Map.of("rhythm", "HALF_YEAR", "days", "20", "seen", "0"));
        assertThat(page(plan + "/snapshots").select("nav[aria-label=期间] a").eachText())
                .containsExactly("2024年上半年", "2024年下半年");
        assertThat(page(plan + "/snapshots").select("main").text()).contains("应于 2025-01-20 前填写");
        HttpResponse<String> stale =
                office.post(plan + "/rhythm", Map.of("rhythm", "MONTH", "days", "20", "seen", "0"));
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(stale).text()).contains("周期已改为“每半年", "您选的“每月，20 天”没有保存");
        assertThat(office.post(plan + "/rhythm", Map.of("rhythm", "MONTH", "days", "99", "seen", "1"))
                        .statusCode())
                .isEqualTo(422);
        once(plan + "/rhythm", Map.of("rhythm", "OFF", "days", "20", "seen", "1"));
        assertThat(page(plan + "/snapshots").select(".empty")).hasSize(1);
        assertThat(clerk.get(path(finance, "2024-Q3")).statusCode()).isEqualTo(404);
    }

    @Test
    void whoOwesNothingAndWhatHasNotEndedIsNotAskedFor() {
        Unit none = district.qingshi.named("青石区统计局");
        Visitor idle = district.person(none, Role.CLERK);
        assertThat(idle.get(path(none, "2024-Q3")).statusCode()).isEqualTo(404);
        assertThat(clerk.get(path(finance, "2024-Q1")).statusCode())
                .as("before the plan")
                .isEqualTo(404);
        assertThat(clerk.get(path(finance, "2024-Q9")).statusCode()).isEqualTo(404);
        assertThat(clerk.get(path(justice, "2024-Q3")).statusCode()).isEqualTo(404);
    }

    @Test
    void theDeskAsksTheClerkToWriteAndTheHeadToApprove() {
        int year = LocalDate.now(house.getBean(Clock.class)).getYear() - 1;
        byte[] file = new String(PlanOffice.wellKnown(), StandardCharsets.UTF_8)
                .replace("2024年", year + "年")
                .getBytes(StandardCharsets.UTF_8);
        plan = district.confirmed(office, file);
        assertThat(Visitor.page(clerk.get("/desk")).select(".awaiting").text()).contains("3 份向公众公布的进展等您填写", "已过填写期限");
        String path = path(finance, year + "-Q3");
        assertThat(status(clerk, path, words("写好了。", 0))).isEqualTo(303);
        assertThat(Visitor.page(head.get("/desk")).select(".awaiting").text()).contains("1 份向公众公布的进展等您审核");
        assertThat(Visitor.page(head.get("/desk/snapshots"))
                        .select("table")
                        .getFirst()
                        .select("a")
                        .eachAttr("href"))
                .contains(path);
        approved(path, 2);
        assertThat(Visitor.page(head.get("/desk")).select(".awaiting").text()).doesNotContain("等您审核");
        assertThat(Visitor.page(clerk.get("/desk")).select(".awaiting").text()).contains("2 份");
    }

    @Test
    void nothingIsReleasedWhileThePlanIsNotPublic() {
        String path = path(finance, "2024-Q3");
        status(clerk, path, words("写好了。", 0));
        approved(path, 2);
        district.withdrawn(piece);
        HttpResponse<String> refused = release("2024-Q3");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(refused).text()).contains("请先公开计划");
        assertThat(new Visitor(port).get(open()).statusCode()).isEqualTo(404);
    }
}
