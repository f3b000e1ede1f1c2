/**
 * What an office file, a PDF or a page carries besides what it shows: hidden sheets, rows, columns and words, comments,
 * tracked changes, names in its properties, files and programs inside. Start at {@link cn.yangguang.checks.hidden.Hidden#in}.
 */
@NullMarked
package cn.yangguang.checks.hidden;

import org.jspecify.annotations.NullMarked;
