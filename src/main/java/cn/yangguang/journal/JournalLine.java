package cn.yangguang.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as who reads the journal sees it.
 *
 * @param position its place in the tree; null until it is sealed
 */
public record JournalLine(@Nullable Long position, UUID id, Entry entry, Instant at) {

    /** Where a page ends and the next begins. */
    public record Mark(Instant at, UUID id) {}

    /** The mark after this line. */
    public Mark mark() {
        return new Mark(at, id);
    }
}
