package cn.yangguang.plan.reading.layout;

import cn.yangguang.document.Place;
import cn.yangguang.plan.reading.table.Grid;
import cn.yangguang.plan.reading.table.HeaderRows;
import cn.yangguang.plan.reading.text.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A table drawn with lines of typed characters, where a row is what stands between two rules, however many lines it takes. */
final class DrawnRows {
    private static final Pattern RULE = Pattern.compile(
            "^(?=.*(?:--|——|──|━━|═|==))(?=.*[|｜│┃║+┼├┤┬┴┌┐└┘╔╗╚╝╠╣╦╩╬])" + "[\\s|｜│┃║+\\-—_=─━═┼├┤┬┴┌┐└┘╔╗╚╝╠╣╦╩╬]+$");
    private static final Pattern BORDER = Pattern.compile("[|｜│┃║+┼├┤┬┴┌┐└┘╔╗╚╝╠╣╦╩╬]");
    private static final Pattern BAR = Pattern.compile("[|｜│┃║]");

    /** So many rules at least that set off no header: else a line is a row, and the rules are Markdown's. */
    private static final int RULES = 3;

    private final List<Row> rows = new ArrayList<>();

    /** The texts of a row's cells; {@code merged} says which of them go on in the cells above. */
    private record Row(List<StringBuilder> cells, List<Boolean> merged, Place place) {}

    private DrawnRows() {}

    static boolean isTable(List<Line> lines) {
        int rules = 0;
        boolean header = false;
        for (Line line : lines) {
            if (isRule(line)) {
                rules += header ? 0 : 1;
            } else if (!line.isBlank()) {
                header = BAR.matcher(line.text()).find()
                        && HeaderRows.isHeader(TabbedRows.row(cells(line), line.place()));
            }
        }
        return rules >= RULES;
    }

    static boolean isPart(Line line) {
        return isRule(line) || BAR.matcher(line.text()).find();
    }

    private static boolean isRule(Line line) {
        return RULE.matcher(line.text().strip()).matches();
    }

    static Grid grid(List<Line> lines) {
        DrawnRows drawn = new DrawnRows();
        List<Boolean> merged = List.of();
        boolean begins = true;
        for (Line line : lines) {
            if (isRule(line)) {
                merged = open(line);
                begins = true;
            } else if (!line.isBlank()) {
                drawn.add(cells(line), merged, begins, line.place());
                begins = false;
            }
        }
        return new Grid(drawn.finished(), true);
    }

    /** Under which of its stretches a rule is left open, so that a cell goes on below it. */
    private static List<Boolean> open(Line rule) {
        return inner(BORDER, rule).stream().map(String::isBlank).toList();
    }

    private static List<String> cells(Line line) {
        return inner(BAR, line);
    }

    private static List<String> inner(Pattern border, Line line) {
        List<String> parts = Arrays.asList(border.split(line.text().strip(), -1));
        return parts.size() > 2 ? parts.subList(1, parts.size() - 1) : parts;
    }

    private void add(List<String> texts, List<Boolean> merged, boolean begins, Place place) {
        boolean goesOn = !begins && !rows.isEmpty() && rows.getLast().cells().size() == texts.size();
        if (!goesOn) {
            boolean known = merged.size() == texts.size() && !rows.isEmpty();
            List<StringBuilder> cells =
                    texts.stream().map(text -> new StringBuilder()).toList();
            rows.add(new Row(
                    cells, known ? merged : texts.stream().map(text -> false).toList(), place));
        }
        for (int column = 0; column < texts.size(); column++) {
            String text = texts.get(column).strip();
            StringBuilder cell = rows.getLast().cells().get(column);
            cell.append(cell.isEmpty() || text.isEmpty() ? "" : "\n").append(text);
        }
    }

    /** A merged cell's text may stand in any of the rows it covers: all of them get the whole. */
    private List<Grid.Row> finished() {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        List<Grid.Row> finished = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            List<Grid.Cell> cells = new ArrayList<>();
            for (int column = 0; column < row.cells().size(); column++) {
                int span = row.cells().size() == 1 ? width : 1;
                cells.add(new Grid.Cell(
                        column,
                        span,
                        whole(at, column),
                        row.place(),
                        row.merged().get(column)));
            }
            finished.add(new Grid.Row(cells));
        }
        return finished;
    }

    private String whole(int at, int column) {
        int first = at;
        while (first > 0 && isMerged(first, column)) {
            first--;
        }
        StringBuilder whole = new StringBuilder(rows.get(first).cells().get(column));
        for (int next = first + 1; next < rows.size() && isMerged(next, column); next++) {
            CharSequence more = rows.get(next).cells().get(column);
            whole.append(whole.isEmpty() || more.isEmpty() ? "" : "\n").append(more);
        }
        return whole.toString();
    }

    private boolean isMerged(int at, int column) {
        return column < rows.get(at).cells().size()
                && column < rows.get(at - 1).cells().size()
                && rows.get(at).merged().get(column);
    }
}
