package cn.yangguang.plan.reading.layout;

import cn.yangguang.document.Place;
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

    /** Where fewer of a page's rows end as sentences do, a missing full stop tells nothing. */
    private static final double ENDED = 0.8;

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
                join(mended, withEnd(before, next), withoutBeginning(next));
            } else {
                mended.add(part);
            }
        }
        return mended;
    }

    /** A page that held the rest of a row and nothing more leaves no table of its own: the row may go on still further. */
    private static void join(List<Part> mended, Grid before, Grid next) {
        mended.add(new Part.Table(before));
        if (next.rows().size() > first(next)) {
            mended.add(new Part.Table(next));
        }
    }

    private static int first(Grid grid) {
        return !grid.rows().isEmpty() && HeaderRows.isHeader(grid.rows().getFirst()) ? 1 : 0;
    }

    private static boolean isBroken(Grid before, Grid next) {
        boolean nextPage = before.columns() == next.columns() && page(next) > page(before) && page(before) > 0;
        if (!nextPage || next.rows().size() <= first(next) || !endsAsSentences(before)) {
            return false;
        }
        Grid.Row last = before.rows().getLast();
        Grid.Cell asked = longest(last);
        boolean open = asked.squeezed().length() >= SENTENCE && !ends(asked);
        return open && !HeaderRows.isHeader(last) && goesOn(next.rows().get(first(next)), asked.column());
    }

    /** The page on which the table begins; 0 where the document has none. */
    private static int page(Grid grid) {
        return grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Grid.Cell::place)
                .findFirst()
                .map(place -> place instanceof Place.OnPage(int page, int _) ? page : 0)
                .orElse(0);
    }

    private static boolean endsAsSentences(Grid grid) {
        List<Grid.Cell> asked = grid.rows().subList(0, grid.rows().size() - 1).stream()
                .filter(row -> row.cells().size() > 1)
                .map(PageBreaks::longest)
                .filter(cell -> cell.squeezed().length() >= SENTENCE)
                .toList();
        return !asked.isEmpty() && asked.stream().filter(PageBreaks::ends).count() >= ENDED * asked.size();
    }

    private static Grid.Cell longest(Grid.Row row) {
        return row.cells().stream()
                .max(Comparator.comparingInt(cell -> Text.length(cell.text())))
                .orElseThrow();
    }

    private static boolean ends(Grid.Cell cell) {
        return SENTENCE_END.matcher(cell.squeezed()).matches();
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
