package cn.yangguang.organization.keeping;

import cn.yangguang.organization.UnitId;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Crumb;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the pages about units show. */
public final class UnitPage {

    private UnitPage() {}

    /** The tree, or what was found in it; the links lead only where the reader may go. */
    public record Listing(
            Field words, List<Row> rows, String sentence, boolean mayEdit, boolean mayExchange, boolean mayEditGroups) {
        public Listing {
            rows = List.copyOf(rows);
        }
    }

    /** One unit in the tree; {@code depth} is how far it is indented, from 0. */
    public record Row(
            UnitId id,
            String name,
            int depth,
            String kind,
            String aliases,
            String formerNames,
            @Nullable Badge state) {}

    /**
     * One unit: what is known of it, what hangs under it, and the forms of those who may change it.
     *
     * @param seen the version out of which the form is made
     */
    public record Show(
            UnitId id,
            String name,
            List<Crumb> crumbs,
            List<Fact> facts,
            List<Row> children,
            boolean mayEdit,
            int seen,
            FormProblems problems,
            List<Field> fields,
            @Nullable Field move) {
        public Show {
            crumbs = List.copyOf(crumbs);
            facts = List.copyOf(facts);
            children = List.copyOf(children);
            fields = List.copyOf(fields);
        }

        /** Every field of the page, for the list of what is wrong. */
        public List<Field> problemFields() {
            return Stream.concat(fields.stream(), Stream.ofNullable(move)).toList();
        }
    }

    /** One line of what is known. */
    public record Fact(String title, String words) {}

    /** The form for a new unit below another. */
    public record Adding(UnitId parent, String parentName, FormProblems problems, List<Field> fields) {
        public Adding {
            fields = List.copyOf(fields);
        }
    }
}
