package cn.yangguang.plan.ledger.filled;

import cn.yangguang.document.Block;
import cn.yangguang.plan.ledger.sheet.FilledColumn;
import cn.yangguang.plan.ledger.sheet.FixedColumn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet below its head; a merged cell stands in each row that it covers.
 *
 * @param headed whether it has the ledger's head at all
 * @param problem why it cannot be read, empty where it can
 */
record FilledTable(boolean headed, List<FilledRow> rows, int untouched, String problem) {

    private static final int LAST_HEAD = 20;

    static FilledTable read(Block.Table table) {
        List<SortedMap<Integer, Block.Cell>> lines = lines(table);
        for (int line = 0; line < Math.min(lines.size(), LAST_HEAD); line++) {
            Optional<SheetHead> head = SheetHead.of(texts(lines.get(line)));
            if (head.isPresent()) {
                FilledColumn twice = head.get().twice();
                return twice == null
                        ? read(head.get(), lines.subList(line + 1, lines.size()))
                        : new FilledTable(true, List.of(), 0, "有两列都像是“" + twice.title() + "”，不知道该收哪一列；请只留一列后再导入。");
            }
        }
        return new FilledTable(false, List.of(), 0, "");
    }

    private static FilledTable read(SheetHead head, List<SortedMap<Integer, Block.Cell>> lines) {
        List<FilledRow> rows = new ArrayList<>();
        int untouched = 0;
        for (SortedMap<Integer, Block.Cell> line : lines) {
            // a head that was pasted in once more is no row
            if (line.isEmpty() || SheetHead.of(texts(line)).isPresent()) {
                continue;
            }
            FilledRow row = row(head, line);
            if (row.isFilled() || !row.changed().isEmpty()) {
                rows.add(row);
            } else {
                untouched++;
            }
        }
        return new FilledTable(true, rows, untouched, "");
    }

    private static FilledRow row(SheetHead head, SortedMap<Integer, Block.Cell> line) {
        Map<FixedColumn, String> fixed = new EnumMap<>(FixedColumn.class);
        head.fixed()
                .forEach((column, at) -> fixed.put(
                        column,
                        column == FixedColumn.DUE || column == FixedColumn.DONE
                                ? TypedDay.plainOr(text(line, at))
                                : text(line, at)));
        Map<FilledColumn, FilledRow.Cell> filled = new EnumMap<>(FilledColumn.class);
        head.filled().forEach((column, at) -> {
            Block.Cell cell = line.get(at);
            if (cell != null && !cell.text().isBlank()) {
                filled.put(
                        column,
                        new FilledRow.Cell(cell.text().strip(), cell.place().words(), cell.rowSpan()));
            }
        });
        String place = line.values().iterator().next().place().words();
        return new FilledRow(place, text(line, head.id()), text(line, head.mark()), fixed, filled);
    }

    private static String text(Map<Integer, Block.Cell> line, @Nullable Integer at) {
        Block.Cell cell = at == null ? null : line.get(at);
        return cell == null ? "" : cell.text().strip();
    }

    private static SortedMap<Integer, String> texts(SortedMap<Integer, Block.Cell> line) {
        SortedMap<Integer, String> texts = new TreeMap<>();
        line.forEach((column, cell) -> {
            if (!cell.text().isBlank()) {
                texts.put(column, cell.text());
            }
        });
        return texts;
    }

    /** The cells of each row by column; blank ones are left out. */
    private static List<SortedMap<Integer, Block.Cell>> lines(Block.Table table) {
        Map<Integer, SortedMap<Integer, Block.Cell>> lines = new HashMap<>();
        for (Block.Cell cell : table.cells()) {
            if (!cell.text().isBlank()) {
                for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                    lines.computeIfAbsent(row, none -> new TreeMap<>()).put(cell.column(), cell);
                }
            }
        }
        List<SortedMap<Integer, Block.Cell>> all = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            all.add(lines.getOrDefault(row, new TreeMap<>()));
        }
        return all;
    }
}
