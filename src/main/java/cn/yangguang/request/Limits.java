package cn.yangguang.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last days that the law sets at this point of a case; null where none runs, or where the calendar does not reach.
 *
 * @param correctionBy the last day to ask for a correction: 7 working days from receipt (Art. 30)
 * @param due the last day for the answer
 * @param payBy the last day to pay the fee
 */
public record Limits(
        @Nullable LocalDate correctionBy,
        @Nullable LocalDate due,
        @Nullable LocalDate payBy) {

    /** Before the case counts as received. */
    public static final Limits NONE = new Limits(null, null, null);
}
