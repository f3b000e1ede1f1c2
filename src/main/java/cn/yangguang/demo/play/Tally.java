package cn.yangguang.demo.play;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was done in a month, counted by kind. */
final class Tally {

    private final Map<String, Integer> counts = new TreeMap<>();

    void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    void add(Tally other) {
        other.counts.forEach((what, count) -> counts.merge(what, count, Integer::sum));
    }

    @Override
    public String toString() {
        return counts.isEmpty()
                ? "没有新的动作"
                : counts.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue() + " 次")
                        .collect(Collectors.joining("，"));
    }
}
