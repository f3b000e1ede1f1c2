package cn.yangguang.document.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts a document's numbered paragraphs from first to last and says what Word prints before each. */
final class NumberingCount {
    private static final int UNSET = Integer.MIN_VALUE;

    private final Numbering numbering;
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Styles.ListLevel> restarted = new HashSet<>();

    NumberingCount(Numbering numbering) {
        this.numbering = numbering;
    }

    /** The label of the next paragraph of this list; empty for bullets. */
    String next(Styles.ListLevel at) {
        Numbering.Level level = numbering.level(at.list(), at.level());
        if (level == null) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(numbering.counter(at.list()), _ -> fresh());
        int restart = numbering.restart(at.list(), at.level());
        if (restart >= 0 && restarted.add(at)) {
            counts[at.level()] = restart;
        } else {
            counts[at.level()] = counts[at.level()] == UNSET ? level.start() : counts[at.level()] + 1;
        }
        for (int deeper = at.level() + 1; deeper < counts.length; deeper++) {
            counts[deeper] = UNSET;
        }
        return level.format().equals("bullet") ? "" : label(at, level, counts);
    }

    private static int[] fresh() {
        int[] counts = new int[9];
        java.util.Arrays.fill(counts, UNSET);
        return counts;
    }

    private String label(Styles.ListLevel at, Numbering.Level level, int[] counts) {
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < level.text().length(); i++) {
            char letter = level.text().charAt(i);
            int which = i + 1 < level.text().length() ? level.text().charAt(i + 1) - '1' : -1;
            if (letter == '%' && which >= 0 && which < 9) {
                label.append(number(at, which, level.latin(), counts));
                i++;
            } else {
                label.append(letter);
            }
        }
        return NumberWords.spaced(label.toString(), level.suffix());
    }

    private String number(Styles.ListLevel at, int which, boolean latin, int[] counts) {
        Numbering.@Nullable Level level = numbering.level(at.list(), which);
        int count = counts[which];
        if (level == null) {
            return "";
        }
        return NumberWords.of(count == UNSET ? level.start() : count, latin ? "decimal" : level.format());
    }
}
