/**
 * Forms as values: a {@link cn.yangguang.web.forms.Field} is what one question shows, {@link
 * cn.yangguang.web.forms.FormProblems} what was wrong with the answers. Templates under {@code part/} draw them.
 */
@NullMarked
package cn.yangguang.web.forms;

import org.jspecify.annotations.NullMarked;
