package cn.yangguang.plan.reading.layout;

import cn.yangguang.plan.reading.table.Grid;
import cn.yangguang.plan.reading.table.HeaderCell;
import cn.yangguang.plan.reading.text.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The likeliest way of unmarked lines through a table's columns (Viterbi): each line is scored for how it suits a
 * column, each step for the columns it passes over.
 */
public final class CellPath {
    private static final double NEVER = -1e9;

    private final ColumnFit columns;
    private final List<Line> lines = new ArrayList<>();
    private final List<Boolean> afterGap = new ArrayList<>();
    private final double gapWeight;

    /** One state more than columns: the last is a heading that fills a row of its own. */
    private final int states;

    public CellPath(List<HeaderCell> header, List<Line> all) {
        columns = ColumnFit.of(header);
        states = header.size() + 1;
        boolean gap = true;
        int gaps = 0;
        for (Line line : all) {
            if (line.isBlank()) {
                gap = true;
                continue;
            }
            lines.add(line);
            afterGap.add(gap);
            gaps += gap ? 1 : 0;
            gap = false;
        }
        gapWeight = gaps * 10 > lines.size() * 8 || gaps < 3 ? 0 : 1.5;
    }

    public List<Grid.Row> rows() {
        int[] path = path();
        List<Grid.Row> rows = new ArrayList<>();
        List<String> open = new ArrayList<>();
        int first = 0;
        for (int at = 0; at < path.length; at++) {
            boolean anew = at > 0 && (path[at] < path[at - 1] || path[at - 1] == states - 1 || path[at] == states - 1);
            if (anew) {
                rows.add(TabbedRows.row(open, lines.get(first).place()));
                open = new ArrayList<>();
                first = at;
            }
            put(open, path[at] == states - 1 ? 0 : path[at], lines.get(at).text());
        }
        if (!open.isEmpty()) {
            rows.add(TabbedRows.row(open, lines.get(first).place()));
        }
        return rows;
    }

    private void put(List<String> open, int column, String text) {
        while (open.size() < states - 1) {
            open.add("");
        }
        open.set(column, open.get(column).isEmpty() ? text : open.get(column) + "\n" + text);
    }

    private int[] path() {
        double[][] score = new double[lines.size()][states];
        int[][] from = new int[lines.size()][states];
        for (int at = 0; at < lines.size(); at++) {
            for (int state = 0; state < states; state++) {
                step(score, from, at, state);
            }
        }
        int[] path = new int[lines.size()];
        int state = 0;
        for (int each = 1; each < states && !lines.isEmpty(); each++) {
            state = score[lines.size() - 1][each] > score[lines.size() - 1][state] ? each : state;
        }
        for (int at = lines.size() - 1; at >= 0; at--) {
            path[at] = state;
            state = from[at][state];
        }
        return path;
    }

    private void step(double[][] score, int[][] from, int at, int state) {
        double suits = columns.suits(lines.get(at).squeezed(), state);
        if (at == 0) {
            score[at][state] = suits + (state == states - 1 ? 0 : columns.skipped(0, state));
            return;
        }
        double[] ways = new double[states];
        for (int before = 0; before < states; before++) {
            ways[before] = score[at - 1][before] + move(before, state, at);
        }
        double best = Arrays.stream(ways).max().orElse(NEVER);
        for (int before = 0; before < states; before++) {
            from[at][state] = ways[before] == best ? before : from[at][state];
        }
        score[at][state] = best + suits;
    }

    private double move(int before, int state, int at) {
        int wide = states - 1;
        boolean gap = afterGap.get(at);
        boolean newRow = before == wide || state == wide || state < before;
        boolean heading = before == wide || state == wide;
        double weight = heading ? 0 : newRow == gap ? gapWeight : -gapWeight;
        if (state == wide) {
            return weight + (before == wide ? 0 : columns.skipped(before + 1, states - 1));
        }
        if (before == wide) {
            return weight + columns.skipped(0, state);
        }
        if (state == before) {
            return -gapWeight * (gap ? 1 : 0)
                    + columns.goesOn(lines.get(at - 1).squeezed(), lines.get(at).squeezed(), state);
        }
        return weight
                + (newRow
                        ? columns.skipped(before + 1, states - 1) + columns.skipped(0, state)
                        : columns.skipped(before + 1, state));
    }
}
