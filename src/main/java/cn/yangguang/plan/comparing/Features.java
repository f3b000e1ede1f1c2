package cn.yangguang.plan.comparing;

import cn.yangguang.language.Characters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a task's words say of its matter: pairs of neighbouring characters, for most Chinese words have two, and the
 * topics that they touch. Times and amounts are left out, for many tasks share 20个工作日内 and nothing else; words that
 * every plan uses in every task count for little.
 */
final class Features {

    private static final double HEADING = 0.5;
    private static final double UNIT = 0.2;
    private static final double PLAIN_WORD = 0.3;
    private static final double TOPIC = 1.5;

    private static final Pattern AMOUNT =
            Pattern.compile("[0-9一二三四五六七八九十两〇百]+个?(?:工作日|小时|分钟|日|天|周|月|年|次|期|%|家|项|条|人|篇)(?:以内|之内|内|以前|之前|前|底前|底|以上)?"
                    + "|每(?:半年|季度|两周|年|月|周|季|日)|全年|年底前|月底前|不少于|不低于|不得少于|至少|之日起|以上|[0-9]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{IsHan}A-Za-z]+");
    private static final Pattern NUMBERING = Pattern.compile("^[（(]?[一二三四五六七八九十0-9]+[）).、．]*");
    private static final Pattern PLACE = Pattern.compile("^[省市区县州]");
    private static final Pattern EVERYBODY = Pattern.compile("各|有关|相关");

    private static final List<List<String>> TOPICS = WordList.of("topics.txt");
    private static final Pattern PLAIN = Pattern.compile(WordList.of("plain-words.txt").stream()
            .flatMap(List::stream)
            .sorted((one, other) -> other.length() - one.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));

    private final Map<String, Double> weights = new HashMap<>();

    private Features() {}

    /** Each feature with its weight, above 0. */
    static Map<String, Double> of(ComparedTask task) {
        Features features = new Features();
        List<String> path = task.path();
        for (int i = 0; i < path.size(); i++) {
            String heading = NUMBERING.matcher(path.get(i)).replaceFirst("");
            features.words(heading, i == path.size() - 1 ? HEADING : HEADING / 2);
        }
        features.words(task.requirement(), 1);
        Stream.concat(task.lead().stream(), task.units().stream())
                .filter(unit -> !EVERYBODY.matcher(unit).find())
                .forEach(unit -> features.pairs(PLACE.matcher(unit).replaceFirst(""), UNIT));
        return features.weights;
    }

    private void words(String printed, double weight) {
        String text = AMOUNT.matcher(Characters.halfWidth(Characters.simplified(Characters.withoutSpace(printed))))
                .replaceAll("，");
        pairs(text, weight);
        for (int i = 0; i < TOPICS.size(); i++) {
            if (TOPICS.get(i).stream().anyMatch(text::contains)) {
                weights.merge("topic " + i, TOPIC * weight, Math::max);
            }
        }
    }

    private void pairs(String text, double weight) {
        Set<String> plain = new HashSet<>();
        Matcher matcher = PLAIN.matcher(text);
        while (matcher.find()) {
            plain.addAll(pairs(matcher.group()));
        }
        NO_WORD.splitAsStream(text)
                .flatMap(run -> pairs(run).stream())
                .forEach(pair -> weights.merge(pair, plain.contains(pair) ? weight * PLAIN_WORD : weight, Math::max));
    }

    private static Set<String> pairs(String run) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= run.length(); i++) {
            pairs.add(run.substring(i, i + 2));
        }
        return pairs;
    }
}
