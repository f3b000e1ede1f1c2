package cn.yangguang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets are read as a person sees them on the screen. */
class SheetTests {

    private static Document read(String extension, Workbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return read("表." + extension, bytes.toByteArray());
    }

    private static Document read(String name, byte[] bytes) {
        Reading reading = Documents.read(name, bytes);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).document();
    }

    private static Workbook book(String extension) {
        return extension.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void valuesComeAsShownAndFormulasAsTheirResult(String extension) throws IOException {
        try (Workbook book = book(extension)) {
            Row row = book.createSheet("任务").createRow(2);
            row.createCell(1).setCellValue(45000);
            row.getCell(1).setCellStyle(book.createCellStyle());
            row.getCell(1).getCellStyle().setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            row.createCell(2).setCellValue(0.256);
            row.getCell(2).setCellStyle(book.createCellStyle());
            row.getCell(2).getCellStyle().setDataFormat((short) 9);
            row.createCell(3).setCellFormula("1+2");
            row.getCell(3).setCellValue(3);
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellValue(12);
            Document document = read(extension, book);
            assertThat(RoundTripTests.texts(document)).containsExactly("任务", "2023年3月15日", "26%", "3", "TRUE", "12");
            assertThat(document.blocks().getFirst().place().words()).isEqualTo("工作表“任务”B3");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void hiddenSheetsRowsAndColumnsAreLeftOut(String extension) throws IOException {
        try (Workbook book = book(extension)) {
            Sheet sheet = book.createSheet("任务");
            for (int i = 0; i < 3; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue("甲" + i);
                row.createCell(1).setCellValue("乙" + i);
                row.createCell(2).setCellValue("丙" + i);
            }
            sheet.getRow(1).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
            book.createSheet("草稿").createRow(0).createCell(0).setCellValue("不要");
            book.setSheetHidden(1, true);
            assertThat(RoundTripTests.texts(read(extension, book))).containsExactly("任务", "甲0", "丙0", "甲2", "丙2");
        }
    }

    @Test
    @Timeout(20)
    void aMillionStyledEmptyRowsDoNotExplode() {
        StringBuilder rows = new StringBuilder(64 << 20).append("<sheetData>");
        rows.append("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>任务</t></is></c></row>");
        for (int row = 2; row <= 1 << 20; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\" s=\"1\" customFormat=\"1\"><c r=\"A")
                    .append(row)
                    .append("\" s=\"1\"/></row>");
        }
        Document document = read(
                "空行.xlsx", Parts.xlsx(rows.append("</sheetData>").toString()).bytes());
        assertThat(RoundTripTests.table(document).rows()).isEqualTo(1);
    }

    @Test
    void absurdMergedAreasAreCutToWhatHasWords() {
        String cell = "<row r=\"%d\"><c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c></row>";
        byte[] book = Parts.xlsx("<sheetData>" + cell.formatted(1, "A1", "标题") + cell.formatted(2, "B2", "内容")
                        + "</sheetData><mergeCells><mergeCell ref=\"A1:XFD1\"/><mergeCell ref=\"A2:A1048576\"/>"
                        + "<mergeCell ref=\"A1:B2\"/></mergeCells>")
                .bytes();
        assertThat(RoundTripTests.cells(RoundTripTests.table(read("合并.xlsx", book))))
                .containsExactly("0,0 1x2 标题", "1,0 1x1 ", "1,1 1x1 内容");
    }

    @Test
    void wordsInOppositeCornersOfTheLargestSheetAreRefused() {
        String cell = "<row r=\"%d\"><c r=\"%s\" t=\"inlineStr\"><is><t>字</t></is></c></row>";
        byte[] book = Parts.xlsx("<sheetData>" + cell.formatted(1, "A1") + cell.formatted(1 << 20, "XFD1048576")
                        + "</sheetData>")
                .bytes();
        Reading reading = Documents.read("角.xlsx", book);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(((Reading.Refused) reading).sentence()).startsWith("角.xlsx 的工作表“任务”内容范围过大");
    }

    @Test
    void aWorkbookWithoutWordsIsRefused() throws IOException {
        try (Workbook book = new XSSFWorkbook()) {
            book.createSheet("空").addMergedRegion(new CellRangeAddress(0, 3, 0, 3));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            assertThat(Documents.read("空.xlsx", bytes.toByteArray()))
                    .isEqualTo(new Reading.Refused("空.xlsx 里没有任何文字，请核对是否选错了文件。"));
        }
    }

    @Test
    void aWebPageUnderAnExcelNameIsRead() {
        byte[] page = "<table><tr><td>甲<td>乙</table>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(RoundTripTests.texts(read("导出.xls", page))).isEqualTo(List.of("甲", "乙"));
    }
}
