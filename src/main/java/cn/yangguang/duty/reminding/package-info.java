/**
 * Reminders in steps around the due day, to clerk, head and office: {@link
 * cn.yangguang.duty.reminding.Reminding} finds them at the turn of the day, the person's list shows them at once, and a
 * letter tells of them in working hours.
 */
@NullMarked
package cn.yangguang.duty.reminding;

import org.jspecify.annotations.NullMarked;
