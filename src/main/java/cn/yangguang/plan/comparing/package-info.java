/**
 * Two states of a plan, or two plans, side by side: which task became which ({@link
 * cn.yangguang.plan.comparing.TaskPairs}), which task of one plan answers to which of another ({@link
 * cn.yangguang.plan.comparing.Matching}), and what changed inside the words ({@link
 * cn.yangguang.language.TextChange}). Pure.
 */
@NullMarked
package cn.yangguang.plan.comparing;

import org.jspecify.annotations.NullMarked;
