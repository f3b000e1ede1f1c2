package cn.yangguang.document.pdf;

import cn.yangguang.document.Block;
import cn.yangguang.document.Place;
import cn.yangguang.document.content.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one page: letters in ruled tables go into their cells, the others into lines, all in order down the page. */
final class PageReading {

    /** A line or a table, and at which height it begins. */
    sealed interface Piece {
        float top();

        record Words(Lines.Line line, Place place) implements Piece {
            @Override
            public float top() {
                return line.y();
            }
        }

        record Tabled(float top, Block.Table table) implements Piece {}
    }

    private final int page;
    private final Ink ink;
    private final List<Float> baselines;
    private final List<Letter> free = new ArrayList<>();

    private PageReading(int page, Ink ink) {
        this.page = page;
        this.ink = ink;
        this.baselines = Lines.of(ink.letters()).stream().map(Lines.Line::y).toList();
    }

    static List<Piece> of(int page, Ink ink) {
        return new PageReading(page, ink).pieces();
    }

    private List<Piece> pieces() {
        List<Ruled> tables = Frames.tables(ink.rules());
        Map<Ruled, List<Letter>> inside = sorted(tables);
        List<Piece> pieces = new ArrayList<>();
        for (Ruled table : tables) {
            List<Letter> letters = inside.get(table);
            if (letters != null) {
                pieces.add(new Piece.Tabled(table.top(), table(table, letters)));
            }
        }
        for (Lines.Line line : Lines.of(free)) {
            if (!PageNumbers.is(line, ink.height())) {
                pieces.add(new Piece.Words(line, place(line.y())));
            }
        }
        pieces.sort(Comparator.comparingDouble(Piece::top));
        return pieces;
    }

    private Map<Ruled, List<Letter>> sorted(List<Ruled> tables) {
        Map<Ruled, List<Letter>> inside = new HashMap<>();
        for (Letter letter : ink.letters()) {
            @Nullable Ruled home = null;
            for (Ruled table : tables) {
                if (home == null && table.row(letter.body()) >= 0 && table.column(letter.middle()) >= 0) {
                    home = table;
                }
            }
            if (home == null) {
                free.add(letter);
            } else {
                inside.computeIfAbsent(home, _ -> new ArrayList<>()).add(letter);
            }
        }
        return inside;
    }

    private Block.Table table(Ruled ruled, List<Letter> letters) {
        List<Ruled.Span> spans = ruled.spans();
        int[] owners = owners(ruled, spans);
        List<List<Letter>> words = new ArrayList<>();
        spans.forEach(_ -> words.add(new ArrayList<>()));
        for (Letter letter : letters) {
            int square = ruled.row(letter.body()) * ruled.columns() + ruled.column(letter.middle());
            words.get(owners[square]).add(letter);
        }
        Grid grid = new Grid();
        for (int i = 0; i < spans.size(); i++) {
            put(grid, ruled, spans.get(i), Lines.of(words.get(i)));
        }
        return grid.table(place(ruled.top()));
    }

    /** For each square of the grid which cell covers it. */
    private static int[] owners(Ruled ruled, List<Ruled.Span> spans) {
        int[] owners = new int[ruled.squares()];
        for (int i = 0; i < spans.size(); i++) {
            Ruled.Span span = spans.get(i);
            for (int row = span.row(); row < span.row() + span.rowSpan(); row++) {
                int from = row * ruled.columns() + span.column();
                Arrays.fill(owners, from, from + span.columnSpan(), i);
            }
        }
        return owners;
    }

    private void put(Grid grid, Ruled ruled, Ruled.Span span, List<Lines.Line> lines) {
        float y = lines.isEmpty() ? ruled.rowTop(span.row()) : lines.getFirst().y();
        String text = String.join("\n", lines.stream().map(Lines.Line::text).toList());
        grid.add(span.row(), span.column(), span.rowSpan(), span.columnSpan(), text, place(y));
    }

    /** The page's line at this height: how many baselines lie above it, and one. */
    private Place place(float y) {
        int above = 0;
        while (above < baselines.size() && baselines.get(above) < y - 2) {
            above++;
        }
        return new Place.OnPage(page, Math.min(above + 1, Math.max(1, baselines.size())));
    }
}
