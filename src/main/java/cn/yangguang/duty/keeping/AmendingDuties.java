package cn.yangguang.duty.keeping;

import cn.yangguang.duty.Duty;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private final Clock clock;

    AmendingDuties(JdbcClient jdbc, Duties duties, Clock clock) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.clock = clock;
    }

    /** A duty that binds, with how its occurrences are laid out. */
    public record Stored(DutyId id, Duty duty, List<@Nullable UnitId> sets) {

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
                .param("source", DueLists.prefix(sourcePrefix))
                .query((row, _) ->
                        new Stored(new DutyId(row.getObject("id", UUID.class)), OwedRow.duty(row), List.of()))
                .list()
                .stream()
                .map(stored -> new Stored(
                        stored.id(), stored.duty(), NewDuty.sets(stored.duty().holder(), units(stored.id()))))
                .toList();
    }

    private List<UnitId> units(DutyId duty) {
        return jdbc.sql("select unit_id from duty_unit where duty_id = :duty and left_on is null order by position")
                .param("duty", duty.value())
                .query((row, _) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list();
    }

    /** Gives a duty other words and units: who stays keeps everything, who goes owes nothing more, who comes owes what is still to come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(Stored stored, NewDuty to, Amendment amendment) {
        duties.rewrite(stored.id(), to, amendment.day());
        List<@Nullable UnitId> after = to.sets();
        for (@Nullable UnitId unit : stored.sets()) {
            if (!after.contains(unit)) {
                waive(stored.id(), unit, amendment);
            }
        }
        List<@Nullable UnitId> fresh = new ArrayList<>(after);
        fresh.removeAll(stored.sets());
        duties.layOut(stored.id(), to, fresh, amendment.day());
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
                .query(UUID.class)
                .list();
        open.forEach(occurrence -> waive(occurrence, amendment));
    }

    private void waive(UUID occurrence, Amendment amendment) {
        jdbc.sql("""
                        insert into waiver (id, occurrence_id, because, given_on, giver_id, giver)
                        values (:id, :occurrence, :because, :day, :by, :name)
                        """)
                .param("id", UUID.randomUUID())
                .param("occurrence", occurrence)
                .param("because", amendment.because())
                .param("day", LocalDate.now(clock))
                .param("by", amendment.by().staff())
                .param("name", amendment.by().name())
                .update();
        jdbc.sql("update occurrence set waived_because = :because where id = :id")
                .param("because", amendment.because())
                .param("id", occurrence)
                .update();
    }
}
