package cn.yangguang.language.words;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words that are known, how often they are met, and how often one follows another: HanLP's dictionaries, the first
 * with the pairs of a corpus of a million words, the second larger and without, and our own list of words of office.
 */
final class Lexicon {

    /** Words in the corpus that the pairs were counted in. */
    static final double TOTAL = 1_100_000;

    /** The second dictionary was counted in a corpus about this much larger. */
    private static final double LARGER = 20;

    /** How much a counted pair says against the frequency of its second word alone. */
    static final double PAIRS = 0.6;

    /** How often a character was met that no dictionary has, and a word of our own list. */
    private static final double UNSEEN = 0.08;

    private static final double OURS = 8;

    /** How often the classes stand in the corpus: persons, places, organisations, numbers, times, letters. */
    static final Known PERSON = Known.of("", CoreDictionary.NR_WORD_ID, 14_000, 20_000, false);

    static final Known NUMBER = Known.of("", CoreDictionary.M_WORD_ID, 25_000, 25_000, false);
    static final Known LETTERS = Known.of("", CoreDictionary.X_WORD_ID, 1_000, 1_000, false);
    static final Known BEGINNING = Known.of("", CoreDictionary.BEGIN_WORD_ID, 45_000, 45_000, false);
    static final Known END = Known.of("", CoreDictionary.END_WORD_ID, 45_000, 45_000, false);

    private static final Map<String, Known> WORDS = read();
    private static final DoubleArrayTrie<Known> TRIE = new DoubleArrayTrie<>(new TreeMap<>(WORDS));

    private Lexicon() {}

    /** Takes a known word where it begins in a text. */
    interface Match {
        void found(int start, Known word);
    }

    /** Hands over every known word that stands in the text. */
    static void match(String text, Match match) {
        var search = TRIE.getSearcher(text, 0);
        while (search.next()) {
            match.found(search.begin, search.value);
        }
    }

    static @Nullable Known get(String word) {
        return WORDS.get(word);
    }

    static Iterable<Known> all() {
        return WORDS.values();
    }

    static Known unknown(String word) {
        return Known.of(word, -1, UNSEEN, 0, false);
    }

    /** The natural logarithm of one over the probability that the second word follows the first. */
    static double surprise(Known first, Known second) {
        if (first.id() < 0 || second.id() < 0 || first.follows() < 1) {
            return second.alone();
        }
        int counted = CoreBiGramTableDictionary.getBiFrequency(first.id(), second.id());
        if (counted == 0) {
            return second.alone() + first.unpaired();
        }
        double share = Known.share(first.follows());
        double pair = Math.min(1, counted / first.follows());
        return -Math.log(share * pair + (1 - share) * second.frequency() / TOTAL);
    }

    private static Map<String, Known> read() {
        Map<String, Known> words = new HashMap<>(1 << 18);
        entries(CustomDictionary.DEFAULT.dat, (word, attribute) -> {
            if (word.length() > 1 && chinese(word)) {
                words.put(word, known(word, -1, attribute, attribute.totalFrequency / LARGER));
            }
        });
        entries(CoreDictionary.trie, (word, attribute) -> {
            if (!word.contains("##")) {
                Known more = words.get(word);
                double frequency = Math.max(attribute.totalFrequency, more == null ? 0 : more.frequency());
                words.put(word, known(word, CoreDictionary.getWordID(word), attribute, frequency));
            }
        });
        for (String word : OfficialWords.read()) {
            words.merge(word, Known.of(word, -1, OURS, 0, false), (known, _) -> known);
        }
        return words;
    }

    private static Known known(String word, int id, Attribute attribute, double frequency) {
        String nature = attribute.nature[0].toString();
        boolean sole = attribute.nature.length == 1;
        double met = Math.max(frequency, 0.3);
        if (sole && nature.startsWith("ns")) {
            return Known.of(word, CoreDictionary.NS_WORD_ID, met, 25_000, true);
        }
        return switch (sole && word.length() > 1 ? nature : "") {
            case "nt" -> Known.of(word, CoreDictionary.NT_WORD_ID, met, 4_000, false);
            case "m", "mq" -> Known.of(word, CoreDictionary.M_WORD_ID, met, 25_000, false);
            case "t" -> Known.of(word, CoreDictionary.T_WORD_ID, met, 20_000, false);
            default -> Known.of(word, id, met, attribute.totalFrequency, false);
        };
    }

    private static boolean chinese(String word) {
        return word.chars().allMatch(Character::isIdeographic);
    }

    private interface Entry {
        void found(String word, Attribute attribute);
    }

    /** Every key of a double-array trie, which keeps states and not keys: a key is the way back from its end. */
    private static void entries(DoubleArrayTrie<Attribute> trie, Entry entry) {
        int[] base = trie.getBase();
        int[] check = trie.getCheck();
        Map<Integer, Integer> parents = new HashMap<>();
        for (int state = 0; state < trie.getSize(); state++) {
            if (base[state] > 0) {
                parents.putIfAbsent(base[state], state);
            }
        }
        for (int end = 1; end < trie.getSize(); end++) {
            Integer parent = check[end] == end && base[end] < 0 ? parents.get(end) : null;
            if (parent != null) {
                entry.found(key(check, parents, parent), trie.getValueAt(-base[end] - 1));
            }
        }
    }

    private static String key(int[] check, Map<Integer, Integer> parents, int last) {
        StringBuilder key = new StringBuilder();
        for (Integer state = last; state != null && state != 0; state = parents.get(check[state])) {
            key.append((char) (state - check[state] - 1));
        }
        return key.reverse().toString();
    }
}
