package cn.yangguang.desk.journal;

import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Map;

/** What the journal's pages show. */
public final class JournalPage {

    private JournalPage() {}

    /**
     * A page of entries, newest first.
     *
     * @param asked the filter, for the export
     * @param older the mark of the next page, or nothing
     * @param sealed how much is sealed, in words
     */
    public record Listing(
            FormProblems problems,
            List<Field> filters,
            Map<String, String> asked,
            List<Row> rows,
            String older,
            boolean first,
            String sealed) {
        public Listing {
            filters = List.copyOf(filters);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One entry.
     *
     * @param position its number, or nothing while it is not sealed
     * @param person whose name filters for that person; empty for the program itself
     */
    public record Row(
            String position,
            String time,
            String who,
            String person,
            String act,
            String kind,
            String thing,
            String id) {}

    /**
     * The tree and the check of a stretch of it.
     *
     * @param facts the newest signed head
     * @param finding what the check found, or nothing
     * @param sound whether that is what should be
     */
    public record Checking(FormProblems problems, List<Field> fields, List<Fact> facts, String finding, boolean sound) {
        public Checking {
            fields = List.copyOf(fields);
            facts = List.copyOf(facts);
        }
    }

    /** Something known of the tree. */
    public record Fact(String title, String words) {}
}
