package cn.yangguang.plan.pages;

import cn.yangguang.web.Badge;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Confirmation;
import cn.yangguang.web.forms.Field;
import java.util.List;
import java.util.UUID;

/** The duties of a plan as tables. */
public final class DutiesPage {

    private DutiesPage() {}

    /**
     * The page: ways to look, filters, and the table of the way chosen; the other tables are empty.
     *
     * @param asking how the office says whether evidence must be accepted; empty for others
     */
    public record Show(
            UUID id,
            String title,
            String by,
            List<Tab> tabs,
            List<Field> filters,
            List<Column> columns,
            List<UnitRow> units,
            List<MonthRow> months,
            List<Line> lines,
            Paging paging,
            String caption,
            List<Confirmation> asking) {
        public Show {
            asking = List.copyOf(asking);
            tabs = List.copyOf(tabs);
            filters = List.copyOf(filters);
            columns = List.copyOf(columns);
            units = List.copyOf(units);
            months = List.copyOf(months);
            lines = List.copyOf(lines);
        }
    }

    /** One way to look. */
    public record Tab(String title, String path, boolean current) {}

    /** A month of the table, or what has no day yet. */
    public record Column(String value, String title) {}

    /** A unit with its number in each column. */
    public record UnitRow(String name, List<Amount> numbers, Amount all) {}

    /** How many there are, how many of them are overdue, and where they are listed; the title says which. */
    public record Amount(String column, long count, long overdue, String path) {}

    /** A month with its numbers by standing. */
    public record MonthRow(String title, Amount all, List<Badge> standings) {}

    /** One thing that falls due; why leads to the page that says why it is due on that day. */
    public record Line(
            String why,
            String due,
            String period,
            String units,
            String title,
            String measure,
            String ground,
            Badge standing) {}
}
