/**
 * A plan that binds is changed and closed: an amendment is prepared as a draft beside it ({@link
 * cn.yangguang.plan.amending.PreparingAmendment}), put in force in one transaction ({@link
 * cn.yangguang.plan.amending.AmendingPlan}), and at the end of the year the plan is closed ({@link
 * cn.yangguang.plan.amending.ClosingPlan}). docs/decisions/0074 and 0075 say what is decided here.
 */
@NullMarked
package cn.yangguang.plan.amending;

import org.jspecify.annotations.NullMarked;
