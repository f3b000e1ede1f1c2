package cn.yangguang.language.words;

import java.util.BitSet;
import java.util.List;

/**
 * What could have been meant where a text reads badly: known words that sound the same, or look the same, and differ in
 * one character. They join the other readings at a price, so one is only taken where it makes much better sense.
 */
final class Misspellings {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    /** A character alone, and a word of two, are looked at twice when they are this surprising, in natural logarithms. */
    private static final double SURPRISING = 9;

    private static final double SURPRISING_WORD = 12;

    /** What a slip costs: of the same sound, of nearly the same sound, of the same look; less in a word of three or four. */
    private static final double SAME = 11;

    private static final double NEAR = 13;
    private static final double LOOK = 12;
    private static final double LONGER = 3;

    /** A rarer word was hardly meant. */
    private static final double LEAST = 6;

    /** Counting is free to combine: 一证, 三地, 四办. */
    private static final String COUNTING = "一二三四五六七八九十百千万亿两零〇几第年月日";

    /** The share of its cost that a word keeps at least behind the words that it follows most. */
    private static final double FITTING = 0.3;

    /** Behind these stands what a place or an organ is called, and that is free. */
    private static final String NAMING = "镇乡村局科";

    /** What the commonest words cost. */
    private static final double COMMON = 7;

    private Misspellings() {}

    /** Adds what could have been meant; says whether there is anything. */
    static boolean add(String text, List<Node> best, Readings readings) {
        BitSet suspicious = suspicious(text, best);
        if (suspicious.isEmpty()) {
            return false;
        }
        BitSet closed = closed(best);
        double[] costs = costs(text, best);
        boolean added = false;
        for (int start = suspicious.nextSetBit(0); start >= 0; start = suspicious.nextSetBit(start + 1)) {
            for (int from = Math.max(0, start - LONGEST + 1); from <= start; from++) {
                // a window is looked at once: from the first suspicious place in it
                int first = suspicious.nextSetBit(from);
                for (int length = SHORTEST;
                        first == start && length <= LONGEST && from + length <= text.length();
                        length++) {
                    int inside = closed.nextSetBit(from);
                    if (from + length > start && (inside < 0 || inside >= from + length)) {
                        added |= add(text, from, length, costs[from + length] - costs[from], readings);
                    }
                }
            }
        }
        return added;
    }

    private static BitSet suspicious(String text, List<Node> best) {
        BitSet suspicious = new BitSet(text.length());
        for (Node node : best) {
            boolean chinese = Character.isIdeographic(text.charAt(node.start));
            int length = node.end - node.start;
            double usual = length == 1 ? SURPRISING : SURPRISING_WORD;
            if (node.sort == Word.Sort.PLAIN && chinese && length <= 2 && node.own() > usual) {
                suspicious.set(node.start, node.end);
            }
        }
        return suspicious;
    }

    /** Where nothing is changed: names, places, figures, signs. */
    private static BitSet closed(List<Node> best) {
        BitSet closed = new BitSet();
        for (Node node : best) {
            if (node.sort != Word.Sort.PLAIN
                    || node.known.text().isEmpty()
                    || COUNTING.indexOf(node.known.text()) >= 0) {
                closed.set(node.start, node.end);
            }
        }
        return closed;
    }

    /** What the text costs up to each place, the cost of a word being shared by its characters. */
    private static double[] costs(String text, List<Node> best) {
        double[] costs = new double[text.length() + 1];
        for (Node node : best) {
            double share = node.own() / (node.end - node.start);
            for (int at = node.start; at < node.end; at++) {
                costs[at + 1] = costs[at] + share;
            }
        }
        return costs;
    }

    private static boolean add(String text, int from, int length, double costs, Readings readings) {
        if (costs < (length > 2 ? SAME - LONGER : SAME) + FITTING * COMMON) {
            return false;
        }
        boolean added = false;
        String written = text.substring(from, from + length);
        if (length == SHORTEST && NAMING.indexOf(written.charAt(1)) >= 0) {
            return false;
        }
        for (Known meant : Sounds.like(written)) {
            int place = onlyDifference(written, meant.text());
            if (place >= 0 && worth(meant, costs)) {
                boolean same = Sounds.same(written.charAt(place), meant.text().charAt(place));
                readings.add(doubtful(from, meant, same ? SAME : NEAR));
                added = true;
            }
        }
        for (Known meant : Looks.like(written)) {
            if (worth(meant, costs)) {
                readings.add(doubtful(from, meant, LOOK));
                added = true;
            }
        }
        return added;
    }

    /** Whether the word could ever be cheaper than what is written, however well it fits its neighbours. */
    private static boolean worth(Known meant, double costs) {
        return meant.frequency() >= LEAST && costs > SAME - LONGER + FITTING * meant.alone();
    }

    private static Node doubtful(int from, Known meant, double price) {
        int length = meant.text().length();
        return new Node(from, from + length, meant, length > 2 ? price - LONGER : price, Word.Sort.DOUBTFUL);
    }

    private static int onlyDifference(String written, String meant) {
        int place = -1;
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) != meant.charAt(i)) {
                if (place >= 0) {
                    return -1;
                }
                place = i;
            }
        }
        return place;
    }
}
