package cn.yangguang.duty;

import java.time.LocalDate;

/**
 * One time that a duty falls due: it opens on a day (evidence counts from then on), is due by another, and needs so many
 * pieces of evidence, 1 or more. What was due before its plan was issued accepts earlier evidence and is never late.
 */
public record Occurrence(String name, LocalDate opens, DueBy dueBy, int needed, boolean beforePlan) {

    /** When an occurrence is due, as far as that is known. */
    public sealed interface DueBy {

        /** By the end of this day. */
        record Day(LocalDate date) implements DueBy {}

        /** Not before this day: fixed when the next year's holiday notice is loaded; the sentence (Chinese) says so. */
        record NoticeLoaded(LocalDate notBefore, String sentence) implements DueBy {}

        /** Once its trigger has happened, a term from then. */
        record Trigger() implements DueBy {}
    }
}
