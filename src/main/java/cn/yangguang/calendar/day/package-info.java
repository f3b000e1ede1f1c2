/**
 * The turn of the day: {@link cn.yangguang.calendar.day.Days} announces each day once, in order, also those on which
 * the program did not run; whoever has something to do each day listens for {@link
 * cn.yangguang.calendar.day.DayBegan}.
 */
@NullMarked
package cn.yangguang.calendar.day;

import org.jspecify.annotations.NullMarked;
