package cn.yangguang.plan.pages.comment;

import cn.yangguang.plan.pages.PlanPage;
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
}
