/**
 * Plans as they are kept, and the acts that change them: {@link cn.yangguang.plan.keeping.ImportingPlan}, {@link
 * cn.yangguang.plan.keeping.CorrectingPlan}, {@link cn.yangguang.plan.keeping.ConfirmingPlan} and {@link
 * cn.yangguang.plan.keeping.DraftingPlanText}. Each act is one transaction with one entry in the journal.
 */
@NullMarked
package cn.yangguang.plan.keeping;

import org.jspecify.annotations.NullMarked;
