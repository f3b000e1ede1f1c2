package cn.yangguang.publication.policy;

import static cn.yangguang.publication.pages.PublishingUnit.done;
import static cn.yangguang.publication.pages.PublishingUnit.step;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.duty.Standing;
import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Policy documents over real HTTP: what they do to each other, who owes an interpretation, and what citizens find. */
@HouseTest
class PolicyPiecesTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DueLists dues;

    private PublishingUnit unit;
    private PolicyUnit policies;
    private LocalDate today;

    @BeforeEach
    void aBureau() {
        unit = new PublishingUnit(house, port);
        policies = new PolicyUnit(unit);
        today = LocalDate.now(house.getBean(Clock.class));
    }

    private String drafted(String title, String... more) {
        return policies.drafted(title, more);
    }

    private String publish(String piece) {
        return policies.publish(piece);
    }

    private String published(String title, String... more) {
        return policies.published(title, more);
    }

    private Document open(String piece) {
        return Visitor.page(unit.stranger().get(unit.open(piece)));
    }

    /** What is said to whoever is about to withdraw a piece. */
    private String withdrawal(String piece) {
        return Visitor.page(unit.head.get(piece))
                .select("form[action$=/withdraw] p")
                .text();
    }

    private static String fact(Document page, String name) {
        return page.select("table.metadata tr:has(th:contains(" + name + ")) td")
                .text();
    }

    @Test
    void whatIsAbolishedIsMarkedAtOnceStaysAndIsRestoredWithItsAbolisher() {
        String old = published("旧办法");
        assertThat(open(old).select(".validity")).isEmpty();
        assertThat(fact(open(old), "有效性")).isEqualTo("有效");
        String fresh = published("新办法", "ABOLISHES", "《旧办法》\n《外来的决定》（云政〔2019〕8号）");
        Document page = open(old);
        assertThat(page.select(".validity").text()).contains("废止", today.toString(), "新办法");
        assertThat(page.select(".validity a").attr("href")).isEqualTo(unit.open(fresh));
        assertThat(fact(page, "有效性")).isEqualTo("废止");
        assertThat(fact(page, "废止日期")).isEqualTo(today.toString());
        assertThat(page.select("article").text()).contains("现将有关事项通知如下");
        assertThat(open(fresh).select("section:has(#related-title) li").eachText())
                .anySatisfy(line -> assertThat(line).contains("旧办法"))
                .anySatisfy(line -> assertThat(line).contains("外来的决定", "云政〔2019〕8号"));
        assertThat(unit.clerk.get(old).body()).as("its stage is another matter").contains("已公开", "废止这份文件的文件");
        assertThat(unit.clerk.get(fresh).body()).contains("要废止的《外来的决定》（云政〔2019〕8号）不在本系统里", "没有文件会被标明废止");
        assertThat(withdrawal(fresh)).contains("《旧办法》", "不再标明被它废止，恢复原来的效力");
        done(step(unit.head, fresh, "withdraw", "withdraw-words", "发布有误"));
        Document restored = open(old);
        assertThat(fact(restored, "有效性")).isEqualTo("有效");
        assertThat(restored.text()).as("nothing of what was withdrawn").doesNotContain("新办法");
    }

    @Test
    void anEditionThatNoLongerAbolishesSaysWhatComesBackIntoForceBeforeItIsPublished() {
        published("旧细则");
        Map<String, String> form = policies.form("新细则", "ABOLISHES", "《旧细则》");
        String fresh = publish(unit.drafted(form));
        assertThat(unit.clerk.get(fresh).body()).doesNotContain("不再写明");
        form.put("ABOLISHES", "");
        form.put("seen", unit.seen(fresh));
        done(unit.clerk.post(fresh + "/edit", form));
        assertThat(unit.clerk.get(fresh).body()).contains("这一版不再写明废止或者修改下列文件，公开以后，《旧细则》", "不再标明被它废止，恢复原来的效力。");
        done(step(unit.clerk, fresh, "submit"));
        assertThat(Visitor.page(unit.head.get(fresh))
                        .select("form[action$=/urgent] p")
                        .text())
                .contains("公开以后，《旧细则》");
        assertThat(Visitor.page(unit.head.get(fresh))
                        .expectFirst("section[aria-labelledby=changes-title] del")
                        .text())
                .contains("废止：《旧细则》");
    }

    @Test
    void listsApiAndInterpretationsMarkWhatHoldsNoLonger() {
        String old = published("失效的办法");
        String interpretation = publish(interpreting("解读失效的办法", "《失效的办法》"));
        assertThat(row("失效的办法").select(".lamp")).isEmpty();
        published("替代的办法", "ABOLISHES", "《失效的办法》");
        assertThat(row("失效的办法").select(".lamp").text()).contains("废止");
        assertThat(row("替代的办法").select(".lamp")).isEmpty();
        assertThat(open(interpretation)
                        .select("section:has(#related-title) li:has(a[href=" + unit.open(old) + "]) .lamp")
                        .text())
                .contains("废止");
        String api = unit.stranger()
                .get("/api/v1/pieces?unit=" + unit.finance.id() + "&limit=3")
                .body();
        assertThat(api).contains("\"validity\":\"废止\"", "\"validity\":\"有效\"");
    }

    private Element row(String title) {
        return Visitor.page(unit.stranger().get("/open/pieces?unit=" + unit.finance.id())).select("tbody tr").stream()
                .filter(row -> row.select("th a").text().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPlanEndsNoSoonerThanItsDocumentAndAnUnknownOneIsSaidToBeOutside() {
        unit.clerk.get("/desk/publications/new");
        Map<String, String> form = policies.form("倒着的", "interpretationBy", "2026-03-01");
        assertThat(unit.clerk.post("/desk/publications/new", form).body()).contains("解读完成日期早于成文日期 2026-03-02，请核对。");
        String piece = interpreting("解读外面的", "云政〔2031〕9号");
        assertThat(unit.clerk.get(piece).body()).contains("要解读的云政〔2031〕9号不在本系统里", "没有文件会列出这件解读");
    }

    @Test
    void amendedAndExpiredDocumentsSaySo() {
        String old = published("管理规定");
        String change = published("关于修改管理规定的决定", "AMENDS", "《管理规定》");
        assertThat(withdrawal(change)).contains("《管理规定》", "不再标明被它修改").doesNotContain("恢复原来的效力");
        assertThat(withdrawal(old)).doesNotContain("撤下以后");
        assertThat(open(old).select(".validity").text()).contains("已被修改");
        assertThat(open(old).select("section:has(#related-title)").text()).contains("修改这份文件的文件", "关于修改管理规定的决定");
        String over = published("暂行办法", "validFrom", "2020-01-01", "validTo", "2021-12-31");
        assertThat(open(over).select(".validity").text()).contains("失效", "2021-12-31");
    }

    @Test
    void nobodyAbolishesWhatIsNotTheirsAndDraftsOfOthersAreNotNamed() {
        unit.published("财政局的文件", "正文");
        unit.drafted("财政局的草稿", "正文");
        String welfare = unit.people.qingshi.named("青石区民政局").id().toString();
        Visitor stranger = unit.person(unit.people.qingshi.named("青石区民政局"), Role.CLERK);
        stranger.get("/desk/publications/new");
        HttpResponse<String> refused = stranger.post(
                "/desk/publications/new", policies.form("民政局的文件", "unit", welfare, "ABOLISHES", "《财政局的文件》"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("不是本单位和下级单位的文件");
        String piece = done(stranger.post(
                "/desk/publications/new", policies.form("民政局的文件", "unit", welfare, "CARRIES_OUT", "《财政局的草稿》")));
        assertThat(Visitor.page(stranger.get(piece)).select("table.metadata").text())
                .contains("贯彻落实（外部文件）");
    }

    @Test
    void aPolicyIsNotHandedInBeforeItsInterpretationIsDecided() {
        String piece = drafted("没有定的", "interpretationNeeded", "", "interpretationReason", "");
        assertThat(step(unit.clerk, piece, "submit").body()).contains("政策文件请先定下要不要解读");
        String planless = drafted("没有方案的", "interpretationNeeded", "yes", "interpretationReason", "涉及面广");
        assertThat(step(unit.clerk, planless, "submit").body()).contains("请填好解读方案");
        Document page = Visitor.page(unit.clerk.get(planless + "/edit"));
        assertThat(page.select("select[name=interpretationNeeded] option[selected]")
                        .val())
                .isEqualTo("yes");
    }

    private String needing(String title) {
        return drafted(
                title,
                "interpretationNeeded",
                "yes",
                "interpretationReason",
                "涉及企业切身利益",
                "interpretationForm",
                "QUESTIONS",
                "interpreter",
                "江局长",
                "interpretingOrgan",
                "青石区财政局",
                "interpretationBy",
                today.toString());
    }

    private List<Owed> owed(String policy) {
        List<UUID> occurrences = jdbc.sql(
                        "select o.id from occurrence o join duty d on d.id = o.duty_id where d.source = ?")
                .param("policy/" + policy.substring(policy.lastIndexOf('/') + 1))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        return dues.of(occurrences);
    }

    private String interpreting(String title, String line) {
        return drafted(
                title,
                "policy",
                "NONE",
                "documentNumber",
                "",
                "interpretationForm",
                "FIGURE",
                "interpreter",
                "王科长",
                "INTERPRETS",
                line);
    }

    @Test
    void anInterpretationIsOwedInThreeWorkingDaysAndDoneByPublishingIt() {
        String policy = publish(needing("扶持办法"));
        Owed owed = owed(policy).getFirst();
        assertThat(owed.title()).isEqualTo("解读《扶持办法》");
        assertThat(owed.occurrence().opens()).isEqualTo(today);
        assertThat(owed.occurrence().name()).contains("3个工作日内");
        assertThat(owed.settled()).isFalse();
        assertThat(unit.clerk.get("/desk").body()).contains("解读《扶持办法》", policy);
        assertThat(unit.clerk.get("/desk/due/" + owed.id()).statusCode()).isEqualTo(200);
        String interpretation = publish(interpreting("一图读懂扶持办法", "《扶持办法》"));
        Owed met = owed(policy).getFirst();
        assertThat(met.standing()).isInstanceOf(Standing.Met.class);
        String proof = Visitor.page(unit.clerk.get("/desk/due/" + owed.id()))
                .expectFirst("a[href^=/desk/evidence/]")
                .attr("href");
        assertThat(unit.clerk.get(proof).body()).contains("一图读懂扶持办法", interpretation);
        Document page = open(policy);
        assertThat(page.select("section:has(#related-title) li").text()).contains("一图读懂扶持办法", "图解", "王科长");
        assertThat(page.select("section:has(#related-title) a").attr("href")).isEqualTo(unit.open(interpretation));
        assertThat(open(interpretation).select("section:has(#related-title) a").attr("href"))
                .isEqualTo(unit.open(policy));
        done(step(unit.head, interpretation, "withdraw", "withdraw-words", "图有误"));
        assertThat(owed(policy).getFirst().settled()).as("owed again").isFalse();
    }

    @Test
    void noInterpretationIsOwedWhereItIsOutAlreadyAndNoneForWhatWasTakenBack() {
        String policy = needing("同步解读的办法");
        publish(interpreting("同步解读", "《同步解读的办法》"));
        assertThat(unit.stranger().get("/open/pieces").body()).doesNotContain("同步解读的办法");
        publish(policy);
        assertThat(owed(policy)).isEmpty();
        assertThat(open(policy).select("section:has(#related-title)").text()).contains("同步解读");
        String gone = publish(needing("撤下的办法"));
        done(step(unit.head, gone, "withdraw", "withdraw-words", "发布有误"));
        assertThat(owed(gone).getFirst().standing()).isInstanceOf(Standing.Waived.class);
    }

    @Test
    void whatATownSaysAboutAPolicyOfTheDistrictIsShownAndProvesNothing() {
        String policy = publish(needing("区里的办法"));
        Unit town = unit.people.qingshi.named("石桥镇人民政府");
        Visitor clerk = unit.person(town, Role.CLERK);
        Visitor head = unit.person(town, Role.HEAD);
        Visitor secrecy = unit.person(town, Role.SECRECY_REVIEWER);
        clerk.get("/desk/publications/new");
        String piece = done(clerk.post(
                "/desk/publications/new",
                policies.form("镇里解读区里的办法", "unit", town.id().toString(), "policy", "NONE", "INTERPRETS", "《区里的办法》")));
        done(step(clerk, piece, "submit"));
        done(step(head, piece, "review"));
        done(step(head, piece, "proofread"));
        done(step(secrecy, piece, "secrecy"));
        done(step(head, piece, "publish"));
        assertThat(open(policy).select("section:has(#related-title) li").text()).contains("镇里解读区里的办法");
        assertThat(owed(policy).getFirst().settled()).isFalse();
    }

    @Test
    void theLibraryIsNarrowedAndTheListOfWhatIsInForceIsKept() {
        String rule = published("示范规定", "policy", "NORMATIVE", "signedOn", "2024-05-06", "subjectClass", "HEALTH");
        published("示范规定的新规定", "policy", "NORMATIVE", "ABOLISHES", "《示范规定》");
        published("示范通知", "documentType", "OPINIONS");
        published("示范的失效文件", "policy", "NORMATIVE", "validTo", "2021-12-31");
        assertThat(found("/open/policies?q=示范")).containsExactlyInAnyOrder("示范规定", "示范规定的新规定", "示范通知", "示范的失效文件");
        assertThat(found("/open/policies?q=示范&validity=ABOLISHED")).containsExactly("示范规定");
        assertThat(found("/open/policies?q=示范&subject=HEALTH&year=2024")).containsExactly("示范规定");
        assertThat(found("/open/policies?q=示范&type=OPINIONS")).containsExactly("示范通知");
        assertThat(found("/open/policies?q=示范&organ=" + unit.finance.id())).hasSize(4);
        assertThat(found("/open/policies?q=没有这样的文件")).isEmpty();
        String number = fact(open(rule), "发文字号").replace('〔', '[').replace('〕', ']');
        assertThat(found("/open/policies?q=" + number)).containsExactly("示范规定");
        assertThat(found("/open/policies/in-force?q=示范")).containsExactly("示范规定的新规定");
        for (String none : List.of("validity=X", "subject=X", "type=X", "year=26", "organ=" + UUID.randomUUID())) {
            HttpResponse<String> answer = unit.stranger().get("/open/policies?" + none);
            assertThat(answer.statusCode()).as(none).isEqualTo(404);
            assertThat(answer.body()).contains("这里没有这样的筛选条件");
        }
        Document page = Visitor.page(unit.stranger().get("/open/policies?q=示范"));
        assertThat(page.select("select[name=validity] option").eachText())
                .containsExactly("不限", "有效（2）", "失效（1）", "废止（1）");
    }

    private List<String> found(String path) {
        String encoded = path.replace("[", "%5B").replace("]", "%5D");
        HttpResponse<String> answer = unit.stranger().get(encoded);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Visitor.page(answer).select("tbody th a").eachText();
    }

    @Test
    void aCleanUpEndsWhatIsConfirmedByAnotherAndShowsItsResultsOnceClosed() {
        String kept = published("清理留下的通知");
        String over = published("清理失效的通知");
        String gone = published("清理废止的通知");
        Visitor office = unit.person(unit.people.qingshi.district, Role.OFFICE);
        office.get("/desk/clean-ups");
        String round = done(office.post(
                "/desk/clean-ups",
                Map.of("place", unit.people.qingshi.district.id().toString(), "title", "年度清理")));
        assertThat(office.post(round + "/close", Map.of()).body()).contains("还有文件没有确认");
        for (Element form : Visitor.page(unit.clerk.get(round)).select("form[action$=propose]")) {
            String number = form.expectFirst("[name=number]").val();
            String path = "/open/pieces/" + number;
            String verdict =
                    path.equals(unit.open(over)) ? "EXPIRED" : path.equals(unit.open(gone)) ? "ABOLISH" : "KEEP";
            done(unit.clerk.post(
                    round + "/propose",
                    Map.of(
                            "number",
                            number,
                            "publication",
                            form.expectFirst("[name=publication]").val(),
                            "seen",
                            "0",
                            "verdict-" + number,
                            verdict,
                            "reason-" + number,
                            "任务已经完成")));
        }
        assertThat(open(gone).select(".validity")).as("only proposed").isEmpty();
        for (Element form : Visitor.page(unit.head.get(round)).select("form[action$=confirm]")) {
            done(unit.head.post(
                    round + "/confirm",
                    Map.of("publication", form.expectFirst("[name=publication]").val(), "seen", "1")));
        }
        assertThat(open(kept).select(".validity")).isEmpty();
        assertThat(open(gone).select(".validity").text()).contains("废止", "任务已经完成");
        assertThat(open(over).select(".validity").text()).contains("宣布失效", "任务已经完成");
        String results = round.replace("/desk/", "/open/");
        assertThat(unit.stranger().get(results).statusCode()).isEqualTo(404);
        done(office.post(round + "/close", Map.of()));
        assertThat(Visitor.page(unit.stranger().get(results)).select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("清理废止的通知", "废止"))
                .anySatisfy(row -> assertThat(row).contains("清理失效的通知", "宣布失效"))
                .anySatisfy(row -> assertThat(row).contains("清理留下的通知", "继续有效"));
        assertThat(unit.stranger().get("/open/clean-ups").body()).contains("年度清理");
    }

    @Test
    void aRoundIsBegunOnceKeepsWhatWasTypedAndIsCancelledWithAReason() {
        published("还要看的通知");
        Visitor office = unit.person(unit.people.qingshi.district, Role.OFFICE);
        office.get("/desk/clean-ups");
        String place = unit.people.qingshi.district.id().toString();
        String round = done(office.post("/desk/clean-ups", Map.of("place", place, "title", "年度清理")));
        assertThat(office.post("/desk/clean-ups", Map.of("place", place, "title", "又点了一次"))
                        .body())
                .contains("“年度清理”正在进行", "同时再做一次");
        assertThat(office.post("/desk/clean-ups", Map.of("place", place, "title", "年度清理", "beside", "true"))
                        .statusCode())
                .isEqualTo(422);
        done(office.post("/desk/clean-ups", Map.of("place", place, "title", "专项清理", "beside", "true")));
        Element form = Visitor.page(unit.clerk.get(round)).expectFirst("form[action$=propose]");
        String number = form.expectFirst("[name=number]").val();
        Map<String, String> typed = Map.of(
                "number",
                number,
                "publication",
                form.expectFirst("[name=publication]").val(),
                "seen",
                "7",
                "verdict-" + number,
                "AMEND",
                "reason-" + number,
                "依据的办法已经改了");
        Document again = Visitor.page(unit.clerk.post(round + "/propose", typed));
        assertThat(again.select("details[open] input[name=reason-" + number + "]")
                        .val())
                .isEqualTo("依据的办法已经改了");
        assertThat(again.select("select[name=verdict-" + number + "] option[selected]")
                        .val())
                .isEqualTo("AMEND");
        assertThat(office.post(round + "/cancel", Map.of("because", " ")).body())
                .contains("请写明为什么取消");
        done(office.post(round + "/cancel", Map.of("because", "范围选错了")));
        assertThat(Visitor.page(office.get(round)).text()).contains("取消（原因：范围选错了）");
        assertThat(unit.clerk.post(round + "/propose", typed).body()).contains("已经结束或者取消");
        assertThat(office.post(round + "/close", Map.of()).statusCode()).isEqualTo(422);
        assertThat(unit.stranger().get(round.replace("/desk/", "/open/")).statusCode())
                .isEqualTo(404);
        done(office.post("/desk/clean-ups", Map.of("place", place, "title", "年度清理", "beside", "true")));
    }

    @Test
    void whoProposedDoesNotConfirm() {
        published("自己提自己确认的通知");
        Visitor both = unit.person(unit.finance, Role.CLERK, Role.HEAD);
        Visitor office = unit.person(unit.people.qingshi.district, Role.OFFICE);
        office.get("/desk/clean-ups");
        String round = done(office.post(
                "/desk/clean-ups",
                Map.of("place", unit.people.qingshi.district.id().toString(), "title", "又一次清理")));
        Element form = Visitor.page(both.get(round)).expectFirst("form[action$=propose]");
        String number = form.expectFirst("[name=number]").val();
        String publication = form.expectFirst("[name=publication]").val();
        Map<String, String> proposal = Map.of(
                "number",
                number,
                "publication",
                publication,
                "seen",
                "0",
                "verdict-" + number,
                "KEEP",
                "reason-" + number,
                "仍然适用");
        done(both.post(round + "/propose", proposal));
        assertThat(both.post(round + "/propose", proposal).body())
                .as("seen before")
                .contains("别人对");
        assertThat(both.post(round + "/confirm", Map.of("publication", publication, "seen", "1"))
                        .body())
                .contains("请另一位同事确认");
        assertThat(unit.clerk
                        .post(round + "/confirm", Map.of("publication", publication, "seen", "1"))
                        .statusCode())
                .isEqualTo(403);
        done(unit.head.post(round + "/confirm", Map.of("publication", publication, "seen", "1")));
    }

    @Test
    void aPolicyIsLaidOutAsADocument() {
        Document page = open(published("关于排版的通知", "signedOn", "2026-03-02"));
        assertThat(page.select("article .number-line").text()).startsWith("青财〔2026〕");
        assertThat(page.select("article .signed").text()).isEqualTo("青石区财政局 2026年3月2日");
        assertThat(open(unit.published("不是政策文件的", "正文")).select(".number-line, .signed"))
                .isEmpty();
    }
}
