package cn.yangguang.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; what is null or empty asks for all.
 *
 * @param from the earliest time
 * @param until the first time that is too late
 * @param actors whose deeds; null for everybody's, and nobody's where the list is empty
 * @param act what was done
 * @param kind to which kind of thing
 * @param thing the id of the one thing
 * @param unsealed only those that have no place in the tree yet
 */
public record JournalFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable List<UUID> actors,
        String act,
        String kind,
        String thing,
        boolean unsealed) {

    /** Everything. */
    public static final JournalFilter ALL = new JournalFilter(null, null, null, "", "", "", false);

    public JournalFilter {
        actors = actors == null ? null : List.copyOf(actors);
    }
}
