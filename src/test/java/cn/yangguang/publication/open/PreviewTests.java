package cn.yangguang.publication.open;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.document.writing.OfficialDocument;
import cn.yangguang.document.writing.OfficialTable;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.web.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Looks into files: their words, and nothing of what they would run. */
@HouseTest
class PreviewTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    private PublishingUnit unit;

    @BeforeEach
    void aBureau() {
        unit = new PublishingUnit(house, port);
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", image);
        return image.toByteArray();
    }

    private static byte[] sheet() {
        return new OfficialTable(
                        List.of(OfficialTable.Column.text("项目", 50), OfficialTable.Column.text("金额", 50)),
                        List.of(List.of("教育<script>", "12"), List.of("卫生", "8")))
                .xlsx("预算");
    }

    /** The lines of the files of a piece with these, by name. */
    private Map<String, Element> published(Map<String, byte[]> files) {
        String piece = unit.drafted("有附件的", "正文");
        files.forEach((name, content) -> unit.attach(piece, name, content));
        Document page = Visitor.page(unit.stranger().get(unit.publish(piece)));
        Map<String, Element> lines = new LinkedHashMap<>();
        page.select("section li")
                .forEach(line -> lines.put(line.expectFirst("a").text(), line));
        return lines;
    }

    private static Element line(Map<String, Element> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private Document preview(Element line) {
        String path = line.expectFirst("a[href$=/preview]").attr("href");
        return Visitor.page(unit.stranger().get(path));
    }

    @Test
    void documentsAndTablesAreShownAsOurOwnHtml() {
        Map<String, Element> files = published(Map.of(
                "办法.docx",
                        OfficialDocument.titled("办法")
                                .paragraph("第一条 <b>为了</b>公开。")
                                .docx(),
                "预算.xlsx", sheet(),
                "名单.csv", "单位,金额\n\"甲<img src=x onerror=alert(1)>\",3\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(line(files, "办法.docx").text()).contains("Word 文档", " KB");
        Document word = preview(line(files, "办法.docx"));
        assertThat(word.select(".preview p").eachText()).contains("第一条 <b>为了</b>公开。");
        Document sheet = preview(line(files, "预算.xlsx"));
        assertThat(sheet.select(".preview td").eachText()).contains("教育<script>", "12", "卫生", "8");
        Document list = preview(line(files, "名单.csv"));
        assertThat(list.select(".preview").text()).contains("甲<img src=x onerror=alert(1)>");
        for (Document page : List.of(word, sheet, list)) {
            assertThat(page.select("main script, main img, main svg, [onerror]"))
                    .isEmpty();
        }
    }

    @Test
    void onlyPlainImagesAreDrawnAndNothingThatRunsIsEver() throws IOException {
        Map<String, Element> files =
                published(Map.of("章.png", png(), "字.txt", "只有字。".getBytes(StandardCharsets.UTF_8)));
        Document page = preview(line(files, "章.png"));
        String image = page.expectFirst("main img").attr("src");
        HttpResponse<String> drawn = unit.stranger().get(image);
        assertThat(drawn.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(drawn.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(drawn.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        String words = line(files, "字.txt").expectFirst("a").attr("href");
        assertThat(unit.stranger().get(words + "/image").statusCode()).isEqualTo(404);
        HttpResponse<String> looked = unit.stranger().get(words + "/preview");
        assertThat(Visitor.page(looked).select("main svg, main script, main img"))
                .isEmpty();
        assertThat(unit.stranger()
                        .get(words)
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElse(""))
                .startsWith("attachment");
    }

    @Test
    void thePrintedPageHasTheWholePieceAndNoNavigation() {
        String open = unit.open(unit.published("要打印的", "一、总体要求\n正文"));
        Document print = Visitor.page(unit.stranger().get(open + "/print"));
        assertThat(print.select("nav, header, footer, form, script")).isEmpty();
        assertThat(print.select("h1").text()).isEqualTo("要打印的");
        assertThat(print.select("article").text()).contains("一、总体要求", "正文");
        assertThat(print.select("table.metadata").text()).contains("索引号");
        assertThat(print.expectFirst(".no-print a").attr("href")).isEqualTo(open);
    }
}
