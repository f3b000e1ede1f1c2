package cn.yangguang.document.writing;

import java.util.Arrays;
import java.util.List;

/** A table for an official document or a sheet: columns of shared-out width, and rows of texts; a text may have lines. */
public record OfficialTable(List<Column> columns, List<List<String>> rows) {

    /**
     * One column.
     *
     * @param share its part of the width, against the shares of the others
     * @param centred for short entries of one kind, such as numbers and dates
     */
    public record Column(String title, int share, boolean centred) {
        public Column {
            if (share < 1) {
                throw new IllegalArgumentException("a column needs width: " + title);
            }
        }

        /** A column of running text. */
        public static Column text(String title, int share) {
            return new Column(title, share, false);
        }

        /** A column of short entries, which stand in its middle. */
        public static Column centred(String title, int share) {
            return new Column(title, share, true);
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
        return TableSheet.write(sheet, this);
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
