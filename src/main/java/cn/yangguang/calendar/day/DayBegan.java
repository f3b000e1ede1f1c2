package cn.yangguang.calendar.day;

import java.time.LocalDate;

/**
 * A day has begun. Listeners do their work in the announcement's transaction: it is done if and only if the day counts
 * as announced.
 *
 * @param latest whether it is the last day of this announcement; those before it are being caught up on
 */
public record DayBegan(LocalDate day, boolean latest) {}
