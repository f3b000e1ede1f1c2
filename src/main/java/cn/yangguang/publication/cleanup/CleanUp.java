package cn.yangguang.publication.cleanup;

import cn.yangguang.organization.UnitId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round.
 *
 * @param closed since when nothing of it changes and the public sees its results; null while it goes on
 */
public record CleanUp(
        UUID id,
        UnitId place,
        String placeName,
        String title,
        LocalDate begun,
        @Nullable LocalDate closed) {}
