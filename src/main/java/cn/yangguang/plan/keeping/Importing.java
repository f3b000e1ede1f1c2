package cn.yangguang.plan.keeping;

import java.util.UUID;

/** What became of a file that was to be a plan. */
public sealed interface Importing {

    /** It is a draft now. */
    record Imported(UUID plan) implements Importing {}

    /** The same file was read in before, as this plan; nothing was stored. */
    record Known(UUID plan, String title) implements Importing {}

    /** It cannot be read; nothing was stored. The sentence says why and what to do (Chinese). */
    record Refused(String sentence) implements Importing {}

    /** The owner is no place and issues no plans of its own; the sentence says so (Chinese). */
    record NoPlace(String sentence) implements Importing {}

    record NotAllowed() implements Importing {}
}
