package cn.yangguang.plan.keeping;

import cn.yangguang.plan.draft.Draft;

/** What became of an act of the confirm screen. */
public sealed interface Correction {

    /** Done, or it was so already. */
    record Made(Plan plan) implements Correction {}

    /** The same thing was changed since this person saw it, by whomever; nothing was stored. */
    record Overtaken(Plan plan, Draft now, Revision by) implements Correction {}

    /** Not possible; the sentence says why (Chinese). */
    record Refused(String sentence) implements Correction {}

    /** The plan has been confirmed or given up meanwhile. */
    record NoDraft() implements Correction {}

    /** There is no such plan, or no such task in it. */
    record NoSuchThing() implements Correction {}

    record NotAllowed() implements Correction {}
}
