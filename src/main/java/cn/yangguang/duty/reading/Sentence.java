package cn.yangguang.duty.reading;

import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.PrintedObligation;
import cn.yangguang.language.Characters;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence in two forms of equal length: as printed without white space, and folded (half width, simplified, titles
 * blanked) for matching; an index in one is the same place in the other.
 */
public record Sentence(String printed, String folded) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    /** A title in 《》 names a document; the dates in it bind nobody. */
    private static final Pattern TITLE = Pattern.compile("《[^《》]{1,120}》");

    /** The two forms of a text as it was printed, with or without white space. */
    public static Sentence of(String text) {
        String printed = SPACE.matcher(text).replaceAll("");
        String folded = Characters.simplified(Characters.halfWidth(printed)).replace('○', '〇');
        return new Sentence(printed, TITLE.matcher(folded).replaceAll(Sentence::blank));
    }

    /** Up to so many characters right before the index. */
    String before(int index, int length) {
        return folded.substring(Math.max(0, index - length), index);
    }

    /** Up to so many characters from the index on. */
    String after(int index, int length) {
        return folded.substring(index, Math.min(folded.length(), index + length));
    }

    Matcher matcher(Pattern pattern) {
        return pattern.matcher(folded);
    }

    Found found(int start, int end, Obligation obligation) {
        Found.Span span = new Found.Span(start, end);
        return new Found(span, span, new PrintedObligation(printed.substring(start, end), obligation));
    }

    private static String blank(MatchResult title) {
        return "《" + "□".repeat(title.group().length() - 2) + "》";
    }
}
