package cn.yangguang.language.words;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words by their sound, tones left out. Sounds that many speakers do not tell apart (zh and z, n and l, ang and an) are
 * folded into one; each folded sound is written as one character.
 */
final class Sounds {

    private static final int LONGEST = 4;
    private static final double LEAST = 2;

    /** A character with more readings than this is looked at in its commonest ones. */
    private static final int READINGS = 3;

    private static final Pattern BEGUN = Pattern.compile("^([zcs])h");
    private static final Pattern ENDED = Pattern.compile("([aei])ng$");

    private static final Map<Pinyin, Character> FOLDED = new HashMap<>();
    private static final Map<String, Character> SOUNDS = new HashMap<>();
    private static final @Nullable String[] OF_CHARACTER = new String[Character.MAX_VALUE + 1];
    private static final Map<String, List<Known>> WORDS = words();

    private Sounds() {}

    /** The known words that sound like this. */
    static List<Known> like(String written) {
        List<Known> found = new ArrayList<>();
        collect(written, 0, new char[written.length()], found);
        return found;
    }

    private static void collect(String written, int at, char[] key, List<Known> found) {
        if (at == key.length) {
            found.addAll(WORDS.getOrDefault(String.valueOf(key), List.of()));
            return;
        }
        String sounds = ofCharacter(written.charAt(at));
        for (int i = 0; i < sounds.length(); i++) {
            key[at] = sounds.charAt(i);
            collect(written, at + 1, key, found);
        }
    }

    /** Whether two characters have a sound in common, tones aside. */
    static boolean same(char one, char other) {
        for (Pinyin sound : readings(one)) {
            for (Pinyin second : readings(other)) {
                if (sound.getPinyinWithoutTone().equals(second.getPinyinWithoutTone())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Pinyin[] readings(char c) {
        Pinyin[] readings = PinyinDictionary.get(String.valueOf(c));
        return readings == null ? new Pinyin[0] : readings;
    }

    private static synchronized String ofCharacter(char c) {
        String known = OF_CHARACTER[c];
        if (known == null) {
            StringBuilder sounds = new StringBuilder();
            for (Pinyin reading : readings(c)) {
                char folded = folded(reading);
                if (sounds.indexOf(String.valueOf(folded)) < 0 && sounds.length() < READINGS) {
                    sounds.append(folded);
                }
            }
            known = sounds.toString();
            OF_CHARACTER[c] = known;
        }
        return known;
    }

    private static char folded(Pinyin sound) {
        return FOLDED.computeIfAbsent(sound, _ -> {
            String begun = BEGUN.matcher(sound.getPinyinWithoutTone()).replaceFirst("$1");
            String ended = ENDED.matcher(begun.startsWith("n") ? "l" + begun.substring(1) : begun)
                    .replaceFirst("$1n");
            return SOUNDS.computeIfAbsent(ended, _ -> (char) ('!' + SOUNDS.size()));
        });
    }

    private static Map<String, List<Known>> words() {
        Map<String, List<Known>> words = new HashMap<>(1 << 16);
        for (Known known : Lexicon.all()) {
            int length = known.text().length();
            if (length >= 2 && length <= LONGEST && known.frequency() >= LEAST) {
                words.computeIfAbsent(key(known.text()), _ -> new ArrayList<>(1))
                        .add(known);
            }
        }
        return words;
    }

    /** The word's own reading, where the dictionary of sounds has it: 长 in 局长. */
    private static String key(String word) {
        StringBuilder key = new StringBuilder();
        for (Pinyin sound : PinyinDictionary.convertToPinyin(word)) {
            key.append(folded(sound));
        }
        return key.toString();
    }
}
