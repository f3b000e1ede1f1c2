/**
 * 征求意见: a draft goes round the units that it names ({@link cn.yangguang.plan.circulating.CirculatingPlan}), they agree
 * or object task by task ({@link cn.yangguang.plan.circulating.CommentingOnPlan}), and the office answers each objection
 * ({@link cn.yangguang.plan.circulating.AnsweringObjection}). docs/decisions/0073 says what is decided here.
 */
@NullMarked
package cn.yangguang.plan.circulating;

import org.jspecify.annotations.NullMarked;
