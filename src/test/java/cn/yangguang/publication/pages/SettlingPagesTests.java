package cn.yangguang.publication.pages;

import static cn.yangguang.publication.pages.PublishingUnit.done;
import static cn.yangguang.publication.pages.PublishingUnit.step;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.checks.masking.Zips;
import cn.yangguang.publication.keeping.PublishingInTime;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is found is marked and put right by one click, what was masked never goes out, and what has stood long enough ends. */
@HouseTest
class SettlingPagesTests {

    private static final String PHONE = "13812345678";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    PublishingInTime publishing;

    private PublishingUnit unit;

    @BeforeEach
    void aBureau() {
        unit = new PublishingUnit(house, port);
    }

    private void attach(String piece, String name, byte[] content) {
        String action = Visitor.page(unit.clerk.get(piece))
                .expectFirst("form[action*=/files?]")
                .attr("action");
        done(unit.clerk.upload(action, "file", name, content));
    }

    /** Sends the form behind this button. */
    private HttpResponse<String> press(String piece, String button) {
        Document page = Visitor.page(unit.clerk.get(piece));
        Element form = page.select("form").stream()
                .filter(one -> one.select("button").text().equals(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError(button + " is not among " + page.select("button")));
        Map<String, String> fields = new java.util.TreeMap<>();
        form.select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.remove("_csrf");
        return unit.clerk.post(form.attr("action"), fields);
    }

    private void publish(String piece) {
        done(step(unit.clerk, piece, "submit"));
        done(step(unit.head, piece, "review"));
        done(step(unit.head, piece, "proofread"));
        done(step(unit.secrecy, piece, "secrecy"));
        done(step(unit.head, piece, "publish"));
    }

    @Test
    void adviceIsMarkedInTheTextCorrectedByOneClickAndStopsNothing() {
        String piece = unit.drafted("路灯", "一、按装\n请按装太阳能路灯，电话" + PHONE + "。\n项目\t处数\n按装\t3");
        Document page = Visitor.page(unit.clerk.get(piece));
        assertThat(page.select(".piece mark").eachText())
                .as("every place, in headings, paragraphs and cells")
                .hasSize(4)
                .anyMatch(mark -> mark.startsWith(PHONE));
        String number = page.expectFirst(".piece mark sup a").text();
        assertThat(page.select("#finding-" + number)).hasSize(1);
        done(press(piece, "改为 安装"));
        assertThat(Visitor.page(unit.clerk.get(piece)).select(".piece").text())
                .as("only the place that was clicked")
                .contains("一、安装", "请按装");
        done(press(piece, "遮盖为 138****5678"));
        done(step(unit.clerk, piece, "submit"));
    }

    @Test
    void theMaskedCopyGoesOutAndTheOriginalStaysOnTheDesk() {
        String piece = unit.drafted("公示", "正文");
        attach(piece, "名单.csv", ("姓名,电话\n甲,手机号码" + PHONE + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(step(unit.clerk, piece, "submit").statusCode()).isEqualTo(422);
        done(press(piece, "换成遮盖、清理过的副本"));
        Document page = Visitor.page(unit.clerk.get(piece));
        String original = page.expectFirst("a[href*=/originals/]").attr("href");
        assertThat(unit.clerk.get(original).body()).contains(PHONE);
        assertThat(unit.stranger().get(original).statusCode()).isEqualTo(302);
        publish(piece);
        String open = unit.open(piece);
        String file = Visitor.page(unit.stranger().get(open))
                .expectFirst("a[href*=/files/]")
                .attr("href");
        assertThat(unit.stranger().get(file).body()).contains("138****5678").doesNotContain(PHONE);
    }

    @Test
    void whatWasMaskedInTheTextDoesNotGoOutInAFile() {
        String piece = unit.drafted("公示", "手机号码为" + PHONE + "。");
        done(press(piece, "遮盖为 138****5678"));
        // no look at single words finds it here
        attach(piece, "包.zip", Zips.with(new byte[0], "里面.txt", "138 1234 5678"));
        assertThat(step(unit.clerk, piece, "submit").body()).contains("包.zip", "别处已经遮盖，这里还能读到");
        String address = Visitor.page(unit.clerk.get(piece))
                .expectFirst("input[name=address]")
                .val();
        String seen = Visitor.page(unit.clerk.get(piece))
                .expectFirst("input[name=seen]")
                .val();
        done(unit.clerk.post(piece + "/files/remove", Map.of("address", address, "seen", seen)));
        done(step(unit.clerk, piece, "submit"));
    }

    @Test
    void whatComesBackAfterTheReviewIsStoppedAtTheLastDoorAndAScheduledOneGoesBack() {
        String piece = unit.cleared("公示", "正文里写着一三八一二三四五六七八。");
        // masked later, as when another machine has learned to find it
        jdbc.sql("insert into masked_value select p.id, 'x', 'NAME', ? from publication p where p.id = ?::uuid")
                .params(house.getBean(cn.yangguang.keys.Keys.class).encrypt("一三八一二三四五六七八"), id(piece))
                .update();
        HttpResponse<String> refused = step(unit.head, piece, "publish");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("“正文”里还能读到已经遮盖的自然人姓名");
        jdbc.sql("update edition set stage = 'SCHEDULED', publish_at = ? where publication_id = ?::uuid")
                .params(java.sql.Timestamp.from(clock.instant()), id(piece))
                .update();
        long before = unit.people.entries();
        publishing.publishDue();
        assertThat(unit.people.entries()).isEqualTo(before + 1);
        assertThat(unit.clerk.get(piece).body()).contains("已退回起草人", "还能读到已经遮盖的");
    }

    private static String id(String piece) {
        return piece.substring(piece.lastIndexOf('/') + 1);
    }

    @Test
    void whatHasStoodToItsLastDayEndsByItself() {
        String piece = unit.drafted("到期就撤的公示", "正文");
        LocalDate today = LocalDate.now(clock);
        assertThat(step(unit.clerk, piece, "period", "openUntil", today.toString())
                        .body())
                .contains("“公开至”应在今天以后");
        done(step(unit.clerk, piece, "period", "openUntil", today.plusDays(5).toString(), "noticeDays", "3"));
        publish(piece);
        String open = unit.open(piece);
        assertThat(unit.stranger().get(open).statusCode()).isEqualTo(200);
        publishing.endDue();
        assertThat(unit.stranger().get(open).statusCode()).isEqualTo(200);
        HttpResponse<String> early = step(unit.head, piece, "withdraw", "withdraw-words", "有误", "instead", "已撤下");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("至少要公开 3 天", "提前撤下的理由");
        jdbc.sql("update edition set open_until = ? where publication_id = ?::uuid")
                .params(today.minusDays(1), id(piece))
                .update();
        long before = unit.people.entries();
        publishing.endDue();
        publishing.endDue();
        assertThat(unit.people.entries()).isEqualTo(before + 1);
        HttpResponse<String> gone = unit.stranger().getWithinASecond(open, 410);
        assertThat(gone.body()).contains("公开期限已满").doesNotContain("到期就撤的公示");
        assertThat(unit.clerk.get(piece).body()).contains("公开期已满", "到期就撤的公示");
    }

    @Test
    void anEarlyWithdrawalIsAnsweredForAndStaysFlagged() {
        String piece = unit.drafted("要站七天的", "正文");
        done(step(unit.clerk, piece, "period", "noticeDays", "7"));
        publish(piece);
        Document asked = Visitor.page(unit.head.get(piece));
        assertThat(asked.select("[name=withdraw-words], [name=early]").eachText())
                .as("nobody's reason")
                .isEmpty();
        assertThat(asked.expectFirst("[name=instead]").text())
                .doesNotContain("要站七天的")
                .isNotEmpty();
        assertThat(Visitor.page(step(unit.head, piece, "withdraw", "instead", " "))
                        .text())
                .contains("请写明撤下的原因", "请写明撤下以后公众看到什么");
        done(step(unit.head, piece, "withdraw", "withdraw-words", "有误", "instead", "已撤下", "early", "法院裁定停止公示"));
        assertThat(Visitor.page(unit.clerk.get(piece)).text()).contains("提前撤下", "法院裁定停止公示");
        assertThat(Visitor.page(unit.clerk.get("/desk/publications"))
                        .select(".badge, .lamp, main")
                        .text())
                .contains("提前撤下");
    }

    @Test
    void aDraftThatWasNeverHandedInIsThrownAway() {
        String piece = unit.drafted("写错的草稿", "手机号码为" + PHONE + "。");
        done(press(piece, "遮盖为 138****5678"));
        attach(piece, "附件.txt", "附件".getBytes(StandardCharsets.UTF_8));
        long before = unit.people.entries();
        done(press(piece, "确定删去"));
        assertThat(unit.people.entries()).isEqualTo(before + 1);
        assertThat(unit.clerk.get(piece).statusCode()).isEqualTo(404);
        String published = unit.published("已经公开的", "正文");
        Map<String, String> form = unit.form("改坏了的", "正文");
        form.put("seen", seen(published));
        done(unit.clerk.post(published + "/edit", form));
        done(press(published, "确定删去"));
        assertThat(unit.clerk.get(published).body()).contains("已经公开的").doesNotContain("改坏了的", "删去草稿");
        assertThat(unit.clerk
                        .post(published + "/discard", Map.of("seen", seen(published)))
                        .body())
                .contains("只有从来没有送审的草稿可以删去");
    }

    @Test
    void aDraftWithANumberGoesOnceItsNumberIsVoided() {
        unit.clerk.get("/desk/numbers");
        done(unit.clerk.post(
                "/desk/numbers", Map.of("unit", unit.finance.id().toString(), "code", "青财删", "first", "1")));
        Map<String, String> form = unit.form("编了号的草稿", "正文");
        form.remove("documentNumber");
        form.put("organCode", "青财删");
        String piece = unit.drafted(form);
        Document page = Visitor.page(unit.clerk.get(piece));
        assertThat(page.select("form[action$=discard]")).isEmpty();
        String register = page.expectFirst("#numbered-draft a").attr("href");
        assertThat(unit.clerk
                        .post(piece + "/discard", Map.of("seen", seen(piece)))
                        .body())
                .contains("先在“发文字号登记”里作废这个文号");
        done(unit.clerk.post(register + "/void", Map.of("publication", id(piece), "because", "文种用错")));
        done(press(piece, "确定删去"));
        assertThat(unit.clerk.get(piece).statusCode()).isEqualTo(404);
        assertThat(Visitor.page(unit.clerk.get(register)).select("tbody").text())
                .contains("1号", "编了号的草稿", "草稿已删去", "文种用错");
    }

    @Test
    void whoHasNothingOfTheCatalogueIsToldWhoMakesIt() {
        assertThat(Visitor.page(unit.clerk.get("/desk/publications/new"))
                        .select("p.note:contains(还没有公开事项) a[href=/desk/catalogue]"))
                .hasSize(1);
    }

    private String seen(String piece) {
        return Visitor.page(unit.clerk.get(piece + "/edit"))
                .expectFirst("input[name=seen]")
                .val();
    }

    @Test
    void whatWasMaskedInAFileMayBeReadAgainOnceTheFileIsTakenOff() {
        String piece = unit.drafted("公示", "正文");
        attach(piece, "名单.txt", ("手机号码" + PHONE).getBytes(StandardCharsets.UTF_8));
        done(press(piece, "换成遮盖、清理过的副本"));
        // no look at single words finds it here
        attach(piece, "包.zip", Zips.with(new byte[0], "里面.txt", "138 1234 5678"));
        assertThat(Visitor.page(unit.clerk.get(piece)).select("ol.held li").text())
                .contains("包.zip");
        done(press(piece, "取下"));
        assertThat(Visitor.page(unit.clerk.get(piece)).select("ol.held li")).isEmpty();
        done(step(unit.clerk, piece, "submit"));
    }

    @Test
    void aFileThatWouldHarmWhoeverOpensItIsRefusedByNameWithItsReason() {
        String piece = unit.drafted("公示", "正文");
        Map.of(
                        "图.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>",
                        "图.txt", "<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'/>",
                        "图.gif", "GIF89a....;<script>1</script>")
                .forEach((name, content) -> {
                    String action = Visitor.page(unit.clerk.get(piece))
                            .expectFirst("form[action*=/files?]")
                            .attr("action");
                    HttpResponse<String> refused =
                            unit.clerk.upload(action, "file", name, content.getBytes(StandardCharsets.UTF_8));
                    assertThat(refused.statusCode()).isEqualTo(422);
                    assertThat(refused.body()).contains(name + " 是", "没有保存");
                });
        assertThat(Visitor.page(unit.clerk.get(piece)).select("a[href*=/files/]"))
                .isEmpty();
    }
}
