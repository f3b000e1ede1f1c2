package cn.yangguang.plan.snapshot;

import java.time.LocalDate;
import java.util.List;

/**
 * The rhythm of one plan.
 *
 * @param days by how many days after the end of a period the units write
 * @param version how often it was set, 0 where it is the program's
 */
record Pace(Rhythm rhythm, int days, int version) {

    /** Quarterly, as work reports are. */
    static final Pace STANDARD = new Pace(Rhythm.QUARTER, 10, 0);

    /** The day by which units write about a period. */
    LocalDate due(Span span) {
        return span.last().plusDays(days);
    }

    /** The periods of the plan's year that have ended, and not before the plan was confirmed. */
    List<Span> ended(int year, LocalDate confirmed, LocalDate today) {
        return rhythm.spans(year).stream()
                .filter(span -> span.last().isBefore(today) && !span.last().isBefore(confirmed))
                .toList();
    }
}
