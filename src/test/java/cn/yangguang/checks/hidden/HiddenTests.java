package cn.yangguang.checks.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.checks.Finding;
import cn.yangguang.document.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;

class HiddenTests {

    @Test
    void aWorkbookOwnsUpToWhatItHides() throws IOException {
        List<Finding> hidden = Hidden.in("表.xlsx", workbook(new XSSFWorkbook()), Format.XLSX);
        assertThat(printed(hidden))
                .contains("hidden.sheet 隐藏的工作表“底稿”", "hidden.row 工作表“公示”第2至3行隐藏", "hidden.column 工作表“公示”第3列隐藏");
        assertThat(printed(hidden)).anyMatch(line -> line.startsWith("hidden.comment A1 的批注") && line.contains("先别公开"));
    }

    @Test
    void soDoesAnOldOne() throws IOException {
        List<Finding> hidden = Hidden.in("表.xls", workbook(new HSSFWorkbook()), Format.XLS);
        assertThat(printed(hidden))
                .contains(
                        "hidden.sheet 隐藏的工作表“底稿”",
                        "hidden.row 工作表“公示”第2行隐藏",
                        "hidden.column 工作表“公示”第3列隐藏",
                        "hidden.comment A1 的批注：先别公开");
    }

    @Test
    void aWordFileOwnsUpToAuthorsChangesAndVanishedWords() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setCreator("赵晓东");
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("公开的话");
            XWPFRun vanished = paragraph.createRun();
            vanished.setText("藏起来的话");
            vanished.setVanish(true);
            XWPFRun white = paragraph.createRun();
            white.setText("白色的话");
            white.setColor("ffffff");
            var deletion = paragraph.getCTP().addNewDel();
            deletion.setAuthor("钱科长");
            deletion.addNewR().addNewDelText().setStringValue("删掉的话");
            document.write(bytes);
        }
        assertThat(printed(Hidden.in("文.docx", bytes.toByteArray(), Format.DOCX)))
                .containsExactlyInAnyOrder(
                        "hidden.metadata 作者：赵晓东",
                        "hidden.text 看不见的文字：藏起来的话",
                        "hidden.text 看不见的文字：白色的话",
                        "hidden.change 修订（删除）（钱科长）：删掉的话");
    }

    @Test
    void aPlainWordFileHidesNothing() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("公开的话");
            document.write(bytes);
        }
        assertThat(Hidden.in("文.docx", bytes.toByteArray(), Format.DOCX)).isEmpty();
    }

    @Test
    void aPdfOwnsUpToItsAuthorAndNotes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.getDocumentInformation().setAuthor("赵晓东");
            PDPage page = new PDPage();
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("此处待核");
            page.getAnnotations().add(note);
            pdf.addPage(page);
            pdf.save(bytes);
        }
        assertThat(printed(Hidden.in("文.pdf", bytes.toByteArray(), Format.PDF)))
                .containsExactly("hidden.metadata 作者：赵晓东", "hidden.comment 第1页的批注：此处待核");
    }

    @Test
    void aPageOwnsUpToWhatItsSourceSays() {
        String page = "<html><head><meta name=\"author\" content=\"赵晓东\"></head><body><!-- 草稿 -->"
                + "<p style=\"display: none\">藏起来的话</p><p style=\"background-color: #fff\">公开的话</p><script>1</script></body></html>";
        assertThat(printed(Hidden.in("页.html", page.getBytes(StandardCharsets.UTF_8), Format.HTML)))
                .containsExactlyInAnyOrder(
                        "hidden.metadata 作者：赵晓东",
                        "hidden.comment 源代码中的注释： 草稿",
                        "hidden.text 看不见的文字：藏起来的话",
                        "hidden.macro 脚本");
    }

    @Test
    void aFileThatFallsApartIsNotCalledClean() {
        assertThat(Hidden.in("表.xls", new byte[] {1, 2, 3}, Format.XLS))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains("读不出来"));
    }

    private static byte[] workbook(Workbook empty) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = empty) {
            Sheet shown = workbook.createSheet("公示");
            shown.createRow(0).createCell(0).setCellValue("姓名");
            for (int row = 1; row <= 2; row++) {
                shown.createRow(row).createCell(0).setCellValue("行");
                shown.getRow(row).setZeroHeight(row == 1 || workbook instanceof XSSFWorkbook);
            }
            shown.setColumnHidden(2, true);
            Drawing<?> drawing = shown.createDrawingPatriarch();
            ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
            Comment comment = drawing.createCellComment(anchor);
            comment.setString(workbook.getCreationHelper().createRichTextString("先别公开"));
            shown.getRow(0).getCell(0).setCellComment(comment);
            workbook.createSheet("底稿").createRow(0).createCell(0).setCellValue("底");
            workbook.setSheetHidden(1, true);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static List<String> printed(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.kind().printed() + " " + finding.text())
                .toList();
    }
}
