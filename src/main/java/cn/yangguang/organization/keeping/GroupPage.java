package cn.yangguang.organization.keeping;

import cn.yangguang.organization.UnitId;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/** What the pages about groups show. */
public final class GroupPage {

    private GroupPage() {}

    /** The groups of one place; {@code places} are the other places whose groups the reader keeps. */
    public record Listing(UnitId place, String placeName, List<Row> rows, List<Place> places) {
        public Listing {
            rows = List.copyOf(rows);
            places = List.copyOf(places);
        }
    }

    /** A place whose groups can be looked at. */
    public record Place(UnitId id, String name) {}

    /** One group: whom it means today. */
    public record Row(String name, String otherNames, String members, int count, String origin) {}

    /** The form for one group: opened under the name {@code was}, made out of version {@code seen}. */
    public record Editing(
            UnitId place,
            String placeName,
            String name,
            String was,
            int seen,
            FormProblems problems,
            List<Field> fields) {
        public Editing {
            fields = List.copyOf(fields);
        }
    }
}
