package cn.yangguang.duty.keeping;

import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.Standing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the list of what is owed, under one heading.
 *
 * @param month the month that a later one is due in, else null
 */
public record Section(Kind kind, @Nullable YearMonth month) {

    /** The sections in the order of the list. */
    public enum Kind {
        /** Still to fall due up to this week's Sunday. */
        WEEK,
        /** Still to fall due this month, after this week. */
        MONTH,
        OVERDUE,
        LATER,
        THROUGH,
        NOTICE,
        TRIGGER,
        BEFORE_PLAN,
        /** Done, waived, or of a closed plan; listed only where asked for. */
        DONE
    }

    /** The same as {@link #of}, for counting what is on no page; a test holds both together. */
    static final String SQL = """
            case when o.closed_on is not null or """ + State.SETTLED + """
                 then 'DONE'
                 when o.due_after is not null then o.due_after
                 when o.due < :today and not o.before_plan then 'OVERDUE'
                 when o.through then 'THROUGH'
                 when o.due < :today then 'BEFORE_PLAN'
                 when o.due <= :sunday then 'WEEK'
                 when o.due <= :month_end then 'MONTH'
                 else 'LATER' end""";

    /** Where one occurrence is listed on a day. */
    public static Section of(Owed owed, LocalDate today) {
        return switch (owed.occurrence().dueBy()) {
            case Occurrence.DueBy _ when owed.closed() || owed.settled() -> new Section(Kind.DONE, null);
            case Occurrence.DueBy.NoticeLoaded _ -> new Section(Kind.NOTICE, null);
            case Occurrence.DueBy.Trigger _ -> new Section(Kind.TRIGGER, null);
            case Occurrence.DueBy _ when owed.standing() instanceof Standing.Overdue -> new Section(Kind.OVERDUE, null);
            case Occurrence.DueBy.Through(LocalDate _) -> new Section(Kind.THROUGH, null);
            case Occurrence.DueBy.Day(LocalDate due) -> day(due, today);
        };
    }

    private static Section day(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return new Section(Kind.BEFORE_PLAN, null);
        }
        if (!due.isAfter(sunday(today))) {
            return new Section(Kind.WEEK, null);
        }
        YearMonth month = YearMonth.from(due);
        return month.equals(YearMonth.from(today)) ? new Section(Kind.MONTH, null) : new Section(Kind.LATER, month);
    }

    /** The last day of the week of a day. */
    public static LocalDate sunday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
