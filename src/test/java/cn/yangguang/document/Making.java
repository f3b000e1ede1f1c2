package cn.yangguang.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes blocks as an office would save them, so that one document can be read in every format; places are ignored. */
public final class Making {
    private Making() {}

    /** Writes a Word file: headings by outline level, merged cells by gridSpan and vMerge. */
    public static void docx(Path target, List<Block> blocks) {
        try (XWPFDocument document = new XWPFDocument();
                var out = Files.newOutputStream(target)) {
            for (Block block : blocks) {
                switch (block) {
                    case Block.Heading heading -> outline(document.createParagraph(), heading);
                    case Block.Paragraph paragraph -> lines(document.createParagraph(), paragraph.text());
                    case Block.Table table -> wordTable(document, table);
                }
            }
            document.write(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes a workbook of one sheet: headings and paragraphs as rows merged over the table's width. */
    public static void xlsx(Path target, List<Block> blocks) {
        workbook(target, blocks, new XSSFWorkbook());
    }

    /** Writes the same sheet in Excel's old format. */
    public static void xls(Path target, List<Block> blocks) {
        workbook(target, blocks, new HSSFWorkbook());
    }

    /** Writes a web page in UTF-8. */
    public static void html(Path target, List<Block> blocks) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n");
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading ->
                    page.append("<h%d>%s</h%1$d>\n".formatted(Math.min(6, heading.level()), escaped(heading.text())));
                case Block.Paragraph paragraph ->
                    page.append("<p>").append(escaped(paragraph.text())).append("</p>\n");
                case Block.Table table -> htmlTable(page, table);
            }
        }
        write(target, page.append("</body></html>\n").toString());
    }

    /** Writes a PDF on landscape A4 with ruled tables that go on over page breaks. */
    public static void pdf(Path target, List<Block> blocks) {
        MakingPdf.write(target, blocks);
    }

    static void write(Path target, String text) {
        try {
            Files.writeString(target, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void outline(XWPFParagraph paragraph, Block.Heading heading) {
        paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(heading.level() - 1L));
        lines(paragraph, heading.text());
    }

    private static void lines(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }

    private static void wordTable(XWPFDocument document, Block.Table table) {
        CTTbl body = document.createTable().getCTTbl();
        body.removeTr(0);
        Block.Cell[][] grid = grid(table);
        for (int row = 0; row < table.rows(); row++) {
            var line = body.addNewTr();
            for (int column = 0; column < table.columns(); column += grid[row][column].columnSpan()) {
                wordCell(document, line.addNewTc(), grid[row][column], row);
            }
        }
    }

    private static void wordCell(XWPFDocument document, CTTc target, Block.Cell cell, int row) {
        CTTcPr properties = target.addNewTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
        if (cell.rowSpan() > 1) {
            properties.addNewVMerge().setVal(row == cell.row() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        XWPFParagraph paragraph = new XWPFParagraph(target.addNewP(), document);
        lines(paragraph, row == cell.row() ? cell.text() : "");
    }

    /** The cell that covers each square of the table. */
    static Block.Cell[][] grid(Block.Table table) {
        Block.Cell[][] grid = new Block.Cell[table.rows()][table.columns()];
        for (Block.Cell cell : table.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    grid[row][column] = cell;
                }
            }
        }
        return grid;
    }

    private static void workbook(Path target, List<Block> blocks, Workbook book) {
        try (book;
                var out = Files.newOutputStream(target)) {
            fill(book.createSheet("工作表1"), blocks);
            book.write(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void fill(Sheet sheet, List<Block> blocks) {
        int width = blocks.stream()
                .mapToInt(block -> block instanceof Block.Table table ? table.columns() : 1)
                .max()
                .orElse(1);
        int row = 0;
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> put(sheet, row++, 0, 1, width, heading.text());
                case Block.Paragraph paragraph -> put(sheet, row++, 0, 1, width, paragraph.text());
                case Block.Table table -> {
                    int top = row;
                    table.cells()
                            .forEach(cell -> put(
                                    sheet,
                                    top + cell.row(),
                                    cell.column(),
                                    cell.rowSpan(),
                                    cell.columnSpan(),
                                    cell.text()));
                    row += table.rows();
                }
            }
        }
    }

    private static void put(Sheet sheet, int row, int column, int rows, int columns, String text) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        line.createCell(column).setCellValue(text);
        if (rows * columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row + rows - 1, column, column + columns - 1));
        }
    }

    private static void htmlTable(StringBuilder page, Block.Table table) {
        page.append("<table border=\"1\">\n");
        for (int row = 0; row < table.rows(); row++) {
            page.append("<tr>");
            for (Block.Cell cell : table.cells()) {
                if (cell.row() == row) {
                    page.append("<td rowspan=\"%d\" colspan=\"%d\">%s</td>"
                            .formatted(cell.rowSpan(), cell.columnSpan(), escaped(cell.text())));
                }
            }
            page.append("</tr>\n");
        }
        page.append("</table>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
    }
}
