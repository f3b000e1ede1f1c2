package cn.yangguang.duty.reading;

import cn.yangguang.duty.PrintedObligation;

/**
 * An obligation with its place in the sentence, and with the words elsewhere that it has used up: in 年内邀请…不少于2次 the
 * count claims 年内, which is then no due date of its own.
 */
public record Found(Span span, Span claimed, PrintedObligation obligation) {

    /** A stretch of the sentence from start (counted from 0) up to but not including end. */
    public record Span(int start, int end) {}

    Found claiming(Span words) {
        return new Found(span, words, obligation);
    }
}
