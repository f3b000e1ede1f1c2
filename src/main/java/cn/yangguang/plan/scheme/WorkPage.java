package cn.yangguang.plan.scheme;

import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/** What the pages show about who is how far with what plans ask of units. */
public final class WorkPage {

    private WorkPage() {}

    /** The front: plans for who watches them, own tasks for who does them. */
    public record Front(List<PlanRow> plans, List<UnitRow> units) {
        public Front {
            plans = List.copyOf(plans);
            units = List.copyOf(units);
        }
    }

    /** One plan: so many of its units have published, so many are late. */
    public record PlanRow(String title, String path, String publishBy, long units, long published, long overdue) {}

    /** One unit's way with one plan. */
    public record UnitRow(
            String plan,
            String unit,
            String path,
            String filled,
            String stage,
            String publishBy,
            String publishedOn,
            Badge lamp) {}

    /** One plan with all its units, those who have not first; and the form of the day. */
    public record OfPlan(
            String title,
            String path,
            String sentence,
            int seen,
            FormProblems problems,
            Field day,
            List<UnitRow> units,
            boolean missing) {
        public OfPlan {
            units = List.copyOf(units);
        }
    }
}
