package cn.yangguang.duty.keeping;

import cn.yangguang.organization.UnitId;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/**
 * What the page shows on which an office says what words without a number mean.
 *
 * @param seen the version of the table that is shown
 * @param sentence whose table it is now
 * @param occasions for which words each occasion must be recorded, or nothing
 */
public record OfficeTermsPage(
        UnitId place,
        String placeName,
        List<Place> others,
        int seen,
        String sentence,
        String occasions,
        List<Row> rows,
        Field otherwise,
        FormProblems problems) {

    public OfficeTermsPage {
        others = List.copyOf(others);
        rows = List.copyOf(rows);
    }

    /** Another place whose table this person may change. */
    public record Place(UnitId id, String name) {}

    /** One word, as typed; the last rows are empty, for new words. */
    public record Row(Field word, Field meaning) {}

    /** Every field, for the list of what is wrong. */
    public List<Field> fields() {
        return java.util.stream.Stream.concat(
                        rows.stream().flatMap(row -> java.util.stream.Stream.of(row.word(), row.meaning())),
                        java.util.stream.Stream.of(otherwise))
                .toList();
    }
}
