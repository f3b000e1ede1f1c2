package cn.yangguang.publication.structured;

import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.document.Block;
import cn.yangguang.document.Place;
import cn.yangguang.language.Characters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A table as lines of words by column; a merged cell stands in each line that it covers. */
final class TableLines {

    /** Above the head there may be a title, a unit and a day. */
    private static final int LAST_HEAD = 10;

    private final int rows;
    private final int offset;
    private int unseen;
    private final Map<Integer, SortedMap<Integer, String>> lines = new HashMap<>();

    TableLines(Block.Table table) {
        this.rows = table.rows();
        this.offset = table.cells().isEmpty() ? 1 : row(table.cells().getFirst());
        for (Block.Cell cell : table.cells()) {
            String words = Characters.withoutUnseen(cell.text()).strip();
            unseen += words.equals(cell.text().strip()) ? 0 : 1;
            if (!words.isEmpty()) {
                for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                    lines.computeIfAbsent(row, none -> new TreeMap<>()).put(cell.column(), words);
                }
            }
        }
    }

    /** The row that a person sees beside the cell, less its row in the table. */
    private static int row(Block.Cell cell) {
        return switch (cell.place()) {
            case Place.InSheet(String _, String address) ->
                Integer.parseInt(address.replaceAll("[A-Z]+", "")) - cell.row();
            case Place.InTable(int _, int row, int _) -> row - cell.row();
            case Place.Line _, Place.Block _, Place.OnPage _ -> 1;
        };
    }

    /** How many cells have lost signs that nobody sees. */
    int unseen() {
        return unseen;
    }

    int size() {
        return rows;
    }

    /** The words of a line by column; empty for a blank line. */
    SortedMap<Integer, String> line(int line) {
        return lines.getOrDefault(line, new TreeMap<>());
    }

    /** As whom a person knows the line: the row of the sheet, or of the file. */
    int number(int line) {
        return line + offset;
    }

    /** A head and the line that it is. */
    record Found(TableHead head, int line) {}

    /** The line above all that names most of the item's elements. */
    Optional<Found> head(List<ContentElement> elements) {
        Optional<Found> best = Optional.empty();
        for (int line = 0; line < Math.min(rows, LAST_HEAD); line++) {
            Optional<TableHead> head = TableHead.of(line(line), elements);
            if (head.isPresent()
                    && (best.isEmpty()
                            || head.get().listed() > best.get().head().listed())) {
                best = Optional.of(new Found(head.get(), line));
            }
        }
        return best;
    }
}
