package cn.yangguang.organization.keeping;

import cn.yangguang.organization.UnitId;
import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/** What the pages show on which units come and go as a sheet. */
public final class ExchangePage {

    private ExchangePage() {}

    /** Where a sheet is fetched and handed in. */
    public record Start(FormProblems problems, List<Field> fields, List<Place> places) {
        public Start {
            fields = List.copyOf(fields);
            places = List.copyOf(places);
        }
    }

    /** A place whose units can be fetched. */
    public record Place(UnitId id, String name) {}

    /** What the sheet would do; {@code sheet} is the file once more, empty where it may not be stored. */
    public record Preview(UnitId top, String topName, String sentence, List<Row> rows, String sheet) {
        public Preview {
            rows = List.copyOf(rows);
        }
    }

    /** One row of the sheet. */
    public record Row(int number, String name, Badge effect, String problem) {}
}
