package cn.yangguang.plan.pages.comment;

import cn.yangguang.plan.comparing.TaskPair;
import cn.yangguang.plan.pages.PlanPage;
import cn.yangguang.web.Badge;
import java.util.List;
import java.util.UUID;

/** What changed between two states of a plan. */
public final class ChangesPage {

    private ChangesPage() {}

    /** All changes under a sentence that says from what to what. */
    public record Show(UUID id, String title, String sentence, List<PlanPage.Count> counts, List<Change> changes) {
        public Show {
            counts = List.copyOf(counts);
            changes = List.copyOf(changes);
        }
    }

    /**
     * One task that was added, removed or changed.
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
}
