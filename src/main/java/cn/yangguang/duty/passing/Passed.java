package cn.yangguang.duty.passing;

/** What became of passing duties on. */
public sealed interface Passed {

    /** So many duties passed; so many occurrences went into the same one of the new holder. */
    record Done(int duties, int merged) implements Passed {}

    record NotAllowed() implements Passed {}

    /** Not passed: what is wrong in one sentence, with the field where it belongs to one. */
    record Refused(String field, String sentence) implements Passed {}
}
