package cn.yangguang.plan.above;

import cn.yangguang.plan.comparing.ComparedTask;
import cn.yangguang.plan.comparing.Match;
import cn.yangguang.plan.comparing.Matching;
import cn.yangguang.plan.draft.DraftTask;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan beside one above it: what became of each task above, and what the plan added by itself.
 *
 * @param rows the tasks above in their order
 * @param added the tasks below to which nothing above came down
 */
record Comparison(List<Row> rows, List<DraftTask> added) {

    Comparison {
        rows = List.copyOf(rows);
        added = List.copyOf(added);
    }

    /**
     * One task above.
     *
     * @param own the tasks below that carry it out, the likest first; for ASKED those that may
     * @param answer what a person said of it, null where nobody has
     */
    record Row(
            DraftTask above,
            Fate fate,
            List<DraftTask> own,
            @Nullable Answer answer) {
        Row {
            own = List.copyOf(own);
        }
    }

    /**
     * Compares the tasks that count. What a person said holds as long as a task that it names is there; else the task is
     * asked about again.
     *
     * @param answers the latest answers by the number of the task above
     */
    static Comparison of(List<DraftTask> above, List<DraftTask> own, Map<Integer, Answer> answers) {
        Map<Integer, DraftTask> below = own.stream().collect(Collectors.toMap(DraftTask::id, Function.identity()));
        Map<String, List<Match>> matches =
                Matching.between(compared(above), compared(own)).stream().collect(Collectors.groupingBy(Match::above));
        List<Row> rows = above.stream()
                .map(task -> row(task, matches.getOrDefault(key(task), List.of()), below, answers.get(task.id())))
                .toList();
        Set<Integer> carrying = new HashSet<>();
        rows.stream()
                .filter(row -> row.fate == Fate.TAKEN)
                .forEach(row -> row.own.forEach(task -> carrying.add(task.id())));
        return new Comparison(
                rows, own.stream().filter(task -> !carrying.contains(task.id())).toList());
    }

    private static Row row(
            DraftTask task, List<Match> matches, Map<Integer, DraftTask> below, @Nullable Answer answer) {
        if (answer != null) {
            List<DraftTask> said = tasks(answer.own().stream(), below);
            boolean gone = answer.fate() == Fate.TAKEN && said.isEmpty();
            return new Row(task, gone ? Fate.ASKED : answer.fate(), said, answer);
        }
        List<DraftTask> sure = matched(matches, Match.Strength.SURE, below);
        List<DraftTask> likely = matched(matches, Match.Strength.LIKELY, below);
        Fate fate = !sure.isEmpty() ? Fate.TAKEN : likely.isEmpty() ? Fate.LEFT_OUT : Fate.ASKED;
        return new Row(task, fate, sure.isEmpty() ? likely : sure, null);
    }

    private static List<DraftTask> matched(
            List<Match> matches, Match.Strength strength, Map<Integer, DraftTask> below) {
        return tasks(
                matches.stream()
                        .filter(match -> match.strength() == strength)
                        .map(match -> Integer.valueOf(match.own())),
                below);
    }

    private static List<DraftTask> tasks(Stream<Integer> numbers, Map<Integer, DraftTask> below) {
        return numbers.map(below::get).filter(java.util.Objects::nonNull).toList();
    }

    static List<ComparedTask> compared(List<DraftTask> tasks) {
        return tasks.stream().map(ComparedTask::of).toList();
    }

    private static String key(DraftTask task) {
        return String.valueOf(task.id());
    }

    /** How many tasks above came to what. */
    Map<Fate, Long> counts() {
        return counts(rows);
    }

    static Map<Fate, Long> counts(List<Row> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(Row::fate, () -> new EnumMap<>(Fate.class), Collectors.counting()));
    }
}
