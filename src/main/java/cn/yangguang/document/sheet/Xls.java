package cn.yangguang.document.sheet;

import cn.yangguang.document.Block;
import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads an xls through POI. */
public final class Xls {
    private Xls() {}

    /**
     * Reads the visible sheets of an xls.
     *
     * @param whole whether hidden rows and columns are read too, and days as 2026-05-06 however they are shown
     */
    public static List<Block> read(Content content, boolean whole) throws Unreadable {
        try (HSSFWorkbook book = new HSSFWorkbook(content.stream(), false)) {
            Shown shown = new Shown(book.getInternalWorkbook().isUsing1904DateWindowing(), whole);
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    blocks.addAll(sheet(content, book.getSheetAt(i), shown, whole));
                }
            }
            return blocks;
        } catch (EncryptedDocumentException encrypted) {
            throw content.encrypted();
        } catch (OldFileFormatException old) {
            throw content.refused(" 是 Excel 97 之前的格式，无法读取，请用办公软件另存为 xlsx 后再上传。");
        } catch (IOException | RuntimeException broken) {
            throw content.damaged();
        }
    }

    private static List<Block> sheet(Content content, HSSFSheet sheet, Shown shown, boolean whole) throws Unreadable {
        SheetCells cells = new SheetCells(content, sheet.getSheetName(), whole);
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                cells.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                cells.put(cell.getRowIndex(), cell.getColumnIndex(), words(cell, shown));
            }
        }
        for (int column = 0; column < 256; column++) {
            if (sheet.isColumnHidden(column)) {
                cells.hideColumn(column);
            }
        }
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            cells.merge(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn());
        }
        return cells.blocks();
    }

    private static String words(Cell cell, Shown shown) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case NUMERIC -> number(cell, shown);
            case ERROR ->
                org.apache.poi.ss.usermodel.FormulaError.forInt(cell.getErrorCellValue())
                        .getString();
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    private static String number(Cell cell, Shown shown) {
        double value = cell.getNumericCellValue();
        String raw = value == Math.rint(value) && Math.abs(value) < 1e10 ? Long.toString((long) value) : "" + value;
        int format = cell.getCellStyle().getDataFormat();
        return shown.number(raw, format, cell.getCellStyle().getDataFormatString());
    }
}
