/**
 * Two states of a plan, or two plans, side by side: which task became which ({@link
 * cn.yangguang.plan.comparing.TaskPairs}), and what changed inside its words ({@link
 * cn.yangguang.plan.comparing.TextChange}). Pure.
 */
@NullMarked
package cn.yangguang.plan.comparing;

import org.jspecify.annotations.NullMarked;
