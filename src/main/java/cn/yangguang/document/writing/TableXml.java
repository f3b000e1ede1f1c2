package cn.yangguang.document.writing;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Writes a table into a docx: fixed widths, ruled, the head repeated on each page, no row cut in two. */
final class TableXml {

    private TableXml() {}

    static void add(XWPFDocument document, OfficialTable table, int width) {
        int[] widths = table.widths(width);
        int heads = table.headRows();
        XWPFTable written = document.createTable(
                table.rows().size() + heads, table.columns().size());
        layout(written, widths, width);
        for (int row = 0; row < heads; row++) {
            XWPFTableRow head = written.getRow(row);
            head.setRepeatHeader(true);
            fill(head, table.head().get(row), widths, _ -> "TableHead");
        }
        for (int row = 0; row < table.rows().size(); row++) {
            fill(
                    written.getRow(row + heads),
                    table.rows().get(row),
                    widths,
                    column -> table.columns().get(column).centred() ? "TableEntry" : "TableText");
        }
        // from the right, for cells that are covered go away
        table.areas().reversed().forEach(area -> join(written, area, widths));
    }

    private static void join(XWPFTable written, OfficialTable.Area area, int[] widths) {
        for (int row = area.row(); row <= area.lastRow() && area.lastRow() > area.row(); row++) {
            CTTcPr properties = properties(written.getRow(row).getCtRow().getTcArray(area.column()));
            properties.addNewVMerge().setVal(row == area.row() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (area.lastColumn() > area.column()) {
            CTRow row = written.getRow(area.row()).getCtRow();
            CTTcPr properties = properties(row.getTcArray(area.column()));
            int span = area.lastColumn() - area.column() + 1;
            properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
            properties
                    .getTcW()
                    .setW(BigInteger.valueOf(java.util.Arrays.stream(widths, area.column(), area.lastColumn() + 1)
                            .sum()));
            for (int column = area.lastColumn(); column > area.column(); column--) {
                row.removeTc(column);
            }
        }
    }

    private static CTTcPr properties(CTTc cell) {
        return cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
    }

    private static void layout(XWPFTable written, int[] widths, int width) {
        CTTblPr properties = written.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        written.setWidth(width);
        var grid = written.getCTTbl().getTblGrid() == null
                ? written.getCTTbl().addNewTblGrid()
                : written.getCTTbl().getTblGrid();
        for (int i = grid.sizeOfGridColArray(); i < widths.length; i++) {
            grid.addNewGridCol();
        }
        for (int i = 0; i < widths.length; i++) {
            grid.getGridColArray(i).setW(BigInteger.valueOf(widths[i]));
        }
    }

    private static void fill(
            XWPFTableRow row, List<String> texts, int[] widths, java.util.function.IntFunction<String> style) {
        row.setCantSplitRow(true);
        for (int column = 0; column < texts.size(); column++) {
            XWPFTableCell cell = row.getCell(column);
            cell.setWidth(String.valueOf(widths[column]));
            cell.setVerticalAlignment(XWPFVertAlign.CENTER);
            lines(cell, texts.get(column), style.apply(column));
        }
    }

    /** Each line of the text is a paragraph. */
    private static void lines(XWPFTableCell cell, String text, String style) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        for (String line : text.strip().split("\n", -1)) {
            XWPFParagraph into = paragraph == null ? cell.addParagraph() : paragraph;
            into.setStyle(style);
            into.createRun().setText(line.strip());
            paragraph = null;
        }
    }
}
