package cn.yangguang.plan.reading.layout;

import cn.yangguang.document.Place;
import cn.yangguang.plan.reading.table.Grid;
import cn.yangguang.plan.reading.table.HeaderRows;
import cn.yangguang.plan.reading.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table with one cell a line, each set off by a tab: an empty line mostly ends a row, but stands inside cells too, so
 * rows are put together by their number of cells.
 */
public final class MarkedCells {
    private MarkedCells() {}

    /** A cell whose row is not known yet; {@code afterGap} says that an empty line stood before it. */
    private record Loose(StringBuilder text, Place place, boolean afterGap) {}

    public static boolean isCell(Line line) {
        return line.text().startsWith("\t") && line.text().indexOf('\t', 1) < 0;
    }

    public static Grid grid(List<Line> lines) {
        List<List<Loose>> chunks = chunks(cells(lines));
        int width = commonSize(chunks);
        List<Grid.Row> rows = new ArrayList<>();
        List<Loose> open = new ArrayList<>();
        for (List<Loose> chunk : chunks) {
            if (!open.isEmpty() && !goesOn(open, chunk, width)) {
                rows.add(row(open));
                open = new ArrayList<>();
            }
            open.addAll(chunk);
            while (open.size() >= 2 * width && width > 1) {
                rows.add(row(open.subList(0, width)));
                open = new ArrayList<>(open.subList(width, open.size()));
            }
        }
        if (!open.isEmpty()) {
            rows.add(row(open));
        }
        return new Grid(rows, false);
    }

    /** Two pieces are one row only when together they fill it: a short row of its own stays one, and so does a header. */
    private static boolean goesOn(List<Loose> open, List<Loose> chunk, int width) {
        return open.size() + chunk.size() == width && !HeaderRows.isHeader(row(open));
    }

    private static List<Loose> cells(List<Line> lines) {
        List<Loose> cells = new ArrayList<>();
        boolean gap = true;
        for (Line line : lines) {
            if (line.text().startsWith("\t")) {
                cells.add(new Loose(new StringBuilder(line.text().substring(1)), line.place(), gap));
                gap = false;
            } else if (line.isBlank()) {
                gap = true;
            } else if (!cells.isEmpty()) {
                cells.getLast().text().append('\n').append(line.text());
                gap = false;
            }
        }
        return cells;
    }

    private static List<List<Loose>> chunks(List<Loose> cells) {
        List<List<Loose>> chunks = new ArrayList<>();
        for (Loose cell : cells) {
            if (cell.afterGap() || chunks.isEmpty()) {
                chunks.add(new ArrayList<>());
            }
            chunks.getLast().add(cell);
        }
        return chunks;
    }

    private static int commonSize(List<List<Loose>> chunks) {
        Map<Integer, Integer> counts = new TreeMap<>();
        chunks.forEach(chunk -> counts.merge(chunk.size(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    private static Grid.Row row(List<Loose> cells) {
        List<Grid.Cell> row = new ArrayList<>();
        for (Loose cell : cells) {
            row.add(new Grid.Cell(row.size(), 1, cell.text().toString(), cell.place(), false));
        }
        return new Grid.Row(row);
    }
}
