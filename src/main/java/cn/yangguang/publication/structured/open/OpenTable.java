package cn.yangguang.publication.structured.open;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as the public sees them.
 *
 * @param heads the public columns
 * @param files where the rows can be taken away
 * @param path of the page on which they can be looked through
 */
public record OpenTable(String caption, List<Head> heads, List<List<String>> rows, List<Link> files, String path) {

    private static final int LONGEST_FIGURE = 16;

    /**
     * The head of a column.
     *
     * @param sort where the rows are sorted by it; empty where they are not
     * @param sorted how they are sorted now, as ARIA says it; null where they are not by this column
     */
    public record Head(String words, String sort, @Nullable String sorted) {}

    /** A link in words. */
    public record Link(String words, String path) {}

    public OpenTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        files = List.copyOf(files);
    }

    /** Whether a cell stands in one line: days and amounts are not broken. */
    public boolean whole(String cell) {
        return cell.length() <= LONGEST_FIGURE && cell.matches("[-0-9.,:%/]+");
    }
}
