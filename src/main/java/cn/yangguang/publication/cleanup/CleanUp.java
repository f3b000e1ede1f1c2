package cn.yangguang.publication.cleanup;

import cn.yangguang.organization.UnitId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round.
 *
 * @param closed since when nothing of it changes and the public sees its results; null where it was not closed
 * @param cancelled since when it was given up; null where it was not
 * @param because why it was given up, or empty
 */
public record CleanUp(
        UUID id,
        UnitId place,
        String placeName,
        String title,
        LocalDate begun,
        @Nullable LocalDate closed,
        @Nullable LocalDate cancelled,
        String because) {

    /** Whether it goes on. */
    public boolean going() {
        return closed == null && cancelled == null;
    }
}
