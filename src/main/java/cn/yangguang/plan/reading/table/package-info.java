/** A table whose columns are understood by their headers and content, never by their place. */
@NullMarked
package cn.yangguang.plan.reading.table;

import org.jspecify.annotations.NullMarked;
