package cn.yangguang.plan.pages.comment;

import cn.yangguang.language.TextChange;
import cn.yangguang.plan.pages.PlanPage;
import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the office sees of a draft's round for comment. */
public final class CirculationPage {

    private CirculationPage() {}

    /**
     * The latest round, and the form for the next one.
     *
     * @param round null while there was none
     * @param form null where this person may not send it round, or the plan is no draft
     */
    public record Show(
            UUID id,
            String title,
            List<PlanPage.Step> steps,
            @Nullable Round round,
            @Nullable Form form) {
        public Show {
            steps = List.copyOf(steps);
        }

        public String path() {
            return "/desk/plans/" + id;
        }

        /** Whether a form was refused. */
        public boolean refused() {
            return form != null && !form.problems().isEmpty();
        }
    }

    /** The form that sends the draft round: who is asked, and until when. */
    public record Form(
            int revision, String title, FormProblems problems, List<Field> fields, Field others, boolean open) {
        public Form {
            fields = List.copyOf(fields);
        }

        /** Every field, for the list of what is wrong. */
        public List<Field> all() {
            return java.util.stream.Stream.concat(fields.stream(), java.util.stream.Stream.of(others))
                    .toList();
        }
    }

    /** One round: who has answered, and what was objected to task by task. */
    public record Round(String heading, List<PlanPage.Count> counts, List<UnitRow> units, List<TaskGroup> tasks) {
        public Round {
            counts = List.copyOf(counts);
            units = List.copyOf(units);
            tasks = List.copyOf(tasks);
        }
    }

    /** One unit that was asked. */
    public record UnitRow(String name, Badge reply, String done) {}

    /** One task that somebody objects to, as it was sent round. */
    public record TaskGroup(int task, String requirement, String units, List<Card> objections) {
        public TaskGroup {
            objections = List.copyOf(objections);
        }
    }

    /**
     * One objection.
     *
     * @param wording what it would change in the requirement; empty for other kinds
     * @param wish what it wants besides
     * @param answer what was answered, empty while nothing was
     * @param path where it is answered, empty where this person may not
     * @param version what the person sees
     * @param adopt whether one click takes it over into the draft
     */
    public record Card(
            UUID id,
            String unit,
            String kind,
            List<TextChange> wording,
            String wish,
            String reason,
            String raised,
            Badge state,
            String answer,
            String path,
            int version,
            boolean adopt) {
        public Card {
            wording = List.copyOf(wording);
        }
    }

    /** The page on which one objection is answered. */
    public record Answer(UUID id, String title, TaskGroup task, Card card, FormProblems problems, List<Field> fields) {
        public Answer {
            fields = List.copyOf(fields);
        }

        public String path() {
            return "/desk/plans/" + id;
        }
    }
}
