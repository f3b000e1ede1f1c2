package cn.yangguang.plan.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit tells the public of one period of a plan.
 *
 * @param edition 1, and one more for each correction
 * @param written who wrote it last
 * @param authors everybody who ever wrote this edition
 * @param returnedBecause why it was returned; empty where it was not
 * @param version how often anything about it has changed
 */
public record Snapshot(
        UUID id,
        Key key,
        int edition,
        Stage stage,
        Texts texts,
        Count count,
        Done written,
        List<UUID> authors,
        @Nullable Done judged,
        String returnedBecause,
        @Nullable Done released,
        int version) {

    public Snapshot {
        authors = List.copyOf(authors);
    }

    /** Whether words of this edition are theirs, also where somebody else wrote last: they neither approve nor release it. */
    public boolean isBy(UUID staff) {
        return authors.contains(staff);
    }

    /** Which one: the plan, the unit and the period. */
    public record Key(UUID plan, String period, UUID unit) {}

    /** Progress, effect and next steps, as the unit wrote them. */
    public record Texts(String progress, String effect, String nextSteps) {}

    /** Of what fell due in the period how much was done, as counted on a day. */
    public record Count(int due, int done, LocalDate on) {}

    /** Who did something, and when. */
    public record Done(UUID by, String name, Instant at) {}
}
