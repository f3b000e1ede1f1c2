package cn.yangguang.request.letters;

/** What became of the wish to do something with a letter. */
sealed interface Writing {

    /** Done; the letter as it is now. */
    record Written(KeptLetter letter) implements Writing {}

    /** Why not (Chinese). */
    record Refused(String sentence) implements Writing {}

    /** Something happened in the case since this person looked. */
    record Overtaken() implements Writing {}
}
