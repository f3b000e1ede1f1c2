package cn.yangguang.request.keeping;

/** What became of the wish to write something into a case. */
public sealed interface Recording {

    /** Done; the case as it is now. */
    record Recorded(KeptRequest now) implements Recording {}

    /** Why not (Chinese). */
    record Refused(String sentence) implements Recording {}

    /** Somebody wrote into it since this person looked. */
    record Overtaken(KeptRequest now) implements Recording {}

    /** Not this person's to do, or no such case. */
    record NotAllowed() implements Recording {}
}
