package cn.yangguang.plan.pages.comment;

import cn.yangguang.plan.comparing.TaskPair;
import cn.yangguang.web.Badge;
import java.util.List;

/**
 * One task that was added, removed or changed between two states of a plan.
 *
 * @param differences what changed inside it; none where all of it was added or removed
 * @param reasons whose objection each change follows, or that the office corrected it by itself
 */
public record Change(
        String heading,
        Badge kind,
        String requirement,
        String units,
        List<TaskPair.Difference> differences,
        List<String> reasons) {
    public Change {
        differences = List.copyOf(differences);
        reasons = List.copyOf(reasons);
    }
}
