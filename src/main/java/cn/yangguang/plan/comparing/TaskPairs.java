package cn.yangguang.plan.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds which task of one list became which of another. */
public final class TaskPairs {

    /** From here on two requirements are taken for one: half of their pairs of characters are shared. */
    public static final double ALIKE = 0.5;

    /** Of two equally alike, the one under the same headings. */
    private static final double SAME_PATH = 0.05;

    private TaskPairs() {}

    /** By their keys, as two states of one draft have them; tasks whose key is new or gone by their words. */
    public static List<TaskPair> byKey(List<ComparedTask> before, List<ComparedTask> after) {
        Map<ComparedTask, ComparedTask> matched = new HashMap<>();
        for (ComparedTask task : after) {
            before.stream()
                    .filter(one -> one.key().equals(task.key()))
                    .findFirst()
                    .ifPresent(one -> matched.put(one, task));
        }
        return pairs(before, after, alike(before, after, matched));
    }

    /** By their words alone, as two plans have them: the likest first, each task once. */
    public static List<TaskPair> byLikeness(List<ComparedTask> before, List<ComparedTask> after) {
        return pairs(before, after, alike(before, after, new HashMap<>()));
    }

    /** What two texts share of their pairs of neighbouring characters, from 0 to 1 (Dice's measure). */
    public static double likeness(String one, String other) {
        return likeness(bigrams(one), bigrams(other));
    }

    private record Likeness(int before, int after, double score) {}

    private static Map<ComparedTask, ComparedTask> alike(
            List<ComparedTask> before, List<ComparedTask> after, Map<ComparedTask, ComparedTask> matched) {
        Set<ComparedTask> taken = new HashSet<>(matched.values());
        for (Likeness pair : likest(before, after)) {
            ComparedTask old = before.get(pair.before());
            ComparedTask young = after.get(pair.after());
            if (!matched.containsKey(old) && taken.add(young)) {
                matched.put(old, young);
            }
        }
        return matched;
    }

    private static List<Likeness> likest(List<ComparedTask> before, List<ComparedTask> after) {
        List<Set<String>> old =
                before.stream().map(task -> bigrams(task.requirement())).toList();
        List<Set<String>> young =
                after.stream().map(task -> bigrams(task.requirement())).toList();
        List<Likeness> all = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            for (int j = 0; j < young.size(); j++) {
                double score = likeness(old.get(i), young.get(j));
                if (score >= ALIKE) {
                    boolean samePath = before.get(i).path().equals(after.get(j).path());
                    all.add(new Likeness(i, j, score + (samePath ? SAME_PATH : 0)));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Likeness::score)
                .reversed()
                .thenComparingInt(pair -> Math.abs(pair.before() - pair.after()))
                .thenComparingInt(Likeness::before)
                .thenComparingInt(Likeness::after));
        return all;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        int all = one.size() + other.size();
        long shared = one.stream().filter(other::contains).count();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static Set<String> bigrams(String text) {
        String bare = text.replaceAll("[\\p{P}\\p{S}\\s\\p{Z}]+", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= bare.length(); i++) {
            pairs.add(bare.substring(i, i + 2));
        }
        return bare.length() == 1 ? Set.of(bare) : pairs;
    }

    /** In the order of the second list; what was removed stands where it was, after what stood before it. */
    private static List<TaskPair> pairs(
            List<ComparedTask> before, List<ComparedTask> after, Map<ComparedTask, ComparedTask> matched) {
        Map<ComparedTask, ComparedTask> old = new HashMap<>();
        matched.forEach((one, other) -> old.put(other, one));
        List<TaskPair> pairs = new ArrayList<>();
        after.forEach(task -> pairs.add(new TaskPair(old.get(task), task)));
        int at = 0;
        for (ComparedTask task : before) {
            ComparedTask became = matched.get(task);
            if (became == null) {
                pairs.add(at++, new TaskPair(task, null));
            } else {
                at = place(pairs, became) + 1;
            }
        }
        return pairs;
    }

    private static int place(List<TaskPair> pairs, ComparedTask task) {
        int place = 0;
        while (!Objects.equals(pairs.get(place).after(), task)) {
            place++;
        }
        return place;
    }
}
