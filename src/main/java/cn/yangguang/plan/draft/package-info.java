/**
 * The draft of a plan: what was read, as a person corrects it. Pure: every change gives a new draft.
 *
 * <p>Start at {@link cn.yangguang.plan.draft.Draft}; {@link cn.yangguang.plan.draft.Deed} is the list of everything
 * that a person may do to one, and {@link cn.yangguang.plan.draft.TaskReading} turns texts into tasks and duties.
 */
@NullMarked
package cn.yangguang.plan.draft;

import org.jspecify.annotations.NullMarked;
