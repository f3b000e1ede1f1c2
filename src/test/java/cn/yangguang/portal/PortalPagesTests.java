package cn.yangguang.portal;

import static cn.yangguang.publication.pages.PublishingUnit.done;
import static cn.yangguang.publication.pages.PublishingUnit.step;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Unit;
import cn.yangguang.publication.GuideContents;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The home page, the column, the lists and the large pages, as a stranger finds them. */
@HouseTest
class PortalPagesTests {

    private static final String GUIDE = GuideContents.OUTLINE
            .replace("名称\t", "名称\t青石区财政局办公室")
            .replace("办公地址\t", "办公地址\t青石区中心路 1 号")
            .replace("办公时间\t", "办公时间\t工作日 8:30 至 17:30")
            .replace("联系电话\t", "联系电话\t0537-2100000")
            .replace("传真号码\t", "传真号码\t0537-2100001")
            .replace("互联网联系方式\t", "互联网联系方式\t本网站依申请公开栏目");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    private PublishingUnit unit;

    @BeforeEach
    void aBureau() {
        unit = new PublishingUnit(house, port);
    }

    private String marked(String title, String body, String part, String year) {
        Map<String, String> form = new HashMap<>(unit.form(title, body));
        form.putAll(Map.of("columnPart", part, "reportYear", year, "documentNumber", ""));
        return unit.drafted(form);
    }

    private Document page(String path) {
        HttpResponse<String> answer = unit.stranger().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Visitor.page(answer);
    }

    @Test
    void theColumnIsMadeFromWhatIsMarked() {
        String unfinished = marked("没写完的指南", GuideContents.OUTLINE, "GUIDE", "");
        assertThat(step(unit.clerk, unfinished, "submit").body()).contains("公开指南还缺工作机构的名称");
        String guide = unit.publish(marked("财政局公开指南", GUIDE, "GUIDE", ""));
        unit.publish(marked("信息公开审查办法", "第一条", "RULES", ""));
        unit.publish(marked("早年年报", "总体情况", "REPORT", "2024"));
        unit.publish(marked("去年年报", "总体情况", "REPORT", "2025"));
        unit.published("预算公告", "正文");
        Unit district = unit.people.qingshi.district;
        for (String path : List.of("/open/column/" + district.id(), "/open/column/" + unit.finance.id())) {
            Document column = page(path);
            assertThat(column.select("#guide a").eachText()).as(path).containsExactly("财政局公开指南");
            assertThat(column.select("#guide .hint").text()).containsPattern("\\d{4}-\\d\\d-\\d\\d 更新");
            assertThat(column.select("#guide dt").eachText()).containsExactlyElementsOf(GuideContents.WORK_BODY);
            assertThat(column.select("#guide dd").text()).contains("0537-2100000");
            assertThat(column.select("#rules a").eachText()).containsExactly("信息公开审查办法");
            assertThat(column.select("#report h3").eachText()).containsExactly("2025 年度", "2024 年度");
            assertThat(column.select("#report a").eachText()).containsExactly("去年年报", "早年年报");
            assertThat(column.select("#content .ways a").eachText()).containsExactly("预算公告");
        }
        assertThat(page("/open/column/" + district.id()).select("main a").eachText())
                .contains("青石区财政局");
        assertThat(unit.stranger().get("/open/column").body()).contains("青石区");
        assertThat(page(guide).select("table.metadata").text()).contains("所属栏目 政府信息公开指南");
        String other = "/open/column/" + unit.people.qingshi.named("青石区民政局").id();
        assertThat(unit.stranger().get(other).statusCode()).isEqualTo(404);
    }

