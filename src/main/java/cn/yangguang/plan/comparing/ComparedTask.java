package cn.yangguang.plan.comparing;

import cn.yangguang.duty.keeping.ObligationWords;
import cn.yangguang.plan.draft.DraftDuty;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.draft.TaskText;
import java.util.List;
import java.util.Objects;

/**
 * A task as far as it is compared.
 *
 * @param key what tells it from the other tasks of its list; the same key in both lists may mean the same task
 * @param deadline the 时限 as printed, empty for none
 * @param measures its duties in short words, as 每季度，各自承担
 */
public record ComparedTask(
        String key,
        List<String> path,
        String requirement,
        List<String> lead,
        List<String> units,
        String deadline,
        List<String> measures) {

    public ComparedTask {
        path = List.copyOf(path);
        lead = List.copyOf(lead);
        units = List.copyOf(units);
        measures = List.copyOf(measures);
    }

    /** A task of a draft; its key is its number in the draft. */
    public static ComparedTask of(DraftTask task) {
        return new ComparedTask(
                String.valueOf(task.id()),
                task.path(),
                task.requirement(),
                TaskText.names(task.lead()),
                TaskText.names(task.units()),
                Objects.requireNonNullElse(task.deadline(), ""),
                task.owed().stream().map(ComparedTask::words).toList());
    }

    private static String words(DraftDuty duty) {
        return Objects.requireNonNullElse(duty.trigger(), "") + ObligationWords.of(duty.obligation()) + "，"
                + duty.holder().words();
    }
}
