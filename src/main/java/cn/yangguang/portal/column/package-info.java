/** The column 政府信息公开 of a place or unit with its four parts, made from catalogue and publications. */
@NullMarked
package cn.yangguang.portal.column;

import org.jspecify.annotations.NullMarked;
