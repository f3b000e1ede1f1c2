package cn.yangguang.plan.ledger;

import cn.yangguang.duty.keeping.Duties;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the ledger comes to over time, for pictures: by unit and month, by coming week, and how late it was. */
@Component
public class LedgerCounts {

    private static final String STANDING =
            "with listed as not materialized (select o.duty_id, o.unit_id, o.due, o.done_on, "
                    + "o.before_plan, o.through, o.waived_because, o.closed_on, " + State.SQL + " as state"
                    + LedgerQuery.FROM;

    private static final String WANTED =
            "), wanted as (select * from listed where state = any (cast(:states as text[]))) ";

    private final JdbcClient jdbc;
    private final Clock clock;

    LedgerCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** So many of a unit's, due in a month, stand so; what is shared counts for each of its units. */
    public record Cell(UnitId unit, YearMonth month, State state, long count) {}

    /** So many are to be done in the week that begins on a Monday. */
    public record Week(LocalDate monday, long count) {}

    /**
     * How punctual a month was.
     *
     * @param due how many fell due in it before today, or before their plan was closed, those waived or before their plan left out
     * @param inTime how many of them were done by their day
     * @param late how many of all were overdue at its end, or are today; a closed plan stands as it stood
     */
    public record Punctuality(YearMonth month, long due, long inTime, long late) {}

    /** Unit by month; what has no day yet is left out. */
    public List<Cell> wall(LedgerSight sight, LedgerFilter filter, UnitTree tree) {
        return LedgerQuery.of(sight, filter, tree, today())
                .ask(jdbc, STANDING, WANTED + """
                        , summed as (
                          select case when unit_id is null then duty_id end as shared, unit_id,
                            date_trunc('month', due) as month, state, count(*) as number
                          from wanted where due is not null group by 1, 2, 3, 4)
                        select unit_id, to_char(month, 'YYYY-MM') as month, state, sum(number) as number
                        from (select unit_id, month, state, number from summed where shared is null
                          union all
                          select du.unit_id, s.month, s.state, s.number from summed s
                          join duty_unit du on du.duty_id = s.shared and du.position < """ + Duties.BEHIND + """
                        ) owed group by 1, 2, 3
                        """)
                .param("states", LedgerQuery.names(filter.states()))
                .query((row, _) -> new Cell(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        YearMonth.parse(row.getString("month")),
                        State.valueOf(row.getString("state")),
                        row.getLong("number")))
                .list();
    }

    /** What is still to be done, by the week in which it falls due, from this week on through a day. */
    public List<Week> coming(LedgerSight sight, LedgerFilter filter, UnitTree tree, LocalDate through) {
        return LedgerQuery.of(sight, filter, tree, today())
                .ask(jdbc, STANDING, WANTED + """
                        select cast(date_trunc('week', due) as date) as monday, count(*) as number
                        from wanted where state in ('OPEN', 'SOON', 'WAITING') and closed_on is null
                          and due between :today and :through
                        group by 1 order by 1
                        """)
                .param("states", LedgerQuery.names(filter.states()))
                .param("through", through)
                .query((row, _) -> new Week(row.getObject("monday", LocalDate.class), row.getLong("number")))
                .list();
    }

    /**
     * Month by month from the first with something due until today. A month's late ones are those of all earlier months too
     * that were not done by its end; what something must stay on show through is never late by being done after.
     */
    public List<Punctuality> punctuality(LedgerSight sight, LedgerFilter filter, UnitTree tree) {
        return LedgerQuery.of(sight, filter, tree, today())
                .ask(jdbc, STANDING, WANTED + """
                        , counted as (select *, to_char(due, 'YYYY-MM') as due_month,
                          to_char(greatest(due, done_on), 'YYYY-MM') as done_month from wanted
                          where due < least(:today, closed_on) and waived_because is null and not before_plan and not through),
                        moves as (
                          select due_month as month, 1 as due, case when done_on <= due then 1 else 0 end as in_time,
                            1 as moved from counted
                          union all select done_month, 0, 0, -1 from counted where done_on <= least(:today, closed_on)),
                        months as (select month, sum(due) as due, sum(in_time) as in_time, sum(moved) as moved
                          from moves group by month)
                        select month, due, in_time, sum(moved) over (order by month) as late from months order by month
                        """)
                .param("states", LedgerQuery.names(filter.states()))
                .query((row, _) -> new Punctuality(
                        YearMonth.parse(row.getString("month")),
                        row.getLong("due"),
                        row.getLong("in_time"),
                        row.getLong("late")))
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
