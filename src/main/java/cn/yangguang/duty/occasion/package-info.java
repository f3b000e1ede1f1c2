/**
 * What starts the terms of duties: {@link cn.yangguang.duty.occasion.RecordingOccasion} takes down what happened and when,
 * {@link cn.yangguang.duty.occasion.CountingAnew} counts the terms again when another year's notice is loaded; the page
 * says of every due day why it is that day.
 */
@NullMarked
package cn.yangguang.duty.occasion;

import org.jspecify.annotations.NullMarked;
