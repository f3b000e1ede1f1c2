/**
 * Meetings and trainings that duties count: {@link cn.yangguang.duty.meeting.Meetings} keeps when they were, who was there
 * and the minutes; one click makes one the evidence of an occurrence, and {@link cn.yangguang.duty.meeting.Shares} computes
 * how many meetings were held of those required and which part of the disclosure staff was trained.
 */
@NullMarked
package cn.yangguang.duty.meeting;

import org.jspecify.annotations.NullMarked;
