package cn.yangguang.duty.reading;

import cn.yangguang.duty.PrintedObligation;
import java.util.Collection;

/**
 * An obligation with its place in the sentence, and with the words elsewhere that it has used up: in 年内邀请…不少于2次 the
 * count claims 年内, which is then no due date of its own.
 */
public record Found(Span span, Span claimed, PrintedObligation obligation) {

    /** A stretch of the sentence from start (counted from 0) up to but not including end. */
    public record Span(int start, int end) {

        boolean overlaps(Span other) {
            return start < other.end && other.start < end;
        }
    }

    Found claiming(Span words) {
        return new Found(span, words, obligation);
    }

    boolean takenBy(Collection<Found> others) {
        return others.stream().anyMatch(other -> span.overlaps(other.span) || span.overlaps(other.claimed));
    }
}
