/**
 * The statutory calendar: working days as versioned data of the State Council's yearly notices, and terms counted on it.
 *
 * <p>Start at {@link cn.yangguang.calendar.WorkingCalendar}. Past the last loaded year it refuses, it never guesses.
 */
@NullMarked
package cn.yangguang.calendar;

import org.jspecify.annotations.NullMarked;
