package cn.yangguang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What Word prints is read, wherever it is kept; what it does not print is left out. */
class DocxTests {

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String paragraph(String inside) {
        return "<w:p>" + inside + "</w:p>";
    }

    private static Document read(Parts parts) {
        Reading reading = Documents.read("文.docx", parts.bytes());
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).document();
    }

    private static List<String> texts(String body) {
        return RoundTripTests.texts(read(Parts.docx(body)));
    }

    @Test
    void contentControlsAroundAndInsideParagraphsAreOpened() {
        String control = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>";
        String table = "<w:tbl><w:tr><w:tc>" + paragraph(run("格")) + "</w:tc></w:tr></w:tbl>";
        assertThat(texts(control.formatted(paragraph(run("甲") + control.formatted(run("乙"))) + table)))
                .containsExactly("甲乙", "格");
    }

    @Test
    void insertionsStayAndDeletionsGo() {
        String body = paragraph(
                run("保留") + "<w:ins>" + run("新增") + "</w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del>"
                        + "<w:moveFrom>" + run("移走") + "</w:moveFrom>");
        String joined = paragraph("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("前半")) + paragraph(run("后半"));
        assertThat(texts(body + joined)).containsExactly("保留新增", "前半后半");
    }

    @Test
    void aTextBoxIsReadOnceThoughItIsWrittenTwice() {
        String box = "<w:txbxContent>" + paragraph(run("框内")) + "</w:txbxContent>";
        String drawing = "<w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice>" + box + "</mc:Choice><mc:Fallback>"
                + box + "</mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(texts(paragraph(run("框外") + drawing))).containsExactly("框外", "框内");
    }

    @Test
    void tablesInsideACellBecomeItsTextAndBreaksBecomeLines() {
        String inner = "<w:tbl><w:tr><w:tc>" + paragraph(run("内")) + "</w:tc></w:tr></w:tbl>";
        String cell = paragraph(run("一") + "<w:r><w:br/></w:r>" + run("二")) + inner + paragraph("");
        assertThat(texts("<w:tbl><w:tr><w:tc>" + cell + "</w:tc></w:tr></w:tbl>"))
                .containsExactly("一\n二\n内");
    }

    @Test
    void hiddenTextAndFieldCodesAreLeftOut() {
        String body =
                paragraph("<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                        + run("显"));
        assertThat(texts(body)).containsExactly("显");
    }

    @Test
    void automaticNumbersArePrintedAndRestartedUnderEachHeading() {
        Parts parts = Parts.docx(
                        numbered(0, "甲") + numbered(1, "乙") + numbered(1, "丙") + numbered(0, "丁") + numbered(1, "戊"))
                .with(
                        "word/numbering.xml",
                        Parts.word(
                                "numbering",
                                "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "chineseCountingThousand", "%1、")
                                        + level(1, "decimal", "%1.%2") + "</w:abstractNum>"
                                        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>"));
        assertThat(RoundTripTests.texts(read(parts))).containsExactly("一、甲", "一.1 乙", "一.2 丙", "二、丁", "二.1 戊");
    }

    private static String numbered(int level, String text) {
        return paragraph(
                "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>".formatted(level)
                        + run(text));
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, text);
    }

    @Test
    void headingsComeFromStylesThroughInheritance() {
        Parts parts = Parts.docx(paragraph("<w:pPr><w:pStyle w:val=\"b\"/></w:pPr>" + run("标题")))
                .with(
                        "word/styles.xml",
                        Parts.word(
                                "styles",
                                "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"heading 2\"/></w:style>"
                                        + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:name w:val=\"节\"/><w:basedOn w:val=\"a\"/></w:style>"));
        assertThat(read(parts).blocks()).containsExactly(new Block.Heading(2, "标题", new Place.Block(1)));
    }

    @Test
    void rowsThatBeginLaterThanTheGridKeepTheirColumns() {
        String cell = "<w:tc><w:tcPr>%s</w:tcPr>" + paragraph(run("%s")) + "</w:tc>";
        String table = "<w:tbl><w:tr>" + cell.formatted("", "甲") + cell.formatted("", "乙") + "</w:tr><w:tr><w:trPr>"
                + "<w:gridBefore w:val=\"1\"/></w:trPr>" + cell.formatted("", "丙") + "</w:tr></w:tbl>";
        assertThat(RoundTripTests.cells(RoundTripTests.table(read(Parts.docx(table)))))
                .containsExactly("0,0 1x1 甲", "0,1 1x1 乙", "1,1 1x1 丙");
    }
}
