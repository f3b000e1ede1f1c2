package cn.yangguang.catalogue.pages;

import cn.yangguang.catalogue.keeping.ItemChange;
import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;

/** What the pages about versions show. */
public final class IssuePage {

    private IssuePage() {}

    /** One changed item; its columns are empty where it is new or ended. */
    public record Change(Badge kind, String field, String title, List<ItemChange.Column> columns) {
        public Change {
            columns = List.copyOf(columns);
        }
    }

    /** One issued version. */
    public record Row(String path, String number, String issued, String issuer, int items, String words) {}

    /**
     * All versions, and what the next one would change.
     *
     * @param seen what is sent back so that nobody issues what they did not see
     * @param whyNot why this person cannot issue now; empty where they can
     */
    public record Listing(
            CataloguePage.Place place,
            FormProblems problems,
            List<Change> pending,
            String seen,
            String whyNot,
            Field words,
            List<Row> versions) {

        public Listing {
            pending = List.copyOf(pending);
            versions = List.copyOf(versions);
        }
    }

    /** One version beside the one before it. */
    public record Show(
            CataloguePage.Place place,
            String title,
            String issued,
            String words,
            String against,
            List<Change> changes) {

        public Show {
            changes = List.copyOf(changes);
        }
    }
}
