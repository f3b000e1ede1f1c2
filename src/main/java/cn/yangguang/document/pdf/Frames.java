package cn.yangguang.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the ruled tables of a page: rules in one line are joined, and rules that meet belong together. */
final class Frames {
    /** A page with more joined rules than this is a drawing. */
    private static final int MOST_RULES = 8_000;

    private final List<Rule> rules;
    private final int[] leader;

    private Frames(List<Rule> rules) {
        this.rules = rules;
        this.leader = new int[rules.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
    }

    /** The tables, smallest first, so that a table inside another's cell is met before the outer one. */
    static List<Ruled> tables(List<Rule> drawn) {
        List<Rule> rules = joined(drawn);
        if (rules.size() > MOST_RULES) {
            return List.of();
        }
        List<Ruled> tables = new ArrayList<>();
        for (List<Rule> group : new Frames(rules).groups()) {
            Ruled table = Ruled.of(group);
            if (table.squares() > 1) {
                tables.add(table);
            }
        }
        tables.sort(Comparator.comparingDouble(Ruled::area));
        return tables;
    }

    private static List<Rule> joined(List<Rule> drawn) {
        List<Rule> joined = new ArrayList<>();
        for (boolean upright : new boolean[] {true, false}) {
            List<Rule> sorted = drawn.stream()
                    .filter(rule -> rule.upright() == upright)
                    .sorted(Comparator.comparingDouble(Rule::at))
                    .toList();
            for (int from = 0; from < sorted.size(); ) {
                int to = from + 1;
                while (to < sorted.size()
                        && sorted.get(to).at() - sorted.get(to - 1).at() <= Rule.NEAR / 2) {
                    to++;
                }
                inOneLine(sorted.subList(from, to), joined);
                from = to;
            }
        }
        return joined;
    }

    private static void inOneLine(List<Rule> line, List<Rule> joined) {
        float at = (line.getFirst().at() + line.getLast().at()) / 2;
        boolean upright = line.getFirst().upright();
        List<Rule> sorted =
                line.stream().sorted(Comparator.comparingDouble(Rule::from)).toList();
        float from = sorted.getFirst().from();
        float to = sorted.getFirst().to();
        for (Rule rule : sorted) {
            if (rule.from() > to + Rule.NEAR) {
                joined.add(new Rule(upright, at, from, to));
                from = rule.from();
                to = rule.to();
            }
            to = Math.max(to, rule.to());
        }
        joined.add(new Rule(upright, at, from, to));
    }

    private Iterable<List<Rule>> groups() {
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                if (rules.get(i).meets(rules.get(j))) {
                    leader[led(i)] = led(j);
                }
            }
        }
        Map<Integer, List<Rule>> groups = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            groups.computeIfAbsent(led(i), _ -> new ArrayList<>()).add(rules.get(i));
        }
        return groups.values();
    }

    private int led(int rule) {
        int at = rule;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
