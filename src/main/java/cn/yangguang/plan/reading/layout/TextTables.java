package cn.yangguang.plan.reading.layout;

import cn.yangguang.plan.reading.table.Grid;
import cn.yangguang.plan.reading.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the table that lines of plain text hold, by how its cells were set off. */
public final class TextTables {
    private TextTables() {}

    /** How few lines of one kind make a table; fewer are an accident of typing. */
    private static final int ENOUGH = 3;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[\\f\\s]*(?:[-—–－]*\\s*\\d{1,3}\\s*[-—–－]+|第\\s*\\d{1,3}\\s*页(?:\\s*[，,/]?\\s*共\\s*\\d{1,3}\\s*页)?)\\s*");

    public static List<Part> parts(List<Line> printed) {
        List<Line> lines = QuotedCells.joined(
                printed.stream().filter(line -> !isPageNumber(line)).toList());
        if (lines.isEmpty()) {
            return List.of();
        }
        if (DrawnRows.isTable(lines)) {
            return around(lines, DrawnRows::isPart, DrawnRows::grid);
        }
        if (count(lines, PipedRows::isRow) >= ENOUGH) {
            return around(lines, PipedRows::isRow, PipedRows::grid);
        }
        if (count(lines, TabbedRows::isRow) >= ENOUGH) {
            return around(lines, TabbedRows::isRow, TabbedRows::grid);
        }
        if (count(lines, MarkedCells::isCell) >= 2 * ENOUGH) {
            return around(lines, MarkedCells::isCell, MarkedCells::grid);
        }
        List<Part> aligned = AlignedTable.parts(lines);
        return aligned == null ? BareCells.parts(lines) : aligned;
    }

    private static boolean isPageNumber(Line line) {
        return PAGE_NUMBER.matcher(line.text()).matches();
    }

    private static long count(List<Line> lines, java.util.function.Predicate<Line> kind) {
        return lines.stream().filter(kind).count();
    }

    /** The lines between the first and the last of a kind are one table; what is before and after is prose. */
    private static List<Part> around(
            List<Line> lines,
            java.util.function.Predicate<Line> kind,
            java.util.function.Function<List<Line>, Grid> reader) {
        int first = 0;
        while (!kind.test(lines.get(first))) {
            first++;
        }
        int end = lines.size();
        while (!kind.test(lines.get(end - 1))) {
            end--;
        }
        while (end < lines.size() && !lines.get(end).isBlank() && !endsTable(lines.get(end))) {
            end++;
        }
        return prose(lines, first, end, new Part.Table(reader.apply(lines.subList(first, end))));
    }

    static boolean endsTable(Line line) {
        return line.squeezed().matches("(?:附件|附：|抄送|注：|备注：|填表说明|说明：|（此件|（联系人).*|.*\\d{4}年\\d{1,2}月\\d{1,2}日(?:印发)?");
    }

    public static List<Part> prose(List<Line> lines, int first, int end, Part middle) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Prose(lines.subList(0, first)));
        parts.add(middle);
        parts.add(new Part.Prose(lines.subList(end, lines.size())));
        return parts;
    }
}
