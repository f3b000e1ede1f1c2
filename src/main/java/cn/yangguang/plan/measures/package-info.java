/**
 * What a unit does about its tasks of a plan: {@link cn.yangguang.plan.measures.UnitTasks} reads them with measures,
 * section, responsible person and inner date; one page takes them all in.
 */
@NullMarked
package cn.yangguang.plan.measures;

import org.jspecify.annotations.NullMarked;
