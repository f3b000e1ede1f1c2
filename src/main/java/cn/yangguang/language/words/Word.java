package cn.yangguang.language.words;

import org.jspecify.annotations.Nullable;

/**
 * A word in a text.
 *
 * @param start where it begins, as {@link String#charAt} counts
 * @param end where it ends, exclusive
 * @param meant the word that was probably meant; null where this one seems right
 */
public record Word(int start, int end, Sort sort, @Nullable String meant) {

    /** What it is. */
    public enum Sort {
        /** A word, a sign, a number, or a character that no dictionary has. */
        PLAIN,
        /** A place, as far as dictionaries know it. */
        PLACE,
        /** The name of a person. */
        NAME,
        /** No word as it stands, but one character away from one that fits. */
        DOUBTFUL
    }
}
