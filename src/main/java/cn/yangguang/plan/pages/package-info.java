/**
 * The pages of plans: the list and one plan ({@code PlanPages}), the confirm screen ({@code ReadingPages}, {@code
 * TaskPages}, {@code UnitLinkPages}), its duties ({@code PlanDutyPages}), and what the public sees ({@code OpenPages}).
 */
@NullMarked
package cn.yangguang.plan.pages;

import org.jspecify.annotations.NullMarked;
