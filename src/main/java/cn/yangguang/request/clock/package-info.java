/**
 * The clock of a request: the last day for its answer as a pure function of what happened, the working days that are loaded,
 * and the day on which it is asked. Start at {@link cn.yangguang.request.clock.RequestClock}.
 *
 * <p>What happened is a list of {@link cn.yangguang.request.clock.ClockEvent}s. A list that cannot have happened is refused
 * with a sentence; what came too late to move the limit (条例 30, 33) is not refused, it moves nothing, and the
 * {@link cn.yangguang.request.clock.Reckoning} says so.
 */
@NullMarked
package cn.yangguang.request.clock;

import org.jspecify.annotations.NullMarked;
