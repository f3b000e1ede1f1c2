package cn.yangguang.plan.pages.confirm;

import cn.yangguang.document.Block;
import cn.yangguang.document.Document;
import cn.yangguang.document.Place;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.draft.DraftTask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The uploaded document, or a stretch of it, with the places from which tasks were read. */
public record Original(List<Piece> pieces) {

    /** How many lines around a task are shown beside its form. */
    private static final int NEIGHBOURS = 7;

    public Original {
        pieces = List.copyOf(pieces);
    }

    /** A paragraph, or a table where {@code table} is not empty; the tasks are those that were read from it. */
    public record Piece(String anchor, String text, boolean heading, List<Integer> tasks, List<Row> table) {}

    /** A row of a table, or what is seen of it. */
    public record Row(List<Cell> cells) {}

    /** A cell with how far it reaches. */
    public record Cell(String anchor, String text, int rowSpan, int columnSpan, List<Integer> tasks) {}

    /** The whole document. */
    static Original of(Document document, Draft draft) {
        Map<Place, List<Integer>> tasks = places(draft);
        return new Original(document.blocks().stream()
                .filter(Original::visible)
                .map(block -> piece(block, tasks))
                .toList());
    }

    /** What stands around a place: the neighbouring paragraphs, or its rows of the table under the table's first row. */
    static Original around(Document document, Draft draft, Place place) {
        Map<Place, List<Integer>> tasks = places(draft);
        for (Block block : document.blocks()) {
            Block.Cell cell = block instanceof Block.Table table ? cell(table, place) : null;
            if (block instanceof Block.Table table && cell != null) {
                return new Original(List.of(excerpt(table, cell, tasks)));
            }
        }
        return new Original(neighbours(document, place).stream()
                .map(block -> piece(block, tasks))
                .toList());
    }

    private static List<Block> neighbours(Document document, Place place) {
        List<Block> lines = document.blocks().stream()
                .filter(block -> !(block instanceof Block.Table) && visible(block))
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).place().equals(place)) {
                return lines.subList(Math.max(0, i - NEIGHBOURS), Math.min(lines.size(), i + NEIGHBOURS + 1));
            }
        }
        return List.of();
    }

    private static boolean visible(Block block) {
        return switch (block) {
            case Block.Heading heading -> !heading.text().isBlank();
            case Block.Paragraph paragraph -> !paragraph.text().isBlank();
            case Block.Table _ -> true;
        };
    }

    private static Map<Place, List<Integer>> places(Draft draft) {
        Map<Place, List<Integer>> places = new HashMap<>();
        for (DraftTask task : draft.live()) {
            places.computeIfAbsent(task.place(), none -> new ArrayList<>()).add(task.id());
        }
        return places;
    }

    private static Piece piece(Block block, Map<Place, List<Integer>> tasks) {
        List<Integer> read = tasks.getOrDefault(block.place(), List.of());
        String anchor = Anchors.of(block.place());
        return switch (block) {
            case Block.Heading(int _, String text, Place _) -> new Piece(anchor, text, true, read, List.of());
            case Block.Paragraph(String text, Place _) -> new Piece(anchor, text, false, read, List.of());
            case Block.Table table -> new Piece("", "", false, List.of(), rows(table, 0, table.rows(), tasks));
        };
    }

    private static Block.@Nullable Cell cell(Block.Table table, Place place) {
        return table.cells().stream()
                .filter(cell -> cell.place().equals(place))
                .findFirst()
                .orElse(null);
    }

    private static Piece excerpt(Block.Table table, Block.Cell cell, Map<Place, List<Integer>> tasks) {
        int from = Math.max(1, cell.row() - 1);
        int to = Math.min(table.rows(), cell.row() + cell.rowSpan() + 1);
        List<Row> rows = new ArrayList<>(rows(table, 0, 1, tasks));
        rows.addAll(rows(table, from, to, tasks));
        return new Piece("", "", false, List.of(), rows);
    }

    /** The rows from one (counted from 0) up to but not including another; cells that reach beyond are cut. */
    private static List<Row> rows(Block.Table table, int from, int to, Map<Place, List<Integer>> tasks) {
        List<Row> rows = new ArrayList<>();
        for (int row = from; row < to; row++) {
            int here = row;
            List<Cell> cells = table.cells().stream()
                    .filter(cell -> Math.max(cell.row(), from) == here && cell.row() + cell.rowSpan() > from)
                    .sorted(Comparator.comparingInt(Block.Cell::column))
                    .map(cell -> cell(cell, here, to, tasks))
                    .toList();
            rows.add(new Row(cells));
        }
        return rows;
    }

    private static Cell cell(Block.Cell cell, int row, int to, Map<Place, List<Integer>> tasks) {
        boolean cut = cell.row() < row;
        return new Cell(
                cut ? "" : Anchors.of(cell.place()),
                cell.text(),
                Math.min(cell.row() + cell.rowSpan(), to) - row,
                cell.columnSpan(),
                tasks.getOrDefault(cell.place(), List.of()));
    }
}
