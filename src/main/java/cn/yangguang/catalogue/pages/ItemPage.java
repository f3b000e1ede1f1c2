package cn.yangguang.catalogue.pages;

import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.stream.Stream;

/** What the pages about one item show. */
public final class ItemPage {

    private ItemPage() {}

    /** One column of the item in words; several lines are several things. */
    public record Fact(String title, List<String> lines) {
        public Fact {
            lines = List.copyOf(lines);
        }
    }

    /** One content element as it is typed. */
    public record Row(Field name, Field kind, Field showing) {

        public List<Field> fields() {
            return List.of(name, kind, showing);
        }
    }

    /**
     * The form of an item.
     *
     * @param seen the version it was made of, 0 for a new one
     * @param before the fields before the rows of contents, {@code after} those behind them
     */
    public record Form(
            String action,
            String place,
            int seen,
            List<Field> before,
            List<Row> rows,
            List<Field> after,
            FormProblems problems) {

        public Form {
            before = List.copyOf(before);
            rows = List.copyOf(rows);
            after = List.copyOf(after);
        }

        /** Every field, for the list of what is wrong. */
        public List<Field> fields() {
            return Stream.of(before.stream(), rows.stream().flatMap(row -> row.fields().stream()), after.stream())
                    .flatMap(fields -> fields)
                    .toList();
        }
    }

    /** A new item of a place. */
    public record Adding(String placeName, Form form) {}

    /**
     * One item.
     *
     * @param doubts what keeps it from making a duty
     * @param ended why and since when it is no item any more; empty while it is one
     * @param because why it is to end, as typed
     * @param pieces how many pieces of it are before the public
     * @param draft where a piece of it is written; empty for whoever may not
     */
    public record Show(
            String id,
            String title,
            String placeName,
            String listPath,
            List<Badge> doubts,
            List<Fact> facts,
            String duty,
            String ended,
            boolean mayEdit,
            boolean open,
            Form form,
            Field because,
            long pieces,
            String draft) {

        public Show {
            doubts = List.copyOf(doubts);
            facts = List.copyOf(facts);
        }

        /** Every field, for the list of what is wrong. */
        public List<Field> fields() {
            return Stream.concat(form.fields().stream(), Stream.of(because)).toList();
        }
    }
}
