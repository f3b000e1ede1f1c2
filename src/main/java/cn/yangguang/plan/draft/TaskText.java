package cn.yangguang.plan.draft;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person may write about a task.
 *
 * @param added a measure to add in words, such as 每季度1次; empty for none
 */
public record TaskText(
        List<String> path,
        String requirement,
        List<String> lead,
        List<String> units,
        @Nullable String deadline,
        String added) {

    public TaskText {
        path = List.copyOf(path);
        lead = List.copyOf(lead);
        units = List.copyOf(units);
    }

    static TaskText of(DraftTask task, String requirement) {
        return new TaskText(task.path(), requirement, names(task.lead()), names(task.units()), task.deadline(), "");
    }

    /** Both texts in a row under the first one's headings; who leads either leads both. */
    static TaskText joined(DraftTask first, DraftTask second) {
        List<String> lead = union(names(first.lead()), names(second.lead()));
        List<String> units = union(names(first.units()), names(second.units())).stream()
                .filter(name -> !lead.contains(name))
                .toList();
        String deadline = first.deadline() == null ? second.deadline() : first.deadline();
        return new TaskText(first.path(), first.requirement() + second.requirement(), lead, units, deadline, "");
    }

    private static List<String> union(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** The names as printed. */
    public static List<String> names(List<NamedUnit> units) {
        return units.stream().map(NamedUnit::printed).toList();
    }
}
