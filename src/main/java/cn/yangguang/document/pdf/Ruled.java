package cn.yangguang.document.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The grid of one ruled table: where its columns and rows part, and between which squares a rule is drawn. */
final class Ruled {
    /** How far rules may reach beyond the outermost rule across them before a border is taken to be left out. */
    private static final float OPEN = 8;

    /** A cell in squares of the grid. */
    record Span(int row, int column, int rowSpan, int columnSpan) {}

    private final List<Rule> rules;
    private final float[] xs;
    private final float[] ys;

    private Ruled(List<Rule> rules, float[] xs, float[] ys) {
        this.rules = rules;
        this.xs = xs;
        this.ys = ys;
    }

    static Ruled of(List<Rule> group) {
        return new Ruled(group, edges(group, true), edges(group, false));
    }

    /** Where uprights (or levels) stand, and the ends of those across where these stick out: borders left out. */
    private static float[] edges(List<Rule> group, boolean upright) {
        List<Float> at = new ArrayList<>();
        float first = Float.MAX_VALUE;
        float last = -Float.MAX_VALUE;
        for (Rule rule : group) {
            if (rule.upright() == upright) {
                at.add(rule.at());
            } else {
                first = Math.min(first, rule.from());
                last = Math.max(last, rule.to());
            }
        }
        at.sort(null);
        if (at.isEmpty()) {
            return new float[0];
        }
        if (first < at.getFirst() - OPEN) {
            at.addFirst(first);
        }
        if (last > at.getLast() + OPEN) {
            at.addLast(last);
        }
        return parted(at);
    }

    private static float[] parted(List<Float> sorted) {
        float[] edges = new float[sorted.size()];
        int count = 0;
        for (float at : sorted) {
            if (count == 0 || at - edges[count - 1] > Rule.NEAR) {
                edges[count++] = at;
            }
        }
        return java.util.Arrays.copyOf(edges, count);
    }

    int rows() {
        return Math.max(0, ys.length - 1);
    }

    int columns() {
        return Math.max(0, xs.length - 1);
    }

    int squares() {
        return rows() * columns();
    }

    float top() {
        return ys[0];
    }

    float rowTop(int row) {
        return ys[row];
    }

    float bottom() {
        return ys[ys.length - 1];
    }

    double area() {
        return (double) (bottom() - top()) * (xs[xs.length - 1] - xs[0]);
    }

    /** The row of squares at this height, or -1 outside. */
    int row(float y) {
        return between(ys, y);
    }

    /** The column of squares at this distance from the left, or -1 outside. */
    int column(float x) {
        return between(xs, x);
    }

    private static int between(float[] edges, float at) {
        for (int i = 0; i + 1 < edges.length; i++) {
            if (at >= edges[i] && at < edges[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    /** The cells, row by row: each takes the squares to its right and below from which no rule parts it. */
    List<Span> spans() {
        boolean[] left = new boolean[squares()];
        boolean[] above = new boolean[squares()];
        for (Rule rule : rules) {
            mark(rule, rule.upright() ? left : above);
        }
        List<Span> spans = new ArrayList<>();
        BitSet taken = new BitSet(squares());
        for (int square = 0; square < squares(); square++) {
            if (!taken.get(square)) {
                Span span = grow(square / columns(), square % columns(), left, above, taken);
                for (int row = span.row; row < span.row + span.rowSpan; row++) {
                    int from = row * columns() + span.column;
                    taken.set(from, from + span.columnSpan);
                }
                spans.add(span);
            }
        }
        return spans;
    }

    /** Marks every square along which the rule runs for at least half the side. */
    private void mark(Rule rule, boolean[] marks) {
        float[] across = rule.upright() ? xs : ys;
        float[] along = rule.upright() ? ys : xs;
        int edge = nearest(across, rule.at());
        if (edge < 0 || edge == across.length - 1) {
            return;
        }
        for (int i = 0; i + 1 < along.length; i++) {
            float middle = (along[i] + along[i + 1]) / 2;
            if (rule.from() <= middle && rule.to() >= middle) {
                marks[rule.upright() ? i * columns() + edge : edge * columns() + i] = true;
            }
        }
    }

    private static int nearest(float[] edges, float at) {
        for (int i = 0; i < edges.length; i++) {
            if (Math.abs(edges[i] - at) <= Rule.NEAR) {
                return i;
            }
        }
        return -1;
    }

    private Span grow(int row, int column, boolean[] left, boolean[] above, BitSet taken) {
        int width = 1;
        while (column + width < columns()
                && !left[row * columns() + column + width]
                && !taken.get(row * columns() + column + width)) {
            width++;
        }
        int height = 1;
        while (row + height < rows() && open(row + height, column, width, left, above)) {
            height++;
        }
        return new Span(row, column, height, width);
    }

    private boolean open(int row, int column, int width, boolean[] left, boolean[] above) {
        for (int i = column; i < column + width; i++) {
            if (above[row * columns() + i] || (i > column && left[row * columns() + i])) {
                return false;
            }
        }
        return true;
    }
}
