package cn.yangguang.publication.open;

import static cn.yangguang.publication.pages.PublishingUnit.done;
import static cn.yangguang.publication.pages.PublishingUnit.step;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.publication.saved.PageReader;
import cn.yangguang.publication.saved.PageReading;
import cn.yangguang.web.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the public gets of pieces, and what it does not get. */
@HouseTest
class OpenPiecesTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    private PublishingUnit unit;

    @BeforeEach
    void aBureau() {
        unit = new PublishingUnit(house, port);
    }

    private String withFile(String title, String name, String content) {
        String piece = unit.drafted(title, "正文");
        attach(piece, name, content);
        return piece;
    }

    private void attach(String piece, String name, String content) {
        unit.attach(piece, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void publish(String piece) {
        unit.publish(piece);
    }

    private List<String> files(String open) {
        return Visitor.page(unit.stranger().get(open))
                .select("a[href*=/files/]:not([href$=/preview])")
                .eachAttr("href");
    }

    @Test
    void thePageCarriesTheGovernmentsMetaTags() {
        Document page = Visitor.page(unit.stranger().get(unit.open(unit.published("题\"目<b>", "正文"))));
        assertThat(page.select("meta[name=ArticleTitle]").attr("content")).isEqualTo("题\"目<b>");
        assertThat(page.select("meta[name=ContentSource]").attr("content")).isEqualTo("青石区财政局");
        assertThat(page.select("meta[name=PubDate]").attr("content")).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
        assertThat(page.select("meta[name]").eachAttr("name"))
                .contains("SiteName", "ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType");
        assertThat(page.select("table.metadata th").eachText())
                .startsWith("索引号", "主题分类", "体裁", "发布机构", "名称", "发文字号", "成文日期", "发布日期", "有效性");
    }

    @Test
    void ourOwnReaderTakesNothingButTheTextOffOurOwnPage(@TempDir Path folder) throws IOException {
        String body = "从今年起，各所按季报送资金的使用情况。\n\n逾期不报的，下一年不再安排。";
        String html =
                unit.stranger().get(unit.open(unit.published("报送资金使用情况", body))).body();
        assertThat(PageReader.read(Files.writeString(folder.resolve("页.html"), html)))
                .isInstanceOfSatisfying(PageReading.Read.class, read -> {
                    assertThat(read.page().title()).isEqualTo("报送资金使用情况");
                    assertThat(read.page().body()).isEqualTo(body.replace("\n\n", "\n"));
                });
    }

    @Test
    void onlyFilesOfThePublishedEditionAreSentAndAlwaysAsDownloads() {
        String piece = withFile("有附件的", "第一份.html", "<!doctype html><p>第一份</p>");
        publish(piece);
        String open = unit.open(piece);
        String first = files(open).getFirst();
        HttpResponse<String> sent = unit.stranger().get(first);
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(sent.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(sent.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        attach(piece, "第二份.txt", "还没有审核");
        String second = Visitor.page(unit.clerk.get(piece))
                .select("a[href*=/files/]")
                .eachAttr("href")
                .getLast();
        String address = second.substring(second.lastIndexOf('/') + 1);
        assertThat(unit.stranger().get(open + "/files/" + address).statusCode()).isEqualTo(404);
        assertThat(unit.clerk.get(second).statusCode()).isEqualTo(200);
        assertThat(unit.stranger().get("/open/pieces/999999999").statusCode()).isEqualTo(404);
        String other = unit.open(unit.published("别的", "正文"));
        assertThat(unit.stranger().get(other + first.substring(open.length())).statusCode())
                .isEqualTo(404);
    }

    @Test
    void afterWithdrawalNothingOfItCanBeFetched() {
        String piece = withFile("要撤下的", "名单.txt", "不该公开的名单");
        publish(piece);
        String open = unit.open(piece);
        String file = files(open).getFirst();
        assertThat(step(unit.head, piece, "withdraw").body()).contains("请写明撤下的原因");
        done(step(unit.head, piece, "withdraw", "withdraw-words", "名单有误", "instead", "这里原来是一份公示，现已撤下。"));
        HttpResponse<String> gone = unit.stranger().getWithinASecond(open, 410);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("名单有误", "这里原来是一份公示，现已撤下").doesNotContain("要撤下的", "名单.txt", "青财");
        HttpResponse<String> noFile = unit.stranger().get(file);
        assertThat(noFile.statusCode()).isEqualTo(410);
        assertThat(noFile.body()).doesNotContain("不该公开的名单");
        assertThat(unit.stranger().get("/open/pieces?unit=" + unit.finance.id()).body())
                .doesNotContain("要撤下的");
        assertThat(unit.clerk.get(piece).body()).as("the desk keeps it").contains("要撤下的", "名单有误");
        Map<String, String> form = unit.form("改正后的", "正文");
        form.put(
                "seen",
                Visitor.page(unit.clerk.get(piece + "/edit"))
                        .expectFirst("input[name=seen]")
                        .val());
        done(unit.clerk.post(piece + "/edit", form));
        assertThat(unit.stranger().get(open).statusCode()).isEqualTo(410);
        publish(piece);
        assertThat(unit.stranger().getWithinASecond(open, 200).body())
                .contains("改正后的")
                .doesNotContain("要撤下的");
    }

    @Test
    void aUnitsPiecesAreListedTheLatestFirst() {
        unit.published("早些的", "正文");
        unit.published("晚些的", "正文");
        unit.cleared("没公开的", "正文");
        Document page = Visitor.page(unit.stranger().get("/open/pieces?unit=" + unit.finance.id()));
        assertThat(page.select("tbody th a").eachText()).containsExactly("晚些的", "早些的");
        assertThat(page.select("h1").text()).isEqualTo("青石区财政局公开的政府信息");
        String other =
                "/open/pieces?unit=" + unit.people.qingshi.named("青石区民政局").id();
        assertThat(unit.stranger().get(other).body()).contains("这里还没有公开的政府信息");
    }

    @Test
    void whatIsTypedNeverBecomesMarkup() {
        String hostile = "<script>document.title='x'</script>\n<img src=x onerror=alert(1)>\n名\t<svg onload=alert(1)>";
        String open = unit.open(unit.published("<img src=x onerror=alert(2)>", hostile));
        Document page = Visitor.page(unit.stranger().get(open));
        assertThat(page.select("main script, main img, main svg, [onerror], [onload]"))
                .isEmpty();
        assertThat(page.select("article").text()).contains("<script>document.title='x'</script>");
    }
}
