package cn.yangguang.checks.masking;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Forms of what is looked for in texts: few are looked for one by one, many all at once. */
final class Forms {

    private static final int FEW = 50;

    private final Map<String, Set<String>> originals = new LinkedHashMap<>();
    private final BitSet beginnings = new BitSet();
    private final Map<Character, TreeSet<Integer>> lengths = new HashMap<>();

    void add(String form, String original) {
        originals.computeIfAbsent(form, _ -> new LinkedHashSet<>()).add(original);
        beginnings.set(form.charAt(0));
        lengths.computeIfAbsent(form.charAt(0), _ -> new TreeSet<>()).add(form.length());
    }

    boolean isEmpty() {
        return originals.isEmpty();
    }

    boolean many() {
        return originals.size() > FEW;
    }

    /** Adds the originals of which a form of at least so many signs stands in the text. */
    void collect(String text, int least, Set<String> found) {
        if (!many()) {
            originals.forEach((form, all) -> {
                if (form.length() >= least && text.contains(form)) {
                    found.addAll(all);
                }
            });
            return;
        }
        for (int at = 0; at < text.length(); at++) {
            if (beginnings.get(text.charAt(at))) {
                collectAt(text, at, least, found);
            }
        }
    }

    private void collectAt(String text, int at, int least, Set<String> found) {
        for (int length : lengths.getOrDefault(text.charAt(at), new TreeSet<>()).tailSet(least)) {
            if (at + length > text.length()) {
                return;
            }
            found.addAll(originals.getOrDefault(text.substring(at, at + length), Set.of()));
        }
    }
}
