package cn.yangguang.plan.reading.layout;

import cn.yangguang.plan.reading.table.CellKind;
import cn.yangguang.plan.reading.table.Grid;
import cn.yangguang.plan.reading.table.HeaderCell;
import cn.yangguang.plan.reading.table.Meaning;
import cn.yangguang.plan.reading.text.Line;
import cn.yangguang.plan.reading.text.Numbering;
import cn.yangguang.plan.reading.unit.UnitCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The likeliest way of unmarked lines through a table's columns (Viterbi): each line is scored for how it suits a
 * column, each step for the columns it passes over.
 */
public final class CellPath {
    private static final double NEVER = -1e9;

    private final List<@Nullable Meaning> columns;
    private final List<Line> lines = new ArrayList<>();
    private final List<Boolean> afterGap = new ArrayList<>();
    private final double gapWeight;

    private final int requirement;

    /** One state more than columns: the last is a heading that fills a row of its own. */
    private final int states;

    public CellPath(List<HeaderCell> header, List<Line> all) {
        columns = new ArrayList<>(header.stream().map(HeaderCell::meaning).toList());
        requirement = requirement(header);
        columns.set(requirement, Meaning.REQUIREMENT);
        states = columns.size() + 1;
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

    /** The column that no row leaves empty: the best named requirement, else the last heading. */
    private int requirement(List<HeaderCell> header) {
        int best = Math.max(0, columns.lastIndexOf(Meaning.HEADING));
        int bestRank = 0;
        for (int column = 0; column < header.size(); column++) {
            int rank = Meaning.requirementRank(header.get(column).text());
            if (columns.get(column) == Meaning.REQUIREMENT && rank > bestRank) {
                best = column;
                bestRank = rank;
            }
        }
        return best;
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
        while (open.size() < columns.size()) {
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
        double suits = suits(lines.get(at).squeezed(), state);
        if (at == 0) {
            score[at][state] = suits + (state == states - 1 ? 0 : skipped(0, state));
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
            return weight + (before == wide ? 0 : skipped(before + 1, states - 1));
        }
        if (before == wide) {
            return weight + skipped(0, state);
        }
        if (state == before) {
            return -gapWeight * (gap ? 1 : 0)
                    + goesOn(lines.get(at - 1).squeezed(), lines.get(at).squeezed(), state);
        }
        return weight + (newRow ? skipped(before + 1, states - 1) + skipped(0, state) : skipped(before + 1, state));
    }

    /** A line break inside a cell: likely after an unfinished line, or before a further numbered point. */
    private double goesOn(String before, String next, int state) {
        Meaning meaning = columns.get(state);
        if (meaning == Meaning.REQUIREMENT) {
            boolean point = Numbering.of(next) == Numbering.POINT || Numbering.of(next) == Numbering.SUBPOINT;
            return point && Numbering.of(before) == Numbering.of(next) ? 0.5 : before.matches(".*[。；]$") ? -2.5 : -0.8;
        }
        boolean unfinished = before.matches(".*[、，,（(]$");
        if (Numbering.of(next).isNumbered()) {
            return -4;
        }
        boolean mayBreak = meaning == Meaning.HEADING || (meaning != null && meaning.isResponsible());
        return !mayBreak ? -4 : unfinished ? 1 : -1.5;
    }

    /** The price of leaving the columns from one to before another empty: merged headings cost nothing. */
    private double skipped(int from, int to) {
        double price = 0;
        for (int column = from; column < Math.min(to, columns.size()); column++) {
            price -= price(column);
        }
        return price;
    }

    private double price(int column) {
        Meaning meaning = columns.get(column);
        if (column == requirement) {
            return 5;
        }
        if (meaning == null || meaning == Meaning.REMARK) {
            return 0;
        }
        return meaning == Meaning.HEADING || meaning == Meaning.REQUIREMENT ? 0.3 : 0.8;
    }

    private double suits(String text, int state) {
        boolean sentence = text.contains("。") || text.length() > 30;
        double units = UnitCell.likeness(text);
        if (state == states - 1) {
            Numbering numbering = Numbering.of(text);
            boolean wide =
                    numbering == Numbering.PART || numbering == Numbering.CHAPTER || numbering == Numbering.SECTION;
            return CellKind.isHeading(text) && wide ? 2 : -3;
        }
        Meaning meaning = columns.get(state);
        if (meaning == null) {
            return sentence ? -2 : -0.5;
        }
        return switch (meaning) {
            case SERIAL -> CellKind.isSerial(text) ? 3 : -6;
            case LEAD, UNITS, SUPPORT -> units > 0.7 ? 2.5 : sentence ? -6 : -2.5;
            case PERSON -> text.length() <= 4 ? 1 : -3;
            case DEADLINE -> CellKind.isDeadline(text) ? 2.5 : sentence ? -6 : -3;
            case REMARK -> sentence ? -2 : -0.5;
            case HEADING ->
                sentence ? -2 : units > 0.9 ? -1.5 : CellKind.isHeading(text) ? 2 : CellKind.isSerial(text) ? -4 : 1.2;
            case REQUIREMENT ->
                CellKind.isSerial(text) || CellKind.isDeadline(text) ? -4 : sentence ? 2.5 : units > 0.9 ? -2 : 0.3;
        };
    }
}
