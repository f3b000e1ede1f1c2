package cn.yangguang.duty.passing;

import cn.yangguang.duty.Holder;
import cn.yangguang.duty.keeping.Duties;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Reach;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What units still owe, and who passed it to whom. */
@Repository
class OpenDuties {

    /** Neither settled nor of a closed plan, and owed by the unit itself or shared by it. */
    private static final String OPEN = """
            o.closed_on is null and not %s
              and not (o.before_plan and o.due < :today)
              and %s
            """.formatted(State.SETTLED, Duties.OWES);

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenDuties(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A unit that has ended and still owes something. */
    record Left(UnitId unit, long open) {}

    /** One passing as it happened. */
    record Past(LocalDate on, UnitId from, UnitId to, String because, String passer, long duties) {}

    /** What a unit still owes under the plans of places in reach, by duty. */
    List<OpenDuty> of(UnitId unit, Reach owners) {
        return jdbc.sql("""
                        select d.id, d.title, d.holder, count(*) as open,
                          count(*) filter (where o.due < :today) as overdue
                        from duty_unit du join duty d on d.id = du.duty_id
                          join unit owner on owner.id = d.owner_id
                          join occurrence o on o.duty_id = d.id
                        where du.unit_id = :unit and owner.path like any (:reach) and
                        """ + OPEN + " group by d.id, d.title, d.holder, d.source order by d.source, d.id")
                .param("unit", unit.value())
                .param("reach", owners.patterns())
                .param("today", today())
                .query((row, number) -> new OpenDuty(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        Holder.valueOf(row.getString("holder")),
                        row.getLong("open"),
                        row.getLong("overdue")))
                .list();
    }

    /** The units that have ended by today and still owe something under the plans of places in reach. */
    List<Left> left(Reach owners) {
        return jdbc.sql("""
                        select u.id, count(*) as open
                        from unit u join duty_unit du on du.unit_id = u.id join duty d on d.id = du.duty_id
                          join unit owner on owner.id = d.owner_id
                          join occurrence o on o.duty_id = d.id
                        where u.valid_to < :today and owner.path like any (:reach) and
                        """ + OPEN + " group by u.id, u.position, u.path order by u.position, u.path")
                .param("reach", owners.patterns())
                .param("today", today())
                .query((row, number) -> new Left(new UnitId(row.getObject("id", UUID.class)), row.getLong("open")))
                .list();
    }

    /** Which of these duties' occurrences the unit itself owes and has not settled; locks the duties. */
    List<UUID> lockOwn(UnitId unit, Collection<UUID> duties) {
        jdbc.sql("select id from duty where id = any (:duties) order by id for update")
                .param("duties", duties.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        return jdbc.sql("""
                        select o.id from occurrence o join duty_unit du on du.duty_id = o.duty_id and du.unit_id = :unit
                        where o.duty_id = any (:duties) and o.unit_id = :unit and
                        """ + OPEN + " order by o.id for update of o")
                .param("unit", unit.value())
                .param("duties", duties.toArray(UUID[]::new))
                .param("today", today())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** The passings from or to places in reach, the latest first. */
    List<Past> past(Reach owners) {
        return jdbc.sql("""
                        select p.*, (select count(distinct duty_id) from duty_passed where passing_id = p.id) as duties
                        from duty_passing p join unit f on f.id = p.from_id
                        where f.path like any (:reach) order by p.number desc limit 200
                        """)
                .param("reach", owners.patterns())
                .query((row, number) -> new Past(
                        row.getObject("passed_on", LocalDate.class),
                        new UnitId(row.getObject("from_id", UUID.class)),
                        new UnitId(row.getObject("to_id", UUID.class)),
                        row.getString("because"),
                        row.getString("passer"),
                        row.getLong("duties")))
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
