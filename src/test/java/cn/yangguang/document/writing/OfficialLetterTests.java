package cn.yangguang.document.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A letter has the letter form of GB/T 9704-2012 in both of its files (law.md 5.5). */
class OfficialLetterTests {

    private static final String LONG = "本机关于2026年3月2日收到您提出的政府信息公开申请（登记编号：2026-00012），申请公开：“2025年青石路改造的验收意见”。";

    private static OfficialLetter letter(int paragraphs) {
        List<OfficialLetter.Part> parts = new java.util.ArrayList<>();
        parts.add(new OfficialLetter.Part.Addressee("林之远𠀀："));
        for (int i = 0; i < paragraphs; i++) {
            parts.add(new OfficialLetter.Part.Text(LONG));
        }
        parts.add(new OfficialLetter.Part.Rows(new OfficialTable(
                List.of(OfficialTable.Column.centred("项目", 1), OfficialTable.Column.text("内容", 3)),
                List.of(List.of("所需政府信息", LONG), List.of("联系人", "")))));
        parts.add(new OfficialLetter.Part.Signed("青石区财政局", "2026年3月9日"));
        return new OfficialLetter("青石区财政局", "青财公复〔2026〕12号", "政府信息公开答复书", parts);
    }

    @Test
    void thePdfHoldsItsFontAndAllOfTheText() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(letter(20).pdf())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            assertThat(text).contains("青财公复〔2026〕12号", "政府信息公开答复书", "林之远〓：", "2026年3月9日", "—2—");
            assertThat(text).doesNotContain("—1—");
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            for (var page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void theWordFileNamesTheOfficialFontsAndHasTheRedLines() throws IOException {
        String all = parts(letter(1).docx());
        assertThat(all).contains("方正小标宋简体", "仿宋_GB2312", "thickThinSmallGap", "thinThickSmallGap", "titlePg");
        assertThat(all.split("w:after=\"283\"", -1)).as("two kinds of page numbers, 25 mm above the edge").hasSize(3);
        assertThat(all).contains("青财公复〔2026〕12号", "林之远");
    }

    private static String parts(byte[] docx) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void noClosingMarkBeginsALineAndNoNumberIsCut() {
        List<String> lines = LetterLines.of("甲乙丙丁，2026年《戊己》庚辛", text -> text.codePointCount(0, text.length()), 4, 4);
        assertThat(String.join("", lines)).isEqualTo("甲乙丙丁，2026年《戊己》庚辛");
        assertThat(lines).noneMatch(line -> line.startsWith("，") || line.startsWith("》") || line.endsWith("《"));
        assertThat(lines).anyMatch(line -> line.contains("2026"));
    }
}
