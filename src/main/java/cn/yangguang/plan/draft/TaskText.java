package cn.yangguang.plan.draft;

import java.util.List;
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

    /** The names as printed. */
    public static List<String> names(List<NamedUnit> units) {
        return units.stream().map(NamedUnit::printed).toList();
    }
}
