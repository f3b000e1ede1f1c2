@NullMarked
package cn.yangguang.calendar.day;

import org.jspecify.annotations.NullMarked;
