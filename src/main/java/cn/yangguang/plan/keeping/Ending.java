package cn.yangguang.plan.keeping;

/** What became of the wish to give a draft up, or to take a confirmed plan back. */
public sealed interface Ending {

    record Done() implements Ending {}

    /** Nothing was stored; the sentence says why and what to do (Chinese). */
    record Refused(String sentence) implements Ending {}

    /** Somebody corrected the draft since this person saw it; nothing was stored. */
    record Overtaken(Plan plan, Revision by) implements Ending {}

    record NoSuchPlan() implements Ending {}

    record NotAllowed() implements Ending {}
}
