/**
 * 征求意见 on pages: the office sends a draft round and answers ({@code CirculationPages}, {@code AnswerPages}), the units
 * comment ({@code CommentPages}), and everybody who reads the plan sees what became of it ({@code ChangesPages}).
 */
@NullMarked
package cn.yangguang.plan.pages.comment;

import org.jspecify.annotations.NullMarked;
