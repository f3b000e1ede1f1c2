package cn.yangguang.catalogue.pages;

import cn.yangguang.web.Badge;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/** What the pages about a whole catalogue show. */
public final class CataloguePage {

    private CataloguePage() {}

    /** A place and where its page is. */
    public record Place(String id, String name) {}

    /**
     * The list of items.
     *
     * @param others other places whose catalogue can be looked at
     * @param filters the questions that narrow the list
     * @param state what stands between the catalogue and its version in force; empty where nothing does
     */
    public record Listing(
            Place place,
            List<Place> others,
            List<Field> filters,
            boolean filtered,
            String version,
            String state,
            boolean mayEdit,
            boolean any,
            List<Row> rows,
            Paging paging) {

        public Listing {
            others = List.copyOf(others);
            filters = List.copyOf(filters);
            rows = List.copyOf(rows);
        }
    }

    /** One item; {@code doubts} say what keeps it from making a duty. */
    public record Row(
            String path,
            String field,
            String first,
            String second,
            String limit,
            String units,
            String way,
            List<Badge> doubts) {

        public Row {
            doubts = List.copyOf(doubts);
        }
    }

    /** What of the starter can be taken over. */
    public record Starter(Place place, FormProblems problems, List<Field> fields) {
        public Starter {
            fields = List.copyOf(fields);
        }
    }
}
