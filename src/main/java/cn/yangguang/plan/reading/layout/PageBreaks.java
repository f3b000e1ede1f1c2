package cn.yangguang.plan.reading.layout;

import cn.yangguang.plan.reading.table.CellKind;
import cn.yangguang.plan.reading.table.Grid;
import cn.yangguang.plan.reading.table.HeaderRows;
import cn.yangguang.plan.reading.text.Numbering;
import cn.yangguang.plan.reading.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Joins a row that a page break has cut through: its other half is the first row of the next page's table. */
final class PageBreaks {
    private PageBreaks() {}

    private static final Pattern SENTENCE_END = Pattern.compile(".*[。；！？.;][”）)]?$", Pattern.DOTALL);

    /** A requirement is longer than a name or a time. */
    private static final int SENTENCE = 12;

    static List<Part> mended(List<Part> parts) {
        List<Part> mended = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Prose(var lines) && lines.isEmpty()) {
                continue;
            }
            if (part instanceof Part.Table(Grid next)
                    && !mended.isEmpty()
                    && mended.getLast() instanceof Part.Table(Grid before)
                    && isBroken(before, next)) {
                mended.removeLast();
                mended.add(new Part.Table(withEnd(before, next)));
                mended.add(new Part.Table(withoutBeginning(next)));
            } else {
                mended.add(part);
            }
        }
        return mended;
    }

    private static int first(Grid grid) {
        return grid.rows().size() > 1 && HeaderRows.isHeader(grid.rows().getFirst()) ? 1 : 0;
    }

    private static boolean isBroken(Grid before, Grid next) {
        if (before.columns() != next.columns()) {
            return false;
        }
        Grid.Row last = before.rows().getLast();
        Grid.Row rest = next.rows().get(first(next));
        Grid.Cell longest = last.cells().stream()
                .max(Comparator.comparingInt(cell -> Text.length(cell.text())))
                .orElseThrow();
        String begun = longest.squeezed();
        boolean open =
                begun.length() >= SENTENCE && !SENTENCE_END.matcher(begun).matches();
        return open && !HeaderRows.isHeader(last) && goesOn(rest, longest.column());
    }

    private static boolean goesOn(Grid.Row rest, int column) {
        boolean begins = rest.cells().stream()
                .map(Grid.Cell::squeezed)
                .filter(text -> !text.isEmpty())
                .limit(1)
                .anyMatch(text -> Numbering.of(text).isNumbered() || CellKind.isSerial(text));
        return !begins
                && rest.cells().stream()
                        .anyMatch(cell -> cell.column() == column && cell.span() == 1 && !cell.isBlank());
    }

    private static Grid withEnd(Grid before, Grid next) {
        Grid.Row rest = next.rows().get(first(next));
        List<Grid.Cell> cells = new ArrayList<>();
        for (Grid.Cell cell : before.rows().getLast().cells()) {
            String more = rest.cells().stream()
                    .filter(other -> other.column() == cell.column() && !other.isBlank())
                    .map(Grid.Cell::text)
                    .findFirst()
                    .orElse("");
            String text = more.isEmpty() ? cell.text() : cell.text() + "\n" + more;
            cells.add(new Grid.Cell(cell.column(), cell.span(), text, cell.place(), cell.continued()));
        }
        List<Grid.Row> rows = new ArrayList<>(before.rows());
        rows.set(rows.size() - 1, new Grid.Row(cells));
        return new Grid(rows, before.spansKnown());
    }

    private static Grid withoutBeginning(Grid next) {
        List<Grid.Row> rows = new ArrayList<>(next.rows());
        rows.remove(first(next));
        return new Grid(rows, next.spansKnown());
    }
}
