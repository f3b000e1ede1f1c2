package cn.yangguang.plan.reading.layout;

import cn.yangguang.document.Place;
import cn.yangguang.plan.reading.table.Grid;
import cn.yangguang.plan.reading.text.Line;
import java.util.ArrayList;
import java.util.List;

/** A table with one row a line and tabs between its cells. */
public final class TabbedRows {
    private TabbedRows() {}

    public static boolean isRow(Line line) {
        return line.text().chars().filter(c -> c == '\t').count() >= 2 || innerTab(line);
    }

    private static boolean innerTab(Line line) {
        return !line.isBlank() && line.text().strip().indexOf('\t') > 0;
    }

    public static Grid grid(List<Line> lines) {
        List<Grid.Row> rows = new ArrayList<>();
        int width = 0;
        List<String> open = new ArrayList<>();
        Place place = lines.getFirst().place();
        for (Line line : lines) {
            if (line.isBlank()) {
                continue;
            }
            List<String> cells = List.of(line.text().split("\t", -1));
            if (!open.isEmpty() && open.size() > 1 && open.size() + cells.size() - 1 <= width && !isRow(line)) {
                goOn(open, cells);
                continue;
            }
            close(rows, open, place);
            place = line.place();
            open = new ArrayList<>(cells);
            width = Math.max(width, cells.size());
        }
        close(rows, open, place);
        return new Grid(rows, false);
    }

    /** A line break inside a cell: the line's first cell goes on with the last one before it. */
    private static void goOn(List<String> open, List<String> cells) {
        open.set(open.size() - 1, open.getLast() + "\n" + cells.getFirst());
        open.addAll(cells.subList(1, cells.size()));
    }

    private static void close(List<Grid.Row> rows, List<String> open, Place place) {
        if (!open.isEmpty()) {
            rows.add(row(open, place));
        }
    }

    public static Grid.Row row(List<String> cells, Place place) {
        List<Grid.Cell> row = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            row.add(new Grid.Cell(column, 1, cells.get(column), place, false));
        }
        return new Grid.Row(row);
    }
}
