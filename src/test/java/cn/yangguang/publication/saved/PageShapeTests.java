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
