package cn.yangguang.plan.pages.confirm;

import cn.yangguang.plan.pages.Asking;
import cn.yangguang.plan.pages.Fact;
import cn.yangguang.plan.pages.Link;
import cn.yangguang.plan.pages.PlanPage;
import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Confirmation;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the confirm screen shows. */
public final class ReadingPage {

    private ReadingPage() {}

    /**
     * The whole draft beside its original.
     *
     * @param amendment whether it amends a plan that binds; then it is put in force on a page of its own
     * @param goOn the question why it is issued although its round for comment is not settled; null where that is not it
     */
    public record Screen(
            UUID id,
            String title,
            int revision,
            List<Fact> facts,
            List<Fact> history,
            List<PlanPage.Count> counts,
            List<Link> alike,
            FormProblems problems,
            List<Field> head,
            List<Obstruction> obstacles,
            String undo,
            List<Group> tasks,
            List<Card> general,
            List<Card> dropped,
            Original original,
            boolean mayConfirm,
            boolean amendment,
            @Nullable Asking goOn,
            List<PlanPage.Step> steps,
            Asking discard) {
        public Screen {
            facts = List.copyOf(facts);
            history = List.copyOf(history);
            alike = List.copyOf(alike);
            counts = List.copyOf(counts);
            head = List.copyOf(head);
            obstacles = List.copyOf(obstacles);
            tasks = List.copyOf(tasks);
            general = List.copyOf(general);
            dropped = List.copyOf(dropped);
            steps = List.copyOf(steps);
        }

        /** Whether something is to be settled in the plan's head. */
        public boolean headOpen() {
            return !problems.isEmpty()
                    || obstacles.stream().anyMatch(one -> one.path().endsWith("#head"));
        }

        /** How many tasks of the table there are. */
        public int number() {
            return tasks.stream().mapToInt(group -> group.cards().size()).sum();
        }

        /** Where its forms are sent and its pages lie. */
        public String path() {
            return "/desk/plans/" + id + "/reading";
        }
    }

    /** Neighbouring tasks, folded or not; how many of them are doubted, and how many name a unit that nobody knows. */
    public record Group(String heading, String which, long doubted, long unlinked, List<Card> cards, boolean open) {
        public Group {
            cards = List.copyOf(cards);
        }
    }

    /** What stands in the way of confirming, and where it is settled. */
    public record Obstruction(String sentence, String path) {}

    /** One task in the list. */
    public record Card(
            int id,
            String path,
            List<Run> requirement,
            List<Tag> lead,
            List<Tag> units,
            String deadline,
            List<Measure> duties,
            List<String> doubts,
            List<Badge> badges,
            String place,
            String placeAnchor) {}

    /** A stretch of a requirement; marked where a measure was read from it. */
    public record Run(String text, boolean marked) {}

    /** A name with whom it means; doubtful where a person should look. */
    public record Tag(String printed, String meant, boolean doubtful) {}

    /** A duty in short. */
    public record Measure(String words, String holder, String ground, boolean setByOffice) {}

    /** One task's form beside its stretch of the original. */
    public record Task(
            UUID id,
            String title,
            int task,
            int revision,
            Card card,
            FormProblems problems,
            List<Field> fields,
            List<DutyField> duties,
            Field split,
            String focus,
            boolean dropped,
            @Nullable Integer before,
            @Nullable Integer after,
            String position,
            @Nullable Confirmation merge,
            Original original) {
        public Task {
            fields = List.copyOf(fields);
            duties = List.copyOf(duties);
        }

        public String screen() {
            return "/desk/plans/" + id + "/reading";
        }

        public String path() {
            return screen() + "/" + task;
        }

        /** Every field of the page, for the list of what is wrong. */
        public List<Field> problemFields() {
            return java.util.stream.Stream.concat(fields.stream(), java.util.stream.Stream.of(split))
                    .toList();
        }
    }

    /** One duty with the question who holds it. */
    public record DutyField(Measure measure, String circumstances, Field holder) {}

    /** The names that need a person. */
    public record Units(UUID id, String title, int revision, FormProblems problems, List<NameField> names) {
        public Units {
            names = List.copyOf(names);
        }

        /** Whether some names were guessed, or some were not. */
        public boolean any(boolean guessed) {
            return names.stream().anyMatch(name -> (name.sure() != null) == guessed);
        }

        public String screen() {
            return "/desk/plans/" + id + "/reading";
        }
    }

    /**
     * One printed name, the tasks that name it, and the question whom it means.
     *
     * @param alone the tasks that would be left without any unit, were it to mean nobody
     * @param sure whether the program's guess was looked at; null where there is none
     */
    public record NameField(
            String printed,
            List<Integer> tasks,
            List<Integer> alone,
            Field unit,
            @Nullable Field sure) {
        public NameField {
            tasks = List.copyOf(tasks);
            alone = List.copyOf(alone);
        }

        /** The tasks that would be left alone, as a sentence names them. */
        public String aloneWords() {
            return alone.stream().map(String::valueOf).collect(java.util.stream.Collectors.joining("、"));
        }
    }
}
