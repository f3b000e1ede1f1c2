package cn.yangguang.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Terms in every unit, by the general rules of the Civil Code (民法典 201 to 203).
 *
 * <p>The first day is not counted (201); months end on the corresponding day, or on the month's last day where there is
 * none (202); a last day that is a day off moves to the next working day (203). Terms in working days need no moving.
 */
public final class Terms {

    private Terms() {}

    /** The last day of a term of so many units, 1 or more, counted from the day on which its trigger happened. */
    public static Due end(WorkingCalendar calendar, LocalDate trigger, int amount, TermUnit unit) {
        if (amount < 1) {
            return new Due.Refused("期限应当是 1 以上的整数，现为 " + amount + "。");
        }
        return switch (unit) {
            case WORKDAY -> calendar.add(trigger, amount);
            case DAY -> moved(calendar, trigger.plusDays(amount));
            case MONTH -> moved(calendar, trigger.plusMonths(amount));
            // without the hour of the trigger, whole days are what is certain
            case HOUR -> new Due.On(trigger.plusDays(wholeDays(amount)));
        };
    }

    /** The whole days that so many hours fill or begin. */
    static int wholeDays(int hours) {
        return Math.ceilDiv(hours, 24);
    }

    /** The moment at which a term in hours ends: hours run from their moment on, through days off (民法典 201). */
    public static LocalDateTime endOfHours(LocalDateTime trigger, int amount) {
        return trigger.plusHours(amount);
    }

    /** The day itself if it is worked, else the next working day (民法典 203). */
    public static Due moved(WorkingCalendar calendar, LocalDate lastDay) {
        return switch (calendar.on(lastDay)) {
            case DayStatus.Workday workday -> new Due.On(workday.date());
            case DayStatus.DayOff off -> calendar.add(off.date(), 1);
            case DayStatus.Unknown unknown ->
                lastDay.isAfter(calendar.lastDay())
                        ? new Due.NotYetFixed(0, lastDay, unknown.sentence())
                        : new Due.Refused(unknown.sentence());
        };
    }
}
