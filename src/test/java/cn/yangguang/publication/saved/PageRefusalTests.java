package cn.yangguang.publication.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no page with an article gets one sentence, no line, and the status 2; what stands beside it is still read. */
class PageRefusalTests {
    private static final Path GOOD = Path.of("src/test/resources/pages/vsb-news.html");
    private static final String LINKS = "<li><a href=\"a.html\">关于做好某项工作的通知</a><span>2024-05-06</span></li>";

    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static void refused(Path file, String why) {
        Called called = Called.on(file, GOOD);
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err().strip().lines())
                .singleElement()
                .asString()
                .contains(file.toString())
                .contains(why)
                .endsWith("。");
        assertThat(called.pages()).hasSize(1);
    }

    @Test
    void aFileThatIsNotThere() {
        refused(folder.resolve("没有.html"), "不存在");
    }

    @Test
    void aFolder() {
        refused(folder, "不是文件");
    }

    @Test
    void anEmptyFile() throws IOException {
        refused(file("空.html", ""), "是空文件");
    }

    @Test
    void aPictureAndOtherBytesUnderThisName() throws IOException {
        byte[] picture = new byte[5000];
        new Random(7).nextBytes(picture);
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, 0, picture, 0, 8);
        refused(Files.write(folder.resolve("图.html"), picture), "不是网页");
        refused(Files.write(folder.resolve("零.html"), new byte[3000]), "不是网页");
        refused(file("文字.html", "只有文字，没有任何标记。"), "不是网页");
    }

    @Test
    void anArchiveOfOneFile() throws IOException {
        refused(file("归档.mht", "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n\r\n<html>"), "mht");
    }

    @Test
    void fiftyMegabytes() throws IOException {
        Path large = folder.resolve("大.html");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        refused(large, "有 50 MB");
    }

    @Test
    void aListOfLinks() throws IOException {
        refused(
                file(
                        "列表.html",
                        "<html><head><title>通知公告-澄湖区人民政府</title></head><body><div class=\"content\"><ul>"
                                + LINKS.repeat(20) + "</ul></div><p>共 3 页　当前第 1 页　跳转到</p></body></html>"),
                "里没有文章");
    }

    @Test
    void aListThatShowsTheCardsOfItsDocuments() throws IOException {
        StringBuilder list = new StringBuilder("<html><body>");
        for (int i = 1; i < 9; i++) {
            list.append(
                    "<div><a href=\"x.html\">关于第%d项工作的通知</a><p>索引号：99010100%d/2024-0001%d</p><p>发布机构：澄湖区人民政府</p><p>发文字号：澄政发〔2024〕%d号</p></div>"
                            .formatted(i, i, i, i));
        }
        refused(file("目录.html", list + "</body></html>"), "里没有文章");
    }

    @Test
    void aPageThatScriptsWouldWrite() throws IOException {
        refused(
                file(
                        "脚本.html",
                        "<html><head><title>澄湖区人民政府</title></head><body><div id=\"app\"></div><script>var text='正文在这里。';</script></body></html>"),
                "正文由脚本生成");
    }

    @Test
    void aHundredThousandElementsInsideEachOtherAreReadWithoutHarm() throws IOException {
        String deep = "<html><body>" + "<div>".repeat(100_000) + "<p>埋得很深的一句话，也要读得出来，不能让程序停下。这句话再写长一些，好让它像一篇文章。</p>";
        Instant begun = Instant.now();
        Called called = Called.on(file("深.html", deep));
        assertThat(called.status()).isZero();
        assertThat(called.pages().getFirst().get("body").asString()).startsWith("埋得很深");
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void manyLabelsAndEndlessTextDoNotHoldTheReaderUp() throws IOException {
        String labels = "<p>索引号：1　发布机构：　来源　来源：</p>".repeat(3000);
        String blanks = " \u3000\u00a0".repeat(200_000);
        String text = "<html><body><h1>关于长文的通知</h1>" + labels + "<p>" + blanks + "正文。" + "长".repeat(500_000)
                + "</p></body></html>";
        Instant begun = Instant.now();
        Called called = Called.on(Files.write(folder.resolve("长.html"), text.getBytes(StandardCharsets.UTF_8)));
        assertThat(called.status()).isLessThanOrEqualTo(2);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(15));
    }
}
