package cn.yangguang.plan.pages.amend;

import cn.yangguang.plan.pages.Link;
import cn.yangguang.plan.pages.PlanPage;
import cn.yangguang.plan.pages.comment.Change;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.UUID;

/** What the pages about amending and closing a plan show. */
public final class AmendPage {

    private AmendPage() {}

    /** How an amendment can begin; with a link where one is being prepared. */
    public record Begin(UUID id, String title, FormProblems problems, Field file, List<Link> prepared) {
        public Begin {
            prepared = List.copyOf(prepared);
        }
    }

    /**
     * What an amendment changes, and the question from when and why.
     *
     * @param id the amendment
     * @param plan the plan that it amends
     */
    public record Confirm(
            UUID id,
            UUID plan,
            String title,
            int revision,
            FormProblems problems,
            List<Link> obstacles,
            List<PlanPage.Count> counts,
            List<Change> changes,
            List<Field> fields) {
        public Confirm {
            obstacles = List.copyOf(obstacles);
            counts = List.copyOf(counts);
            changes = List.copyOf(changes);
            fields = List.copyOf(fields);
        }
    }

    /** What a plan asked in one of its versions. */
    public record Version(UUID id, String title, String heading, String reason, List<PlanPage.Section> sections) {
        public Version {
            sections = List.copyOf(sections);
        }
    }

    /**
     * What is left undone where a plan is closed, or the question why it is opened again.
     *
     * @param seen what is undone, as it is sent along
     */
    public record Close(
            UUID id,
            String title,
            boolean closed,
            String sentence,
            List<PlanPage.Count> counts,
            List<UnitRow> units,
            String seen,
            FormProblems problems,
            List<Field> fields) {
        public Close {
            counts = List.copyOf(counts);
            units = List.copyOf(units);
            fields = List.copyOf(fields);
        }

        public String path() {
            return "/desk/plans/" + id;
        }
    }

    /** What one unit leaves undone, and where it is listed. */
    public record UnitRow(String name, long overdue, long open, String path) {}
}
