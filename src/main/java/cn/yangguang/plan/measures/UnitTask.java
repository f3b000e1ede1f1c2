package cn.yangguang.plan.measures;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task of a plan as one unit works it off.
 *
 * @param heading what stands above it in the plan
 * @param deadline as printed; empty where none is
 * @param due the last day on which any of the unit's duties of it falls due; none where none has a day
 * @param work what the unit wrote
 * @param version how often it was written; 0 where never
 * @param author who wrote it last
 * @param taken what the unit before had written, where the duty passed and this unit has written nothing yet
 */
public record UnitTask(
        UUID id,
        int position,
        String heading,
        String requirement,
        String deadline,
        @Nullable LocalDate due,
        Work work,
        int version,
        @Nullable UUID author,
        @Nullable Taken taken) {

    /** What the unit that held the duty before wrote about the task. */
    public record Taken(String unit, Work work) {}

    /** What a unit writes down about a task; texts are empty and the inner date is absent until it does. */
    public record Work(
            String measures,
            String section,
            String person,
            @Nullable LocalDate inner) {

        static final Work NONE = new Work("", "", "", null);

        /** Whether everything that a scheme needs is there. */
        public boolean complete() {
            return !measures.isEmpty() && !section.isEmpty() && !person.isEmpty();
        }

        /** In one line, for who is told of it. */
        String words() {
            return "落实措施" + or(measures.replace('\n', '；')) + "，责任科室" + or(section) + "，责任人" + or(person) + "，内部完成时限"
                    + or(inner == null ? "" : inner.toString());
        }

        private static String or(String text) {
            return text.isEmpty() ? "未填" : "“" + text + "”";
        }
    }
}
