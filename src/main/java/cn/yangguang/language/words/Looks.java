package cn.yangguang.language.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Words that look alike: one character taken for its neighbour in shape. */
final class Looks {

    private static final int LONGEST = 4;
    private static final int BITS = 1 << 22;

    private static final Alike ALIKE = Alike.read();

    /** How known words begin and end, two characters each, hashed: most guesses are none and need not be looked up. */
    private static final BitSet BEGINNINGS = new BitSet(BITS);

    private static final BitSet ENDINGS = new BitSet(BITS);

    static {
        for (Known known : Lexicon.all()) {
            String word = known.text();
            if (word.length() >= 2 && word.length() <= LONGEST) {
                BEGINNINGS.set(hash(word.charAt(0), word.charAt(1)));
                ENDINGS.set(hash(word.charAt(word.length() - 2), word.charAt(word.length() - 1)));
            }
        }
    }

    private Looks() {}

    /** The known words that differ from this in one character of the same look. */
    static List<Known> like(String written) {
        List<Known> found = new ArrayList<>();
        char[] guess = written.toCharArray();
        for (int i = 0; i < guess.length; i++) {
            for (char other : ALIKE.to(written.charAt(i))) {
                guess[i] = other;
                Known known = possible(guess) ? Lexicon.get(String.valueOf(guess)) : null;
                if (known != null) {
                    found.add(known);
                }
            }
            guess[i] = written.charAt(i);
        }
        return found;
    }

    private static boolean possible(char[] guess) {
        return BEGINNINGS.get(hash(guess[0], guess[1]))
                && ENDINGS.get(hash(guess[guess.length - 2], guess[guess.length - 1]));
    }

    private static int hash(char first, char second) {
        int mixed = (first * 65_599 + second) * 0x9e3779b1;
        return (mixed >>> 10) & (BITS - 1);
    }
}
