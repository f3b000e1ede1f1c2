package cn.yangguang.plan.reading.table;

import cn.yangguang.plan.reading.unit.UnitNaming;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which rows of a table are its header, and over which columns each header cell stands. */
public final class HeaderRows {
    private HeaderRows() {}

    private static final Pattern PLACED = Pattern.compile("^[区市县各]");

    /** A header names at least two kinds of column, one of them a unit, a time or the requirement. */
    public static boolean isHeader(Grid.Row row) {
        List<String> filled = row.cells().stream()
                .map(Grid.Cell::squeezed)
                .filter(text -> !text.isEmpty())
                .toList();
        List<Meaning> recognised =
                filled.stream().map(Meaning::of).filter(Objects::nonNull).toList();
        List<Meaning> named = recognised.stream().distinct().toList();
        boolean telling = named.stream()
                .anyMatch(meaning ->
                        meaning.isResponsible() || meaning == Meaning.DEADLINE || meaning == Meaning.REQUIREMENT);
        if (named.size() < 2 || !telling || recognised.size() * 3 < filled.size() * 2) {
            return false;
        }
        return filled.stream()
                .noneMatch(
                        text -> UnitNaming.begins(text) && PLACED.matcher(text).find());
    }

    /** The header cell of each of {@code width} columns, for a header row whose cells know their spans. */
    public static List<HeaderCell> bySpans(Grid.Row row, Grid.@Nullable Row below, int width) {
        List<HeaderCell> header = new ArrayList<>(Collections.nCopies(width, HeaderCell.of("")));
        fill(header, row, false);
        if (below != null) {
            fill(header, below, true);
        }
        return header;
    }

    private static void fill(List<HeaderCell> header, Grid.Row row, boolean onlyNamed) {
        for (Grid.Cell cell : row.cells()) {
            HeaderCell named = HeaderCell.of(cell.squeezed());
            for (int column = cell.column(); column < Math.min(cell.column() + cell.span(), header.size()); column++) {
                if (!onlyNamed || (named.meaning() != null && !cell.continued())) {
                    header.set(column, named);
                }
            }
        }
    }

    /**
     * The header cell of each column where text has lost the spans: of all ways to let the header's cells cover the
     * columns in order, the one that suits the columns' content best.
     */
    public static List<HeaderCell> byContent(Grid.Row row, List<ColumnContent> contents) {
        List<HeaderCell> cells = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> HeaderCell.of(cell.squeezed()))
                .toList();
        if (cells.size() >= contents.size()) {
            return positions(row, contents.size());
        }
        return new Cover(cells, contents).best();
    }

    /** A header of two rows as one: what the second row names goes before what the first one does. */
    public static Grid.Row joined(Grid.Row row, Grid.@Nullable Row below) {
        if (below == null || below.cells().size() != row.cells().size()) {
            return row;
        }
        List<Grid.Cell> cells = new ArrayList<>();
        for (int at = 0; at < row.cells().size(); at++) {
            cells.add(
                    below.cells().get(at).isBlank()
                            ? row.cells().get(at)
                            : below.cells().get(at));
        }
        return new Grid.Row(cells);
    }

    private static List<HeaderCell> positions(Grid.Row row, int width) {
        List<HeaderCell> header = new ArrayList<>();
        for (Grid.Cell cell : row.cells()) {
            header.add(HeaderCell.of(cell.squeezed()));
        }
        while (header.size() > width && header.removeIf(cell -> cell.text().isEmpty())) {
            // blank header cells over no column
        }
        while (header.size() < width) {
            header.add(HeaderCell.of(""));
        }
        return header.subList(0, width);
    }

    /** The best monotone cover of columns by header cells, found by trying all (a table has a dozen columns). */
    private record Cover(List<HeaderCell> cells, List<ColumnContent> contents) {

        List<HeaderCell> best() {
            double[][] score = new double[cells.size()][contents.size()];
            int[][] from = new int[cells.size()][contents.size()];
            for (int cell = 0; cell < cells.size(); cell++) {
                for (int column = 0; column < contents.size(); column++) {
                    double stay = column > 0 && column - 1 >= cell
                            ? score[cell][column - 1] - 0.15
                            : Double.NEGATIVE_INFINITY;
                    double step = start(score, cell, column);
                    from[cell][column] = step >= stay ? 1 : 0;
                    score[cell][column] = Math.max(stay, step) + suits(cell, column);
                }
            }
            return trace(from);
        }

        private static double start(double[][] score, int cell, int column) {
            if (cell == 0) {
                return column == 0 ? 0 : Double.NEGATIVE_INFINITY;
            }
            return column >= cell ? score[cell - 1][column - 1] : Double.NEGATIVE_INFINITY;
        }

        private double suits(int cell, int column) {
            Meaning meaning = cells.get(cell).meaning();
            ColumnContent content = contents.get(column);
            boolean heading = meaning == Meaning.HEADING || meaning == Meaning.REQUIREMENT;
            double asHeading = Math.max(content.serial(), content.suits(Meaning.HEADING));
            return heading ? Math.max(content.suits(meaning), 0.9 * asHeading) : content.suits(meaning);
        }

        private List<HeaderCell> trace(int[][] from) {
            List<HeaderCell> header = new ArrayList<>();
            int cell = cells.size() - 1;
            for (int column = contents.size() - 1; column >= 0; column--) {
                header.addFirst(cells.get(cell));
                cell -= from[cell][column];
            }
            return header;
        }
    }
}
