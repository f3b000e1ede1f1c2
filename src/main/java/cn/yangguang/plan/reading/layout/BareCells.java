package cn.yangguang.plan.reading.layout;

import cn.yangguang.plan.reading.table.CellKind;
import cn.yangguang.plan.reading.table.Grid;
import cn.yangguang.plan.reading.table.HeaderCell;
import cn.yangguang.plan.reading.table.Meaning;
import cn.yangguang.plan.reading.text.Line;
import cn.yangguang.plan.reading.text.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table with one cell a line and nothing to set the cells off: a header of words each on its own line tells the
 * columns, and the likeliest path of the lines through them tells the rows.
 */
public final class BareCells {
    private BareCells() {}

    /** Fewer bars on lines of their own are an accident of typing. */
    private static final int FEWEST_BARS = 6;

    public static List<Part> parts(List<Line> printed) {
        List<Line> lines = joinedToBars(printed);
        for (int first = 0; first < lines.size(); first++) {
            List<Integer> header = header(lines, first);
            if (header != null) {
                int begin = header.getLast() + 1;
                int end = end(lines, begin);
                if (end - begin > header.size()) {
                    Grid grid = grid(lines, header, begin, end);
                    return TextTables.prose(lines, first, end, new Part.Table(grid));
                }
            }
        }
        return List.of(new Part.Prose(lines));
    }

    /** Where bars on lines of their own set cells off, each cell's lines are joined and the bars left out. */
    private static List<Line> joinedToBars(List<Line> lines) {
        List<Integer> bars = IntStream.range(0, lines.size())
                .filter(at -> PipedRows.isBar(lines.get(at)))
                .boxed()
                .toList();
        if (bars.size() < FEWEST_BARS) {
            return lines;
        }
        List<Line> cells = new ArrayList<>();
        boolean open = false;
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (PipedRows.isBar(line) || at > bars.getLast()) {
                open = false;
            } else if (open && !line.isBlank()) {
                Line cell = cells.removeLast();
                cells.add(new Line(cell.text() + "\n" + line.text(), cell.place()));
            } else {
                cells.add(line);
                open = at > bars.getFirst() && !line.isBlank();
            }
        }
        return cells;
    }

    /** The lines of a header that begins at {@code first}: at least three, naming a unit's column among others. */
    private static @Nullable List<Integer> header(List<Line> lines, int first) {
        List<Integer> header = new ArrayList<>();
        for (int at = first; at < lines.size(); at++) {
            String text = lines.get(at).squeezed();
            if (text.isEmpty() && !header.isEmpty()) {
                continue;
            }
            if (Meaning.of(text) == null
                    || text.length() > 8
                    || Numbering.of(text).isNumbered()) {
                break;
            }
            header.add(at);
        }
        List<Meaning> named = header.stream()
                .map(at -> Meaning.of(lines.get(at).squeezed()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return named.size() >= 3 && named.stream().anyMatch(Meaning::isResponsible) ? header : null;
    }

    private static int end(List<Line> lines, int begin) {
        for (int at = begin; at < lines.size(); at++) {
            if (lines.get(at).squeezed().matches("^(?:抄送|（此件|（联系人|备注：|注：).*")) {
                return at;
            }
        }
        return lines.size();
    }

    private static Grid grid(List<Line> lines, List<Integer> header, int begin, int end) {
        List<HeaderCell> cells = header.stream()
                .map(at -> HeaderCell.of(lines.get(at).squeezed()))
                .toList();
        List<String> words = cells.stream().map(HeaderCell::text).toList();
        List<Line> body = new ArrayList<>();
        boolean numbered = cells.stream().anyMatch(cell -> cell.meaning() == Meaning.SERIAL);
        for (Line line : lines.subList(begin, end)) {
            boolean strayNumber = !numbered && CellKind.isSerial(line.text());
            if (!words.contains(line.squeezed()) && !strayNumber) {
                body.add(line);
            }
        }
        List<Grid.Row> rows = new ArrayList<>();
        rows.add(TabbedRows.row(words, lines.get(header.getFirst()).place()));
        rows.addAll(new CellPath(cells, body).rows());
        return new Grid(rows, false);
    }
}
