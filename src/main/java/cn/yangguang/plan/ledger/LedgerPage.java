package cn.yangguang.plan.ledger;

import cn.yangguang.web.Badge;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import java.util.List;
import java.util.Map;

/** What the pages of the ledger show. */
public final class LedgerPage {

    private LedgerPage() {}

    /**
     * The list under its filter.
     *
     * @param sent the filter as hidden fields of the forms on the page
     * @param acts what may be done to many rows at once; empty where nothing may
     * @param links where else this filter leads: its files, and the way back in
     */
    public record Show(
            Filters filters,
            List<Lamp> lamps,
            String caption,
            List<Row> rows,
            Paging paging,
            Map<String, List<String>> sent,
            List<Choice> acts,
            List<Link> links) {
        public Show {
            lamps = List.copyOf(lamps);
            rows = List.copyOf(rows);
            sent = Map.copyOf(sent);
            acts = List.copyOf(acts);
            links = List.copyOf(links);
        }
    }

    /** The questions of the filter, the rarer ones folded, and the ways to look at what it gives. */
    public record Filters(List<Tab> tabs, String action, List<Field> fields, List<Field> more, boolean filtered) {
        public Filters {
            tabs = List.copyOf(tabs);
            fields = List.copyOf(fields);
            more = List.copyOf(more);
        }

        /** Whether one of the rarer questions was answered. */
        public boolean unfolded() {
            return more.stream()
                    .anyMatch(field -> !field.value().isEmpty() && !field.name().equals("sort"));
        }
    }

    /** One way to look. */
    public record Tab(String title, String path, boolean current) {}

    /** How many stand so, and where they are listed. */
    public record Lamp(Badge badge, String path, boolean current) {}

    public record Link(String title, String path) {}

    /** One row; due leads to why it is due on that day. */
    public record Row(
            String id,
            String number,
            String path,
            String title,
            String measure,
            String units,
            String due,
            String period,
            Badge standing,
            String done,
            String pieces,
            String evidence) {}

    /** The ledger summed up: each table's rows by standing. */
    public record Summary(Filters filters, List<Table> tables) {
        public Summary {
            tables = List.copyOf(tables);
        }
    }

    /** One table; the columns are the standings that occur. */
    public record Table(String title, String first, List<String> columns, List<Line> lines) {
        public Table {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
    }

    /** One line: its numbers by standing, all of them, and the share that is done. */
    public record Line(String title, List<Amount> amounts, Amount all, String done) {
        public Line {
            amounts = List.copyOf(amounts);
        }
    }

    /** How many, and where they are listed. */
    public record Amount(String column, long count, String path) {}
}
