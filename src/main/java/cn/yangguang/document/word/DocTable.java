package cn.yangguang.document.word;

import cn.yangguang.document.Block;
import cn.yangguang.document.Place;
import cn.yangguang.document.content.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jspecify.annotations.Nullable;

/** Reads one table of a doc: columns follow from where cells begin and end, since rows there know no common grid. */
final class DocTable {
    /** Edges nearer than this are one line; in twentieths of a point (2 mm). */
    private static final int NEAR = 110;

    /** A cell while cells to the right or below may still belong to it. */
    private static final class Open {
        final int row;
        final int left;
        int right;
        int rowSpan = 1;
        final String text;

        Open(int row, int left, int right, String text) {
            this.row = row;
            this.left = left;
            this.right = right;
            this.text = text;
        }
    }

    private final DocWords words;
    private final int number;
    private final List<Open> cells = new ArrayList<>();
    private final TreeSet<Integer> edges = new TreeSet<>();
    private Map<Integer, Open> above = new HashMap<>();

    DocTable(DocWords words, int number) {
        this.words = words;
        this.number = number;
    }

    Block.@Nullable Table read(Table table, Place place) {
        for (int row = 0; row < table.numRows(); row++) {
            row(table.getRow(row), row);
        }
        Grid grid = new Grid();
        for (Open cell : cells) {
            int left = column(cell.left);
            int span = Math.max(1, column(cell.right) - left);
            Place at = new Place.InTable(number, cell.row + 1, left + 1);
            grid.add(cell.row, left, cell.rowSpan, span, cell.text, at);
        }
        return grid.isEmpty() ? null : grid.table(place);
    }

    private void row(TableRow row, int index) {
        Map<Integer, Open> here = new HashMap<>();
        @Nullable Open before = null;
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            int left = edge(cell.getLeftEdge());
            int right = edge(cell.getLeftEdge() + cell.getWidth());
            if (cell.isMerged() && !cell.isFirstMerged() && before != null) {
                before.right = Math.max(before.right, right);
                continue;
            }
            before = open(cell, index, left, right);
            here.put(left, before);
        }
        above = here;
    }

    private Open open(TableCell cell, int row, int left, int right) {
        Open over = above.get(left);
        if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged() && over != null) {
            over.rowSpan++;
            return over;
        }
        Open open = new Open(row, left, right, text(cell));
        cells.add(open);
        return open;
    }

    /** The edge at that place, or the one already known beside it. */
    private int edge(int at) {
        Integer below = edges.floor(at);
        Integer beyond = edges.ceiling(at);
        if (below != null && at - below < NEAR) {
            return below;
        }
        if (beyond != null && beyond - at < NEAR) {
            return beyond;
        }
        edges.add(at);
        return at;
    }

    private int column(int edge) {
        return edges.headSet(edge).size();
    }

    private String text(TableCell cell) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            lines.add(words.of(cell.getParagraph(i)).stripTrailing());
        }
        return String.join("\n", lines).strip();
    }
}
