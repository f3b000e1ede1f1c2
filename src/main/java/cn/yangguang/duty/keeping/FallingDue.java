package cn.yangguang.duty.keeping;

import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Reach;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What falls due for one unit from one source in a stretch of days, and whether it was done: facts, no standing. */
@Repository
public class FallingDue {

    private final JdbcClient jdbc;
    private final Clock clock;

    FallingDue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One thing that falls due; {@code doneOn} is null while it is not done. */
    public record Thing(
            String title, LocalDate due, @Nullable LocalDate doneOn) {}

    /** What a unit owes a source. */
    public record Owing(String source, UnitId unit) {}

    /** By due day; what is shared counts for each who shares it, what was waived or due before the plan for nobody. */
    public List<Thing> of(String source, UnitId unit, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select d.title, o.due, o.done_on from duty d
                          join duty_unit du on du.duty_id = d.id and du.unit_id = :unit
                          join occurrence o on o.duty_id = d.id
                        where d.source like :source and\s""" + Duties.OWES + """
                          and o.due between :from and :to and o.waived_because is null and not o.before_plan
                        order by o.due, d.title, o.id
                        """)
                .param("source", DueSql.prefix(source))
                .param("unit", unit.value())
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new Thing(
                        row.getString("title"),
                        row.getObject("due", LocalDate.class),
                        row.getObject("done_on", LocalDate.class)))
                .list();
    }

    /** The units that hold a duty of a source today, in the order of the tree. */
    public List<UnitId> units(String source) {
        return jdbc.sql("""
                        select u.id from unit u where exists (
                          select from duty_unit du join duty d on d.id = du.duty_id
                          where du.unit_id = u.id and d.source like :source and\s""" + Duties.HELD + """
                        ) order by u.position, u.path
                        """)
                .param("source", DueSql.prefix(source))
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new UnitId(row.getObject("id", UUID.class)))
                .list();
    }

    /** What the units within reach hold today of whom, for plans of a year or later; sources are cut after their second part. */
    public List<Owing> owing(Reach reach, int year) {
        return jdbc.sql("""
                        select distinct split_part(d.source, '/', 1) || '/' || split_part(d.source, '/', 2) || '/' as source,
                          u.id, u.position, u.path
                        from duty d join duty_unit du on du.duty_id = d.id join unit u on u.id = du.unit_id
                        where u.path like any (:reach) and d.plan_year >= :year and\s""" + Duties.HELD + """
                        order by source, u.position, u.path
                        """)
                .param("today", LocalDate.now(clock))
                .param("reach", reach.patterns())
                .param("year", year)
                .query((row, _) -> new Owing(row.getString("source"), new UnitId(row.getObject("id", UUID.class))))
                .list();
    }
}
