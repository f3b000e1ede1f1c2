package cn.yangguang.plan.keeping;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task of a confirmed plan; its units as printed.
 *
 * @param draftTask its number in the draft
 * @param position its place in the plan, from 1; 0 where an amendment took it out
 */
public record PlanTask(
        UUID id,
        int draftTask,
        int position,
        List<String> path,
        String requirement,
        List<String> lead,
        List<String> units,
        @Nullable String deadline,
        boolean general) {

    public PlanTask {
        path = List.copyOf(path);
        lead = List.copyOf(lead);
        units = List.copyOf(units);
    }
}
