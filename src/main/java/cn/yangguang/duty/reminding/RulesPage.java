package cn.yangguang.duty.reminding;

import cn.yangguang.organization.UnitId;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the page shows on which an office says how people are reminded.
 *
 * @param seen the version of the rules that the form was made out of
 * @param sentence whose rules hold now
 * @param stored the rules that are kept now, for who typed over older ones; else empty
 */
public record RulesPage(
        UnitId place,
        String placeName,
        List<Place> others,
        int seen,
        String sentence,
        List<String> stored,
        List<Row> rows,
        List<Field> rest,
        FormProblems problems) {

    public RulesPage {
        others = List.copyOf(others);
        stored = List.copyOf(stored);
        rows = List.copyOf(rows);
        rest = List.copyOf(rest);
    }

    /** Another place whose rules this person may change. */
    public record Place(UnitId id, String name) {}

    /** One step: when, how many days, and who. */
    public record Row(String title, List<Field> fields) {
        public Row {
            fields = List.copyOf(fields);
        }
    }

    /** Every field, for the list of what is wrong. */
    public List<Field> fields() {
        return Stream.concat(rows.stream().flatMap(row -> row.fields().stream()), rest.stream())
                .toList();
    }
}
