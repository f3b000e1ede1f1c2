/**
 * Excel workbooks, new (xlsx) and old (xls): every visible sheet that has words is a heading with its name and a table.
 *
 * <p>Values come as they are shown; of formulas the result that Excel stored. Hidden sheets, rows and columns are left
 * out, for nobody who looks at the sheet sees them. A whole reading, for what was filled in, leaves nothing hidden out. Empty rows and columns around the words are cut off. An xlsx is read
 * forward from its XML parts, so a million formatted empty rows cost time but no memory.
 */
@NullMarked
package cn.yangguang.document.sheet;

import org.jspecify.annotations.NullMarked;
