package cn.yangguang.plan.reading.table;

import cn.yangguang.plan.reading.unit.UnitCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A grid whose columns are understood.
 *
 * @param ownHeader whether the grid itself printed a header
 * @param header the header's cells, for telling one table from another
 */
public record Table(
        List<Grid.Row> rows, Columns columns, List<HeaderCell> header, boolean spansKnown, boolean ownHeader) {

    /**
     * Understands a grid, or returns null where it is no table of tasks.
     *
     * @param before the table before it, whose columns hold on where a page break cut off the header
     */
    public static @Nullable Table of(Grid grid, @Nullable Table before) {
        List<Grid.Row> filled =
                grid.rows().stream().filter(row -> !row.isBlank()).toList();
        int first = firstHeader(filled);
        boolean even = grid.spansKnown() || hasSpans(filled);
        if (first < 0) {
            List<ColumnContent> contents = contents(filled, even ? grid.columns() : width(filled, 0));
            return headless(grid, filled, contents, before);
        }
        return isContactList(filled.get(first)) ? null : headed(grid, filled, first, even);
    }

    private static @Nullable Table headed(Grid grid, List<Grid.Row> filled, int first, boolean even) {
        List<Grid.Row> body = new ArrayList<>(cutOff(filled.subList(0, first)));
        filled.stream()
                .skip(first + 1L)
                .filter(row -> !HeaderRows.isHeader(row))
                .forEach(body::add);
        Grid.Row top = filled.get(first);
        int width = even ? grid.columns() : width(body, headerSize(top));
        List<ColumnContent> contents = contents(body, width);
        Grid.Row below = isSubHeader(filled, first) ? filled.get(first + 1) : null;
        if (below != null) {
            body.remove(below);
        }
        List<HeaderCell> header = even
                ? HeaderRows.bySpans(top, below, width)
                : HeaderRows.byContent(HeaderRows.joined(top, below), contents);
        Columns columns = Columns.of(header, contents);
        List<Grid.Row> rows = fitted(body, contents, columns.requirement(), even);
        return columns.areOfTasks() ? new Table(rows, columns, header, grid.spansKnown(), true) : null;
    }

    /** Whether the other table prints the same header, over whatever columns. */
    public boolean hasHeaderOf(Table other) {
        return header.stream()
                .distinct()
                .toList()
                .equals(other.header.stream().distinct().toList());
    }

    private static @Nullable Table headless(
            Grid grid, List<Grid.Row> rows, List<ColumnContent> contents, @Nullable Table before) {
        boolean goesOn = before != null && before.columns.count() == contents.size();
        Columns columns = before != null && goesOn ? before.columns : Columns.guessed(contents);
        if (columns == null) {
            return null;
        }
        List<HeaderCell> header = before != null && goesOn ? before.header : List.of();
        return new Table(
                fitted(rows, contents, columns.requirement(), grid.spansKnown() || hasSpans(rows)),
                columns,
                header,
                grid.spansKnown(),
                false);
    }

    private static int firstHeader(List<Grid.Row> rows) {
        for (int row = 0; row < rows.size(); row++) {
            if (HeaderRows.isHeader(rows.get(row))) {
                return row;
            }
        }
        return -1;
    }

    /** An excerpt begins with rows whose header was on the page before: they name units as rows do. */
    private static List<Grid.Row> cutOff(List<Grid.Row> rows) {
        boolean excerpt = rows.stream().anyMatch(Table::namesUnits);
        return rows.stream()
                .filter(row -> excerpt && (namesUnits(row) || isHeading(row)))
                .toList();
    }

    private static boolean namesUnits(Grid.Row row) {
        List<Grid.Cell> filled = filled(row);
        return filled.size() >= 2 && filled.stream().anyMatch(cell -> UnitCell.likeness(cell.text()) > 0.7);
    }

    private static boolean isHeading(Grid.Row row) {
        List<Grid.Cell> filled = filled(row);
        return filled.size() == 1 && CellKind.isHeading(filled.getFirst().squeezed());
    }

    private static List<Grid.Cell> filled(Grid.Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    }

    private static boolean hasSpans(List<Grid.Row> rows) {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.span() > 1);
    }

    /** A second header row under one cell of the first: 责任分工 over 牵头单位 and 配合单位. */
    private static boolean isSubHeader(List<Grid.Row> rows, int first) {
        if (first + 1 >= rows.size()) {
            return false;
        }
        Grid.Row row = rows.get(first + 1);
        List<Grid.Cell> own = row.cells().stream()
                .filter(cell -> !cell.continued() && !cell.isBlank())
                .toList();
        boolean partly = row.cells().stream().anyMatch(cell -> cell.continued() || cell.isBlank());
        return !own.isEmpty() && partly && own.stream().allMatch(cell -> Meaning.of(cell.squeezed()) != null);
    }

    /** Names with telephones are no tasks, wherever the plan prints them. */
    private static boolean isContactList(Grid.Row header) {
        String text = header.text();
        return text.matches(".*(?:电话|手机|联系方式|姓名).*") && !text.matches(".*(?:任务|要求|措施|时限|事项).*");
    }

    private static int headerSize(Grid.Row header) {
        return (int) header.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /**
     * The commonest number of cells in a row, but never fewer than the header names; where merged cells are not printed at
     * all, so that no cell is empty, the largest.
     */
    private static int width(List<Grid.Row> rows, int least) {
        Map<Integer, Integer> counts = new TreeMap<>();
        long blank = 0;
        for (Grid.Row row : rows) {
            if (row.cells().size() > 1) {
                counts.merge(row.cells().size(), 1, Integer::sum);
                blank += row.cells().stream().filter(Grid.Cell::isBlank).count();
            }
        }
        int common = counts.entrySet().stream()
                .max(blank == 0 ? Map.Entry.comparingByKey() : Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1);
        return Math.max(common, least);
    }

    private static List<ColumnContent> contents(List<Grid.Row> rows, int width) {
        List<ColumnContent> contents = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            int at = column;
            contents.add(ColumnContent.of(rows.stream()
                    .filter(row -> row.cells().size() == width
                            || row.cells().stream().anyMatch(c -> c.continued() || c.span() > 1))
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> cell.column() == at && cell.span() < Math.max(2, width - 1) && !cell.continued())
                    .map(Grid.Cell::text)
                    .toList()));
        }
        return contents;
    }

    private static List<Grid.Row> fitted(
            List<Grid.Row> rows, List<ColumnContent> contents, int requirement, boolean even) {
        return even
                ? rows
                : rows.stream()
                        .map(row -> RowFitting.fit(row, contents, requirement))
                        .toList();
    }
}
