package cn.yangguang.duty.keeping;

import cn.yangguang.duty.Duty;
import cn.yangguang.duty.Evidence;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes and ends duties that bind already. What was done, and what fell due before the day of the amendment, stays as
 * it is; what is open from then on is let go with the reason, or goes on. All in the caller's transaction, covered by the
 * caller's journal entry.
 */
@Component
public class AmendingDuties {

    /** What can still be done from the amendment's day on, and was not. */
    private static final String OPEN =
            " o.waived_because is null and o.done_on is null and (o.due is null or o.due >= :day) ";

    private final JdbcClient jdbc;
    private final Duties duties;
    private final Waivers waivers;

    AmendingDuties(JdbcClient jdbc, Duties duties, Waivers waivers) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.waivers = waivers;
    }

    /**
     * A duty that binds.
     *
     * @param units who has a part in it now
     * @param passed to whom each unit that passed it on did so, the last time
     */
    public record Stored(DutyId id, Duty duty, List<UnitId> units, Map<UnitId, UnitId> passed) {

        public Stored {
            units = List.copyOf(units);
            passed = Map.copyOf(passed);
        }

        /** Who has a unit's part now, however often it was passed on; nothing where nobody has. */
        public Optional<UnitId> holding(UnitId named) {
            Set<UnitId> seen = new HashSet<>();
            UnitId unit = named;
            while (!units.contains(unit)) {
                UnitId next = passed.get(unit);
                if (next == null || !seen.add(unit)) {
                    return Optional.empty();
                }
                unit = next;
            }
            return Optional.of(unit);
        }

        /** For whom its occurrences are laid out each; null is what all share. */
        public List<@Nullable UnitId> sets() {
            return NewDuty.sets(duty.holder(), units);
        }

        /** Whether another duty asks the same, be it of other units. */
        public boolean asksLike(NewDuty other) {
            return duty.obligation().equals(other.duty().obligation())
                    && Objects.equals(duty.trigger(), other.duty().trigger())
                    && Objects.equals(duty.condition(), other.duty().condition());
        }
    }

    /** An amendment: who made it, from which day on it is in force, and why (at most 300 characters). */
    public record Amendment(Actor by, LocalDate day, String because) {}

    /** The duties of a source that bind, locked against whoever records for them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Stored> of(String sourcePrefix) {
        return jdbc
                .sql("select * from duty where source like :source and ended_on is null order by id for update")
                .param("source", DueSql.prefix(sourcePrefix))
                .query((row, _) ->
                        new Stored(new DutyId(row.getObject("id", UUID.class)), OwedRow.duty(row), List.of(), Map.of()))
                .list()
                .stream()
                .map(stored -> new Stored(stored.id(), stored.duty(), units(stored.id()), passed(stored.id())))
                .toList();
    }

    private List<UnitId> units(DutyId duty) {
        return jdbc.sql("select unit_id from duty_unit where duty_id = :duty and position < :behind order by position")
                .param("duty", duty.value())
                .param("behind", Duties.BEHIND)
                .query((row, _) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list();
    }

    private Map<UnitId, UnitId> passed(DutyId duty) {
        Map<UnitId, UnitId> passed = new HashMap<>();
        jdbc.sql("""
                        select distinct p.number, p.from_id, p.to_id
                        from duty_passed pd join duty_passing p on p.id = pd.passing_id
                        where pd.duty_id = :duty order by p.number
                        """).param("duty", duty.value()).query(row -> {
            passed.put(
                    new UnitId(row.getObject("from_id", UUID.class)), new UnitId(row.getObject("to_id", UUID.class)));
        });
        return passed;
    }

    /** Other words and units: who stays keeps everything, who goes owes no more, who comes owes what is to come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(Stored stored, NewDuty to, Amendment amendment) {
        duties.rewrite(stored.id(), to);
        List<@Nullable UnitId> after = to.sets();
        if (goesOver(stored, to)) {
            goOver(stored.id(), after.getFirst(), amendment.day());
            duties.moveOccasions(stored.id().value(), stored.sets().getFirst(), after.getFirst());
            return;
        }
        for (@Nullable UnitId unit : stored.sets()) {
            if (!after.contains(unit)) {
                waive(stored.id(), unit, amendment);
            }
        }
        List<@Nullable UnitId> fresh = new ArrayList<>(after);
        stored.sets().forEach(fresh::remove);
        duties.layOut(stored.id(), to, fresh, amendment.day());
    }

    /** One unit's duty that it shares from now on, or a shared one that it keeps alone: the same occurrences go on. */
    private static boolean goesOver(Stored stored, NewDuty to) {
        if (stored.sets().size() != 1 || to.sets().size() != 1) {
            return false;
        }
        UnitId before = stored.sets().getFirst();
        UnitId after = to.sets().getFirst();
        UnitId alone = before == null ? after : before;
        return (before == null) != (after == null)
                && alone != null
                && stored.units().contains(alone)
                && to.everybody().contains(alone);
    }

    private void goOver(DutyId duty, @Nullable UnitId to, LocalDate day) {
        jdbc.sql("update occurrence o set unit_id = cast(:unit as uuid) where o.duty_id = :duty and" + OPEN)
                .param("unit", to == null ? null : to.value())
                .param("duty", duty.value())
                .param("day", day)
                .update();
    }

    /** Takes a duty away: what is open is let go, what was overdue on the day stays overdue. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(Stored stored, Amendment amendment) {
        stored.sets().forEach(unit -> waive(stored.id(), unit, amendment));
        jdbc.sql("update duty set ended_on = :day where id = :id")
                .param("day", amendment.day())
                .param("id", stored.id().value())
                .update();
    }

    private void waive(DutyId duty, @Nullable UnitId unit, Amendment amendment) {
        List<UUID> open = jdbc.sql("select o.id from occurrence o where o.duty_id = :duty"
                        + " and o.unit_id is not distinct from cast(:unit as uuid) and" + OPEN
                        + "order by o.id for update")
                .param("duty", duty.value())
                .param("unit", unit == null ? null : unit.value())
                .param("day", amendment.day())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        Evidence.Person giver =
                new Evidence.Person(amendment.by().staff(), amendment.by().name());
        open.forEach(occurrence -> waivers.amend(occurrence, amendment.because(), giver));
    }
}
