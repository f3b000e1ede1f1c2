package cn.yangguang.catalogue.pages;

import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/** What the pages about matters that are not disclosed, and about reviews, show. */
public final class ClosedPage {

    private ClosedPage() {}

    /** One closed thing; {@code ground} is the article, or that it is on request. */
    public record Row(String path, String title, String unit, String ground, String review, Badge due) {}

    /** What a place does not disclose. */
    public record Listing(CataloguePage.Place place, boolean mayEdit, List<Row> rows) {
        public Listing {
            rows = List.copyOf(rows);
        }
    }

    /** What is to be looked at again soon. */
    public record Reviews(List<Row> rows) {
        public Reviews {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One matter.
     *
     * @param id empty for a new one
     * @param ended why and since when it is listed no more; empty while it is
     */
    public record Show(
            CataloguePage.Place place,
            String id,
            String title,
            List<ItemPage.Fact> facts,
            String ended,
            boolean mayEdit,
            int seen,
            List<Field> fields,
            Field because,
            FormProblems problems) {

        public Show {
            facts = List.copyOf(facts);
            fields = List.copyOf(fields);
        }
    }
}
