package cn.yangguang.catalogue.pages;

import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/** What the pages show on which catalogues come and go in their printed form. */
public final class SheetPage {

    private SheetPage() {}

    /** Where a file is handed in. */
    public record Start(CataloguePage.Place place, FormProblems problems, List<Field> fields) {
        public Start {
            fields = List.copyOf(fields);
        }
    }

    /**
     * What the file would do.
     *
     * @param file the file once more, empty where it may not be stored
     */
    public record Preview(
            CataloguePage.Place place,
            String sentence,
            List<Row> rows,
            String file,
            String name,
            String field,
            boolean end) {

        public Preview {
            rows = List.copyOf(rows);
        }
    }

    /** One item: where it stands, what becomes of it, and what to look at. */
    public record Row(String place, String field, String first, String second, Badge effect, List<String> notes) {
        public Row {
            notes = List.copyOf(notes);
        }
    }
}
