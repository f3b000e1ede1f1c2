/**
 * Reading a plan of open-government work: blocks become rows whatever the layout, rows become tasks.
 *
 * <p>The way of a document, in reading order:
 *
 * <ol>
 *   <li>{@link cn.yangguang.plan.reading.Layout} parts it into prose and grids. Real plans come as tables with merged
 *       cells, as text with one row a line, one cell a line (with tab marks or without any), and with pipes.
 *   <li>{@link cn.yangguang.plan.reading.Columns} finds out what each column means from its header and its content,
 *       never from its place.
 *   <li>{@link cn.yangguang.plan.reading.TableReading} turns rows into tasks; {@link
 *       cn.yangguang.plan.reading.ProseReading} does so for a plan that has no table.
 *   <li>{@link cn.yangguang.plan.reading.UnitCell} takes a responsible cell apart into lead and other units.
 *   <li>{@link cn.yangguang.plan.reading.FrontMatter} reads title, issuer, document number and date.
 * </ol>
 *
 * <p>Start at {@link cn.yangguang.plan.reading.PlanReader}.
 */
@NullMarked
package cn.yangguang.plan.reading;

import org.jspecify.annotations.NullMarked;
