package cn.yangguang.language.words;

import java.util.ArrayList;
import java.util.List;

/** Reads a text word by word. The dictionaries are loaded at the first use, in about a second. */
public final class Words {

    /** Longer texts are read in pieces, parted where a sentence ends if it can be. */
    private static final int MOST = 2_000;

    private static final String ENDS = "。；！？\n";

    private Words() {}

    /** The words in their order; nothing is left out, so together they are the text. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = piece(text, start);
            read(text.substring(start, end), start, words);
            start = end;
        }
        return words;
    }

    private static int piece(String text, int start) {
        int most = Math.min(text.length(), start + MOST);
        for (int end = start + 1; end < most; end++) {
            if (ENDS.indexOf(text.charAt(end - 1)) >= 0) {
                return end;
            }
        }
        return most;
    }

    private static void read(String text, int offset, List<Word> words) {
        Readings readings = new Readings(text);
        Names.add(text, readings);
        List<Node> best = readings.best();
        if (Misspellings.add(text, best, readings)) {
            best = readings.best();
        }
        for (Node node : best) {
            String meant = node.sort == Word.Sort.DOUBTFUL ? node.known.text() : null;
            words.add(new Word(offset + node.start, offset + node.end, node.sort, meant));
        }
    }
}
