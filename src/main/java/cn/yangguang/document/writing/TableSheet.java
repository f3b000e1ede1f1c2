package cn.yangguang.document.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a table as a sheet that prints as wide as its paper; every cell is text, so nothing typed becomes a formula. */
final class TableSheet {

    private final XSSFWorkbook book;

    private TableSheet(XSSFWorkbook book) {
        this.book = book;
    }

    static byte[] write(Map<String, OfficialTable> sheets) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            TableSheet writer = new TableSheet(book);
            sheets.forEach((name, table) -> writer.fill(book.createSheet(name), table));
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) { // nothing outside the memory is touched
            throw new UncheckedIOException(impossible);
        }
    }

    private void fill(Sheet sheet, OfficialTable table) {
        List<OfficialTable.Column> columns = table.columns();
        int heads = table.headRows();
        List<CellStyle> head = List.of(style(true, true));
        for (List<String> texts : table.head()) {
            row(sheet.createRow(sheet.getPhysicalNumberOfRows()), texts, head);
        }
        List<CellStyle> styles =
                columns.stream().map(column -> style(false, column.centred())).toList();
        for (List<String> texts : table.rows()) {
            row(sheet.createRow(sheet.getPhysicalNumberOfRows()), texts, styles);
        }
        table.areas()
                .forEach(area -> sheet.addMergedRegion(
                        new CellRangeAddress(area.row(), area.lastRow(), area.column(), area.lastColumn())));
        int[] widths = table.widths(130 * 256);
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i]);
        }
        sheet.createFreezePane(0, heads);
        sheet.setRepeatingRows(new CellRangeAddress(0, heads - 1, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
    }

    private static void row(Row row, List<String> texts, List<CellStyle> styles) {
        for (int i = 0; i < texts.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(texts.get(i));
            cell.setCellStyle(styles.get(Math.min(i, styles.size() - 1)));
        }
    }

    private CellStyle style(boolean head, boolean centred) {
        Font font = book.createFont();
        font.setFontName(head ? "黑体" : "宋体");
        font.setFontHeightInPoints((short) 11);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(centred ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
