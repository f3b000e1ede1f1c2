package cn.yangguang.plan.reading;

import cn.yangguang.document.Document;
import cn.yangguang.document.Place;
import cn.yangguang.plan.reading.layout.Layout;
import cn.yangguang.plan.reading.layout.Part;
import cn.yangguang.plan.reading.table.CellKind;
import cn.yangguang.plan.reading.table.Grid;
import cn.yangguang.plan.reading.table.HeaderRows;
import cn.yangguang.plan.reading.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a work plan out of a document, as a careful person would (shared/plans/FORMAT.md). */
public final class PlanReader {
    private final List<Line> before = new ArrayList<>();
    private final List<Line> prose = new ArrayList<>();
    private final TableReading tables = new TableReading();
    private boolean tableSeen;
    private @Nullable Place unread;

    private PlanReader() {}

    /** The plan as printed, or why no task could be recognised in the document. */
    public static PlanReading read(Document document) {
        PlanReader reader = new PlanReader();
        Layout.parts(document).forEach(reader::read);
        ReadPlan plan = reader.finished(document.name());
        return plan.tasks().isEmpty() ? reader.refused(document.name()) : new PlanReading.Read(plan);
    }

    private PlanReading.Refused refused(String name) {
        String why = unread == null
                ? "没有读到任何任务：既没有带“责任单位”“具体要求”等表头的表格，也没有带责任单位的条目。请确认这是一份工作要点或任务分解表。"
                : "从" + unread.words() + "开始的表格没有读到任务：没有认出“责任单位”“具体要求”等表头，或表头下没有任务行。请补上表头或任务行后再试。";
        return new PlanReading.Refused(name + "：" + why);
    }

    private void read(Part part) {
        switch (part) {
            case Part.Prose text -> lines(text.lines());
            case Part.Table table -> table.grid().parted().forEach(this::read);
        }
    }

    private void read(Grid grid) {
        lines(rowsBeforeHeader(grid));
        if (tables.read(grid)) {
            tableSeen = true;
        } else if (unread == null) {
            unread = grid.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(Grid.Cell::place)
                    .findFirst()
                    .orElse(null);
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
                PlanEnd.read(prose, front.year(), ofUnits(tasks)),
                tasks,
                general);
    }

    private static Set<String> ofUnits(List<ReadTask> tasks) {
        return tasks.stream()
                .filter(task -> !task.lead().isEmpty() || !task.units().isEmpty())
                .map(ReadTask::requirement)
                .collect(Collectors.toSet());
    }
}
