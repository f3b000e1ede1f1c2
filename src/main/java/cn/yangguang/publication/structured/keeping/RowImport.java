package cn.yangguang.publication.structured.keeping;

import cn.yangguang.publication.structured.RowSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of rows that was sent for a piece.
 *
 * @param item the item of the piece when it was sent
 * @param done how many rows were read so far, of {@code total}
 * @param sentence why nothing was read, or nothing
 * @param problems what is wrong with rows that are not taken
 * @param faulty how many those are
 * @param left headings that are not taken
 * @param rows what was read; null before, and where nothing was
 */
public record RowImport(
        UUID id,
        UUID item,
        String file,
        String by,
        Stage stage,
        int done,
        int total,
        String sentence,
        List<String> problems,
        int faulty,
        List<String> left,
        @Nullable RowSet rows) {

    /** How far it is. */
    public enum Stage {
        WAITING,
        READING,
        READ,
        REFUSED
    }

    public RowImport {
        problems = List.copyOf(problems);
        left = List.copyOf(left);
    }

    /** Whether somebody still has to wait for it. */
    public boolean underWay() {
        return stage == Stage.WAITING || stage == Stage.READING;
    }
}
