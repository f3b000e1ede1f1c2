/**
 * The calendar as this house keeps it: {@link cn.yangguang.calendar.keeping.KeptCalendar} gives the one that follows the
 * loaded notices, {@link cn.yangguang.calendar.keeping.LoadingNotice} loads another. Reading commands do without.
 */
@NullMarked
package cn.yangguang.calendar.keeping;

import org.jspecify.annotations.NullMarked;
