package cn.yangguang.plan.reading.layout;

import cn.yangguang.plan.reading.table.Grid;
import cn.yangguang.plan.reading.text.Line;
import cn.yangguang.plan.reading.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table with one row a line and bars between its cells. */
public final class PipedRows {
    private PipedRows() {}

    private static final Pattern BAR = Pattern.compile("[|｜│┃]");
    private static final Pattern RULE = Pattern.compile("^[\\s|｜│┃:：+\\-—_=─━┼├┤┬┴┌┐└┘]+$");

    public static boolean isRow(Line line) {
        return BAR.matcher(line.text()).find() && !isBar(line);
    }

    /** A line that is a bar and nothing else sets off a cell printed on lines of its own. */
    public static boolean isBar(Line line) {
        return line.squeezed().matches("[|｜│┃]{1,2}");
    }

    public static Grid grid(List<Line> lines) {
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
        boolean framed = BAR.matcher(text).lookingAt();
        String inner = BAR.matcher(text).lookingAt() ? text.substring(1) : text;
        if (!inner.isEmpty() && BAR.matcher(inner.substring(inner.length() - 1)).matches()) {
            inner = inner.substring(0, inner.length() - 1);
        }
        List<String> cells = new ArrayList<>(List.of(BAR.split(inner.replaceAll("(?i)<br\\s*/?>", "\n"), -1)));
        while (!framed && cells.size() > 1 && Text.isBlank(cells.getLast())) {
            cells.removeLast();
        }
        return TabbedRows.row(cells, line.place());
    }
}
