package cn.yangguang.duty.occasion;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened that starts the term of a duty, as somebody recorded it.
 *
 * @param recorder the name that the recorder had then
 * @param occurrence the id of the occurrence that it started; null where the entry was struck out
 * @param due its due day; null where that is not fixed yet, or the entry was struck out
 * @param struck by whom, when and why the entry was struck out; null where it stands
 */
record Occasion(
        UUID id,
        LocalDate happened,
        String words,
        String recorder,
        UUID recorderId,
        LocalDate recordedOn,
        @Nullable UUID occurrence,
        @Nullable LocalDate due,
        @Nullable Struck struck) {

    /** How an entry was taken back. */
    record Struck(LocalDate on, String by, String because) {}
}
