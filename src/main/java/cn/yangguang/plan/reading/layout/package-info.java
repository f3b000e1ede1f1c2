/** Finds the tables of a document, whatever they were printed as: real ones, rows of tabs or bars, one cell a line. */
@NullMarked
package cn.yangguang.plan.reading.layout;

import org.jspecify.annotations.NullMarked;
