/** Counts the limits of open cases again when a notice changes the calendar, and shows what moved. */
@NullMarked
package cn.yangguang.request.recount;

import org.jspecify.annotations.NullMarked;
