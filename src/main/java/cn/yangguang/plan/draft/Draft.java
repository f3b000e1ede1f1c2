package cn.yangguang.plan.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A plan as it is being corrected; every change gives a new draft, and the old one is what undoing goes back to. */
public record Draft(DraftHeader header, List<DraftTask> tasks) {

    public Draft {
        tasks = List.copyOf(tasks);
    }

    /** The task of this id, dropped or not. */
    public Optional<DraftTask> task(int id) {
        return tasks.stream().filter(task -> task.id() == id).findFirst();
    }

    /** The tasks that count, in order. */
    public List<DraftTask> live() {
        return tasks.stream().filter(task -> !task.dropped()).toList();
    }

    /** The task after it that counts and stands on the same side, in the table or outside it. */
    public Optional<DraftTask> after(DraftTask task) {
        return tasks.stream()
                .skip(tasks.indexOf(task) + 1L)
                .filter(next -> !next.dropped() && next.general() == task.general())
                .findFirst();
    }

    /** The names whose units nobody knows yet, or that were guessed, each once. */
    public Map<String, NamedUnit> unsettledNames() {
        Map<String, NamedUnit> names = new LinkedHashMap<>();
        live().stream()
                .flatMap(task -> task.everybody().stream())
                .filter(NamedUnit::unsettled)
                .forEach(unit -> names.putIfAbsent(unit.printed(), unit));
        return names;
    }

    Draft header(DraftHeader other, TaskReading reading) {
        Draft changed = new Draft(other, tasks);
        return Objects.equals(header.end(), other.end()) ? changed : changed.changeAll(reading::measuredAnew);
    }

    Draft change(int id, UnaryOperator<DraftTask> change) {
        return new Draft(
                header,
                tasks.stream()
                        .map(task -> task.id() == id ? change.apply(task) : task)
                        .toList());
    }

    Draft changeAll(UnaryOperator<DraftTask> change) {
        return new Draft(header, tasks.stream().map(change).toList());
    }

    /** Two neighbours as one: the first one's place and headings, both texts, everybody named in either. */
    Draft merge(DraftTask first, DraftTask second, TaskReading reading) {
        DraftTask both = first.joined(second);
        TaskText text = TaskText.joined(first, second);
        return new Draft(
                header,
                tasks.stream()
                        .filter(task -> task.id() != second.id())
                        .map(task -> task.id() == first.id() ? reading.reread(both, text) : task)
                        .toList());
    }

    /** One task cut before each of these places (counted in characters, growing); the parts keep units and headings. */
    Draft split(DraftTask task, List<Integer> at, TaskReading reading) {
        int next = tasks.stream().mapToInt(DraftTask::id).max().orElse(0) + 1;
        List<DraftTask> all = new ArrayList<>(tasks);
        int index = all.indexOf(task);
        all.remove(index);
        int from = 0;
        for (int part = 0; part <= at.size(); part++) {
            int to = part < at.size() ? at.get(part) : task.requirement().length();
            DraftTask cut =
                    reading.reread(task, TaskText.of(task, task.requirement().substring(from, to)));
            all.add(index + part, part == 0 ? cut : cut.numbered(next++));
            from = to;
        }
        return new Draft(header, all);
    }
}
