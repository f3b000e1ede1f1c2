package cn.yangguang.plan.reading.table;

import cn.yangguang.document.Place;
import cn.yangguang.plan.reading.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as rows of cells, whatever it was printed as.
 *
 * @param spansKnown whether the source says which cells are merged; text does not, so there an empty cell may be either
 */
public record Grid(List<Row> rows, boolean spansKnown) {
    public Grid {
        rows = List.copyOf(rows);
    }

    /** One row, its cells from left to right; cells covered from above are there with {@code continued}. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public String text() {
            return cells.stream().map(Cell::squeezed).collect(Collectors.joining("|"));
        }

        /** The text with the columns it covers: after a page break the same header may stand over other columns. */
        private String shape() {
            return cells.stream()
                    .map(cell -> cell.column() + "+" + cell.span() + cell.squeezed())
                    .collect(Collectors.joining("|"));
        }

        public boolean isBlank() {
            return cells.stream().allMatch(Cell::isBlank);
        }
    }

    /**
     * A cell that begins at a column and spans some.
     *
     * @param continued whether a merged area from the row above covers it; its text is then that area's
     */
    public record Cell(int column, int span, String text, Place place, boolean continued) {

        public String squeezed() {
            return Text.squeezed(text);
        }

        public boolean isBlank() {
            return squeezed().isEmpty();
        }
    }

    /** The tables that stand under one another in this grid: each begins with a header of its own. */
    public List<Grid> parted() {
        List<Grid> parts = new ArrayList<>();
        int from = 0;
        String header = "";
        for (int row = 0; row < rows.size(); row++) {
            boolean second = row > 0 && HeaderRows.isHeader(rows.get(row - 1));
            if (HeaderRows.isHeader(rows.get(row)) && !second) {
                String text = rows.get(row).shape();
                if (!header.isEmpty() && !text.equals(header)) {
                    parts.add(new Grid(rows.subList(from, row), spansKnown));
                    from = row;
                }
                header = text;
            }
        }
        parts.add(new Grid(rows.subList(from, rows.size()), spansKnown));
        return parts;
    }

    public int columns() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + cell.span())
                .max()
                .orElse(0);
    }
}
