package cn.yangguang.plan.reading;

import cn.yangguang.document.Place;
import cn.yangguang.plan.reading.table.Grid;
import cn.yangguang.plan.reading.table.Meaning;
import cn.yangguang.plan.reading.table.RowCells;
import cn.yangguang.plan.reading.table.Table;
import cn.yangguang.plan.reading.unit.UnitCell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a plan's tables into tasks, from the first page's table to the last. */
final class TableReading {
    private final List<TaskDraft> drafts = new ArrayList<>();
    private @Nullable Table table;
    private String sheet = "";
    private @Nullable Heading heading;
    private @Nullable TaskDraft last;
    private final List<String> over = new ArrayList<>();
    private final List<TaskDraft> headless = new ArrayList<>();

    /** Headings that stand as lines of their own over the next table. */
    void headings(List<String> texts) {
        over.addAll(texts);
    }

    private void begin() {
        for (String text : over) {
            heading = Heading.below(heading, 0, true, text);
            last = null;
        }
        over.clear();
    }

    /** Reads the next table; returns false where it holds no tasks. */
    boolean read(Grid grid) {
        Table next = Table.of(grid, table);
        if (next == null) {
            return false;
        }
        String nextSheet = sheet(grid);
        boolean another = table != null && (!next.hasHeaderOf(table) || !nextSheet.equals(sheet));
        if (next.ownHeader() && another) {
            heading = null;
            last = null;
        }
        sheet = nextSheet;
        table = next;
        begin();
        Pieces pieces = Pieces.of(next);
        for (Grid.Row row : next.rows()) {
            read(new RowCells(row, next.columns()), next, pieces);
        }
        return true;
    }

    /** The sheet that holds the table; empty where the document has none. */
    private static String sheet(Grid grid) {
        return grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Grid.Cell::place)
                .findFirst()
                .map(place -> place instanceof Place.InSheet(String name, String _) ? name : "")
                .orElse("");
    }

    List<ReadTask> tasks() {
        return drafts.stream().map(TaskDraft::finished).toList();
    }

    private void read(RowCells row, Table table, Pieces pieces) {
        if (row.isHeading()) {
            headings(row);
            return;
        }
        Heading before = heading;
        if (row.requirement().isEmpty() && row.mayPromote(table)) {
            promoted(row, table);
            return;
        }
        pushHeadings(row, pieces);
        if (row.goesOnWithRequirement() && last != null) {
            last.responsible = last.responsible.and(row.responsible());
        } else if (!row.requirement().isEmpty()) {
            add(row, row.requirementText(), heading != before, table);
        } else if (last != null && !row.responsible().isEmpty() && heading == before) {
            last.responsible = last.responsible.and(row.responsible());
        }
    }

    private void headings(RowCells row) {
        heading = Heading.below(heading, 0, true, row.headingText());
        last = null;
        headless.clear();
    }

    /** A requirement that a merged cell prints where a heading stands in other rows. */
    private void promoted(RowCells row, Table table) {
        List<Grid.Cell> cells = row.headings();
        for (Grid.Cell cell : cells.subList(0, cells.size() - 1)) {
            heading = Heading.below(heading, cell.column(), false, cell.squeezed());
        }
        Grid.Cell requirement = cells.getLast();
        while (heading != null && heading.stands(requirement.column())) {
            heading = heading.above();
        }
        add(row, requirement.text(), true, table);
    }

    private void pushHeadings(RowCells row, Pieces pieces) {
        for (Grid.Cell cell : row.headings()) {
            String text = cell.squeezed();
            if (heading != null && pieces.goesOn(cell, heading)) {
                heading.goesOn(text);
                continue;
            }
            Heading above = heading;
            heading = Heading.below(heading, cell.column(), false, text);
            if (pieces.areThere() && !headless.isEmpty()) {
                adopt(above);
            }
        }
    }

    /** Text lets a merged cell's heading stand beside the middle of its rows: the rows above it are its too. */
    private void adopt(@Nullable Heading above) {
        for (TaskDraft draft : headless) {
            if (draft.heading == above) {
                draft.heading = heading;
                draft.doubt("标题取自下方合并单元格");
            }
        }
        headless.clear();
    }

    private void add(RowCells row, String requirement, boolean newBlock, Table table) {
        TaskDraft draft = new TaskDraft(heading, requirement, row.place(), row.responsible());
        inherit(draft, row, newBlock, table);
        draft.focus = row.focus();
        drafts.add(draft);
        boolean ownHeading = !row.headings().isEmpty();
        if (!ownHeading && (last == null || headless.contains(last))) {
            headless.add(draft);
        }
        last = draft;
    }

    /** An empty responsible or 时限 cell takes the filled one above it in its block (FORMAT.md, finer points). */
    private void inherit(TaskDraft draft, RowCells row, boolean newBlock, Table table) {
        draft.deadline = row.deadline();
        if (last == null) {
            return;
        }
        if (draft.deadline == null) {
            draft.deadline = last.deadline;
        }
        boolean leadMissing = table.columns().has(Meaning.LEAD)
                && !table.spansKnown()
                && !newBlock
                && draft.responsible.lead().isEmpty()
                && !draft.responsible.isEmpty();
        if (draft.responsible.isEmpty()) {
            draft.responsible = last.responsible;
            draft.doubt("责任单位沿用上一行");
        } else if (leadMissing && !last.responsible.lead().isEmpty()) {
            draft.responsible = new UnitCell(last.responsible.lead(), List.of()).and(draft.responsible);
            draft.doubt("牵头单位沿用上一行");
        }
    }
}
