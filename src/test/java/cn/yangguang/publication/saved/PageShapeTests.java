package cn.yangguang.publication.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages of our own in the shapes that sites have, each beside what a careful reader takes from it. */
class PageShapeTests {
    private static final Path PAGES = Path.of("src/test/resources/pages");

    @TempDir
    Path folder;

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode expected(Path page) throws IOException {
        String name = page.getFileName().toString().replace(".html", ".json");
        return JsonMapper.shared().readTree(Files.readString(PAGES.resolve(name)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyShapeIsReadAsItsReaderReadsIt(Path page) throws IOException {
        Called called = Called.on(page);
        assertThat(called.err()).isEmpty();
        assertThat(called.pages()).singleElement().isEqualTo(expected(page));
        assertThat(called.status()).isZero();
    }

    @Test
    void thereAreManyShapesAndTheyAreReadInTheOrderGiven() throws IOException {
        List<Path> pages = pages();
        assertThat(pages).hasSizeGreaterThanOrEqualTo(25);
        List<JsonNode> all = new java.util.ArrayList<>();
        for (Path page : pages) {
            all.add(expected(page));
        }
        assertThat(Called.on(pages.toArray(Path[]::new)).pages()).isEqualTo(all);
    }

    @Test
    void aLineNamesAllFieldsAlsoThoseThatThePageLacks() {
        Called called = Called.on(PAGES.resolve("pictures-only.html"));
        assertThat(called.pages().getFirst().propertyNames())
                .containsExactly(
                        "title",
                        "indexNumber",
                        "theme",
                        "issuer",
                        "documentNumber",
                        "writtenOn",
                        "publishedOn",
                        "body");
        assertThat(called.pages().getFirst().get("body").isNull()).isTrue();
    }

    /** What such a page says under its heading is no text of a document. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>这件信息已经撤下 - 青石区政府信息公开</title><h1>这件信息已经撤下</h1><p>这里原来是一份公示，因内容有误于本月撤下，有关情况可以与财政局联系。</p>",
                "<title>没有找到这个页面</title><h1>没有找到这个页面</h1><p>网址可能写错了，也可能这个页面已经搬走。请回到首页查找。</p>",
                "<title>404 - 页面不存在 - 青石区人民政府</title><div class=\"content\"><p>请检查您输入的网址是否正确，或者返回首页继续浏览。</p></div>",
                "<title>青石区人民政府</title><div><p>对不起，您访问的页面不存在或已被删除！</p><a href=\"/\">返回首页</a></div>",
                "<title>404 Not Found</title><center><h1>404 Not Found</h1></center><hr><center>nginx</center>"
            })
    void aPageThatTellsOfAnAbsenceHasNeitherTitleNorBody(String html) throws IOException {
        Path page = Files.writeString(folder.resolve("gone.html"), "<!doctype html><html>" + html + "</html>");
        Called called = Called.on(page);
        assertThat(called.pages()).singleElement().satisfies(read -> {
            assertThat(read.get("title").isNull()).isTrue();
            assertThat(read.get("body").isNull()).isTrue();
        });
    }

    @Test
    void anArticleAboutWhatIsMissingIsAnArticle() throws IOException {
        Path page = Files.writeString(
                folder.resolve("about.html"),
                "<html><head><title>关于网站部分网页不存在问题的整改通报</title></head><body><h1>关于网站部分网页不存在问题的整改通报</h1>"
                        + "<div class=\"content\"><p>各单位：近日检查发现部分网页不存在，现将整改情况通报如下。</p><p>一、立即修复失效链接，逐页核对。</p>"
                        + "<p>二、建立巡查制度，每周检查一次，结果报区政府办公室。</p></div></body></html>");
        assertThat(Called.on(page).pages().getFirst().get("title").asString()).contains("整改通报");
    }

    /** The first declares what the file is not, as pages do that a browser has saved again. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
    void theBytesDecideWhateverThePageDeclares(String encoding) throws IOException {
        Path page = PAGES.resolve("table-card-with-wide-labels.html");
        for (String declared : List.of("utf-8", "gb2312", "iso-8859-1", "no-such-set")) {
            String text = Files.readString(page).replace("charset=\"utf-8\"", "charset=\"" + declared + "\"");
            String mark = encoding.startsWith("UTF-16") ? "\ufeff" : "";
            Path saved = folder.resolve(encoding + declared + ".html");
            Files.write(saved, (mark + text).getBytes(Charset.forName(encoding)));
            assertThat(Called.on(saved).pages()).singleElement().isEqualTo(expected(page));
        }
    }

    @Test
    void aMarkBeforeUtf8AndABrokenCharacterDoNoHarm() throws IOException {
        Path page = PAGES.resolve("table-card-with-wide-labels.html");
        byte[] bytes = ("\ufeff" + Files.readString(page)).getBytes(StandardCharsets.UTF_8);
        Path marked = Files.write(folder.resolve("marked.html"), bytes);
        assertThat(Called.on(marked).pages()).singleElement().isEqualTo(expected(page));

        byte[] cut = Files.readString(page).replace("电子政务中心", "电子政务中#").getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < cut.length; at++) {
            cut[at] = cut[at] == '#' ? (byte) 0xe5 : cut[at];
        }
        Path broken = Files.write(folder.resolve("broken.html"), cut);
        assertThat(Called.on(broken).pages()).singleElement().isEqualTo(expected(page));
    }

    @Test
    void aPageWithoutItsEndIsReadAsFarAsItGoes() throws IOException {
        String whole = Files.readString(PAGES.resolve("table-card-with-wide-labels.html"));
        String half = whole.substring(0, whole.indexOf("二、限时修复"));
        JsonNode read = Called.on(Files.writeString(folder.resolve("half.html"), half))
                .pages()
                .getFirst();
        assertThat(read.get("documentNumber").asString()).isEqualTo("澄政办发〔2024〕52号");
        assertThat(read.get("body").asString()).endsWith("逐一登记漏点。");
    }
}
