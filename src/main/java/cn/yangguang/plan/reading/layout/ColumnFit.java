package cn.yangguang.plan.reading.layout;

import cn.yangguang.plan.reading.table.CellKind;
import cn.yangguang.plan.reading.table.HeaderCell;
import cn.yangguang.plan.reading.table.Meaning;
import cn.yangguang.plan.reading.text.Numbering;
import cn.yangguang.plan.reading.unit.UnitCell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well a line suits a column, in points; higher is likelier.
 *
 * @param requirement the column that no row leaves empty
 */
record ColumnFit(List<@Nullable Meaning> columns, int requirement) {

    static ColumnFit of(List<HeaderCell> header) {
        List<@Nullable Meaning> columns =
                new ArrayList<>(header.stream().map(HeaderCell::meaning).toList());
        int requirement = requirement(header, columns);
        columns.set(requirement, Meaning.REQUIREMENT);
        return new ColumnFit(columns, requirement);
    }

    /** The column that no row leaves empty: the best named requirement, else the last heading. */
    private static int requirement(List<HeaderCell> header, List<@Nullable Meaning> columns) {
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

    /** A line break inside a cell: likely after an unfinished line, or before a further numbered point. */
    double goesOn(String before, String next, int state) {
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
    double skipped(int from, int to) {
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

    /** How a text suits a column, or past the last of them a heading that fills a row of its own. */
    double suits(String text, int state) {
        boolean sentence = text.contains("。") || text.length() > 30;
        double units = UnitCell.likeness(text);
        if (state == columns.size()) {
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
