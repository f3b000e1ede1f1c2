package cn.yangguang.request.deadline;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The internal deadlines as units set them; one goes for the unit and all below that set none themselves. */
@Repository
public class InternalRules {

    /** What the journal calls a change of a rule; its thing is the unit. */
    public static final String CHANGED = "request.internal-rule";

    /** The rule that goes for the unit {@code u}, as {@link InternalRule#read} takes it; null where there is none. */
    public static final String GOVERNING = """
            (select i.kind || ' ' || i.days from request_internal_rule i join unit p on p.id = i.unit_id
              where u.path like p.path || '%' order by length(p.path) desc limit 1)
            """;

    private final JdbcClient jdbc;
    private final Journal journal;

    InternalRules(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** A unit with the rule that it set. */
    record Own(String unit, String name, InternalRule rule) {}

    /** What became of the wish to set one. */
    public sealed interface Setting {
        record Done() implements Setting {}

        record NotAllowed() implements Setting {}

        /** Somebody set another since this person looked. */
        record Overtaken() implements Setting {}
    }

    /** Whether any unit set one. */
    public boolean any() {
        return jdbc.sql("select exists (select from request_internal_rule where kind <> 'NONE') as any")
                .query((row, _) -> row.getBoolean("any"))
                .single();
    }

    /** The rule that goes for a unit. */
    public InternalRule governing(UnitId unit) {
        return jdbc.sql("select coalesce(" + GOVERNING + ", '') as rule from unit u where u.id = :unit")
                .param("unit", unit.value())
                .query((row, _) -> InternalRule.read(row.getString("rule")))
                .optional()
                .orElse(InternalRule.NONE);
    }

    /** The rule that the unit itself set. */
    Optional<InternalRule> of(UnitId unit) {
        return jdbc.sql("select kind || ' ' || days as rule from request_internal_rule where unit_id = :unit")
                .param("unit", unit.value())
                .query((row, _) -> InternalRule.read(row.getString("rule")))
                .optional();
    }

    /** All that were set within reach, in the tree's order. */
    List<Own> within(Reach reach) {
        return jdbc.sql("""
                        select u.id, u.name, i.kind || ' ' || i.days as rule
                        from request_internal_rule i join unit u on u.id = i.unit_id
                        where u.path like any (:reach) order by u.path
                        """)
                .param("reach", reach.patterns())
                .query((row, _) ->
                        new Own(row.getString("id"), row.getString("name"), InternalRule.read(row.getString("rule"))))
                .list();
    }

    /**
     * Sets a unit's rule; the open cases are counted anew once the journal tells of it.
     *
     * @param rule null to follow the unit above again
     * @param seen the rule that this person saw, as text; empty where the unit had set none
     */
    @Transactional
    public Setting set(Actor actor, Unit unit, @Nullable InternalRule rule, String seen) {
        if (!Permissions.may(actor, Act.EDIT_OFFICE_TERMS, unit)) {
            return new Setting.NotAllowed();
        }
        // one after another, also where none is set yet
        jdbc.sql("select id from unit where id = :unit for no key update")
                .param("unit", unit.id().value())
                .query((row, _) -> row.getString("id"))
                .list();
        if (!of(unit.id()).map(InternalRule::stored).orElse("").equals(seen)) {
            return new Setting.Overtaken();
        }
        store(unit.id(), rule);
        String state = rule == null ? "none" : rule.stored();
        journal.record(Entry.of(actor.staff(), CHANGED, "unit", unit.id().value(), state));
        return new Setting.Done();
    }

    private void store(UnitId unit, @Nullable InternalRule rule) {
        if (rule == null) {
            jdbc.sql("delete from request_internal_rule where unit_id = :unit")
                    .param("unit", unit.value())
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into request_internal_rule (unit_id, kind, days) values (:unit, :kind, :days)
                        on conflict (unit_id) do update set kind = :kind, days = :days
                        """)
                .param("unit", unit.value())
                .param("kind", rule.kind().name())
                .param("days", rule.days())
                .update();
    }
}
