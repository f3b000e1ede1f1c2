package cn.yangguang.duty.evidence.looking;

import cn.yangguang.duty.evidence.LookOutcome;
import cn.yangguang.duty.keeping.Owed;

/** What became of looking at the page behind a link. */
public sealed interface Looking {

    /** Looked at and kept: what was found, in Chinese, and what the piece was recorded for as it now stands. */
    record Looked(LookOutcome outcome, String words, Owed now) implements Looking {}

    /** Not looked at, or not kept: why, in Chinese. */
    record Refused(String sentence) implements Looking {}

    /** There is no such link. */
    record Gone() implements Looking {}

    record NotAllowed() implements Looking {}
}
