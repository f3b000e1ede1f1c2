package cn.yangguang.duty.reminding;

import cn.yangguang.database.Rows;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each place's office lets people be reminded; a change holds from the next turn of the day. */
@Component
class KeptRules {

    private final JdbcClient jdbc;
    private final Journal journal;

    KeptRules(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** What became of a change. */
    sealed interface Change {
        record Saved(boolean different) implements Change {}

        /** The rules have been changed since they were shown. */
        record Stale() implements Change {}

        record NotAllowed() implements Change {}
    }

    /** Rules with the number of their version, 0 for the rules of the program. */
    record Versioned(ReminderRules rules, int version) {}

    Versioned versioned(UnitId place) {
        return jdbc.sql("select * from reminder_rules where place_id = :place")
                .param("place", place.value())
                .query((row, number) -> new Versioned(rules(row), row.getInt("version")))
                .optional()
                .orElseGet(() -> new Versioned(ReminderRules.defaults(), 0));
    }

    /** The rules of all places that wrote some down. */
    Map<UnitId, ReminderRules> all() {
        Map<UnitId, ReminderRules> all = new HashMap<>();
        jdbc.sql("select * from reminder_rules").query(row -> {
            all.put(new UnitId(row.getObject("place_id", UUID.class)), rules(row));
        });
        return all;
    }

    private static ReminderRules rules(ResultSet row) throws SQLException {
        int every = row.getInt("every");
        HashSet<Role> to =
                Rows.texts(row, "every_to").stream().map(Role::valueOf).collect(Collectors.toCollection(HashSet::new));
        int digest = row.getInt("digest");
        return new ReminderRules(
                Rows.texts(row, "steps").stream().map(Step::of).toList(),
                every == 0 ? null : new Step(every, to),
                digest == 0 ? null : DayOfWeek.of(digest),
                new QuietHours(
                        row.getObject("quiet_to", LocalTime.class), row.getObject("quiet_from", LocalTime.class)));
    }

    /** Writes the rules that were made out of version {@code seen}. */
    @Transactional
    Change write(Actor actor, Unit place, ReminderRules rules, int seen) {
        if (!Permissions.may(actor, Act.SET_REMINDERS, place)) {
            return new Change.NotAllowed();
        }
        jdbc.sql("select from unit where id = :place for no key update")
                .param("place", place.id().value())
                .query()
                .singleRow();
        Versioned now = versioned(place.id());
        if (now.version() != seen) {
            return new Change.Stale();
        }
        if (now.rules().equals(rules)) {
            return new Change.Saved(false);
        }
        store(place.id(), rules, seen + 1);
        journal.record(Entry.of(
                actor.staff(),
                "reminder-rules.write",
                "reminder-rules",
                place.id().value(),
                rules.state()));
        return new Change.Saved(true);
    }

    private void store(UnitId place, ReminderRules rules, int version) {
        @Nullable Step repeat = rules.repeat();
        @Nullable DayOfWeek digest = rules.digest();
        jdbc.sql("""
                        insert into reminder_rules (place_id, version, steps, every, every_to, digest, quiet_to, quiet_from)
                        values (:place, :version, :steps, :every, :to, :digest, :quietTo, :quietFrom)
                        on conflict (place_id) do update set version = excluded.version, steps = excluded.steps,
                          every = excluded.every, every_to = excluded.every_to, digest = excluded.digest,
                          quiet_to = excluded.quiet_to, quiet_from = excluded.quiet_from
                        """)
                .param("place", place.value())
                .param("version", version)
                .param("steps", rules.steps().stream().map(Step::text).toArray(String[]::new))
                .param("every", rules.every())
                .param(
                        "to",
                        repeat == null
                                ? new String[0]
                                : repeat.to().stream().map(Role::name).toArray(String[]::new))
                .param("digest", digest == null ? null : digest.getValue())
                .param("quietTo", rules.quiet().to())
                .param("quietFrom", rules.quiet().from())
                .update();
    }
}
