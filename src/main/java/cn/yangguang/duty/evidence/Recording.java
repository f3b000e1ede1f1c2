package cn.yangguang.duty.evidence;

import cn.yangguang.duty.keeping.Owed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of recording a piece of evidence. */
public sealed interface Recording {

    /** Recorded, and what it was recorded for as it now stands. */
    record Recorded(UUID piece, Owed now) implements Recording {}

    /**
     * Not recorded yet, for the recorder should know something first.
     *
     * @param early the first day whose evidence counts, where this is earlier; else null
     * @param fits the occurrence of the same duty that the day fits, where it is too early for this one
     * @param uses where the same piece was recorded before, for which a reason is asked
     */
    record Asked(@Nullable LocalDate early, @Nullable Fit fits, List<Use> uses) implements Recording {
        public Asked {
            uses = List.copyOf(uses);
        }
    }

    /** An occurrence that a day of effect fits. */
    record Fit(UUID occurrence, String name) {}

    /** Where else a piece was recorded; the title is null where the asker may not read it. */
    record Use(UUID occurrence, @Nullable String title, String name, String unit) {}

    /** Not recorded: the field that is wrong, empty where it is none of them, and why (Chinese). */
    record Refused(String field, String sentence) implements Recording {}

    /** Not recorded: the occurrence ended with its plan, or its occasion was struck out. */
    record Gone() implements Recording {}

    record NotAllowed() implements Recording {}
}
