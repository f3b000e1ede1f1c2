package cn.yangguang.duty.reminding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Predicate;

/**
 * When no letters go: before and after these hours, and on days off.
 *
 * @param to when letters begin to go in the morning
 * @param from when they stop in the evening
 */
record QuietHours(LocalTime to, LocalTime from) {

    QuietHours {
        if (!to.isBefore(from)) {
            throw new IllegalArgumentException("no hour is left between " + to + " and " + from);
        }
    }

    /** The moment itself where letters may go then, else the beginning of the next hours in which they may. */
    LocalDateTime free(LocalDateTime moment, Predicate<LocalDate> workday) {
        LocalDate day = moment.toLocalDate();
        if (workday.test(day) && moment.toLocalTime().isBefore(from)) {
            return moment.toLocalTime().isBefore(to) ? day.atTime(to) : moment;
        }
        LocalDate next = day.plusDays(1);
        while (!workday.test(next)) {
            next = next.plusDays(1);
        }
        return next.atTime(to);
    }
}
