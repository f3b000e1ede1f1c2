package cn.yangguang.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time that a duty falls due: it opens on a day (evidence counts from then on), is due by another, and needs so many
 * pieces of evidence, 1 or more. What was due before its plan was issued accepts earlier evidence and is never late.
 */
public record Occurrence(String name, LocalDate opens, DueBy dueBy, int needed, boolean beforePlan) {

    /** The first day whose evidence counts. */
    public LocalDate countsFrom() {
        return switch (dueBy) {
            case DueBy.Through(LocalDate date) -> date;
            case DueBy.NoticeLoaded unfixed when unfixed.through() -> unfixed.notBefore();
            default -> opens;
        };
    }

    /** The same under a plan of this day, null where none is printed: what was due earlier is before the plan. */
    public Occurrence issued(@Nullable LocalDate planIssued) {
        boolean before = planIssued != null && dueBy instanceof DueBy.Day(LocalDate due) && due.isBefore(planIssued);
        return new Occurrence(name, opens, dueBy, needed, before);
    }

    /** When an occurrence is due, as far as that is known. */
    public sealed interface DueBy {

        /** By the end of this day. */
        record Day(LocalDate date) implements DueBy {}

        /** Something must stay open or on show through this day; ending it earlier does not fulfil the duty. */
        record Through(LocalDate date) implements DueBy {}

        /**
         * Not before this day: fixed when the next year's holiday notice is loaded; the sentence (Chinese) says so. With
         * through, it is the day through which something must stay open.
         */
        record NoticeLoaded(LocalDate notBefore, String sentence, boolean through) implements DueBy {}

        /** Once its trigger has happened, a term from then. */
        record Trigger() implements DueBy {}
    }
}
