package cn.yangguang.desk;

import cn.yangguang.web.Badge;
import cn.yangguang.web.Crumb;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is due from us.
 *
 * @param unit the id of the one unit whose list this is, or nothing
 * @param sentence how much there is
 * @param units for who watches over others: what each owes
 * @param empty what to say where nothing is listed, or nothing
 * @param filtered whether a filter is set
 */
public record DeskPage(
        String title,
        List<Crumb> crumbs,
        String unit,
        String sentence,
        List<UnitRow> units,
        List<Field> filters,
        List<Group> groups,
        Paging paging,
        String empty,
        boolean filtered) {

    public DeskPage {
        crumbs = List.copyOf(crumbs);
        units = List.copyOf(units);
        filters = List.copyOf(filters);
        groups = List.copyOf(groups);
    }

    /** What one unit owes. */
    public record UnitRow(String id, String name, long overdue, long thisMonth, long all, Badge state) {}

    /** Rows of one month, or the overdue ones. */
    public record Group(String title, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One occurrence.
     *
     * @param shortTitle the title cut to a line or two; the same as the title where that is short
     * @param facts what else is known, told on demand
     * @param plan its plan, null where the reader may not see it
     */
    public record Row(
            String due,
            String left,
            String title,
            String shortTitle,
            String heading,
            String demand,
            String ground,
            boolean setByOffice,
            String holder,
            String units,
            List<Fact> facts,
            @Nullable Link plan,
            Badge standing) {
        public Row {
            facts = List.copyOf(facts);
        }
    }

    /** The title of a page, and where it is. */
    public record Link(String title, String path) {}

    /** One line of what is known. */
    public record Fact(String title, String words) {}
}
