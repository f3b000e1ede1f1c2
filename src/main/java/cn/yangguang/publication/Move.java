package cn.yangguang.publication;

/** What becomes of a step. */
public sealed interface Move {

    /** The edition afterwards; one with the next number where the step begins a new one. */
    record Done(Edition edition) implements Move {}

    /** Why not, and what to do (Chinese). */
    record Refused(String sentence) implements Move {}

    /** It is not this person's to do, whatever the stage. */
    record NotAllowed() implements Move {}
}
