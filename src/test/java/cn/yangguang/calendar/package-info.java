@NullMarked
package cn.yangguang.calendar;

import org.jspecify.annotations.NullMarked;
