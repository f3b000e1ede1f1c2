package cn.yangguang.plan.draft;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Something that the reader doubted about a task.
 *
 * @param sentence what it is (Chinese)
 */
public record Doubt(Kind kind, String sentence) {

    /** What is doubted. */
    public enum Kind {
        /** The plan prints it twice and not alike: nothing can be confirmed before a person has looked. */
        CONTRADICTION,
        /** Read by a rule that may be wrong. */
        UNCERTAIN
    }

    @JsonCreator
    public Doubt {}

    /** Drafts kept by earlier versions held the sentence alone. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Doubt uncertain(String sentence) {
        return new Doubt(Kind.UNCERTAIN, sentence);
    }
}
