package cn.yangguang.checks.masking;

import cn.yangguang.checks.Checks;
import cn.yangguang.checks.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.w3c.dom.Node;

/** What is to be masked in a file, and the masking of texts that may be cut into many runs. */
final class Hiding {

    private static final String GONE = "***";

    private final Predicate<Finding> stays;
    private final Map<String, Finding> found = new LinkedHashMap<>();

    Hiding(Predicate<Finding> stays) {
        this.stays = stays;
    }

    /** A stretch of a text: it can be written anew, or it only parts what stands beside it. */
    interface Run {
        String text();

        void write(String text);
    }

    /** A node whose characters are a run. */
    record NodeRun(Node node) implements Run {
        @Override
        public String text() {
            return node.getTextContent();
        }

        @Override
        public void write(String text) {
            node.setTextContent(text);
        }
    }

    /** A tab or a line break between runs. */
    record Gap(String text) implements Run {
        @Override
        public void write(String other) {
            // it has no words of its own; what reached over it is written before it
        }
    }

    /** Takes down what is personal among these. */
    void gather(List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding.kind().personal() && !finding.mayStay() && !stays.test(finding))
                .forEach(finding -> found.putIfAbsent(finding.text(), finding));
    }

    /** Looks through a text that stands together. */
    void look(List<? extends Run> runs) {
        gather(Checks.of(joined(runs)));
    }

    private static String joined(List<? extends Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    private List<String> longestFirst() {
        return found.keySet().stream()
                .sorted(Comparator.comparingInt((String text) -> -text.length()).thenComparing(text -> text))
                .toList();
    }

    /** The text with every mask in it. */
    String masked(String text) {
        String masked = text;
        for (String one : longestFirst()) {
            masked = masked.contains(one) ? masked.replace(one, mask(one)) : masked;
        }
        return masked;
    }

    private String mask(String text) {
        Finding finding = Objects.requireNonNull(found.get(text));
        return Objects.requireNonNullElse(finding.suggestion(), GONE);
    }

    /** Masks a text over its runs: the mask stands where the datum began. */
    void mask(List<? extends Run> runs) {
        String text = joined(runs);
        if (text.equals(masked(text))) {
            return;
        }
        // what is replaced is looked for in the text as it was, the longest first, and never twice in one place
        String[] signs = text.chars().mapToObj(Character::toString).toArray(String[]::new);
        boolean[] taken = new boolean[signs.length];
        for (String one : longestFirst()) {
            for (int at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + one.length())) {
                replace(signs, taken, at, one);
            }
        }
        int at = 0;
        for (Run run : runs) {
            int end = at + run.text().length();
            run.write(String.join("", List.of(signs).subList(at, end)));
            at = end;
        }
    }

    private void replace(String[] signs, boolean[] taken, int at, String one) {
        for (int i = at; i < at + one.length(); i++) {
            if (taken[i]) {
                return;
            }
        }
        for (int i = at; i < at + one.length(); i++) {
            taken[i] = true;
            signs[i] = "";
        }
        signs[at] = mask(one);
    }

    List<String> texts() {
        return List.copyOf(found.keySet());
    }

    List<Finding> hidden() {
        return new ArrayList<>(found.values());
    }
}
