package cn.yangguang.organization.staff;

import cn.yangguang.web.Badge;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Confirmation;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the pages about people show. */
public final class StaffPage {

    private StaffPage() {}

    /** The list; {@code mayAdd} where new accounts may be opened. */
    public record Listing(List<Field> filters, List<Row> rows, Paging paging, boolean mayAdd) {
        public Listing {
            filters = List.copyOf(filters);
            rows = List.copyOf(rows);
        }

        /** Whether less than everybody is shown. */
        public boolean filtered() {
            return !filters.getFirst().value().isEmpty()
                    || !filters.getLast().value().equals(StaffLists.Kind.ALL.name());
        }
    }

    /** One person in the list. */
    public record Row(UUID id, String login, String name, String unit, String roles, String lastSeen, Badge state) {}

    /** The form for a new account. */
    public record Adding(FormProblems problems, List<Field> fields) {
        public Adding {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One account; {@code self} where it is the reader's own, whose rights others keep.
     *
     * @param version of the account as it is shown, which the form carries
     */
    public record Show(
            UUID id,
            String name,
            int version,
            List<Fact> facts,
            Badge state,
            boolean mayEdit,
            boolean mayGrant,
            boolean self,
            FormProblems problems,
            List<Field> fields,
            List<HeldRole> roles,
            List<Field> grant,
            List<Confirmation> deeds) {
        public Show {
            facts = List.copyOf(facts);
            fields = List.copyOf(fields);
            roles = List.copyOf(roles);
            grant = List.copyOf(grant);
            deeds = List.copyOf(deeds);
        }

        /** Every field of the page, for the list of what is wrong. */
        public List<Field> problemFields() {
            return Stream.concat(fields.stream(), grant.stream()).toList();
        }
    }

    /** Something known of the account. */
    public record Fact(String title, String words) {}

    /** A role that is held, with the deed that takes it away. */
    public record HeldRole(String role, String at, Confirmation revoke) {}

    /** A password that we made, shown once. */
    public record MadePassword(UUID id, String login, String name, String password) {}
}
