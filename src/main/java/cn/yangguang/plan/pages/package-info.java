/**
 * The pages of plans: the list and one plan ({@code PlanPages}), reading a file in ({@code UploadPages}), and a plan's
 * duties ({@code PlanDutyPages}); the confirm screen and what the public sees are rooms of their own below.
 */
@NullMarked
package cn.yangguang.plan.pages;

import org.jspecify.annotations.NullMarked;
