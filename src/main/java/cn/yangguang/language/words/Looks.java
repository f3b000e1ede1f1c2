package cn.yangguang.language.words;

import java.util.ArrayList;
import java.util.List;

/** Words that look alike: one character taken for its neighbour in shape. */
final class Looks {

    private static final Alike ALIKE = Alike.read();

    private Looks() {}

    /** The known words that differ from this in one character of the same look. */
    static List<Known> like(String written) {
        List<Known> found = new ArrayList<>();
        for (int i = 0; i < written.length(); i++) {
            for (char other : ALIKE.to(written.charAt(i))) {
                Known known = Lexicon.get(written.substring(0, i) + other + written.substring(i + 1));
                if (known != null) {
                    found.add(known);
                }
            }
        }
        return found;
    }
}
