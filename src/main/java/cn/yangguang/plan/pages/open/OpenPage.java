package cn.yangguang.plan.pages.open;

import cn.yangguang.plan.pages.Fact;
import cn.yangguang.plan.pages.Link;
import cn.yangguang.plan.pages.PlanPage;
import cn.yangguang.plan.pages.comment.Change;
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

    /**
     * One public plan: what it says of itself, and its tasks and duties under their headings.
     *
     * @param versions what it asked before it was amended
     * @param body the clean HTML of its piece, where people changed what was drafted from the plan; else empty
     */
    public record Show(
            UUID id,
            String title,
            List<Fact> facts,
            List<Link> versions,
            List<Scheme> schemes,
            List<PlanPage.Section> sections,
            String body) {
        public Show {
            versions = List.copyOf(versions);
            schemes = List.copyOf(schemes);
            facts = List.copyOf(facts);
            sections = List.copyOf(sections);
        }
    }

    /**
     * What a public plan asked before it was amended.
     *
     * @param id the plan
     * @param title what the plan is called now
     * @param heading which version it is
     * @param changed from when on which version stands in its place; below it what that one changed
     */
    public record Version(
            UUID id,
            String title,
            String heading,
            List<Fact> facts,
            String changed,
            List<PlanPage.Count> counts,
            List<Change> changes,
            List<PlanPage.Section> sections) {
        public Version {
            facts = List.copyOf(facts);
            counts = List.copyOf(counts);
            changes = List.copyOf(changes);
            sections = List.copyOf(sections);
        }
    }

    /** The scheme of one unit that was published. */
    public record Scheme(String title, String path) {}
}
