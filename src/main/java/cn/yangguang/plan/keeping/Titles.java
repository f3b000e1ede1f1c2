package cn.yangguang.plan.keeping;

import java.util.HashSet;
import java.util.Set;

/** Compares the titles of plans, as one plan is uploaded as a notice, as a table, and with a blank too many. */
final class Titles {

    /** From here on two titles are nearly the same: of twenty characters one or two differ. */
    private static final double NEAR = 0.8;

    private Titles() {}

    /** Whether two titles may name one plan: alike but for a few characters, or one in the other's words. */
    static boolean alike(String one, String other) {
        String first = bare(one);
        String second = bare(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        return first.contains(second) || second.contains(first) || likeness(first, second) >= NEAR;
    }

    private static String bare(String title) {
        return title.replaceAll("[\\p{P}\\p{S}\\s\\p{Z}]+", "")
                .replaceFirst("^关于印发", "")
                .replaceFirst("的通知$", "");
    }

    /** What two texts share of their pairs of neighbouring characters, from 0 to 1 (Dice's measure). */
    private static double likeness(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        int all = pairs.size() + others.size();
        pairs.retainAll(others);
        return all == 0 ? 0 : 2.0 * pairs.size() / all;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
