package cn.yangguang.checks.masking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.checks.FileChecks;
import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The copy that goes out carries nothing that was to be hidden, wherever the file kept it. */
class CleanCopyTests {

    private static final String PHONE = "13812345678";
    private static final String IDENTITY = "11010519491231002X";

    private static byte[] copy(String name, byte[] file) {
        CleanCopy.Outcome outcome = CleanCopy.of(name, file, List.of(), finding -> false);
        assertThat(outcome).isInstanceOf(CleanCopy.Outcome.Made.class);
        CleanCopy.Outcome.Made made = (CleanCopy.Outcome.Made) outcome;
        assertThat(new Survivors(List.of(PHONE, IDENTITY)).in(name, made.bytes()))
                .isEmpty();
        assertThat(FileChecks.of(name, made.bytes()))
                .isInstanceOfSatisfying(FileChecks.Outcome.Checked.class, after -> {
                    assertThat(after.carried().stream().filter(one -> one.kind().hidden()))
                            .isEmpty();
                });
        return made.bytes();
    }

    private static String word(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private static byte[] document() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setCreator("赵晓东");
            document.getProperties().getCustomProperties().addProperty("联系电话", PHONE);
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("补贴对象的手机号码为138");
            XWPFRun bold = paragraph.createRun();
            bold.setText("1234");
            bold.setBold(true);
            paragraph.createRun().setText("5678，请核对。");
            var deletion = paragraph.getCTP().addNewDel();
            deletion.setAuthor("钱科长");
            deletion.addNewR().addNewDelText().setStringValue("身份证号码" + IDENTITY);
            var insertion = paragraph.getCTP().addNewIns();
            insertion.setAuthor("钱科长");
            insertion.addNewR().addNewT().setStringValue("补写的话。");
            XWPFRun vanished = document.createParagraph().createRun();
            vanished.setText("身份证号码" + IDENTITY);
            vanished.setVanish(true);
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("经办人手机号码" + PHONE);
            document.createTable(1, 1).getRow(0).getCell(0).setText("身份证号码：" + IDENTITY);
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void whatWasMaskedElsewhereIsMaskedHereToo() {
        String text = "本通知由局长李建国签发。";
        Finding masked = Finding.at(text, 6, 9, Kind.NAME, "李某某");
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        assertThat(CleanCopy.of("通知.txt", file, List.of(masked), finding -> false))
                .isInstanceOfSatisfying(
                        CleanCopy.Outcome.Made.class,
                        made -> assertThat(new String(made.bytes(), StandardCharsets.UTF_8))
                                .contains("局长李某某签发"));
    }

    @Test
    void aWordFileIsMaskedInEveryPartAndKeepsItsWords() throws IOException {
        byte[] file = Zips.with(
                document(),
                "customXml/item1.xml",
                "<a>" + PHONE + "</a>",
                "word/comments.xml",
                "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment w:id=\"0\""
                        + " w:author=\"钱科长\"><w:p><w:r><w:t>" + IDENTITY
                        + "</w:t></w:r></w:p></w:comment></w:comments>",
                "word/embeddings/oleObject1.bin",
                "OLE " + PHONE,
                "word/vbaProject.bin",
                "Sub x() " + PHONE,
                "word/glossary/document.xml",
                "<a>" + IDENTITY + "</a>");
        String words = word(copy("名单.docx", file));
        assertThat(words)
                .contains("补贴对象的手机号码为138****5678，请核对。", "补写的话。", "经办人手机号码138****5678", "身份证号码：11*************02X")
                .doesNotContain("钱科长");
        assertThat(Zips.parts(copy("名单.docx", file)).keySet())
                .noneMatch(name -> name.contains("custom")
                        || name.contains("docProps")
                        || name.contains("embeddings")
                        || name.contains("comments")
                        || name.endsWith(".bin")
                        || name.contains("glossary"));
    }

    @Test
    void whatSomebodyLetStandStays() throws IOException {
        CleanCopy.Outcome outcome = CleanCopy.of(
                "名单.docx", document(), List.of(), finding -> finding.text().equals(PHONE));
        assertThat(outcome).isInstanceOfSatisfying(CleanCopy.Outcome.Made.class, made -> {
            assertThat(made.hidden())
                    .extracting(Finding::text)
                    .contains(IDENTITY)
                    .doesNotContain(PHONE);
            assertThat(new Survivors(List.of(PHONE)).in("名单.docx", made.bytes()))
                    .containsExactly(PHONE);
        });
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.getProperties().getCoreProperties().setCreator("赵晓东");
            XSSFSheet sheet = book.createSheet("公示");
            row(sheet, 0, "名称", "电话", "底稿", "金额");
            row(sheet, 1, "甲", "手机号码" + PHONE, IDENTITY, "100");
            row(sheet, 2, "藏起来的", PHONE, "x", "200");
            row(sheet, 3, "乙", "无", "y", "300");
            sheet.getRow(3).getCell(1).setCellValue(13_912_345_678d);
            sheet.getRow(3).createCell(4).setCellFormula("HYPERLINK(\"tel:" + PHONE + "\",\"看\")");
            sheet.addMergedRegion(new CellRangeAddress(1, 3, 0, 0));
            sheet.getRow(2).setZeroHeight(true);
            sheet.setColumnHidden(2, true);
            row(book.createSheet("底稿"), 0, IDENTITY, "别的", "z", "9");
            book.setSheetHidden(1, true);
            book.createName().setNameName("电话");
            book.getName("电话").setRefersToFormula("公示!$B$2");
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void row(XSSFSheet sheet, int number, String... cells) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    @Test
    void aWorkbookLosesWhatItHidesAndTheRestClosesUp() throws IOException {
        byte[] file = Zips.with(
                workbook(),
                "xl/externalLinks/externalLink1.xml",
                "<a>" + PHONE + "</a>",
                "xl/pivotCache/pivotCacheRecords1.xml",
                "<a>" + IDENTITY + "</a>",
                "xl/comments1.xml",
                "<comments><commentList><comment ref=\"A1\"><text>" + IDENTITY
                        + "</text></comment></commentList></comments>");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(copy("名单.xlsx", file)))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
            XSSFSheet sheet = book.getSheet("公示");
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(Objects.requireNonNull(sheet.getRow(1)).getCell(1).getStringCellValue())
                    .isEqualTo("手机号码138****5678");
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("139****5678");
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("金额");
            assertThat(sheet.getMergedRegions()).containsExactly(new CellRangeAddress(1, 2, 0, 0));
            assertThat(book.getAllNames()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "GB18030"})
    void aTextIsMaskedWhateverItsEncoding(String charset) {
        String text = "序号,姓名\n1,手机号码为" + PHONE + "的同志和工作人员会议\n";
        byte[] copy = copy("名单.txt", text.getBytes(Charset.forName(charset)));
        assertThat(new String(copy, StandardCharsets.UTF_8)).contains("手机号码为138****5678的同志");
    }

    @Test
    void aPageKeepsOnlyWhatItShows() {
        String page = "<!doctype html><html><head><meta name=author content=赵晓东><script>var p='" + PHONE
                + "'</script></head>"
                + "<body onload=go()><p>手机号码为138<b>1234</b>5678。<!-- " + IDENTITY + " --></p>"
                + "<p style='display:none'>" + IDENTITY + "</p><a href='tel:" + PHONE + "' title='" + PHONE + "'>拨打</a>"
                + "<iframe srcdoc='x'></iframe></body></html>";
        String copy = new String(copy("公示.html", page.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        assertThat(copy).contains("138****").doesNotContain("script", "onload", "赵晓东", "iframe", "tel:", "<!--");
    }

    @Test
    void whatCannotBeCleanedIsRefusedWithAWayOut() {
        assertThat(CleanCopy.of("名单.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8), List.of(), finding -> false))
                .isInstanceOf(CleanCopy.Outcome.Refused.class);
        assertThat(CleanCopy.of("名单.zip", Zips.with(new byte[0], "a.txt", PHONE), List.of(), finding -> false))
                .isInstanceOf(CleanCopy.Outcome.Refused.class);
    }
}
