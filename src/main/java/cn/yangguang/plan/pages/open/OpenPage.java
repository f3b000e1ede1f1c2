package cn.yangguang.plan.pages.open;

import cn.yangguang.plan.pages.Fact;
import cn.yangguang.plan.pages.PlanPage;
import java.util.List;
import java.util.UUID;

/** What the public sees of plans. */
public final class OpenPage {

    private OpenPage() {}

    /** The plans that are public. */
    public record Listing(List<PlanPage.Row> rows) {
        public Listing {
            rows = List.copyOf(rows);
        }
    }

    /** One public plan: what it says of itself, and its tasks and duties under their headings. */
    public record Show(UUID id, String title, List<Fact> facts, List<Scheme> schemes, List<PlanPage.Section> sections) {
        public Show {
            schemes = List.copyOf(schemes);
            facts = List.copyOf(facts);
            sections = List.copyOf(sections);
        }
    }

    /** The scheme of one unit that was published. */
    public record Scheme(String title, String path) {}
}
