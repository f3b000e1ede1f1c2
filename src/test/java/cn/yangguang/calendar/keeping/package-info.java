@NullMarked
package cn.yangguang.calendar.keeping;

import org.jspecify.annotations.NullMarked;
