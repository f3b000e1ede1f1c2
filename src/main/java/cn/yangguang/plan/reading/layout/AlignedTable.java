package cn.yangguang.plan.reading.layout;

import cn.yangguang.plan.reading.table.Grid;
import cn.yangguang.plan.reading.text.Line;
import cn.yangguang.plan.reading.unit.UnitNaming;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tables whose columns are set off by spaces alone, as PDF converters print them. */
final class AlignedTable {
    private AlignedTable() {}

    /** So many of a table's lines hold more than one word, and no fewer. */
    private static final double SHARE = 0.5;

    /** The tables and the prose around them, or null where there is none. */
    static @Nullable List<Part> parts(List<Line> lines) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int header = header(lines, 0);
        while (header < lines.size()) {
            int next = header(lines, after(lines, header));
            while (next < lines.size() && columnWords(lines, header).equals(columnWords(lines, next))) {
                next = header(lines, after(lines, next));
            }
            int end = end(lines, header + 1, next);
            Grid grid = read(lines.subList(header, end));
            if (grid != null) {
                parts.add(new Part.Prose(lines.subList(from, header)));
                parts.add(new Part.Table(grid));
                from = end;
            }
            header = next;
        }
        if (parts.isEmpty()) {
            return null;
        }
        parts.add(new Part.Prose(lines.subList(from, lines.size())));
        return parts;
    }

    private static int header(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && AlignedHeader.at(lines, at, Ruler.CHARACTERS) == null) {
            at++;
        }
        return at;
    }

    private static int after(List<Line> lines, int header) {
        return known(lines, header).end();
    }

    private static List<String> columnWords(List<Line> lines, int at) {
        return known(lines, at).columns().stream().map(Ruler.Word::text).toList();
    }

    private static AlignedHeader known(List<Line> lines, int at) {
        return Objects.requireNonNull(AlignedHeader.at(lines, at, Ruler.CHARACTERS));
    }

    /** A table ends before its notes, its footnotes, the signature, or the title over the next one. */
    private static int end(List<Line> lines, int from, int next) {
        int end = from;
        while (end < next && !TextTables.endsTable(lines.get(end))) {
            end++;
        }
        while (end > from && (lines.get(end - 1).isBlank() || isLoose(lines.get(end - 1)))) {
            end--;
        }
        return end;
    }

    private static boolean isLoose(Line line) {
        String text = line.squeezed();
        boolean few = Ruler.CHARACTERS.runs(line.text(), List.of()).size() <= 2;
        boolean signature = text.length() > 6 && (UnitNaming.isUnitLike(text) || text.matches(".*(?:表|清单|台账)"));
        return few && (signature || text.matches("[①-⑳※*].*"));
    }

    private static @Nullable Grid read(List<Line> lines) {
        long several = lines.stream()
                .filter(line -> Ruler.CHARACTERS.words(line.text()).size() > 1)
                .count();
        long filled = lines.stream().filter(line -> !line.isBlank()).count();
        if (filled < 4 || several < filled * SHARE) {
            return null;
        }
        return Stream.of(Ruler.values())
                .map(ruler -> AlignedPage.of(lines, ruler))
                .filter(pages -> !pages.isEmpty())
                .max(Comparator.comparingInt(AlignedTable::likeness))
                .map(AlignedTable::grid)
                .orElse(null);
    }

    private static int likeness(List<AlignedPage> pages) {
        return pages.stream().mapToInt(page -> page.columns().likeness()).sum();
    }

    private static Grid grid(List<AlignedPage> pages) {
        AlignedPage first = pages.getFirst();
        List<Grid.Row> rows = new ArrayList<>();
        List<String> words =
                first.header().columns().stream().map(Ruler.Word::text).toList();
        rows.add(TabbedRows.row(words, first.body().getFirst().place()));
        rows.addAll(new AlignedRows(pages).rows());
        return new Grid(rows, false);
    }
}
