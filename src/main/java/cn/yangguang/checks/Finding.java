package cn.yangguang.checks;

import org.jspecify.annotations.Nullable;

/**
 * One thing found in a text.
 *
 * @param start where it begins, as {@link String#charAt} counts
 * @param end where it ends, exclusive, as {@link String#charAt} counts
 * @param text what stands there
 * @param suggestion what could stand there instead; the same as the text where it may stay, null where only a person can say
 */
public record Finding(
        int start,
        int end,
        Kind kind,
        String text,
        @Nullable String suggestion) {

    /** Finds this place of the text. */
    public static Finding at(String text, int start, int end, Kind kind, @Nullable String suggestion) {
        return new Finding(start, end, kind, text.substring(start, end), suggestion);
    }

    /** Whether it may stand as it is: a person in office who acts in that office. */
    public boolean mayStay() {
        return text.equals(suggestion);
    }

    boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }
}
