package cn.yangguang.plan.ledger.sheet;

import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.duty.keeping.State;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The ledger as an xlsx, written row by row: title, as-of day and filter above a head that stays in sight and is repeated
 * on every printed page; the last two columns, hidden, lead a filled-in row back. Used by one thread.
 */
public final class LedgerSheet implements AutoCloseable {

    /** The hidden column with the occurrence's id. */
    public static final String ID = "编号（请勿改动）";

    /** The hidden column with the row's {@link RowMark}. */
    public static final String MARK = "校验（请勿改动）";

    static final String NUMBER = "序号";

    /** The row of the head, from 0. */
    private static final int HEAD = 2;

    /** The height of a line in points. */
    private static final float LINE = 13.5f;

    /** No program shows a row that is higher than 409 points. */
    private static final int MOST_LINES = 30;

    private static final List<String> TITLES = allTitles();

    private static final int IN_MEMORY = 200;
    private static final int SHOWN = 1 + FixedColumn.values().length + FilledColumn.values().length;

    private final SXSSFWorkbook book = new SXSSFWorkbook(IN_MEMORY);
    private final SXSSFSheet sheet = book.createSheet("台账");
    private final SheetStyles styles = new SheetStyles(book);
    private int last = HEAD;

    /** A sheet with its head; the line below the title says as of when, and what was filtered. */
    public LedgerSheet(String title, String line) {
        lay();
        top(0, title, styles.title, 30);
        top(1, line, styles.line, 32);
        head();
    }

    private void lay() {
        sheet.setColumnWidth(0, 6 * 256);
        for (FixedColumn column : FixedColumn.values()) {
            sheet.setColumnWidth(at(column), column.width() * 256);
        }
        for (FilledColumn column : FilledColumn.values()) {
            sheet.setColumnWidth(at(column), column.width() * 256);
        }
        sheet.setColumnHidden(SHOWN, true);
        sheet.setColumnHidden(SHOWN + 1, true);
        sheet.createFreezePane(0, HEAD + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.3);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.3);
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    }

    private void top(int number, String words, CellStyle style, int points) {
        Row row = sheet.createRow(number);
        row.setHeightInPoints(points);
        put(row, 0, words, style);
        sheet.addMergedRegion(new CellRangeAddress(number, number, 0, SHOWN - 1));
    }

    private void head() {
        Row row = sheet.createRow(HEAD);
        row.setHeightInPoints(30);
        put(row, 0, NUMBER, styles.head);
        for (FixedColumn column : FixedColumn.values()) {
            put(row, at(column), column.title(), styles.head);
        }
        for (FilledColumn column : FilledColumn.values()) {
            put(row, at(column), column.title(), styles.fillHead);
        }
        put(row, SHOWN, ID, styles.head);
        put(row, SHOWN + 1, MARK, styles.head);
    }

    /** Adds the next row. */
    public void add(Owed owed) {
        Row row = sheet.createRow(++last);
        row.createCell(0).setCellValue(last - HEAD);
        row.getCell(0).setCellStyle(styles.middle);
        for (FixedColumn column : FixedColumn.values()) {
            fixed(row, column, owed);
        }
        for (FilledColumn column : FilledColumn.values()) {
            row.createCell(at(column)).setCellStyle(column == FilledColumn.DAY ? styles.fillDay : styles.fill);
        }
        put(row, SHOWN, owed.id().toString(), styles.text);
        put(row, SHOWN + 1, RowMark.of(owed).written(), styles.text);
        int lines = lines(owed);
        if (lines > 1) {
            row.setHeightInPoints(lines * LINE);
        }
    }

    /** How many lines the longest cell takes; not every program finds that out by itself. */
    private static int lines(Owed owed) {
        int lines = 1;
        for (FixedColumn column : FixedColumn.values()) {
            int width = column.text(owed).chars().map(c -> c < 128 ? 1 : 2).sum();
            lines = Math.max(lines, Math.ceilDiv(width, column.width() - 1));
        }
        return Math.min(lines, MOST_LINES);
    }

    private void fixed(Row row, FixedColumn column, Owed owed) {
        String text = column.text(owed);
        switch (column) {
            case DUE, DONE -> {
                if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                    Cell cell = row.createCell(at(column));
                    cell.setCellValue(LocalDate.parse(text));
                    cell.setCellStyle(styles.day);
                } else {
                    put(row, at(column), text, styles.middle);
                }
            }
            case STANDING ->
                put(row, at(column), text, styles.lamp(State.of(owed.standing()).lamp()));
            case PIECES, PERIOD, MEASURE -> put(row, at(column), text, styles.middle);
            case CHAPTER, SECTION, TASK, UNITS, EVIDENCE -> put(row, at(column), text, styles.text);
        }
    }

    /** Ends the sheet and writes it. */
    public void write(OutputStream out) throws IOException {
        int end = Math.max(last, HEAD + 1);
        // the hidden columns are part of what is sorted, so that a row keeps its id
        sheet.setAutoFilter(new CellRangeAddress(HEAD, end, 0, SHOWN + 1));
        FillChecks.add(sheet, HEAD + 1, end);
        book.write(out);
    }

    private static int at(FixedColumn column) {
        return TITLES.indexOf(column.title());
    }

    private static int at(FilledColumn column) {
        return TITLES.indexOf(column.title());
    }

    private static void put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    /** The titles in their order, the hidden ones last. */
    public static List<String> titles() {
        return TITLES;
    }

    private static List<String> allTitles() {
        List<String> titles = new ArrayList<>(List.of(NUMBER));
        for (FixedColumn column : FixedColumn.values()) {
            titles.add(column.title());
        }
        for (FilledColumn column : FilledColumn.values()) {
            titles.add(column.title());
        }
        titles.addAll(List.of(ID, MARK));
        return List.copyOf(titles);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
