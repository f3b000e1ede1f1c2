package cn.yangguang.document.sheet;

import cn.yangguang.document.Block;
import cn.yangguang.document.Place;
import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Grid;
import cn.yangguang.document.content.Unreadable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of one sheet by row and column (from 0), its merged areas, and what is hidden; becomes one table. */
final class SheetCells {
    static final int MOST_ROWS = 1 << 20;
    static final int MOST_COLUMNS = 1 << 14;
    private static final int MOST_CELLS = 2_000_000;
    private static final int MOST_AREAS = 200_000;

    private record Area(int top, int left, int bottom, int right) {}

    private final Content content;
    private final String name;
    private final boolean whole;
    private final Map<Long, String> texts = new HashMap<>();
    private final List<Area> areas = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();

    SheetCells(Content content, String name, boolean whole) {
        this.content = content;
        this.name = name;
        this.whole = whole;
    }

    private static long key(int row, int column) {
        return (long) row * MOST_COLUMNS + column;
    }

    void put(int row, int column, String text) throws Unreadable {
        String words = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (words.isEmpty() || row >= MOST_ROWS || column >= MOST_COLUMNS) {
            return;
        }
        texts.put(key(row, column), words);
        if (texts.size() > MOST_CELLS) {
            throw tooLarge();
        }
    }

    void hideRow(int row) {
        hiddenRows.set(row, !whole);
    }

    void hideColumn(int column) {
        hiddenColumns.set(column, !whole);
    }

    /** Merges the area; rows and columns inclusive, whatever their order. */
    void merge(int row, int column, int otherRow, int otherColumn) throws Unreadable {
        areas.add(new Area(
                Math.min(row, otherRow),
                Math.min(column, otherColumn),
                Math.max(row, otherRow),
                Math.max(column, otherColumn)));
        if (areas.size() > MOST_AREAS) {
            throw tooLarge();
        }
    }

    /** A heading and a table, or nothing for a sheet without visible words. */
    List<Block> blocks() throws Unreadable {
        showThroughMerges();
        Area used = used();
        if (used.bottom < 0) {
            return List.of();
        }
        int[] rows = shown(used.top, used.bottom, hiddenRows);
        int[] columns = shown(used.left, used.right, hiddenColumns);
        if ((long) rows.length * columns.length > MOST_CELLS) {
            throw tooLarge();
        }
        Place corner = new Place.InSheet(name, address(rows[0], columns[0]));
        return List.of(new Block.Heading(1, name, corner), table(rows, columns, corner));
    }

    private Unreadable tooLarge() {
        return content.refused(" 的工作表“" + name + "”内容范围过大（超过 " + MOST_CELLS + " 个单元格），请删去多余的行、列后再上传。");
    }

    /** A merged area shows its words as long as any part of it is visible, so they move to its first visible corner. */
    private void showThroughMerges() {
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            int row = hiddenRows.nextClearBit(area.top);
            int column = hiddenColumns.nextClearBit(area.left);
            boolean moved = row != area.top || column != area.left;
            if (moved && row <= area.bottom && column <= area.right) {
                String text = texts.remove(key(area.top, area.left));
                if (text != null) {
                    texts.put(key(row, column), text);
                }
                areas.set(i, new Area(row, column, area.bottom, area.right));
            }
        }
    }

    private Area used() {
        int top = Integer.MAX_VALUE;
        int left = Integer.MAX_VALUE;
        int bottom = -1;
        int right = -1;
        for (long key : texts.keySet()) {
            int row = (int) (key / MOST_COLUMNS);
            int column = (int) (key % MOST_COLUMNS);
            if (!hiddenRows.get(row) && !hiddenColumns.get(column)) {
                top = Math.min(top, row);
                left = Math.min(left, column);
                bottom = Math.max(bottom, row);
                right = Math.max(right, column);
            }
        }
        return new Area(top, left, bottom, right);
    }

    private static int[] shown(int first, int last, BitSet hidden) {
        return java.util.stream.IntStream.rangeClosed(first, last)
                .filter(index -> !hidden.get(index))
                .toArray();
    }

    private Block.Table table(int[] rows, int[] columns, Place corner) {
        Map<Long, Area> starts = new HashMap<>();
        areas.forEach(area -> starts.putIfAbsent(key(area.top, area.left), area));
        BitSet taken = new BitSet(rows.length * columns.length);
        Grid grid = new Grid();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                if (!taken.get(row * columns.length + column)) {
                    Area area = starts.get(key(rows[row], columns[column]));
                    int height = area == null ? 1 : within(rows, row, area.bottom);
                    int width = area == null ? 1 : within(columns, column, area.right);
                    width = free(taken, row * columns.length + column, width);
                    put(grid, row, column, height, width, rows[row], columns[column]);
                    take(taken, row, column, height, width, columns.length);
                }
            }
        }
        return grid.table(corner);
    }

    private void put(Grid grid, int row, int column, int height, int width, int sheetRow, int sheetColumn) {
        String text = texts.getOrDefault(key(sheetRow, sheetColumn), "");
        grid.add(row, column, height, width, text, new Place.InSheet(name, address(sheetRow, sheetColumn)));
    }

    /** How many of the shown rows or columns from this one on lie before the end of a merged area. */
    private static int within(int[] shown, int from, int last) {
        int count = 1;
        while (from + count < shown.length && shown[from + count] <= last) {
            count++;
        }
        return count;
    }

    private static int free(BitSet taken, int from, int width) {
        int next = taken.nextSetBit(from);
        return next < 0 ? width : Math.min(width, next - from);
    }

    private static void take(BitSet taken, int row, int column, int height, int width, int columns) {
        for (int covered = row; covered < row + height; covered++) {
            taken.set(covered * columns + column, covered * columns + column + width);
        }
    }

    /** Such as B7. */
    static String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.append(row + 1).toString();
    }
}
