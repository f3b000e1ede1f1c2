package cn.yangguang.plan.above;

import cn.yangguang.plan.comparing.ComparedTask;
import cn.yangguang.plan.comparing.Match;
import cn.yangguang.plan.comparing.Matching;
import cn.yangguang.plan.comparing.TaskPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which task of one year became which of the next: each task once, the likest first. */
final class Years {

    private Years() {}

    /** A task of both years, or of one; likely where the words only suggest that both are one. */
    record Pair(TaskPair pair, boolean likely) {}

    /** In the order of the later year, then what is gone in the order of the earlier. */
    static List<Pair> pairs(List<ComparedTask> before, List<ComparedTask> after) {
        Map<String, ComparedTask> old = byKey(before);
        Map<String, Match> chosen = chosen(before, after);
        List<Pair> pairs = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (ComparedTask task : after) {
            Match match = chosen.get(task.key());
            if (match == null) {
                pairs.add(new Pair(new TaskPair(null, task), false));
            } else {
                kept.add(match.above());
                pairs.add(new Pair(
                        new TaskPair(old.get(match.above()), task), match.strength() == Match.Strength.LIKELY));
            }
        }
        before.stream()
                .filter(task -> !kept.contains(task.key()))
                .forEach(task -> pairs.add(new Pair(new TaskPair(task, null), false)));
        return pairs;
    }

    /** By the key of the later task. */
    private static Map<String, Match> chosen(List<ComparedTask> before, List<ComparedTask> after) {
        List<Match> matches = new ArrayList<>(Matching.between(before, after));
        matches.sort(Comparator.comparingDouble(Match::likeness).reversed());
        Set<String> taken = new HashSet<>();
        Map<String, Match> chosen = new java.util.HashMap<>();
        for (Match match : matches) {
            if (!taken.contains(match.above()) && !chosen.containsKey(match.own())) {
                taken.add(match.above());
                chosen.put(match.own(), match);
            }
        }
        return chosen;
    }

    private static Map<String, ComparedTask> byKey(List<ComparedTask> tasks) {
        return tasks.stream().collect(Collectors.toMap(ComparedTask::key, Function.identity()));
    }
}
