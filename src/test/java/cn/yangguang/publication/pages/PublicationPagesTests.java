package cn.yangguang.publication.pages;

import static cn.yangguang.publication.pages.PublishingUnit.done;
import static cn.yangguang.publication.pages.PublishingUnit.step;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.access.Role;
import cn.yangguang.publication.keeping.PublishingInTime;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A piece on its way from the clerk to the public and off it, over real HTTP and in the real database. */
@HouseTest
class PublicationPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private PublishingUnit unit;

    @BeforeEach
    void aBureau() {
        unit = new PublishingUnit(house, port);
    }

    private static String text(HttpResponse<String> answer) {
        return Visitor.page(answer).text();
    }

    private String desk(Visitor visitor) {
        return text(visitor.get("/desk"));
    }

    private String stage(String piece) {
        return jdbc.sql("select e.stage from publication p join edition e on e.publication_id = p.id"
                        + " and e.number = p.latest where p.id = ?")
                .param(id(piece))
                .query((row, _) -> row.getString("stage"))
                .single();
    }

    private static UUID id(String piece) {
        return UUID.fromString(piece.substring(piece.lastIndexOf('/') + 1));
    }

    @Test
    void aPieceGoesFromTheClerkOverHeadAndSecrecyReviewToThePublic() {
        String piece = unit.drafted("关于公布预算的通知", "各镇街：\n一、公布预算");
        assertThat(unit.stranger().get("/open/pieces").body()).doesNotContain("关于公布预算的通知");
        long before = unit.people.entries();
        done(step(unit.clerk, piece, "submit"));
        assertThat(unit.people.entries()).isEqualTo(before + 1);
        assertThat(desk(unit.head)).contains("1 件信息等您审核校对");
        assertThat(desk(unit.secrecy)).doesNotContain("保密审查");
        done(step(unit.head, piece, "review", "review-words", "内容属实"));
        assertThat(step(unit.head, piece, "review").body()).contains("这一级已经审核过，还差校对");
        done(step(unit.head, piece, "proofread"));
        assertThat(desk(unit.secrecy)).contains("1 件信息等您作保密审查");
        done(step(unit.secrecy, piece, "secrecy"));
        assertThat(desk(unit.office)).contains("1 件信息审核通过，等您公开");
        assertThat(stage(piece)).isEqualTo("CLEARED");
        done(step(unit.office, piece, "publish"));
        assertThat(stage(piece)).isEqualTo("PUBLISHED");
        HttpResponse<String> open = unit.stranger().get(unit.open(piece));
        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(text(open)).contains("关于公布预算的通知", "青财〔2026〕3号", "2026-03-02", "青石区财政局", "有效", "公布预算");
        assertThat(text(unit.clerk.get(piece))).contains("第 1 级审核通过", "内容属实", "第 1 级校对通过", "保密审查通过", "公开");
    }

    @Test
    void theDrafterSignsNothingWhateverRolesTheyHold() {
        Visitor all = unit.person(unit.finance, Role.CLERK, Role.HEAD, Role.SECRECY_REVIEWER);
        all.get("/desk/publications/new");
        String piece = done(all.post("/desk/publications/new", unit.form("自审", "正文")));
        done(step(all, piece, "submit"));
        assertThat(text(all.get(piece))).contains("这一版里有您写的内容，不能由您审核或公开");
        for (String step : new String[] {"review", "proofread"}) {
            HttpResponse<String> refused = step(all, piece, step);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("不能由您审核或公开");
        }
        done(step(unit.head, piece, "review"));
        done(step(unit.head, piece, "proofread"));
        assertThat(step(all, piece, "secrecy").statusCode()).isEqualTo(422);
        done(step(unit.secrecy, piece, "secrecy"));
        assertThat(step(all, piece, "publish").statusCode()).isEqualTo(422);
        assertThat(stage(piece)).isEqualTo("CLEARED");
    }

    @Test
    void whatIsSentBackComesBackWithTheChangesForWhoeverSentIt() {
        String piece = unit.drafted("原来的题目", "各镇街：\n经费为十二万元。\n其余不变。");
        done(step(unit.clerk, piece, "submit"));
        assertThat(step(unit.head, piece, "return").body()).contains("请写明退回的原因");
        done(step(unit.head, piece, "return", "return-words", "金额写错了"));
        assertThat(desk(unit.clerk)).contains("1 件您起草的信息被退回");
        assertThat(text(unit.clerk.get(piece))).contains("金额写错了");
        done(edit(unit.clerk, piece, "各镇街：\n经费为十三万元。\n其余不变。"));
        done(step(unit.clerk, piece, "submit"));
        String page = Visitor.page(unit.head.get(piece))
                .expectFirst("section[aria-labelledby=changes-title]")
                .text();
        assertThat(page).contains("与您上次办理时相比", "删去：二", "增加：三").doesNotContain("其余不变");
    }

    @Test
    void theChangesAreOfAllThatASignatureIsFor() {
        Map<String, String> form = unit.form("预算公告", "正文不变。");
        form.put("keywords", "预算");
        form.put("summary", "旧的概述");
        form.put("CARRIES_OUT", "《外地的办法》");
        String piece = unit.drafted(form);
        unit.attach(piece, "旧表.txt", "旧的一张表".getBytes(StandardCharsets.UTF_8));
        done(step(unit.clerk, piece, "submit"));
        done(step(unit.head, piece, "return", "return-words", "请核对"));
        form.putAll(Map.of("keywords", "预算\n决算", "summary", "新的概述", "CARRIES_OUT", "", "documentType", "ANNOUNCEMENT"));
        form.put("signedOn", "2026-03-03");
        form.put("seen", unit.seen(piece));
        done(unit.clerk.post(piece + "/edit", form));
        unit.attach(piece, "新表.txt", "新的一张表".getBytes(StandardCharsets.UTF_8));
        done(step(unit.clerk, piece, "submit"));
        String page = Visitor.page(unit.head.get(piece))
                .expectFirst("section[aria-labelledby=changes-title]")
                .text();
        assertThat(page)
                .contains("与您上次办理时相比，内容的变化", "体裁：", "删去：旧", "增加：新", "成文日期：2026-03-", "增加：03", "决算")
                .contains("贯彻落实（外部文件）：《外地的办法》", "附件：新表.txt")
                .doesNotContain("正文不变", "旧表.txt");
    }

    private HttpResponse<String> edit(Visitor visitor, String piece, String body) {
        Map<String, String> form = unit.form("原来的题目", body);
        String seen = Visitor.page(visitor.get(piece + "/edit"))
                .expectFirst("input[name=seen]")
                .val();
        form.put("seen", seen);
        return visitor.post(piece + "/edit", form);
    }

    @Test
    void anyChangeAfterALevelOpensItAgain() {
        String piece = unit.signed("原来的题目", "经费为十二万元。");
        assertThat(stage(piece)).isEqualTo("IN_SECRECY_REVIEW");
        HttpResponse<String> same = edit(unit.clerk, piece, "经费为十二万元。");
        assertThat(same.body()).contains("内容没有改动，没有保存；已经签过的审核仍然有效");
        done(edit(unit.clerk, piece, "经费为十三万元。"));
        assertThat(stage(piece)).isEqualTo("DRAFTED");
        done(step(unit.clerk, piece, "submit"));
        assertThat(step(unit.secrecy, piece, "secrecy").statusCode()).isEqualTo(422);
        byte[] table = "项目,金额".getBytes(StandardCharsets.UTF_8);
        done(step(unit.head, piece, "review"));
        Visitor.page(unit.clerk.get(piece));
        String seen = Visitor.page(unit.clerk.get(piece))
                .expectFirst("form[action*=/files]")
                .attr("action");
        done(unit.clerk.upload(seen, "file", "预算.csv", table));
        assertThat(stage(piece)).as("a file is content, too").isEqualTo("DRAFTED");
    }

    @Test
    void theLaterEditorIsToldWithBothTexts() {
        String piece = unit.drafted("原来的题目", "第一段。");
        Visitor colleague = unit.person(unit.finance, Role.CLERK);
        Map<String, String> late = unit.form("原来的题目", "第一段，同事改过。");
        late.put(
                "seen",
                Visitor.page(colleague.get(piece + "/edit"))
                        .expectFirst("input[name=seen]")
                        .val());
        done(edit(unit.clerk, piece, "第一段，经办人改过。"));
        HttpResponse<String> told = colleague.post(piece + "/edit", late);
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(told).expectFirst("textarea[name=body]").wholeText())
                .contains("同事改过");
        assertThat(text(told)).contains("别人改过这一件", "删去：经办人", "增加：同事");
        late.put("seen", Visitor.page(told).expectFirst("input[name=seen]").val());
        done(colleague.post(piece + "/edit", late));
        assertThat(step(unit.clerk, piece, "submit", "seen", "1").body()).contains("这一件有了变化，这次没有办成");
    }

    @Test
    void threeLevelsWithNamedSeatsAreSignedByThreePeople() {
        Visitor second = unit.person(unit.finance, Role.HEAD);
        String deputy = unit.people.login(unit.finance, Role.HEAD);
        String path = "/desk/publications/levels?unit=" + unit.finance.id() + "&type=NOTICE";
        String principal = unit.people.id(unit.people.known(unit.headLogin)).toString();
        String substitute = unit.people.id(unit.people.known(deputy)).toString();
        unit.office.get(path);
        Map<String, String> levels =
                Map.of("count", "3", "principal-1", principal, "substitute-1", substitute, "seen", "0");
        long before = unit.people.entries();
        done(unit.office.post(path, levels));
        assertThat(unit.people.entries()).isEqualTo(before + 1);
        assertThat(unit.office.post(path, levels).body()).contains("别人改过：现在是3 级审核");
        String piece = unit.drafted("三审三校", "正文");
        done(step(unit.clerk, piece, "submit"));
        assertThat(step(second, piece, "review").body()).contains("这一级指定了审核人和代理人");
        assertThat(desk(second)).doesNotContain("等您审核校对");
        Visitor standIn = new Visitor(port);
        standIn.signIn(deputy, cn.yangguang.organization.staff.People.PASSWORD);
        done(step(standIn, piece, "review"));
        done(step(unit.head, piece, "proofread"));
        assertThat(text(unit.head.get(piece))).contains("（代）");
        assertThat(step(unit.head, piece, "review").body()).contains("您已经审过另一级，同一个人不能审两级");
        done(step(second, piece, "review"));
        done(step(second, piece, "proofread"));
        done(step(unit.office, piece, "review"));
        done(step(unit.office, piece, "proofread"));
        assertThat(stage(piece)).isEqualTo("IN_SECRECY_REVIEW");
        HttpResponse<String> twice = unit.office.post(
                path, Map.of("count", "2", "principal-1", principal, "principal-2", principal, "seen", "1"));
        Document marked = Visitor.page(twice);
        assertThat(marked.select("[name=principal-2]").attr("aria-invalid")).isEqualTo("true");
        assertThat(marked.select("a[href=#field-principal-2]").text()).contains("同一个人不能审两级");
    }

    @Test
    void anEmergencyGoesOutOnOneSignatureAndIsFlaggedUntilItIsReviewed() {
        String piece = unit.drafted("汛情通告", "请沿河居民转移。");
        assertThat(step(unit.head, piece, "urgent", "urgent-words", "汛情").body())
                .contains("先审查、后公开");
        assertThat(step(unit.head, piece, "urgent", "urgent-words", " ").body())
                .as("all at once")
                .contains("先审查、后公开", "请写明紧急公开的原因");
        assertThat(step(unit.clerk, piece, "urgent", "urgent-words", " ").statusCode())
                .isEqualTo(403);
        assertThat(stage(piece)).isEqualTo("DRAFTED");
        done(step(unit.head, piece, "urgent", "urgent-words", "汛情", "examined", "true"));
        assertThat(unit.stranger().get(unit.open(piece)).statusCode()).isEqualTo(200);
        assertThat(text(unit.clerk.get("/desk/publications"))).contains("待补办审核");
        assertThat(desk(unit.head)).doesNotContain("补办审核");
        assertThat(desk(unit.office)).contains("1 件紧急公开的信息等您补办审核");
        assertThat(step(unit.head, piece, "review").body()).contains("由您紧急批准公开，补办的审核请别人办理");
        done(step(unit.office, piece, "review"));
        done(step(unit.office, piece, "proofread"));
        assertThat(text(unit.clerk.get(piece))).contains("还要补办：等保密审查");
        done(step(unit.secrecy, piece, "secrecy"));
        assertThat(text(unit.clerk.get(piece))).doesNotContain("待补办审核");
        assertThat(desk(unit.office)).doesNotContain("补办审核");
    }

    @Test
    void whoHurriedAPieceOutFromTheirOwnSeatLeavesItToOthersWithTheRight() {
        String path = "/desk/publications/levels?unit=" + unit.finance.id() + "&type=";
        String head = unit.people.id(unit.people.known(unit.headLogin)).toString();
        unit.office.get(path);
        done(unit.office.post(path, Map.of("count", "1", "principal-1", head, "seen", "0")));
        String piece = unit.drafted("山洪通告", "请沿河居民转移。");
        done(step(unit.clerk, piece, "submit"));
        assertThat(text(unit.office.get(piece))).contains("等第 1 级审核和校对，共 1 级。审核人 ");
        assertThat(desk(unit.office)).doesNotContain("审核校对");
        done(step(unit.head, piece, "urgent", "urgent-words", "汛情", "examined", "true"));
        assertThat(desk(unit.office)).contains("1 件紧急公开的信息等您补办审核");
        assertThat(text(unit.office.get(piece))).contains("不能审核自己签发的信息，由其他有审核权限的人办理");
        assertThat(desk(unit.head)).doesNotContain("补办审核");
        done(step(unit.office, piece, "review"));
        done(step(unit.office, piece, "proofread"));
        done(step(unit.secrecy, piece, "secrecy"));
        assertThat(text(unit.clerk.get("/desk/publications"))).doesNotContain("待补办审核");
    }

    @Test
    void whatIsScheduledGoesOutWhenItsTimeHasComeAndNotBefore() {
        String piece = unit.cleared("定时公开", "正文");
        assertThat(step(unit.head, piece, "schedule", "time", "9点").body()).contains("时间写成 09:00 这样");
        assertThat(step(unit.head, piece, "schedule", "day", "2020-01-01", "time", "09:00")
                        .body())
                .contains("定时应在现在以后");
        String[] tomorrow = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                .withZone(ZoneId.of("Asia/Shanghai"))
                .format(clock.instant().plusSeconds(86_400))
                .split(" ", -1);
        done(step(unit.head, piece, "schedule", "day", tomorrow[0], "time", tomorrow[1]));
        PublishingInTime turn = house.getBean(PublishingInTime.class);
        turn.publishDue();
        assertThat(stage(piece)).isEqualTo("SCHEDULED");
        assertThat(text(unit.head.get(piece))).contains("自动公开");
        jdbc.sql("update edition set publish_at = publish_at - interval '2 days' where publication_id = ?")
                .param(id(piece))
                .update();
        long before = unit.people.entries();
        turn.publishDue();
        turn.publishDue();
        assertThat(stage(piece)).isEqualTo("PUBLISHED");
        assertThat(unit.people.entries()).isEqualTo(before + 1);
        assertThat(text(unit.head.get(piece))).contains("按定时公开", "系统");
    }

    @Test
    void aScheduleIsCancelledAndAChangeCancelsIt() {
        String piece = unit.cleared("原来的题目", "正文");
        done(step(unit.head, piece, "schedule", "day", later(), "time", "09：30"));
        done(step(unit.head, piece, "unschedule"));
        assertThat(stage(piece)).isEqualTo("CLEARED");
        done(step(unit.head, piece, "schedule", "day", later(), "time", "09:30"));
        done(edit(unit.clerk, piece, "改过的正文"));
        assertThat(stage(piece)).isEqualTo("DRAFTED");
    }

    private String later() {
        return java.time.LocalDate.now(clock).plusDays(3).toString();
    }

    @Test
    void aCorrectionIsANewEditionAndTheOldOneStaysUntilItIsOut() {
        String piece = unit.published("原来的题目", "经费为十二万元。");
        String open = unit.open(piece);
        done(edit(unit.clerk, piece, "经费为十三万元。"));
        assertThat(unit.stranger().get(open).body()).contains("十二万元").doesNotContain("十三万元");
        done(step(unit.clerk, piece, "submit"));
        assertThat(text(unit.head.get(piece))).contains("与已经公开的一版相比", "增加：三");
        done(step(unit.head, piece, "review"));
        done(step(unit.head, piece, "proofread"));
        done(step(unit.secrecy, piece, "secrecy"));
        done(step(unit.head, piece, "publish"));
        assertThat(unit.open(piece)).isEqualTo(open);
        assertThat(unit.stranger().get(open).body())
                .contains("十三万元", "更正后的第 2 版")
                .doesNotContain("十二万元");
        assertThat(jdbc.sql("select stage from edition where publication_id = ? order by number")
                        .param(id(piece))
                        .query((row, _) -> row.getString("stage"))
                        .list())
                .containsExactly("SUPERSEDED", "PUBLISHED");
    }

    @Test
    void whatIsNotProactiveIsSettledAndNeverPublished() {
        Map<String, String> form = unit.form("内部请示", "正文");
        form.put("attribute", "NOT_DISCLOSED");
        unit.clerk.get("/desk/publications/new");
        String piece = done(unit.clerk.post("/desk/publications/new", form));
        HttpResponse<String> groundless = step(unit.clerk, piece, "submit");
        assertThat(groundless.statusCode()).isEqualTo(422);
        assertThat(groundless.body()).contains("请选定法定依据并写明理由");
        form.putAll(Map.of("ground", "E16B", "reason", "内部请示，属过程性信息", "seen", "1"));
        done(unit.clerk.post(piece + "/edit", form));
        done(step(unit.clerk, piece, "submit"));
        done(step(unit.head, piece, "review"));
        done(step(unit.head, piece, "proofread"));
        done(step(unit.secrecy, piece, "secrecy"));
        assertThat(stage(piece)).isEqualTo("FILED");
        assertThat(step(unit.head, piece, "publish").statusCode()).isEqualTo(422);
        assertThat(step(unit.head, piece, "urgent", "urgent-words", "急", "examined", "true")
                        .statusCode())
                .isEqualTo(422);
        assertThat(Visitor.page(unit.head.get(piece)).select("a[href^=/open/pieces/]"))
                .isEmpty();
    }

    @Test
    void theDatabaseItselfHoldsWhatWasPublished() {
        String piece = unit.published("不再变的", "正文");
        for (String change : new String[] {
            "update edition set title = '改' where publication_id = ?",
            "update edition set attribute = 'NOT_DISCLOSED' where publication_id = ?",
            "delete from edition where publication_id = ?",
            "insert into edition_file select id, 1, '文.txt', repeat('a', 64), 1 from edition where publication_id = ?"
        }) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> jdbc.sql(change).param(id(piece)).update()))
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aDocumentNumberStandsOnOnePieceOfAUnit() {
        String piece = unit.published("第一件", "正文");
        Map<String, String> form = unit.form("第二件", "正文");
        form.put("documentNumber", "青财〔2026〕3号");
        unit.clerk.get("/desk/publications/new");
        HttpResponse<String> refused = unit.clerk.post("/desk/publications/new", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused)).contains("发文字号 青财〔2026〕3号 已经用在本单位的另一件“第一件”上");
        assertThat(Visitor.page(refused).select("section.problems a").eachAttr("href"))
                .contains(piece);
        form.put("documentNumber", "青财〔2026〕4号");
        String other = unit.drafted(form);
        form.put("documentNumber", "青财〔2026〕3号");
        form.put("seen", unit.seen(other));
        assertThat(text(unit.clerk.post(other + "/edit", form))).contains("已经用在本单位的另一件“第一件”上");
        Map<String, String> correction = unit.form("第一件", "改正的正文");
        correction.put("seen", unit.seen(piece));
        done(unit.clerk.post(piece + "/edit", correction));
        correction.put("seen", unit.seen(piece));
        correction.put("documentNumber", "青财〔2026〕4号");
        assertThat(text(unit.clerk.post(piece + "/edit", correction)))
                .as("a draft bears it as well")
                .contains("已经用在本单位的另一件“第二件”上");
    }

    @Test
    void theListIsNarrowedByStageUnitAndWords() {
        unit.drafted("垃圾分类100%覆盖", "正文");
        unit.published("供水公告", "正文");
        String all = text(unit.clerk.get("/desk/publications"));
        assertThat(all).contains("垃圾分类100%覆盖", "供水公告", "共 2 件");
        assertThat(text(unit.clerk.get("/desk/publications?stage=DRAFTED")))
                .contains("垃圾分类100%覆盖")
                .doesNotContain("供水公告");
        assertThat(text(unit.clerk.get("/desk/publications?q=0%25%E8%A6%86")))
                .contains("垃圾分类100%覆盖")
                .doesNotContain("供水公告");
        assertThat(text(unit.clerk.get("/desk/publications?q=%25%25"))).contains("没有符合条件的政府信息");
        Visitor other = unit.person(unit.people.qingshi.named("青石区民政局"), Role.CLERK);
        assertThat(text(other.get("/desk/publications"))).doesNotContain("供水公告");
        assertThat(text(unit.office.get("/desk/publications?unit=" + unit.finance.id())))
                .contains("供水公告");
    }

    @Test
    void aYearThatIsOfNoReportIsNotLeftOutUnsaid() {
        Map<String, String> form = unit.form("不是年报的", "正文");
        form.put("reportYear", "2025");
        unit.clerk.get("/desk/publications/new");
        HttpResponse<String> refused = unit.clerk.post("/desk/publications/new", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused)).contains("只有年报才有年度");
    }

    @Test
    void indexNumbersAreGivenOnce() {
        String first = unit.drafted("一", "正文");
        String second = unit.drafted("二", "正文");
        int year = java.time.LocalDate.now(clock).getYear();
        assertThat(jdbc.sql("select index_number from publication where id in (?, ?) order by number")
                        .params(id(first), id(second))
                        .query((row, _) -> row.getString("index_number"))
                        .list())
                .allMatch(number -> number.matches("\\w+(-\\w+)*/" + year + "-\\d{5}"))
                .doesNotHaveDuplicates();
    }
}
