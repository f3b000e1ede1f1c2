package cn.yangguang.document.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A table for an official document or a sheet: columns of shared-out width, and rows of texts; a text may have lines. */
public record OfficialTable(List<Column> columns, List<List<String>> rows) {

    /**
     * One column.
     *
     * @param share its part of the width, against the shares of the others
     * @param centred for short entries of one kind, such as numbers and dates
     * @param group the wider head that it stands under with its neighbours; empty where there is none
     * @param joined whether equal entries below one another are one cell
     */
    public record Column(String title, int share, boolean centred, String group, boolean joined) {
        public Column {
            if (share < 1) {
                throw new IllegalArgumentException("a column needs width: " + title);
            }
        }

        /** A column of running text. */
        public static Column text(String title, int share) {
            return new Column(title, share, false, "", false);
        }

        /** A column of short entries, which stand in its middle. */
        public static Column centred(String title, int share) {
            return new Column(title, share, true, "", false);
        }

        /** The same under a head that it shares with its neighbours of the same group. */
        public Column under(String head) {
            return new Column(title, share, centred, head, joined);
        }

        /** The same with equal entries below one another as one cell. */
        public Column joining() {
            return new Column(title, share, centred, group, true);
        }
    }

    /**
     * @throws IllegalArgumentException if there is no column, or a row has not one text for each
     */
    public OfficialTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("every row needs " + width + " texts");
        }
    }

    /** The table alone as an xlsx of one sheet, whose name has 31 characters at most. */
    public byte[] xlsx(String sheet) {
        return TableSheet.write(Map.of(sheet, this));
    }

    /** Several tables as an xlsx, a sheet for each in the map's order; a name has 31 characters at most. */
    public static byte[] xlsx(Map<String, OfficialTable> sheets) {
        return TableSheet.write(sheets);
    }

    /**
     * Cells that are one; rows count from 0 at the first row of the head, columns from 0.
     *
     * @param row its first row
     * @param lastRow its last row, the same where it has one
     */
    record Area(int row, int lastRow, int column, int lastColumn) {}

    /** How many rows the head has: two where columns stand under groups. */
    int headRows() {
        return columns.stream().anyMatch(column -> !column.group().isEmpty()) ? 2 : 1;
    }

    /** The head's rows; where one cell stands for several, only its first has words. */
    List<List<String>> head() {
        if (headRows() == 1) {
            return List.of(columns.stream().map(Column::title).toList());
        }
        List<String> upper = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean alone = column.group().isEmpty();
            boolean goesOn = !alone && i > 0 && columns.get(i - 1).group().equals(column.group());
            upper.add(alone ? column.title() : goesOn ? "" : column.group());
            lower.add(alone ? "" : column.title());
        }
        return List.of(upper, lower);
    }

    /** Every area of more than one cell. */
    List<Area> areas() {
        List<Area> areas = new ArrayList<>();
        if (headRows() == 2) {
            addHeadAreas(areas);
        }
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).joined()) {
                addJoined(column, areas);
            }
        }
        return areas;
    }

    private void addHeadAreas(List<Area> areas) {
        for (int i = 0; i < columns.size(); i++) {
            String group = columns.get(i).group();
            if (group.isEmpty()) {
                areas.add(new Area(0, 1, i, i));
                continue;
            }
            int last = i;
            while (last + 1 < columns.size() && columns.get(last + 1).group().equals(group)) {
                last++;
            }
            if (last > i) {
                areas.add(new Area(0, 0, i, last));
            }
            i = last;
        }
    }

    private void addJoined(int column, List<Area> areas) {
        int first = 0;
        for (int row = 1; row <= rows.size(); row++) {
            boolean same = row < rows.size()
                    && !rows.get(row).get(column).isEmpty()
                    && rows.get(row).get(column).equals(rows.get(first).get(column));
            if (!same) {
                if (row - first > 1) {
                    areas.add(new Area(first + headRows(), row - 1 + headRows(), column, column));
                }
                first = row;
            }
        }
    }

    /** The widths of the columns, which add up to the whole. */
    int[] widths(int whole) {
        int shares = columns.stream().mapToInt(Column::share).sum();
        int[] widths = columns.stream()
                .mapToInt(column -> whole * column.share() / shares)
                .toArray();
        widths[widths.length - 1] += whole - Arrays.stream(widths).sum();
        return widths;
    }
}
