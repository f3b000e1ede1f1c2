package cn.yangguang.plan.reading.layout;

import cn.yangguang.plan.reading.table.CellKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Measures where words stand in a line. What people line up in a typewriter font counts a Chinese character as two; what
 * PDF converters line up counts every character as one.
 */
enum Ruler {
    CHARACTERS,
    TYPEWRITER;

    /** Characters from here on (CJK radicals) are two wide in a typewriter font, as are the marks ‘’“”—…·. */
    private static final char FIRST_WIDE = '\u2E80';

    private static final String WIDE_MARKS = "‘’“”—…·×①②③④⑤⑥⑦⑧⑨⑩";

    /** A word and the half-open range it covers; a header's letter-spaced word (要 求) is one. */
    record Word(String text, int from, int to) {

        int middle() {
            return (from + to) / 2;
        }

        boolean overlaps(Word other) {
            return from < other.to && other.from < to;
        }

        private Word and(Word next) {
            return new Word(text + next.text, from, next.to);
        }
    }

    /** The words of a line, parted at white space. */
    List<Word> words(String line) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        int from = 0;
        StringBuilder open = new StringBuilder();
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (blank && !open.isEmpty()) {
                words.add(new Word(open.toString(), from, at));
                open.setLength(0);
            } else if (!blank) {
                from = open.isEmpty() ? at : from;
                open.append(c);
            }
            at += width(c);
        }
        return words;
    }

    /** The words of a header, where single characters a space apart are one word. */
    List<Word> headerWords(String line) {
        List<Word> words = new ArrayList<>();
        Word before = null;
        for (Word word : words(line)) {
            boolean spaced = before != null
                    && before.text.length() == 1
                    && word.text.length() == 1
                    && word.from - before.to <= 2;
            words.add(spaced ? words.removeLast().and(word) : word);
            before = word;
        }
        return words;
    }

    /**
     * What a line prints in its cells: words that a single space parts only because a figure or Latin letters meet Chinese
     * (在 3 个工作日内) belong together, two Chinese words a space apart do not.
     *
     * @param starts places at which a cell is known to begin, whatever meets there
     */
    List<Word> runs(String line, Collection<Integer> starts) {
        List<Word> runs = new ArrayList<>();
        for (Word word : words(line)) {
            boolean goesOn = !runs.isEmpty()
                    && !starts.contains(word.from)
                    && word.from - runs.getLast().to <= 1
                    && !(runs.size() == 1 && CellKind.isSerial(runs.getFirst().text))
                    && (isLatin(runs.getLast().text.charAt(runs.getLast().text.length() - 1))
                            || isLatin(word.text.charAt(0)));
            runs.add(goesOn ? runs.removeLast().and(word) : word);
        }
        return runs;
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < '\u2E80';
    }

    private int width(char c) {
        boolean wide = c >= FIRST_WIDE || WIDE_MARKS.indexOf(c) >= 0;
        return this == TYPEWRITER && wide ? 2 : 1;
    }
}
