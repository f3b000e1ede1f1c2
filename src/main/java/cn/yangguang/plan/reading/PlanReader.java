package cn.yangguang.plan.reading;

import cn.yangguang.document.Document;
import java.util.ArrayList;
import java.util.List;

/** Reads a work plan out of a document, as a careful person would (shared/plans/FORMAT.md). */
public final class PlanReader {
    private final List<Line> before = new ArrayList<>();
    private final List<Line> prose = new ArrayList<>();
    private final TableReading tables = new TableReading();
    private boolean tableSeen;

    private PlanReader() {}

    /** The plan as printed; a document in which no task can be recognised has none. */
    public static ReadPlan read(Document document) {
        PlanReader reader = new PlanReader();
        Layout.parts(document).forEach(reader::read);
        return reader.finished(document.name());
    }

    private void read(Part part) {
        switch (part) {
            case Part.Prose text -> lines(text.lines());
            case Part.Table table -> {
                lines(rowsBeforeHeader(table.grid()));
                tableSeen |= tables.read(table.grid());
            }
        }
    }

    private void lines(List<Line> lines) {
        prose.addAll(lines);
        tables.headings(headingsAtEnd(lines));
        if (!tableSeen) {
            before.addAll(lines);
        }
    }

    /** Headings directly over a table are its rows' too; those of an outline further up are not. */
    private static List<String> headingsAtEnd(List<Line> lines) {
        List<String> headings = new ArrayList<>();
        for (Line line : lines.reversed()) {
            String text = line.squeezed();
            if (!text.isEmpty() && (!CellKind.isHeading(text) || text.endsWith("。"))) {
                break;
            }
            if (!text.isEmpty()) {
                headings.addFirst(text);
            }
        }
        return headings;
    }

    /** A spreadsheet prints title and date in merged rows above the header. */
    private static List<Line> rowsBeforeHeader(Grid grid) {
        List<Line> lines = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            if (HeaderRows.isHeader(row)) {
                return lines;
            }
            row.cells().stream()
                    .filter(cell -> !cell.isBlank() && !cell.continued())
                    .forEach(cell -> lines.add(new Line(cell.text(), cell.place())));
        }
        return List.of();
    }

    private ReadPlan finished(String name) {
        FrontMatter front = FrontMatter.read(before, prose);
        List<ReadTask> rows = tables.tasks();
        List<ReadTask> tasks = rows.isEmpty() ? ProseReading.read(prose) : rows;
        List<ReadTask> general = rows.isEmpty() ? List.of() : GeneralDuties.read(prose, rows, front.addressees());
        return new ReadPlan(
                name,
                front.title(),
                front.issuer(),
                front.documentNumber(),
                front.issuedOn(),
                front.year(),
                tasks,
                general);
    }
}
