package cn.yangguang.publication.keeping;

/** What became of a step, or of something written. */
public sealed interface Taking {

    /** Done; the edition as it is now. */
    record Taken(KeptEdition now) implements Taking {}

    /** Why not (Chinese). */
    record Refused(String sentence) implements Taking {}

    /** Somebody changed it since this person looked. */
    record Overtaken(KeptEdition now) implements Taking {}

    /** Not this person's to do, or no such piece. */
    record NotAllowed() implements Taking {}
}
