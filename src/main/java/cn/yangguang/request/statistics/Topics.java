package cn.yangguang.request.statistics;

import cn.yangguang.language.words.Word;
import cn.yangguang.language.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is asked most, by the words of the descriptions and pairs of words that stand together; names of people never count. */
final class Topics {

    private static final int MOST = 12;

    private final Map<String, Integer> cases = new HashMap<>();

    private Topics() {}

    /** Words in how many of the cases. */
    record Topic(String words, int cases) {}

    /** The ones that at least two cases share, the most frequent first, of equals the longest. */
    static List<Topic> of(List<String> descriptions) {
        Topics topics = new Topics();
        descriptions.forEach(topics::read);
        List<Topic> found = new ArrayList<>();
        topics.cases.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> new Topic(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Topic::cases)
                        .reversed()
                        .thenComparingInt(topic -> -topic.words().length())
                        .thenComparing(Topic::words))
                .forEach(topic -> add(found, topic));
        return found;
    }

    /** A word is left out where a longer one says the same of as many cases. */
    private static void add(List<Topic> found, Topic topic) {
        boolean said = found.stream()
                .anyMatch(longer ->
                        longer.cases() == topic.cases() && longer.words().contains(topic.words()));
        if (!said && found.size() < MOST) {
            found.add(topic);
        }
    }

    private void read(String description) {
        Set<String> phrases = new HashSet<>();
        String before = "";
        for (Word word : Words.of(description)) {
            String text = description.substring(word.start(), word.end());
            boolean says = word.sort() != Word.Sort.NAME && text.matches("\\p{IsHan}{2,}");
            if (says) {
                phrases.add(text);
                if (!before.isEmpty()) {
                    phrases.add(before + text);
                }
            }
            before = says ? text : "";
        }
        phrases.forEach(phrase -> cases.merge(phrase, 1, Integer::sum));
    }
}
