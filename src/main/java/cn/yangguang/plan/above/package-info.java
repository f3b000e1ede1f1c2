/**
 * What a plan takes over from the plans above it: a {@link cn.yangguang.plan.above.Comparison} is matched by the words
 * and corrected by people ({@code AnsweringAbove}); two years of one place stand side by side ({@code YearPages}).
 */
@NullMarked
package cn.yangguang.plan.above;

import org.jspecify.annotations.NullMarked;
