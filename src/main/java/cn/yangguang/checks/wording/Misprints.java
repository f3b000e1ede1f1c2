package cn.yangguang.checks.wording;

import cn.yangguang.checks.Detector;
import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import cn.yangguang.checks.Passage;
import cn.yangguang.language.words.Word;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Words that are probably misspelt: those known to be wrong, those that fit badly, and those written twice. */
public final class Misprints implements Detector {

    private static final WordList LIST = WordList.read("misprints.txt", Kind.MISPRINT);

    /** Small words and signs that nobody writes twice on purpose. */
    private static final String ONCE = "的了和与及在是为于以将被由并或，。；：、";

    /** But here it is no mistake: 的的确确, 是是非非, 了了, 为为. */
    private static final Pattern ON_PURPOSE = Pattern.compile("的的确|是是非|了了[，。]");

    private static final int LONGEST_ITEM = 16;

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        LIST.look(passage, found);
        for (Word word : passage.words()) {
            if (word.meant() != null) {
                found.accept(passage.finding(word.start(), word.end(), Kind.MISPRINT, word.meant()));
            }
        }
        lookForTwice(passage, found);
    }

    private static void lookForTwice(Passage passage, Consumer<Finding> found) {
        String text = passage.text();
        int item = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean twice = at + 1 < text.length()
                    && text.charAt(at) == text.charAt(at + 1)
                    && ONCE.indexOf(text.charAt(at)) >= 0;
            if (twice
                    && alone(text, at)
                    && !ON_PURPOSE.matcher(text).region(at, text.length()).lookingAt()) {
                found.accept(passage.finding(at, at + 2, Kind.MISPRINT, text.substring(at, at + 1)));
            }
            if (!Character.isIdeographic(text.charAt(at))) {
                lookAtItem(passage, item, at, found);
                item = at + 1;
            }
        }
        lookAtItem(passage, item, text.length(), found);
    }

    /** Two, not three: a row of them is a line that was drawn. */
    private static boolean alone(String text, int at) {
        char sign = text.charAt(at);
        return (at == 0 || text.charAt(at - 1) != sign) && (at + 2 >= text.length() || text.charAt(at + 2) != sign);
    }

    /** What stands between two signs and is one word written twice. */
    private static void lookAtItem(Passage passage, int start, int end, Consumer<Finding> found) {
        int half = (end - start) / 2;
        String text = passage.text();
        if (half >= 2
                && end - start == 2 * half
                && end - start <= LONGEST_ITEM
                && text.regionMatches(start, text, start + half, half)) {
            found.accept(passage.finding(start, end, Kind.MISPRINT, text.substring(start, start + half)));
        }
    }
}
