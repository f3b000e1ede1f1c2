package cn.yangguang.duty.keeping;

import cn.yangguang.duty.OfficeTable;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each place's office lets words without a number mean; a change moves no duty that is confirmed already. */
@Component
public class OfficeTables {

    private final JdbcClient jdbc;
    private final Journal journal;

    OfficeTables(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** What became of a change. */
    sealed interface Change {
        record Saved(boolean different) implements Change {}

        /** The table has been changed since it was shown. */
        record Stale() implements Change {}

        record NotAllowed() implements Change {}
    }

    /** A table with the number of its version, 0 for the table of the program. */
    record Versioned(OfficeTable table, int version) {}

    /** The table of a place, a district as a rule. */
    public OfficeTable of(UnitId place) {
        return versioned(place).table();
    }

    Versioned versioned(UnitId place) {
        return jdbc.sql("select * from office_terms where place_id = :place")
                .param("place", place.value())
                .query((row, number) -> new Versioned(
                        new OfficeTable(
                                ObligationJson.readWords(row.getString("words")),
                                ObligationJson.read(row.getString("otherwise"))),
                        row.getInt("version")))
                .optional()
                .orElseGet(() -> new Versioned(OfficeTable.defaults(), 0));
    }

    /** Writes the table that was made out of version {@code seen}. */
    @Transactional
    Change write(Actor actor, Unit place, OfficeTable table, int seen) {
        if (!Permissions.may(actor, Act.EDIT_OFFICE_TERMS, place)) {
            return new Change.NotAllowed();
        }
        jdbc.sql("select from unit where id = :place for update")
                .param("place", place.id().value())
                .query()
                .singleRow();
        Versioned now = versioned(place.id());
        if (now.version() != seen) {
            return new Change.Stale();
        }
        if (same(now.table(), table)) {
            return new Change.Saved(false);
        }
        store(place, table, seen + 1);
        String state = ObligationJson.writeWords(table) + ObligationJson.write(table.otherwise());
        journal.record(Entry.of(
                actor.staff(), "office-terms.write", "office-terms", place.id().value(), state));
        return new Change.Saved(true);
    }

    private void store(Unit place, OfficeTable table, int version) {
        jdbc.sql("""
                        insert into office_terms (place_id, version, words, otherwise)
                        values (:place, :version, cast(:words as jsonb), cast(:otherwise as jsonb))
                        on conflict (place_id) do update set version = excluded.version, words = excluded.words,
                          otherwise = excluded.otherwise
                        """)
                .param("place", place.id().value())
                .param("version", version)
                .param("words", ObligationJson.writeWords(table))
                .param("otherwise", ObligationJson.write(table.otherwise()))
                .update();
    }

    /** The order of the words counts: it is how the office reads its table. */
    private static boolean same(OfficeTable one, OfficeTable other) {
        return one.equals(other)
                && java.util.List.copyOf(one.words().keySet())
                        .equals(java.util.List.copyOf(other.words().keySet()));
    }
}
