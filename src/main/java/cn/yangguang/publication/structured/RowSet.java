package cn.yangguang.publication.structured;

import java.util.List;
import java.util.UUID;

/**
 * The rows of a piece, which never change; other rows are another set.
 *
 * @param hash the SM3 of columns and rows, 64 hexadecimal digits
 */
public record RowSet(UUID id, String hash, int count, List<Column> columns) {

    public RowSet {
        columns = List.copyOf(columns);
    }

    /** The columns that the public has, in their order; the public copy of a row has a cell for each of them. */
    public List<Column> open() {
        return columns.stream().filter(Column::visible).toList();
    }
}
