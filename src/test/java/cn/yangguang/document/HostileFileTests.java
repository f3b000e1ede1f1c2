package cn.yangguang.document;

import static cn.yangguang.document.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made to exhaust or to mislead the reader is stopped in time, with one sentence. */
@Timeout(30)
class HostileFileTests {

    @Test
    void aZipBombInsideADocumentIsStopped() {
        byte[] blanks = new byte[120 << 20];
        Arrays.fill(blanks, (byte) ' ');
        byte[] bomb = Parts.docx("").with("word/document.xml", blanks).bytes();
        assertThat(refusal("炸弹.docx", bomb)).contains("word/document.xml").contains("疑似压缩炸弹");
        byte[] sheet = Parts.xlsx("").with("xl/worksheets/sheet1.xml", blanks).bytes();
        assertThat(refusal("炸弹.xlsx", sheet)).contains("疑似压缩炸弹");
    }

    @Test
    void aBombThatLiesAboutItsSizeIsStoppedToo() {
        byte[] blanks = new byte[120 << 20];
        Arrays.fill(blanks, (byte) ' ');
        byte[] bomb = Parts.docx("").with("word/document.xml", blanks).bytes();
        byte[] length = {0, 0, (byte) 0x80, 7};
        for (int i = 0; i + 4 < bomb.length; i++) {
            if (Arrays.equals(bomb, i, i + 4, length, 0, 4)) {
                bomb[i + 3] = 0;
                bomb[i + 2] = 1; // says 64 kB
            }
        }
        assertThat(refusal("炸弹.docx", bomb)).isNotEmpty();
    }

    @Test
    void aBombNestedInADocumentIsNeverOpened() {
        byte[] blanks = new byte[40 << 20];
        byte[] inner = Parts.docx("").with("word/document.xml", blanks).bytes();
        byte[] outer = Parts.docx("<w:p><w:r><w:t>正文</w:t></w:r></w:p>")
                .with("word/embeddings/内.docx", inner)
                .bytes();
        assertThat(Documents.read("外.docx", outer)).isInstanceOf(Reading.Read.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">",
                "<!DOCTYPE a [<!ENTITY a \"哈哈\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;&b;\">]>"
            })
    void entitiesAreNeverResolved(String declaration) {
        String document = declaration
                + Parts.word("document", "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body>")
                        .replaceFirst("<\\?xml.*?\\?>", "");
        byte[] docx = Parts.docx("").with("word/document.xml", document).bytes();
        assertThat(refusal("实体.docx", docx)).contains("word/document.xml").contains("DTD");
        byte[] xlsx = Parts.xlsx("")
                .with("xl/sharedStrings.xml", declaration + "<sst><si><t>&x;</t></si></sst>")
                .bytes();
        assertThat(refusal("实体.xlsx", xlsx)).contains("xl/sharedStrings.xml").contains("DTD");
    }

    @Test
    void pathsThatLeaveTheZipAndZipsOfOtherThingsAreRefused() {
        byte[] traversal = Parts.docx("<w:p/>").with("../../etc/passwd", "x").bytes();
        assertThat(refusal("路径.docx", traversal)).contains("指向文件夹之外的路径“../../etc/passwd”");
        byte[] zip = Parts.docx("").with("x", "y").bytes();
        assertThat(Documents.read("a.zip", zip)).isInstanceOf(Reading.Refused.class);
        assertThat(refusal("普通.zip", other())).contains("是压缩包");
    }

    private static byte[] other() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("读我.txt"));
            zip.write("读我".getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    @Test
    void aMillionNestedBlocksDoNotOverflow() {
        byte[] page = ("<html><body>" + "<div>".repeat(1_000_000) + "深处的文字").getBytes(StandardCharsets.UTF_8);
        Reading reading = Documents.read("深.html", page);
        if (reading instanceof Reading.Read(Document document)) {
            assertThat(RoundTripTests.texts(document)).containsExactly("深处的文字");
        } else {
            assertThat(refusal(reading)).startsWith("深.html");
        }
    }

    @Test
    void deeplyNestedElementsInADocxAreRefused() {
        byte[] deep = Parts.docx("<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000))
                .bytes();
        assertThat(refusal("深.docx", deep)).contains("嵌套过深");
    }

    @Test
    void aPdfWhosePageUnpacksWithoutEndIsStopped() throws IOException {
        byte[] orders = "0 0 m 9 9 l ".repeat(8 << 20).getBytes(StandardCharsets.US_ASCII);
        assertThat(refusal("炸弹.pdf", drawing(orders))).contains("第1页内容大得不正常");
    }

    @Test
    void aPdfThatPrintsOneSpotOverAndOverIsStopped() throws IOException {
        byte[] orders = ("BT /F1 9 Tf " + "(aaaaaaaaaaaaaaaaaaaa) Tj ".repeat(50_000) + "ET")
                .getBytes(StandardCharsets.US_ASCII);
        assertThat(refusal("重.pdf", drawing(orders))).contains("第1页内容大得不正常");
    }

    private static byte[] drawing(byte[] orders) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            var resources = new org.apache.pdfbox.pdmodel.PDResources();
            resources.put(
                    org.apache.pdfbox.cos.COSName.getPDFName("F1"),
                    new org.apache.pdfbox.pdmodel.font.PDType1Font(
                            org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA));
            page.setResources(resources);
            var content = new org.apache.pdfbox.pdmodel.common.PDStream(document);
            try (var out = content.createOutputStream(org.apache.pdfbox.cos.COSName.FLATE_DECODE)) {
                out.write(orders);
            }
            page.setContents(content);
            document.addPage(page);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void aMillionLinesAreRefused() {
        assertThat(refusal("行.txt", "\n".repeat(2_000_000).getBytes(StandardCharsets.UTF_8)))
                .contains("1000000 行");
    }
}
