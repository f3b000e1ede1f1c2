package cn.yangguang.document.content;

import cn.yangguang.document.Block;
import cn.yangguang.document.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Collects the cells of one table and leaves out grid lines that no cell begins at. */
public final class Grid {
    private final List<Block.Cell> cells = new ArrayList<>();
    private int rows;

    /** Adds a cell; row and column count from 0, spans from 1. */
    public void add(int row, int column, int rowSpan, int columnSpan, String text, Place place) {
        cells.add(new Block.Cell(row, column, rowSpan, columnSpan, text, place));
        rows = Math.max(rows, row + rowSpan);
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /** The table, its cells in reading order. */
    public Block.Table table(Place place) {
        BitSet starts = new BitSet();
        int right = 0;
        for (Block.Cell cell : cells) {
            starts.set(cell.column());
            right = Math.max(right, cell.column() + cell.columnSpan());
        }
        int[] renumbered = new int[right + 1];
        for (int column = 0; column < right; column++) {
            renumbered[column + 1] = renumbered[column] + (starts.get(column) ? 1 : 0);
        }
        List<Block.Cell> closed = new ArrayList<>(cells.size());
        for (Block.Cell cell : cells) {
            closed.add(renumber(cell, renumbered));
        }
        closed.sort(Comparator.comparingInt(Block.Cell::row).thenComparingInt(Block.Cell::column));
        return new Block.Table(rows, renumbered[right], closed, place);
    }

    private static Block.Cell renumber(Block.Cell cell, int[] renumbered) {
        int left = renumbered[cell.column()];
        int right = renumbered[cell.column() + cell.columnSpan()];
        return new Block.Cell(cell.row(), left, cell.rowSpan(), right - left, cell.text(), cell.place());
    }
}
