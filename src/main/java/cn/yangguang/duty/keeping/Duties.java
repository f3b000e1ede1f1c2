package cn.yangguang.duty.keeping;

import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.Occurrences;
import cn.yangguang.organization.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes duties in and lays their occurrences out. */
@Component
public class Duties {

    private static final String ADDING = """
            insert into occurrence (id, duty_id, unit_id, occasion_id, name, opens, due, through, due_after, not_before,
              notice_words, needed, before_plan)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** Who held a duty before and owed something stands behind those who hold it now. */
    public static final int BEHIND = 1000;

    /**
     * Whether {@code unit u} holds {@code duty d} today (parameter :today) by {@code duty_unit du}: an amendment did not end
     * it, nobody took it over, and the unit has not ended.
     */
    public static final String HELD =
            " (d.ended_on is null and du.position < " + BEHIND + " and (u.valid_to is null or u.valid_to >= :today)) ";

    /**
     * Whether the unit of {@code duty_unit du} owes {@code occurrence o}: for itself, or because it is among those who share
     * the duty now.
     */
    public static final String OWES =
            " (o.unit_id = du.unit_id or o.unit_id is null and du.position < " + BEHIND + ") ";

    private static final String COUNTING = """
            e.occurrence_id = o.id and e.counts and (o.before_plan
              or e.effective >= case when o.through then coalesce(o.due, o.not_before) else o.opens end)
            """;

    private final JdbcOperations jdbc;

    Duties(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores duties with their occurrences in the caller's transaction; the caller's journal entry covers them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(List<NewDuty> duties) {
        addRows(duties);
        List<@Nullable Object[]> occurrences = new ArrayList<>();
        duties.forEach(duty -> DutyRows.addOccurrences(duty, occurrences));
        jdbc.batchUpdate(ADDING, occurrences);
    }

    /** Stores a duty without occurrences: whoever starts it adds them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addBare(NewDuty duty) {
        addRows(List.of(duty));
    }

    private void addRows(List<NewDuty> duties) {
        jdbc.batchUpdate("""
                insert into duty (id, source, obligation, holder, trigger_words, condition_words, ground, ground_words,
                  title, path, owner_id, plan_issued, plan_year)
                values (?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, duties.stream().map(DutyRows::row).toList());
        List<@Nullable Object[]> units = new ArrayList<>();
        duties.forEach(duty -> DutyRows.addUnits(duty.id(), duty, units));
        jdbc.batchUpdate("insert into duty_unit (duty_id, unit_id, position) values (?, ?, ?)", units);
    }

    /** Stores duties that an amendment brings, with those of their occurrences that are not due before its day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addFrom(List<NewDuty> duties, LocalDate day) {
        addRows(duties);
        duties.forEach(duty -> layOut(duty.id(), duty, duty.sets(), day));
    }

    /** Lays a stored duty out for more sets, leaving out what is due before the day. */
    @Transactional(propagation = Propagation.MANDATORY)
    void layOut(DutyId id, NewDuty duty, List<@Nullable UnitId> sets, LocalDate day) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<Occurrence> toCome = Occurrences.of(duty.duty().obligation(), duty.planYear(), duty.planIssued()).stream()
                .filter(occurrence ->
                        !(occurrence.dueBy() instanceof Occurrence.DueBy.Day(LocalDate due) && due.isBefore(day)))
                .toList();
        for (@Nullable UnitId unit : sets) {
            toCome.forEach(occurrence -> rows.add(DutyRows.row(UUID.randomUUID(), id, unit, null, occurrence)));
        }
        jdbc.batchUpdate(ADDING, rows);
    }

    /** Gives a stored duty the words, the holder and the units of another one; what it asks for stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    void rewrite(DutyId id, NewDuty to) {
        jdbc.update(
                "update duty set holder = ?, ground = ?, ground_words = ?, title = ?, path = ? where id = ?",
                to.duty().holder().name(),
                DutyRows.kind(to.duty().ground()),
                DutyRows.words(to.duty().ground()),
                to.title(),
                to.path().toArray(String[]::new),
                id.value());
        jdbc.update("""
                delete from duty_unit u where u.duty_id = ? and not exists (
                  select from occurrence o where o.duty_id = u.duty_id and o.unit_id = u.unit_id)
                """, id.value());
        jdbc.update(
                "update duty_unit set position = position + ? where duty_id = ? and position < ?",
                BEHIND,
                id.value(),
                BEHIND);
        List<@Nullable Object[]> units = new ArrayList<>();
        DutyRows.addUnits(id, to, units);
        jdbc.batchUpdate("""
                insert into duty_unit (duty_id, unit_id, position) values (?, ?, ?)
                on conflict (duty_id, unit_id) do update set position = excluded.position
                """, units);
    }

    /**
     * Gives what happened to whom the duty went over; null is all that share. Also what started something that was settled
     * since: who goes on with the duty must know it, so that nothing is recorded twice. In the caller's transaction and
     * journal entry.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moveOccasions(UUID duty, @Nullable UnitId from, @Nullable UnitId to) {
        jdbc.update("""
                update occasion set unit_id = cast(? as uuid)
                where duty_id = ? and unit_id is not distinct from cast(? as uuid)
                """, to == null ? null : to.value(), duty, from == null ? null : from.value());
    }

    /** Stores the occurrence that an occasion started, for one unit or, where that is null, for all that share it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID add(DutyId duty, @Nullable UnitId unit, UUID occasion, Occurrence occurrence) {
        UUID id = UUID.randomUUID();
        jdbc.update(ADDING, DutyRows.row(id, duty, unit, occasion, occurrence));
        return id;
    }

    /** Gives a stored occurrence the due day of another one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(UUID id, Occurrence to) {
        DutyRows.Due due = DutyRows.Due.of(to.dueBy());
        jdbc.update(
                "update occurrence set due = ?, through = ?, due_after = ?, not_before = ?, notice_words = ?, before_plan = ?"
                        + " where id = ?",
                due.date(),
                due.through(),
                due.after(),
                due.notBefore(),
                due.sentence(),
                to.beforePlan(),
                id);
        recount(id);
    }

    /**
     * Writes down again what the evidence of an occurrence comes to, see {@link cn.yangguang.duty.Evidence#doneOn}; whoever
     * changes its evidence or days holds the occurrence's row and calls this before the end of the transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recount(UUID id) {
        jdbc.update("""
                update occurrence o set pieces = (select count(*) from evidence e where %1$s),
                  done_on = (select e.effective from evidence e where %1$s order by e.effective offset o.needed - 1 limit 1),
                  last_words = (select e.words from evidence e
                    where e.occurrence_id = o.id and e.returned_at is null and e.withdrawn_at is null
                    order by e.recorded_at desc, e.id limit 1)
                where o.id = ?
                """.formatted(COUNTING), id);
    }
}
