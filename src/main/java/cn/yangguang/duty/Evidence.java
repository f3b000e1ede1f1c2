package cn.yangguang.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * One piece of evidence that a duty was done: what it is, when it happened, from when it has effect (the day that counts
 * for the due day), when it was recorded and by whom, and what became of it.
 *
 * @param mustBeAccepted whether it counts only once accepted; a bare note always must be
 */
public record Evidence(
        Proof proof,
        LocalDate happened,
        LocalDate effective,
        Instant recorded,
        Person author,
        boolean mustBeAccepted,
        Fate fate) {

    public Evidence {
        if (effective.isBefore(happened)) {
            throw new IllegalArgumentException("nothing has effect before it happens");
        }
        if (proof instanceof Proof.Note && !mustBeAccepted) {
            throw new IllegalArgumentException("a bare note counts only when accepted");
        }
        if (fate.by().filter(author::equals).isPresent()) {
            throw new IllegalArgumentException("nobody accepts or returns evidence of their own");
        }
    }

    /** Who recorded, accepted or returned it. */
    public record Person(UUID staff, String name) {}

    /** What became of a piece after it was recorded. */
    public sealed interface Fate {

        /** Nobody has looked at it, or nobody need. */
        record Recorded() implements Fate {}

        record Accepted(Instant at, Person accepter) implements Fate {}

        record Returned(Instant at, Person returner, String because) implements Fate {}

        /** Taken back by its author, or by somebody else who records for the unit. */
        record Withdrawn(Instant at, String because) implements Fate {}

        /** The other person who decided about it, if one did. */
        default Optional<Person> by() {
            return switch (this) {
                case Accepted(Instant _, Person accepter) -> Optional.of(accepter);
                case Returned(Instant _, Person returner, String _) -> Optional.of(returner);
                case Recorded _, Withdrawn _ -> Optional.empty();
            };
        }
    }

    /** Whether it counts: neither returned nor withdrawn, a link once its page was fetched, and accepted where it must be. */
    public boolean counts() {
        boolean shown = !(proof instanceof Proof.Link link) || link.page() != null;
        return shown
                && switch (fate) {
                    case Fate.Accepted _ -> true;
                    case Fate.Recorded _ -> !mustBeAccepted;
                    case Fate.Returned _, Fate.Withdrawn _ -> false;
                };
    }

    /** The day on which the last piece that an occurrence needs has effect; empty while too few count. */
    public static Optional<LocalDate> doneOn(Occurrence occurrence, Collection<Evidence> evidence) {
        return evidence.stream()
                .filter(Evidence::counts)
                .map(Evidence::effective)
                .filter(day -> occurrence.beforePlan() || !day.isBefore(occurrence.countsFrom()))
                .sorted(Comparator.naturalOrder())
                .skip(occurrence.needed() - 1L)
                .findFirst();
    }
}
