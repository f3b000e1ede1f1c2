package cn.yangguang.document.word;

import cn.yangguang.document.Block;
import cn.yangguang.document.Place;
import cn.yangguang.document.content.Grid;
import cn.yangguang.document.content.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one table of a docx: gridSpan and vMerge become spans, tables inside a cell become its text. */
final class DocxTable {
    private static final int MOST_COLUMNS = 1000;

    /** A cell while rows below may still belong to it. */
    private static final class Open {
        final int row;
        final int column;
        final int columnSpan;
        final String text;
        int rowSpan = 1;

        Open(int row, int column, int columnSpan, String text) {
            this.row = row;
            this.column = column;
            this.columnSpan = columnSpan;
            this.text = text;
        }
    }

    private final DocxParagraphs paragraphs;
    private final int number;
    private final List<Open> cells = new ArrayList<>();
    private Map<Integer, Open> above = new HashMap<>();
    private int rows;

    DocxTable(DocxParagraphs paragraphs, int number) {
        this.paragraphs = paragraphs;
        this.number = number;
    }

    Block.@Nullable Table read(Xml table, Place place) {
        for (Xml row : opened(table, "tr")) {
            if (row.path("trPr", "del") == null) {
                row(row);
                rows++;
            }
        }
        Grid grid = new Grid();
        for (Open cell : cells) {
            Place at = new Place.InTable(number, cell.row + 1, cell.column + 1);
            grid.add(cell.row, cell.column, cell.rowSpan, cell.columnSpan, cell.text, at);
        }
        return grid.isEmpty() ? null : grid.table(place);
    }

    private void row(Xml row) {
        Map<Integer, Open> here = new HashMap<>();
        int column = Math.clamp(row.number(0, "trPr", "gridBefore"), 0, MOST_COLUMNS);
        for (Xml cell : opened(row, "tc")) {
            int span = Math.clamp(cell.number(1, "tcPr", "gridSpan"), 1, MOST_COLUMNS);
            if (column + span > MOST_COLUMNS) {
                break;
            }
            Open over = above.get(column);
            Open open;
            if (over != null && continues(cell)) {
                open = over;
                open.rowSpan++;
            } else {
                open = new Open(rows, column, span, text(cell));
                cells.add(open);
            }
            here.put(column, open);
            column += span;
        }
        above = here;
    }

    /** Whether the cell is a lower part of a merged one: a mark whose value is absent means to go on. */
    private static boolean continues(Xml cell) {
        Xml mark = cell.path("tcPr", "vMerge");
        return mark != null && !"restart".equals(mark.attribute("val"));
    }

    private String text(Xml cell) {
        List<String> lines = new ArrayList<>();
        lines(cell, lines);
        return String.join("\n", lines).strip();
    }

    private void lines(Xml parent, List<String> lines) {
        for (Xml child : parent.children()) {
            switch (child.name()) {
                case "p" -> {
                    DocxParagraphs.@Nullable Read read = paragraphs.read(child);
                    if (read != null) {
                        lines.add(read.text());
                        read.boxes().forEach(box -> lines(box, lines));
                    }
                }
                case "del", "moveFrom", "tcPr", "tblPr", "trPr", "sdtPr" -> {}
                case "AlternateContent" -> {
                    Xml shown = DocxParagraphs.alternative(child);
                    if (shown != null) {
                        lines(shown, lines);
                    }
                }
                default -> lines(child, lines);
            }
        }
    }

    /** The rows of a table or cells of a row, also those inside content controls and revisions. */
    private static List<Xml> opened(Xml parent, String name) {
        List<Xml> found = new ArrayList<>();
        for (Xml child : parent.children()) {
            if (child.is(name)) {
                found.add(child);
            } else if (List.of("sdt", "sdtContent", "ins", "moveTo", "customXml")
                    .contains(child.name())) {
                found.addAll(opened(child, name));
            }
        }
        return found;
    }
}
