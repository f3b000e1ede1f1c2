/**
 * PDF files: a page's ink is collected as letters and straight rules, rules that touch become the grid of a table, a
 * missing rule means merged cells, and letters fall into the cells they stand in; the rest becomes paragraphs.
 *
 * <p>All measures are points, from the page's top left corner as it is looked at, y downwards.
 */
@NullMarked
package cn.yangguang.document.pdf;

import org.jspecify.annotations.NullMarked;
