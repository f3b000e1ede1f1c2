package cn.yangguang.plan.measures;

import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/**
 * A unit's tasks of a plan, all on one page.
 *
 * @param path where it is sent to
 * @param note a sentence above the rows: what has been filled in and not saved, empty as a rule
 * @param mayWrite whether the reader fills it in, or only reads
 * @param people names that can be picked for a responsible person
 */
public record MeasurePage(
        String title,
        String plan,
        String path,
        String sentence,
        String note,
        boolean mayWrite,
        FormProblems problems,
        List<Row> rows,
        List<String> people) {

    public MeasurePage {
        rows = List.copyOf(rows);
        people = List.copyOf(people);
    }

    /**
     * One task.
     *
     * @param warning what deserves a second look, or nothing
     * @param other what somebody else wrote meanwhile, or nothing
     */
    public record Row(
            int number,
            int position,
            String heading,
            String requirement,
            String deadline,
            String task,
            String seen,
            String was,
            String warning,
            String other,
            Field measures,
            Field section,
            Field person,
            Field inner) {}

    /** Every field, for the list of what is wrong. */
    public List<Field> fields() {
        return rows.stream()
                .flatMap(row -> List.of(row.measures, row.section, row.person, row.inner).stream())
                .toList();
    }
}