    @Test
    void aReportIsOfAYear() {
        Map<String, String> form = new HashMap<>(unit.form("年报", "总体情况"));
        form.put("columnPart", "REPORT");
        unit.clerk.get("/desk/publications/new");
        HttpResponse<String> refused = unit.clerk.post("/desk/publications/new", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("请写明年报是哪一年度的");
        assertThat(Visitor.page(unit.clerk.get("/desk/publications/new?column=GUIDE"))
                        .expectFirst("textarea[name=body]")
                        .text())
                .contains("政府信息的编排体系", "互联网联系方式");
    }

    @Test
    void theHomePageLeadsToWhatIsPublicAndToNothingElse() {
        String open = unit.open(unit.published("刚公开的", "正文"));
        unit.cleared("还没公开的", "正文");
        Document home = page("/");
        assertThat(home.select("main a[href=" + open + "]").text()).isEqualTo("刚公开的");
        assertThat(home.text()).doesNotContain("还没公开的");
        assertThat(home.select(".rooms a").eachText())
                .containsSequence("首页", "政府信息公开")
                .hasSizeLessThanOrEqualTo(5);
        for (String path : home.select("main a[href^=/]").eachAttr("href")) {
            assertThat(unit.stranger().get(path.replaceFirst("#.*", "")).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        Element find = home.expectFirst("main form[role=search]");
        assertThat(find.attr("action")).isEqualTo("/open/pieces");
        assertThat(find.expectFirst("label").attr("for"))
                .isEqualTo(find.expectFirst("input[name=title]").id());
    }

    @Test
    void piecesAreFoundByWhatTheyAre() {
        Map<String, String> form = new HashMap<>(unit.form("教育的决定", "正文"));
        form.putAll(Map.of("subjectClass", "SCIENCE", "documentType", "DECISION"));
        unit.publish(unit.drafted(form));
        unit.published("财政的通知", "正文");
        Map<String, List<String>> found = Map.of(
                "theme=SCIENCE",
                List.of("教育的决定"),
                "type=NOTICE",
                List.of("财政的通知"),
                "theme=SCIENCE&type=NOTICE",
                List.of(),
                "unit=" + unit.finance.id() + "&theme=&type=&year=&column=",
                List.of("财政的通知", "教育的决定"),
                "column=RULES",
                List.of(),
                "place=" + unit.people.qingshi.district.id() + "&theme=SCIENCE",
                List.of("教育的决定"),
                "place=" + unit.people.qingshi.county.id(),
                List.of(),
                "year=1999",
                List.of());
        found.forEach((query, titles) -> assertThat(
                        page("/open/pieces?" + query).select("tbody th a").eachText())
                .as(query)
                .containsExactlyElementsOf(titles));
        for (String wrong : List.of("theme=NONE", "unit=x", "place=" + unit.finance.id(), "year=26", "column=ALL")) {
            assertThat(unit.stranger().get("/open/pieces?" + wrong).statusCode())
                    .isEqualTo(404);
        }
        assertThat(page("/open/pieces?theme=SCIENCE")
                        .select("a[href^=/open/feeds]")
                        .eachAttr("href"))
                .containsExactly("/open/feeds/themes/SCIENCE/rss", "/open/feeds/themes/SCIENCE/atom");
    }

    @Test
    void theLargePagesStayLargeWithoutACookieAndOpenNoOtherDoor() {
        String open = unit.open(unit.published("大字看的", "<b>href=\"/open/x\"</b>"));
        HttpResponse<String> answer = unit.stranger().get("/large" + open);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        Document large = Visitor.page(answer);
        assertThat(large.expectFirst("html").hasClass("large")).isTrue();
        assertThat(large.select("article").text()).isEqualTo("<b>href=\"/open/x\"</b>");
        assertThat(large.select(".type-switch a").attr("href")).isEqualTo(open);
        assertThat(large.select("main a, .crumbs a, .rooms a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(path -> path.equals("/large") || path.startsWith("/large/open/"));
        Document list = page("/large/open/pieces?theme=FINANCE");
        assertThat(list.select("main form").attr("action")).isEqualTo("/large/open/pieces");
        assertThat(list.select(".type-switch a").attr("href")).isEqualTo("/open/pieces?theme=FINANCE");
        assertThat(page(open).select(".type-switch a").attr("href")).isEqualTo("/large" + open);
        assertThat(page("/").select(".type-switch a").attr("href")).isEqualTo("/large");
        assertThat(unit.head.get("/large/desk").statusCode()).isEqualTo(404);
        assertThat(unit.stranger().get("/large/desk").statusCode()).isEqualTo(404);
        assertThat(unit.stranger().get("/large/open/pieces/999999999").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aMarkIsPartOfWhatIsSignedAndStays() {
        String piece = marked("办法", "第一条", "RULES", "");
        done(step(unit.clerk, piece, "submit"));
        Map<String, String> form = new HashMap<>(unit.form("办法", "第一条"));
        form.put("documentNumber", "");
        form.put(
                "seen",
                Visitor.page(unit.clerk.get(piece + "/edit"))
                        .expectFirst("input[name=seen]")
                        .val());
        assertThat(done(unit.clerk.post(piece + "/edit", form))).isEqualTo(piece);
        assertThat(unit.clerk.get(piece).body()).doesNotContain("政府信息公开制度");
    }
}
