package cn.yangguang.plan.circulating;

import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the rounds of drafts and what was said in them. */
@Repository
public class Circulations {

    private static final String ROUND = """
            select c.*, s.name from plan_circulation c left join staff s on s.id = c.opened_by
            """;

    private static final String OBJECTION = """
            select o.*, r.name as raised_name, w.name as withdrawn_name, a.name as answered_name
            from plan_objection o
            left join staff r on r.id = o.raised_by
            left join staff w on w.id = o.withdrawn_by
            left join staff a on a.id = o.answered_by
            """;

    private final JdbcClient jdbc;

    Circulations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest round of a plan, if it ever went round. */
    public Optional<Circulation> latest(UUID plan) {
        return jdbc.sql(ROUND + "where c.plan_id = :plan order by c.number desc limit 1")
                .param("plan", plan)
                .query(this::round)
                .optional();
    }

    public Optional<Circulation> find(UUID id) {
        return jdbc.sql(ROUND + "where c.id = :id")
                .param("id", id)
                .query(this::round)
                .optional();
    }

    /** Everything that was ever said in a round, by task, what was withdrawn too. */
    public List<Objection> objections(UUID circulation) {
        return jdbc.sql(OBJECTION + "where o.circulation_id = :id order by o.task, o.raised_at, o.id")
                .param("id", circulation)
                .query(ObjectionRow::read)
                .list();
    }

    /** Everything that was ever said about a plan, in all its rounds. */
    public List<Objection> objectionsTo(UUID plan) {
        return jdbc.sql(OBJECTION + """
                        join plan_circulation c on c.id = o.circulation_id
                        where c.plan_id = :plan order by o.task, o.raised_at, o.id
                        """)
                .param("plan", plan)
                .query(ObjectionRow::read)
                .list();
    }

    Optional<Objection> objection(UUID id) {
        return jdbc.sql(OBJECTION + "where o.id = :id")
                .param("id", id)
                .query(ObjectionRow::read)
                .optional();
    }

    /**
     * That a unit was asked about a plan.
     *
     * @param open whether the draft is still one, and no later round was begun
     * @param answered whether the unit agreed, or an objection of its stands
     */
    public record AskedUnit(
            UUID circulation, UUID plan, String title, UnitId unit, LocalDate lastDay, boolean open, boolean answered) {

        /** Whether the unit can still answer on that day. */
        public boolean openOn(LocalDate today) {
            return open && !today.isAfter(lastDay);
        }

        /** Whether it should: it can, and has not. */
        public boolean waitsOn(LocalDate today) {
            return openOn(today) && !answered;
        }
    }

    /** Everything that units within reach were ever asked, the latest last day first. */
    public List<AskedUnit> asked(Reach reach) {
        return asked(reach, "p.state <> 'DISCARDED'");
    }

    /** What they are asked about plans that are not issued yet, whether their last day is over or not. */
    public List<AskedUnit> askedOpen(Reach reach) {
        return asked(reach, "p.state = 'DRAFT'");
    }

    /** A plan with how many objections to its draft wait for an answer. */
    public record Unanswered(UUID plan, String title, long objections) {}

    /** The plans within reach to whose drafts objections wait for an answer. */
    public List<Unanswered> unanswered(Reach reach) {
        return jdbc.sql("""
                        select p.id, coalesce(nullif(trim(p.title), ''), p.file_name)
                            || case when p.amends is null then '' else '（调整稿）' end as title, count(*) as objections
                        from plan_objection o
                        join plan_circulation c on c.id = o.circulation_id
                        join plan p on p.id = c.plan_id
                        join unit u on u.id = p.owner_id
                        where o.answered_by is null and o.withdrawn_by is null and p.state = 'DRAFT'
                          and u.path like any (:reach)
                        group by p.id order by title, p.id
                        """)
                .param("reach", reach.patterns())
                .query((row, _) -> new Unanswered(
                        row.getObject("id", UUID.class), row.getString("title"), row.getLong("objections")))
                .list();
    }

    private List<AskedUnit> asked(Reach reach, String state) {
        return jdbc.sql("""
                        select c.id, c.plan_id, coalesce(nullif(trim(p.title), ''), p.file_name)
                            || case when p.amends is null then '' else '（调整稿）' end as title, a.unit_id,
                          c.last_day,
                          p.state = 'DRAFT' and not exists (
                            select from plan_circulation n where n.plan_id = c.plan_id and n.number > c.number) as open,
                          a.agreed_by is not null or exists (
                            select from plan_objection o
                            where o.circulation_id = c.id and o.unit_id = a.unit_id and o.withdrawn_by is null) as answered
                        from plan_circulation_unit a
                        join unit u on u.id = a.unit_id
                        join plan_circulation c on c.id = a.circulation_id
                        join plan p on p.id = c.plan_id
                        where u.path like any (:reach) and %s
                        order by c.last_day desc, c.opened_at desc, u.position, u.name, a.unit_id
                        """.formatted(state))
                .param("reach", reach.patterns())
                .query((row, _) -> new AskedUnit(
                        row.getObject("id", UUID.class),
                        row.getObject("plan_id", UUID.class),
                        row.getString("title"),
                        ObjectionRow.unit(row, "unit_id"),
                        row.getObject("last_day", LocalDate.class),
                        row.getBoolean("open"),
                        row.getBoolean("answered")))
                .list();
    }

    private Circulation round(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Circulation(
                id,
                row.getObject("plan_id", UUID.class),
                row.getInt("number"),
                row.getInt("revision"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                ObjectionRow.done(row, "opened", row.getString("name")),
                units(id));
    }

    private List<Circulation.Asked> units(UUID circulation) {
        return jdbc.sql("""
                        select a.*, s.name as agreed_name from plan_circulation_unit a
                        join unit u on u.id = a.unit_id
                        left join staff s on s.id = a.agreed_by
                        where a.circulation_id = :id order by u.position, u.name, u.id
                        """)
                .param("id", circulation)
                .query((row, _) -> new Circulation.Asked(
                        ObjectionRow.unit(row, "unit_id"),
                        ObjectionRow.ifDone(row, "agreed", row.getString("agreed_name"))))
                .list();
    }
}
