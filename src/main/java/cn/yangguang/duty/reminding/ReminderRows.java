package cn.yangguang.duty.reminding;

import cn.yangguang.duty.keeping.Duties;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds who is to be told of what on a day, and writes it down in the same statement. */
@Repository
class ReminderRows {

    private static final long LOCK = 0x79616E67_0003L;

    /** What asks for something: neither done nor waived, open, of a plan that is not closed, not due before it. */
    private static final String PRESSING = """
            o.done_on is null and o.waived_because is null and o.closed_on is null and not o.before_plan
            and o.opens <= :today
            """;

    /**
     * The last step that has come for each; of an occurrence shared by units, or of a person with several roles, the
     * first. Whoever was told at this step or at a later one is not told again. What is near is found first, by the index
     * on due days: left to itself the planner goes from the people to everything their units ever owe.
     */
    private static final String REMIND = """
            with near as materialized (
              select o.id, o.duty_id, o.unit_id,
                case when :every > 0 and :today - o.due >= :last + :every
                  then :last + :every * ((:today - o.due - :last) / :every)
                  else (select max(step) from unnest(:steps) as step where step <= :today - o.due) end as step
              from occurrence o join duty d on d.id = o.duty_id
              where d.owner_id = :owner and o.due <= :furthest and\s""" + PRESSING + """
            ), told as (
              select distinct on (near.id, r.person) near.id, near.step, r.person, r.role, r.unit
              from near join duty_unit du on du.duty_id = near.duty_id
                  and (near.unit_id = du.unit_id or near.unit_id is null and du.position <\s""" + Duties.BEHIND + """
                  )
                join unnest(:units, :roles, :people) as r (unit, role, person) on r.unit = du.unit_id
                join unnest(:days, :told) as s (day, role) on s.role = r.role
                  and s.day = case when :every > 0 then least(near.step, :last + :every) else near.step end
              where not exists (select from reminder m
                where m.occurrence_id = near.id and m.person_id = r.person and m.step >= near.step)
              order by near.id, r.person, array_position(array['CLERK', 'HEAD', 'OFFICE'], r.role), du.position
            ), slips as (
              insert into reminder_slip (person_id, day) select distinct person, :today from told
              on conflict do nothing
            )
            insert into reminder (occurrence_id, person_id, step, role, unit_id, day)
            select id, person, step, role, unit, :today from told
            on conflict do nothing
            """;

    /** For each person whatever is theirs, once however many roles they have; for heads and offices what they accept. */
    private static final String DIGEST = """
            with owed as (
              select distinct r.person, o.id, o.due
              from occurrence o join duty d on d.id = o.duty_id
                join duty_unit du on du.duty_id = d.id and\s""" + Duties.OWES + """
                join unnest(:units, :roles, :people) as r (unit, role, person) on r.unit = du.unit_id
              where d.owner_id = :owner and o.due <= :sunday and\s""" + PRESSING + """
            ), waiting as (
              select distinct r.person, e.id
              from evidence e join occurrence o on o.id = e.occurrence_id join duty d on d.id = o.duty_id
                join unnest(:units, :roles, :people) as r (unit, role, person)
                  on r.unit = coalesce(o.unit_id, e.unit_id)
              where d.owner_id = :owner and r.role <> 'CLERK' and e.author_id <> r.person
                and e.must_be_accepted and e.accepted_at is null and e.returned_at is null and e.withdrawn_at is null
                and o.closed_on is null and o.waived_because is null
            ), counted as (
              select person, count(*) filter (where due >= :today) as this_week,
                count(*) filter (where due < :today) as overdue, 0 as accepting from owed group by person
              union all select person, 0, 0, count(*) from waiting group by person
            )
            insert into reminder_slip as slip (person_id, day, this_week, overdue, accepting)
            select person, :today, sum(this_week), sum(overdue), sum(accepting) from counted group by person
            on conflict (person_id, day) do update set
              this_week = coalesce(slip.this_week, 0) + excluded.this_week,
              overdue = coalesce(slip.overdue, 0) + excluded.overdue,
              accepting = coalesce(slip.accepting, 0) + excluded.accepting
            """;

    private final JdbcClient jdbc;

    ReminderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One turn at a time, until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .listOfRows();
    }

    Optional<LocalDate> lastTurn() {
        return jdbc.sql("select day from reminder_turn order by day desc limit 1")
                .query(LocalDate.class)
                .optional();
    }

    void turned(LocalDate day, int reminders, int letters) {
        jdbc.sql("""
                        insert into reminder_turn as turn (day, reminders, letters) values (:day, :reminders, :letters)
                        on conflict (day) do update set reminders = turn.reminders + excluded.reminders,
                          letters = turn.letters + excluded.letters
                        """)
                .param("day", day)
                .param("reminders", reminders)
                .param("letters", letters)
                .update();
    }

    /** Whose plans there are duties of. */
    List<UnitId> owners() {
        return units("select distinct owner_id from duty where cast(:owner as uuid) is null", null);
    }

    /** The units that have a part in the duties of this owner's plans. */
    List<UnitId> owing(UnitId owner) {
        return units(
                "select distinct du.unit_id from duty_unit du join duty d on d.id = du.duty_id where d.owner_id = :owner",
                owner);
    }

    private List<UnitId> units(String sql, @org.jspecify.annotations.Nullable UnitId owner) {
        return jdbc.sql(sql)
                .param("owner", owner == null ? null : owner.value())
                .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Writes down who is told today of what these plans ask for; says how many reminders that are. */
    int remind(UnitId owner, LocalDate today, ReminderRules rules, Recipients recipients) {
        List<Integer> days = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Step step : rules.told()) {
            for (Role role : step.to()) {
                days.add(step.day());
                told.add(role.name());
            }
        }
        return of(REMIND, owner, today, recipients)
                .param("every", rules.every())
                .param("last", rules.last())
                .param("steps", rules.steps().stream().map(Step::day).toArray(Integer[]::new))
                .param("furthest", today.plusDays(rules.ahead()))
                .param("days", days.toArray(Integer[]::new))
                .param("told", told.toArray(String[]::new))
                .update();
    }

    /** Writes down the week at a glance, for everybody who has something in it; says for how many. */
    int digest(UnitId owner, LocalDate today, LocalDate sunday, Recipients recipients) {
        return of(DIGEST, owner, today, recipients).param("sunday", sunday).update();
    }

    private JdbcClient.StatementSpec of(String sql, UnitId owner, LocalDate today, Recipients recipients) {
        return jdbc.sql(sql)
                .param("owner", owner.value())
                .param("today", today)
                .param("units", recipients.units())
                .param("roles", recipients.roles())
                .param("people", recipients.people());
    }
}
