/** The units that a responsible cell names: the lead apart from the others, parted by punctuation or by sense. */
@NullMarked
package cn.yangguang.plan.reading.unit;

import org.jspecify.annotations.NullMarked;
