package cn.yangguang.duty.evidence;

import cn.yangguang.duty.keeping.Owed;

/** What became of accepting, returning or withdrawing a piece, or of waiving an occurrence. */
public sealed interface Deciding {

    /** Done, and what it was about as it now stands. */
    record Done(Owed now) implements Deciding {}

    /** Not done: the field that is wrong, empty where it is none of them, and why (Chinese). */
    record Refused(String field, String sentence) implements Deciding {}

    /** Not done: somebody else decided meanwhile; the sentence (Chinese) says who, when and how. */
    record Changed(String sentence) implements Deciding {}

    /** Not done: it ended with its plan. */
    record Gone() implements Deciding {}

    record NotAllowed() implements Deciding {}
}
