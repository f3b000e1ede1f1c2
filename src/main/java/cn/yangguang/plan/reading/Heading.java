package cn.yangguang.plan.reading;

import cn.yangguang.plan.reading.text.Numbering;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headings over a row, kept as a table is read downwards.
 *
 * <p>A heading stands in a column and has a numbering; both say how wide it is. Its text may still grow when a merged
 * cell was printed in pieces, so tasks keep the heading itself, not its text.
 */
final class Heading {
    private final @Nullable Heading above;
    private final int column;
    private final int rank;
    private final StringBuilder text;

    private Heading(@Nullable Heading above, int column, int rank, String text) {
        this.above = above;
        this.column = column;
        this.rank = rank;
        this.text = new StringBuilder(text);
    }

    /**
     * The heading that stands below those of {@code current} that are wider than it.
     *
     * @param column where it stands; a full-width heading stands in column 0
     * @param wide whether it fills a row of its own
     */
    static Heading below(@Nullable Heading current, int column, boolean wide, String squeezed) {
        int rank = rank(squeezed, wide);
        Heading above = current;
        while (above != null && !above.isWiderThan(column, rank)) {
            if (above.column == column && above.rank == rank && above.text().equals(squeezed)) {
                return current == null ? above : current;
            }
            above = above.above;
        }
        return new Heading(above, column, rank, squeezed);
    }

    private boolean isWiderThan(int column, int rank) {
        boolean chapter = this.rank <= Numbering.SECTION.rank() && rank > this.rank && this.column >= column;
        return chapter || this.column < column || (this.column == column && this.rank < rank);
    }

    /** A heading without a number is the widest of all on a row of its own, else the narrowest. */
    private static int rank(String squeezed, boolean wide) {
        Numbering numbering = Numbering.of(squeezed);
        return numbering.isNumbered() || !wide ? numbering.rank() : -1;
    }

    Numbering numbering() {
        return Numbering.of(text());
    }

    boolean stands(int column) {
        return this.column == column;
    }

    void goesOn(String piece) {
        text.append(piece);
    }

    String text() {
        return text.toString();
    }

    @Nullable
    Heading above() {
        return above;
    }

    /** The headings from the widest to this one. */
    List<String> path() {
        List<String> path = new ArrayList<>();
        for (Heading each = this; each != null; each = each.above) {
            path.addFirst(each.text());
        }
        return path;
    }
}
