package cn.yangguang.plan.reading.layout;

import cn.yangguang.plan.reading.table.CellKind;
import cn.yangguang.plan.reading.table.Grid;
import cn.yangguang.plan.reading.table.Meaning;
import cn.yangguang.plan.reading.text.Line;
import cn.yangguang.plan.reading.text.Numbering;
import cn.yangguang.plan.reading.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts the lines of a table whose columns are set off by spaces into rows: by its serial numbers, its blank lines or its sentences. */
final class AlignedRows {
    private static final Pattern SENTENCE_END = Pattern.compile(".*[。；！][”）)]?$");

    private final List<Printed> printed = new ArrayList<>();
    private final int serial;
    private final int requirement;
    private final int fullLength;
    private final boolean byBlankLines;
    private final boolean bySerials;

    /** A line with its cells; {@code afterGap} says that a blank line stands before it. */
    private record Printed(Line line, List<String> cells, boolean afterGap) {

        /** A heading that fills a line of its own. */
        boolean isHeading() {
            String text = line.squeezed();
            Numbering numbering = Numbering.of(text);
            boolean wide =
                    numbering == Numbering.PART || numbering == Numbering.CHAPTER || numbering == Numbering.SECTION;
            return wide
                    && CellKind.isHeading(text)
                    && cells.stream().filter(cell -> !cell.isEmpty()).count() == 1;
        }
    }

    AlignedRows(List<AlignedPage> pages) {
        for (AlignedPage page : pages) {
            boolean gap = true;
            for (Line line : page.body()) {
                if (!line.isBlank()) {
                    printed.add(new Printed(line, page.columns().cells(line.text()), gap));
                }
                gap = line.isBlank();
            }
        }
        List<Meaning> meanings = new ArrayList<>();
        pages.getFirst().header().columns().forEach(word -> meanings.add(Meaning.of(word.text())));
        serial = meanings.indexOf(Meaning.SERIAL);
        requirement = longest();
        fullLength = printed.stream().mapToInt(this::asked).max().orElse(0);
        long gaps = printed.stream().filter(Printed::afterGap).count();
        byBlankLines = gaps > 2 && gaps * 8 >= printed.size();
        bySerials = serial >= 0 && numbersLead();
    }

    private int longest() {
        List<Integer> lengths = new ArrayList<>();
        int columns = printed.isEmpty() ? 1 : printed.getFirst().cells().size();
        for (int column = 0; column < columns; column++) {
            int at = column;
            lengths.add(printed.stream()
                    .filter(line -> !line.isHeading())
                    .mapToInt(line -> Text.length(line.cells().get(at)))
                    .sum());
        }
        return lengths.indexOf(Collections.max(lengths));
    }

    private int asked(Printed line) {
        return Text.length(line.cells().get(requirement));
    }

    /** Whether the numbers stand beside the first line of their rows, not beside the middle. */
    private boolean numbersLead() {
        int leading = 0;
        int numbers = 0;
        for (int at = 0; at < printed.size(); at++) {
            if (CellKind.isSerial(printed.get(at).cells().get(serial))) {
                numbers++;
                leading += asked(printed.get(at)) > 0 && (at == 0 || ends(printed.get(at - 1))) ? 1 : 0;
            }
        }
        return numbers > 1 && leading * 10 >= numbers * 7;
    }

    private boolean ends(Printed line) {
        String text = line.cells().get(requirement);
        return line.isHeading() || text.isEmpty() || SENTENCE_END.matcher(text).matches();
    }

    /** Rows of one cell for headings, of all columns for the others. */
    List<Grid.Row> rows() {
        List<Grid.Row> rows = new ArrayList<>();
        List<Printed> open = new ArrayList<>();
        for (int at = 0; at < printed.size(); at++) {
            Printed line = printed.get(at);
            if (line.isHeading() || (!open.isEmpty() && begins(at))) {
                close(rows, open);
            }
            if (line.isHeading()) {
                rows.add(TabbedRows.row(List.of(line.line().text()), line.line().place()));
            } else {
                open.add(line);
            }
        }
        close(rows, open);
        return rows;
    }

    private boolean begins(int at) {
        Printed line = printed.get(at);
        if (bySerials) {
            return CellKind.isSerial(line.cells().get(serial));
        }
        if (byBlankLines) {
            return line.afterGap();
        }
        Printed before = printed.get(at - 1);
        boolean brokenOff = asked(before) * 10 < fullLength * 8;
        boolean others = line.cells().stream().filter(cell -> !cell.isEmpty()).count() > 1;
        return asked(line) > 0 && asked(before) > 0 && ends(before) && (brokenOff || others);
    }

    private static void close(List<Grid.Row> rows, List<Printed> open) {
        if (open.isEmpty()) {
            return;
        }
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < open.getFirst().cells().size(); column++) {
            int at = column;
            cells.add(open.stream()
                    .map(line -> line.cells().get(at))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("\n")));
        }
        rows.add(TabbedRows.row(cells, open.getFirst().line().place()));
        open.clear();
    }
}
