package cn.yangguang.document.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter has the letter form of GB/T 9704-2012 in both of its files (law.md 5.5). */
class OfficialLetterTests {

    private static final String LONG = "本机关于2026年3月2日收到您提出的政府信息公开申请（登记编号：2026-00012），申请公开：“2025年青石路改造的验收意见”。";

    private static OfficialLetter letter(int paragraphs) {
        return letter(paragraphs, true);
    }

    private static OfficialLetter letter(int paragraphs, boolean table) {
        List<OfficialLetter.Part> parts = new ArrayList<>();
        parts.add(new OfficialLetter.Part.Addressee("林之远𠀀："));
        for (int i = 0; i < paragraphs; i++) {
            parts.add(new OfficialLetter.Part.Text(LONG));
        }
        if (table) {
            parts.add(new OfficialLetter.Part.Rows(new OfficialTable(
                    List.of(OfficialTable.Column.centred("项目", 1), OfficialTable.Column.text("内容", 3)),
                    List.of(List.of("所需政府信息", LONG), List.of("联系人", "")))));
        }
        parts.add(new OfficialLetter.Part.Signed("青石区财政局", "2026年3月9日"));
        return new OfficialLetter("青石区财政局", "青财公复〔2026〕12号", "政府信息公开答复书", parts);
    }

    @Test
    void theWordFileNamesTheOfficialFontsAndHasTheRedLines() throws IOException {
        String all = parts(letter(1).docx());
        assertThat(all).contains("方正小标宋简体", "仿宋_GB2312", "thickThinSmallGap", "thinThickSmallGap", "titlePg");
        assertThat(all.split("w:after=\"283\"", -1))
                .as("two kinds of page numbers, 25 mm above the edge")
                .hasSize(3);
        assertThat(all).contains("青财公复〔2026〕12号", "林之远");
    }

    @Test
    void theWordFileKeepsTheSignatureWithWhatStandsBeforeIt() throws IOException {
        OfficialLetter ordinary = letter(5, false);
        String docx = parts(ordinary.docx());
        assertThat(LetterPitch.of(ordinary)).isLessThan(LetterPitch.of(letter(20)));
        assertThat(docx).contains("w:line=\"" + (int) (LetterPitch.of(ordinary) * 20) + "\"");
        assertThat(docx.split("<w:keepNext w:val=\"on\"/><w:widowControl/>", -1))
                .hasSize(2);
        assertThat(parts(letter(1).docx()).split("<w:trHeight w:val=\"1020\"", -1))
                .as("an empty entry is written by hand")
                .hasSize(2);
    }

    /** The pages of the pdf, each as its text without white space; left out where there is no font, but not in CI. */
    private static List<String> pages(OfficialLetter letter) throws IOException {
        Assumptions.assumeTrue(
                OfficialLetter.hasPdf() || System.getenv("CI") != null,
                "no Chinese TrueType font: neither from the build (npm) nor on this machine");
        try (PDDocument pdf = Loader.loadPDF(letter.pdf())) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(pdf).replaceAll("\\s+", ""));
                embedded(pdf.getPage(page - 1));
            }
            return pages;
        }
    }

    /** A subset's name begins with six letters of its own. */
    private static void embedded(PDPage page) throws IOException {
        for (COSName name : page.getResources().getFontNames()) {
            var font = page.getResources().getFont(name);
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
        }
        assertThat(page.getMediaBox().getHeight()).isBetween(841f, 843f);
    }

    @Test
    void thePdfHoldsItsFontAndAllOfTheText() throws IOException {
        List<String> pages = pages(letter(20));
        assertThat(pages.getFirst())
                .contains("青石区财政局青财公复〔2026〕12号政府信息公开答复书", "林之远〓：")
                .doesNotContain("—1—");
        assertThat(pages.get(1)).contains("—2—");
        assertThat(pages.getLast()).contains("所需政府信息", "青石区财政局2026年3月9日");
    }

    @Test
    void aLetterOfOneAndAHalfPagesIsSetCloserAndNoSignatureStandsAlone() throws IOException {
        assertThat(pages(letter(5, false)))
                .as("as many lines as an ordinary answer has")
                .hasSize(1);
        for (int paragraphs = 6; paragraphs < 11; paragraphs++) {
            String last = pages(letter(paragraphs, false)).getLast();
            assertThat(last.replaceAll("青石区财政局|2026年3月9日|—\\d—", ""))
                    .as(paragraphs + " paragraphs")
                    .isNotEmpty();
        }
    }

    @Test
    void aFontOfTheMachineServesWhereItHasOurCharacters(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("uming.ttf"), "no font");
        assertThat(LetterFontFile.among(List.of(broken.toFile()))).isEmpty();
        try (InputStream fetched = LetterFontFile.class.getResourceAsStream("letter-font.ttf")) {
            Assumptions.assumeTrue(fetched != null || System.getenv("CI") != null, "the build fetched no font");
            Path good = folder.resolve("simsun.TTF");
            Files.copy(Objects.requireNonNull(fetched), good);
            LetterFontFile found = LetterFontFile.among(List.of(broken.toFile(), good.toFile()))
                    .orElseThrow();
            assertThat(found.file()).isEqualTo(good.toFile());
            assertThat(LetterPdf.write(letter(1), found)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void noClosingMarkBeginsALineAndNoNumberIsCut() {
        List<String> lines = LetterLines.of("甲乙丙丁，2026年《戊己》庚辛", text -> text.codePointCount(0, text.length()), 4, 4);
        assertThat(String.join("", lines)).isEqualTo("甲乙丙丁，2026年《戊己》庚辛");
        assertThat(lines).noneMatch(line -> line.startsWith("，") || line.startsWith("》") || line.endsWith("《"));
        assertThat(lines).anyMatch(line -> line.contains("2026"));
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
}
