package cn.yangguang.checks;

import cn.yangguang.language.Characters;
import cn.yangguang.language.words.Word;
import cn.yangguang.language.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text that is looked at by many: as it stands, folded to half width, and cut into words when first asked. */
public final class Passage {

    private static final String SENTENCE_ENDS = "。；;！!？?\n";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，,";

    private final String text;
    private final String plain;
    private @Nullable List<Word> words;

    Passage(String text) {
        this.text = text;
        this.plain = Characters.halfWidth(text);
    }

    /** The text as it stands. */
    public String text() {
        return text;
    }

    /** The text in half width; every character has the place that it has in the text. */
    public String plain() {
        return plain;
    }

    /** The words in their order; together they are the text. */
    public List<Word> words() {
        if (words == null) {
            words = Words.of(text);
        }
        return words;
    }

    /** Whether this stretch is a single word of the language and no name. */
    public boolean one(int start, int end) {
        return words().stream()
                .anyMatch(word -> word.start() == start && word.end() == end && word.sort() != Word.Sort.NAME);
    }

    /** Whether words begin and end at these places. */
    public boolean parted(int start, int end) {
        return words().stream().anyMatch(word -> word.start() == start)
                && words().stream().anyMatch(word -> word.end() == end);
    }

    /** What stands before this place in its sentence, the nearest characters only. */
    public String before(int at, int most) {
        return back(at, most, SENTENCE_ENDS);
    }

    /** What stands before this place in its clause, the nearest characters only. */
    public String clauseBefore(int at, int most) {
        return back(at, most, CLAUSE_ENDS);
    }

    /** What follows this place in its sentence, the nearest characters only. */
    public String after(int at, int most) {
        int end = at;
        while (end < plain.length() && end < at + most && SENTENCE_ENDS.indexOf(plain.charAt(end)) < 0) {
            end++;
        }
        return plain.substring(at, end);
    }

    private String back(int at, int most, String ends) {
        int start = at;
        while (start > 0 && start > at - most && ends.indexOf(plain.charAt(start - 1)) < 0) {
            start--;
        }
        return plain.substring(start, at);
    }

    /** The character at this place of the plain text; a blank before the first and after the last. */
    public char at(int place) {
        return place < 0 || place >= plain.length() ? ' ' : plain.charAt(place);
    }

    /** A finding here. */
    public Finding finding(int start, int end, Kind kind, @Nullable String suggestion) {
        return Finding.at(text, start, end, kind, suggestion);
    }
}
