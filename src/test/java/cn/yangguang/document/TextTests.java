package cn.yangguang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Plain text, Markdown and web pages, and the command that shows what was read. */
class TextTests {

    private static Document read(String name, byte[] bytes) {
        Reading reading = Documents.read(name, bytes);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).document();
    }

    private static Document read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void everyEncodingGivesTheSameLinesWithAndWithoutMark(String charset) {
        String text = "一、工作任务\r\n\r\n\t责任单位\t区财政局（𠮷）\n";
        for (String mark : charset.equals("GB18030") ? new String[] {""} : new String[] {"", "\ufeff"}) {
            Document document = read("计划.txt", (mark + text).getBytes(Charset.forName(charset)));
            assertThat(document.blocks())
                    .containsExactly(
                            new Block.Paragraph("一、工作任务", new Place.Line(1)),
                            new Block.Paragraph("", new Place.Line(2)),
                            new Block.Paragraph("\t责任单位\t区财政局（𠮷）", new Place.Line(3)));
        }
    }

    @Test
    void traditionalCharactersInGbkAreText() {
        String text = "各鄉鎮人民政府應當及時公開政府信息，不得遲於二十個工作日。\n責任單位：區財政局\n";
        assertThat(RoundTripTests.texts(read("繁.txt", text.getBytes(Charset.forName("GBK")))))
                .first()
                .isEqualTo("各鄉鎮人民政府應當及時公開政府信息，不得遲於二十個工作日。");
    }

    @Test
    void markdownGivesHeadingsNumbersAndTables() {
        String text = "# 计划\n\n2. 甲\n3. 乙\n\n- 丙\n\n| 任务 | 单位 |\n|---|---|\n| 公开<br>目录 | 区财政局 |\n";
        Document document = read("计划.md", text);
        assertThat(RoundTripTests.texts(document))
                .containsExactly("计划", "2. 甲", "3. 乙", "丙", "任务", "单位", "公开\n目录", "区财政局");
        assertThat(document.blocks().getFirst()).isEqualTo(new Block.Heading(1, "计划", new Place.Line(1)));
        assertThat(RoundTripTests.table(document).cells().getLast().place()).isEqualTo(new Place.Line(10));
    }

    @Test
    void aPageInGb2312IsReadByItsMetaElement() {
        String page = "<html><head><meta charset=gb2312><title>题</title><style>p{}</style></head><body><h2>标题</h2>"
                + "<p>段　落</p>散字<ol start=3><li>项</li></ol><script>var a;</script></body></html>";
        assertThat(RoundTripTests.texts(read("页.html", page.getBytes(Charset.forName("GB18030")))))
                .containsExactly("标题", "段　落", "散字", "3. 项");
    }

    @Test
    void aTableThatOnlyLaysOutThePageIsLookedThrough() {
        String page = "<html><table><tr><td><h1>标题</h1><p>正文</p><table><tr><td rowspan=2>甲</td><td>乙</td></tr>"
                + "<tr><td>丙</td></tr></table></td></tr></table></html>";
        Document document = read("页.html", page);
        assertThat(document.blocks()).hasSize(3);
        assertThat(RoundTripTests.cells(RoundTripTests.table(document)))
                .containsExactly("0,0 2x1 甲", "0,1 1x1 乙", "1,1 1x1 丙");
    }

    @Test
    void absurdSpansInAPageAreCut() {
        String page = "<html><table><tr><td rowspan=65534 colspan=1000>甲</td></tr><tr><td>乙</td></tr></table></html>";
        assertThat(RoundTripTests.table(read("页.html", page)).rows()).isEqualTo(2);
    }

    @Test
    void linesBrokenByThePaperBecomeOneParagraph(@TempDir Path folder) {
        Path file = folder.resolve("长.pdf");
        String paragraph = "各级行政机关应当加强政务公开工作，".repeat(12);
        Making.pdf(
                file,
                java.util.List.of(
                        new Block.Paragraph(paragraph, new Place.Line(1)),
                        new Block.Paragraph("第二段。", new Place.Line(2))));
        assertThat(RoundTripTests.texts(RoundTripTests.read(file))).containsExactly(paragraph, "第二段。");
    }

    @Test
    void theCommandPrintsJsonOrOneSentence(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("计划.md"), "|甲|\n|-|\n|乙|\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            assertThat(new CommandLine(new DocumentCommand()).execute("read", file.toString()))
                    .isZero();
        } finally {
            System.setOut(before);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo(
                        "{\"name\":\"计划.md\",\"format\":\"md\",\"blocks\":[{\"kind\":\"table\",\"rows\":2,\"columns\":1,"
                                + "\"cells\":[{\"row\":0,\"column\":0,\"rowSpan\":1,\"columnSpan\":1,\"text\":\"甲\",\"place\":{\"line\":1}},"
                                + "{\"row\":1,\"column\":0,\"rowSpan\":1,\"columnSpan\":1,\"text\":\"乙\",\"place\":{\"line\":3}}],"
                                + "\"place\":{\"line\":1}}]}");
        StringWriter errors = new StringWriter();
        CommandLine command = new CommandLine(new DocumentCommand()).setErr(new PrintWriter(errors));
        assertThat(command.execute("read", folder.resolve("无.txt").toString())).isEqualTo(2);
        assertThat(errors.toString().strip()).endsWith("无.txt 不存在，请核对路径。");
    }
}
