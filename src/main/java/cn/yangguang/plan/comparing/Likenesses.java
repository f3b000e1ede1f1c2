package cn.yangguang.plan.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How alike every two tasks of two plans are: what they share of their features, the rarer in both plans the heavier,
 * measured against both and against the shorter of the two, for a short task may be one part of a long one.
 */
final class Likenesses {

    /** Even what every task has counts for a little: two plans may be of a few tasks of one kind. */
    private static final double LEAST = 0.05;

    private final List<Weighed> above;
    private final List<Weighed> own;

    /** The features of one task by their numbers, growing, with their weights; and what all of them weigh. */
    private static final class Weighed {
        final int[] features;
        final double[] weights;
        final double all;

        Weighed(int[] features, double[] weights) {
            this.features = features;
            this.weights = weights;
            this.all = Arrays.stream(weights).sum();
        }
    }

    Likenesses(List<ComparedTask> above, List<ComparedTask> own) {
        List<Map<String, Double>> upper = above.stream().map(Features::of).toList();
        List<Map<String, Double>> lower = own.stream().map(Features::of).toList();
        Map<String, Integer> numbers = new HashMap<>();
        List<Integer> holders = new ArrayList<>();
        for (List<Map<String, Double>> plan : List.of(upper, lower)) {
            plan.forEach(task -> task.keySet().stream().sorted().forEach(feature -> {
                int number = numbers.computeIfAbsent(feature, none -> numbers.size());
                if (number == holders.size()) {
                    holders.add(0);
                }
                holders.set(number, holders.get(number) + 1);
            }));
        }
        double[] rarity = holders.stream()
                .mapToDouble(held -> Math.max(LEAST, Math.log((upper.size() + lower.size() + 1) / (held + 0.5))))
                .toArray();
        this.above = upper.stream().map(task -> weighed(task, numbers, rarity)).toList();
        this.own = lower.stream().map(task -> weighed(task, numbers, rarity)).toList();
    }

    private static Weighed weighed(Map<String, Double> task, Map<String, Integer> numbers, double[] rarity) {
        TreeMap<Integer, Double> sorted = new TreeMap<>();
        task.forEach((feature, weight) -> sorted.put(numbers.getOrDefault(feature, 0), weight));
        int[] features = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] weights = new double[features.length];
        for (int i = 0; i < features.length; i++) {
            double weight = sorted.getOrDefault(features[i], 0.0);
            weights[i] = weight * rarity[features[i]];
        }
        return new Weighed(features, weights);
    }

    /** From 0 to 1; the places are those of the lists. */
    double of(int upper, int lower) {
        Weighed one = above.get(upper);
        Weighed other = own.get(lower);
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.features.length && j < other.features.length) {
            if (one.features[i] == other.features[j]) {
                shared += Math.sqrt(one.weights[i++] * other.weights[j++]);
            } else if (one.features[i] < other.features[j]) {
                i++;
            } else {
                j++;
            }
        }
        double both = Math.sqrt(one.all * other.all);
        double shorter = Math.min(one.all, other.all);
        return shorter == 0 ? 0 : Math.min(1, Math.sqrt(shared / both * (shared / shorter)));
    }
}
