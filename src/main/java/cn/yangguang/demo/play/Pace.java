package cn.yangguang.demo.play;

import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.keeping.Owed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When a unit of the play does what it owes: most in time, some late, a few never.
 *
 * @param first the first day that counts
 * @param last the day of the last piece needed; null for never
 */
record Pace(LocalDate first, @Nullable LocalDate last, int needed) {

    private static final int NEVER = 5;
    private static final int LATE = 14;
    private static final int MOST_EARLY = 12;
    private static final int MOST_LATE = 25;

    static Pace of(Owed owed) {
        Occurrence occurrence = owed.occurrence();
        LocalDate first = occurrence.countsFrom();
        LocalDate due = switch (occurrence.dueBy()) {
            case Occurrence.DueBy.Day(LocalDate date) -> date;
            case Occurrence.DueBy.Through(LocalDate date) -> date;
            default -> null;
        };
        return new Pace(first, due == null ? null : last(key(owed), first, due), occurrence.needed());
    }

    /** What an occurrence is told by in every play. */
    static String key(Owed owed) {
        return owed.title() + "|" + owed.occurrence().name() + "|"
                + owed.occurrence().opens() + "|" + owed.units();
    }

    private static @Nullable LocalDate last(String key, LocalDate first, LocalDate due) {
        int fate = Chance.draw(100, "fate", key);
        if (fate < NEVER) {
            return null;
        }
        if (fate < NEVER + LATE) {
            return due.plusDays(1 + Chance.draw(MOST_LATE, "late", key));
        }
        LocalDate early = due.minusDays(1 + Chance.draw(MOST_EARLY, "early", key));
        return early.isBefore(first) ? first : early;
    }

    boolean beginsBy(LocalDate today) {
        return last != null && !today.isBefore(day(0));
    }

    /** From when the piece after so many is recorded: they are spread over the time there is. */
    LocalDate day(int before) {
        LocalDate end = last == null ? LocalDate.MAX : last;
        return last == null ? end : first.plusDays(ChronoUnit.DAYS.between(first, end) * (before + 1) / needed);
    }
}
