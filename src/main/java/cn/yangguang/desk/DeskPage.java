package cn.yangguang.desk;

import cn.yangguang.organization.awaiting.Awaiting;
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
 * @param awaiting what else waits for the reader
 * @param units for who watches over others: what each owes, those first that have something overdue or due this month
 * @param calm the other units
 * @param near what falls due this week or month
 * @param overdue what is overdue
 * @param later the rest
 * @param empty what to say where nothing is listed, or nothing
 * @param filtered whether a filter is set
 */
public record DeskPage(
        String title,
        List<Crumb> crumbs,
        String unit,
        String sentence,
        List<Awaiting> awaiting,
        List<UnitRow> units,
        List<UnitRow> calm,
        List<Field> filters,
        List<Group> near,
        List<Group> overdue,
        List<Group> later,
        Paging paging,
        String empty,
        boolean filtered) {

    public DeskPage {
        crumbs = List.copyOf(crumbs);
        awaiting = List.copyOf(awaiting);
        units = List.copyOf(units);
        calm = List.copyOf(calm);
        filters = List.copyOf(filters);
        near = List.copyOf(near);
        overdue = List.copyOf(overdue);
        later = List.copyOf(later);
    }

    /** Whether nothing is listed. */
    public boolean bare() {
        return near.isEmpty() && overdue.isEmpty() && later.isEmpty();
    }

    /** What one unit owes. */
    public record UnitRow(String id, String name, long overdue, long thisMonth, long all, Badge state) {}

    /**
     * Rows of one week or month, or the overdue ones.
     *
     * @param count how many there are on all pages together
     */
    public record Group(String title, long count, List<Part> parts) {
        public Group {
            parts = List.copyOf(parts);
        }

        /** How many of them this page lists. */
        public int listed() {
            return parts.stream().mapToInt(part -> part.rows().size()).sum();
        }

        /** Whether other pages list some of them. */
        public boolean cut() {
            return listed() < count;
        }
    }

    /** Rows of one unit, folded, for who watches over many; without a title all rows of the group. */
    public record Part(String title, List<Row> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One occurrence.
     *
     * @param shortTitle the title cut to a line or two; the same as the title where that is short
     * @param facts what else is known, told on demand
     * @param why the page that says why the day is that day, or on which an occasion is recorded
     * @param link what that page is for
     * @param record the path on which a piece of evidence is recorded, empty where this reader cannot
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
            String why,
            String link,
            String record,
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
