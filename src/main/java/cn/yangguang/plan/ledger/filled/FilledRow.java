package cn.yangguang.plan.ledger.filled;

import cn.yangguang.language.Characters;
import cn.yangguang.plan.ledger.sheet.FilledColumn;
import cn.yangguang.plan.ledger.sheet.FixedColumn;
import cn.yangguang.plan.ledger.sheet.RowMark;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a filled-in sheet, as it was read.
 *
 * @param place where it stands, in words
 * @param id what the hidden id column holds, empty where that was lost
 * @param mark what the hidden check column holds
 * @param fixed what the house had filled in, by the columns that the sheet still has
 * @param filled what was typed, with its cell; blank cells are left out
 */
record FilledRow(String place, String id, String mark, Map<FixedColumn, String> fixed, Map<FilledColumn, Cell> filled) {

    /** What says which occurrence is meant. */
    static final Set<FixedColumn> KEY =
            EnumSet.of(FixedColumn.TASK, FixedColumn.UNITS, FixedColumn.PERIOD, FixedColumn.DUE);

    /** What says how much of it was recorded when the sheet left the house. */
    static final Set<FixedColumn> STATE = EnumSet.of(FixedColumn.DONE, FixedColumn.PIECES, FixedColumn.EVIDENCE);

    /**
     * What was typed.
     *
     * @param rows over how many rows the cell is merged
     */
    record Cell(String text, String address, int rows) {}

    FilledRow {
        fixed = Map.copyOf(fixed);
        filled = Map.copyOf(filled);
    }

    String text(FilledColumn column) {
        Cell cell = filled.get(column);
        return cell == null ? "" : cell.text();
    }

    String address(FilledColumn column) {
        Cell cell = filled.get(column);
        return cell == null ? place : cell.address();
    }

    /** Over how many rows something typed is merged at most. */
    int merged() {
        return filled.values().stream().mapToInt(Cell::rows).max().orElse(1);
    }

    boolean isFilled() {
        return !filled.isEmpty();
    }

    Optional<RowMark> marked() {
        return RowMark.read(Characters.withoutSpace(mark));
    }

    /** The fixed columns that were changed since the sheet left the house, as far as the mark tells. */
    Set<FixedColumn> changed() {
        Set<FixedColumn> changed = EnumSet.noneOf(FixedColumn.class);
        marked().ifPresent(left -> fixed.forEach((column, text) -> {
            if (!left.unchanged(column, text)) {
                changed.add(column);
            }
        }));
        return changed;
    }

    /** The same was typed in both. */
    boolean saysTheSame(FilledRow other) {
        return java.util.Arrays.stream(FilledColumn.values())
                .allMatch(column -> text(column).equals(other.text(column)));
    }
}
