package cn.yangguang.plan.pages.comment;

import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/** What a unit sees of drafts that it is asked about. */
public final class CommentPage {

    private CommentPage() {}

    /** Everything the units within reach were asked, what waits for them first. */
    public record Listing(List<Row> rows) {
        public Listing {
            rows = List.copyOf(rows);
        }
    }

    /** One draft that one unit was asked about. */
    public record Row(String title, String path, String unit, String lastDay, String left, Badge state) {}

    /**
     * One draft for one unit: its own tasks first, then the others.
     *
     * @param sentence until when it can answer, or why it cannot any more
     * @param open whether it still can
     * @param mayAgree whether it can say that it has no objection
     */
    public record Show(
            String title,
            String unit,
            String path,
            String sentence,
            Badge reply,
            boolean open,
            boolean mayAgree,
            FormProblems problems,
            List<Task> own,
            List<Task> others) {
        public Show {
            own = List.copyOf(own);
            others = List.copyOf(others);
        }
    }

    /** One task as it was sent round, with what this unit has said about it. */
    public record Task(
            int id,
            String heading,
            String requirement,
            String lead,
            String units,
            String deadline,
            List<String> measures,
            List<CirculationPage.Card> objections) {
        public Task {
            measures = List.copyOf(measures);
            objections = List.copyOf(objections);
        }
    }

    /** The form for an objection to one task. */
    public record Raise(String title, String unit, String path, Task task, FormProblems problems, List<Field> fields) {
        public Raise {
            fields = List.copyOf(fields);
        }
    }
}
