package cn.yangguang.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table with one row a line and bars between its cells. */
final class PipedRows {
    private PipedRows() {}

    private static final Pattern BAR = Pattern.compile("[|｜│┃]");
    private static final Pattern RULE = Pattern.compile("^[\\s|｜│┃:：+\\-—_=─━┼├┤┬┴┌┐└┘]+$");

    static boolean isRow(Line line) {
        return BAR.matcher(line.text()).find() && !isBar(line);
    }

    /** A line that is a bar and nothing else sets off a cell printed on lines of its own. */
    static boolean isBar(Line line) {
        return line.squeezed().matches("[|｜│┃]{1,2}");
    }

    static Grid grid(List<Line> lines) {
        List<Grid.Row> rows = new ArrayList<>();
        for (Line line : lines) {
            if (line.isBlank() || RULE.matcher(line.text()).matches()) {
                continue;
            }
            rows.add(row(line));
        }
        return new Grid(rows, false);
    }

    private static Grid.Row row(Line line) {
        String text = line.text().strip();
        String inner = BAR.matcher(text).lookingAt() ? text.substring(1) : text;
        if (!inner.isEmpty() && BAR.matcher(inner.substring(inner.length() - 1)).matches()) {
            inner = inner.substring(0, inner.length() - 1);
        }
        return TabbedRows.row(List.of(BAR.split(inner.replaceAll("(?i)<br\\s*/?>", "\n"), -1)), line.place());
    }
}
