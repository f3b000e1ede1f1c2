package cn.yangguang.plan.ledger.filled;

import cn.yangguang.plan.ledger.sheet.FilledColumn;
import cn.yangguang.plan.ledger.sheet.FixedColumn;
import cn.yangguang.plan.ledger.sheet.LedgerSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An exported ledger in the hands of somebody with a spreadsheet. */
final class Edited {

    static final int HEAD = 2;

    final XSSFWorkbook book;
    final Sheet sheet;

    Edited(byte[] exported) {
        try {
            this.book = new XSSFWorkbook(new ByteArrayInputStream(exported));
            this.sheet = book.getSheetAt(0);
            saved();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A spreadsheet saves texts as shared ones; POI would keep the old text of an inline one beside the new. */
    private void saved() {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    String text = cell.getStringCellValue();
                    cell.setBlank();
                    cell.setCellValue(text);
                }
            }
        }
    }

    /** A copy of a row at the end of the sheet. */
    Row copy(Row row) {
        Row copy = sheet.createRow(sheet.getLastRowNum() + 1);
        for (Cell cell : row) {
            copy.createCell(cell.getColumnIndex()).setCellStyle(cell.getCellStyle());
            put(copy, cell.getColumnIndex(), value(cell));
        }
        return copy;
    }

    static int at(FilledColumn column) {
        return LedgerSheet.titles().indexOf(column.title());
    }

    static int at(FixedColumn column) {
        return LedgerSheet.titles().indexOf(column.title());
    }

    static int at(String title) {
        return LedgerSheet.titles().indexOf(title);
    }

    /** The row of an occurrence. */
    Row row(UUID occurrence) {
        for (Row row : sheet) {
            if (row.getCell(at(LedgerSheet.ID)) != null
                    && text(row.getCell(at(LedgerSheet.ID))).equals(occurrence.toString())) {
                return row;
            }
        }
        throw new AssertionError("no row of " + occurrence);
    }

    static String text(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    Edited fill(UUID occurrence, String day, String words, String link) {
        Row row = row(occurrence);
        type(row, at(FilledColumn.DAY), day);
        type(row, at(FilledColumn.WORDS), words);
        type(row, at(FilledColumn.LINK), link);
        return this;
    }

    static void type(Row row, int column, String text) {
        if (!text.isEmpty()) {
            row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
        }
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() > HEAD) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Lays the cells of these columns out anew over the rows, as sorting does. */
    void sort(Random random, int firstColumn, int lastColumn) {
        List<Row> rows = rows();
        List<List<Object>> lines = new ArrayList<>();
        for (Row row : rows) {
            List<Object> line = new ArrayList<>();
            for (int column = firstColumn; column <= lastColumn; column++) {
                line.add(value(row.getCell(column)));
            }
            lines.add(line);
        }
        Collections.shuffle(lines, random);
        for (int i = 0; i < rows.size(); i++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                put(rows.get(i), column, lines.get(i).get(column - firstColumn));
            }
        }
    }

    private static Object value(Cell cell) {
        return cell == null || cell.getCellType() == CellType.BLANK
                ? ""
                : cell.getCellType() == CellType.NUMERIC
                        ? (Object) cell.getNumericCellValue()
                        : cell.getStringCellValue();
    }

    private static void put(Row row, int column, Object value) {
        Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else if (Objects.equals(value, "")) {
            cell.setBlank();
        } else {
            cell.setCellValue(value.toString());
        }
    }

    void deleteColumn(int column) {
        for (Row row : sheet) {
            Cell cell = row.getCell(column);
            if (cell != null) {
                row.removeCell(cell);
            }
        }
    }

    void merge(int firstRow, int lastRow, int column) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, column, column));
    }

    byte[] xlsx() {
        return bytes(book);
    }

    /** The same as a spreadsheet saves it as an old workbook: days are still shown as days. */
    byte[] xls() {
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            Sheet copy = old.createSheet("台账");
            CellStyle day = old.createCellStyle();
            day.setDataFormat(old.createDataFormat().getFormat("yyyy-mm-dd"));
            for (Row row : sheet) {
                Row copied = copy.createRow(row.getRowNum());
                row.forEach(cell -> {
                    if (cell.getCellType() != CellType.BLANK) {
                        put(copied, cell.getColumnIndex(), value(cell));
                        if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
                            copied.getCell(cell.getColumnIndex()).setCellStyle(day);
                        }
                    }
                });
            }
            copy.setColumnHidden(at(LedgerSheet.ID), true);
            return bytes(old);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Workbook book) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
