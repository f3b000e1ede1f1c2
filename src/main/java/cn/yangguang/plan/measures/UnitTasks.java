package cn.yangguang.plan.measures;

import cn.yangguang.database.Rows;
import cn.yangguang.duty.keeping.Duties;
import cn.yangguang.organization.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tasks of a plan whose duties a unit holds, with what it wrote about them. */
@Repository
public class UnitTasks {

    /**
     * What was written under a task that a new confirmation replaced is found again by its words; where the unit took a
     * duty of the task over and wrote nothing, there is what the unit before wrote.
     */
    private static final String OF_UNIT = """
            select t.id, t.position, t.path, t.requirement, t.deadline, held.due, w.measures, w.section, w.person,
              w.inner_date, coalesce(w.version, 0) as version, w.changed_by,
              b.unit_name as taken_from, b.measures as taken_measures, b.section as taken_section,
              b.person as taken_person, b.inner_date as taken_inner_date
            from plan_task t
              join (select split_part(d.source, '/', 3) as task, max(o.due) as due
                    from duty d join duty_unit du on du.duty_id = d.id and du.unit_id = :unit
                      left join occurrence o on o.duty_id = d.id and\s""" + Duties.OWES + """
                    where d.source like :source group by 1) held on held.task = cast(t.id as text)
              left join lateral (select * from task_work w
                    where w.plan_id = t.plan_id and w.unit_id = :unit
                      and (w.task_id = t.id or w.requirement = t.requirement
                        and not exists (select from plan_task x where x.id = w.task_id))
                    order by (w.task_id = t.id) desc, w.id limit 1) w on true
              left join lateral (select f.*, u.name as unit_name
                    from duty_passing p join task_work f on f.unit_id = p.from_id and f.task_id = t.id
                      join unit u on u.id = p.from_id
                    where w.id is null and p.to_id = :unit and exists (select from duty_passed x
                      join duty d on d.id = x.duty_id
                      where x.passing_id = p.id and d.source = 'plan/' || t.plan_id || '/' || t.id)
                    order by p.number desc limit 1) b on true
            where t.plan_id = :plan and t.ended_on is null order by t.position
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    UnitTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The unit's tasks in the plan's order; none where it holds no duty of the plan. */
    public List<UnitTask> of(UUID plan, UnitId unit) {
        return jdbc.sql(OF_UNIT)
                .param("plan", plan)
                .param("unit", unit.value())
                .param("source", "plan/" + plan + "/%")
                .query((row, _) -> read(row))
                .list();
    }

    /** Whether the unit has published its scheme for the plan. */
    boolean published(UUID plan, UnitId unit) {
        return jdbc.sql("select exists (select from scheme where plan_id = :plan and unit_id = :unit"
                        + " and stage = 'PUBLISHED')")
                .param("plan", plan)
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Writes what the unit does about one of its tasks, if it still stands in the version that was seen.
     *
     * @return whether it was written
     */
    boolean write(UUID plan, UnitId unit, UnitTask task, UnitTask.Work work, int seen, UUID by) {
        adopt(plan, unit, task);
        int rows = jdbc.sql("""
                        insert into task_work (id, plan_id, task_id, requirement, unit_id, measures, section, person,
                          inner_date, version, changed_by, changed_at)
                        select :id, :plan, :task, :requirement, :unit, :measures, :section, :person,
                          cast(:inner as date), 1, :by, cast(:now as timestamptz)
                        where :seen = 0 or exists (select from task_work where task_id = :task and unit_id = :unit)
                        on conflict (task_id, unit_id) do update set measures = :measures, section = :section,
                          person = :person, inner_date = cast(:inner as date), version = task_work.version + 1,
                          changed_by = :by, changed_at = cast(:now as timestamptz)
                        where task_work.version = :seen
                        """)
                .param("id", UUID.randomUUID())
                .param("plan", plan)
                .param("task", task.id())
                .param("requirement", task.requirement())
                .param("unit", unit.value())
                .param("measures", work.measures())
                .param("section", work.section())
                .param("person", work.person())
                .param("inner", work.inner())
                .param("seen", seen)
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return rows == 1;
    }

    /** Puts what was written before the plan was confirmed again under the task that has its words now. */
    private void adopt(UUID plan, UnitId unit, UnitTask task) {
        jdbc.sql("""
                        update task_work w set task_id = :task
                        where w.id = (select a.id from task_work a where a.plan_id = :plan and a.unit_id = :unit
                            and a.requirement = :requirement
                            and not exists (select from plan_task x where x.id = a.task_id) order by a.id limit 1)
                          and not exists (select from task_work b where b.task_id = :task and b.unit_id = :unit)
                        """)
                .param("task", task.id())
                .param("plan", plan)
                .param("unit", unit.value())
                .param("requirement", task.requirement())
                .update();
    }

    private static UnitTask read(ResultSet row) throws SQLException {
        @Nullable String from = row.getString("taken_from");
        return new UnitTask(
                row.getObject("id", UUID.class),
                row.getInt("position"),
                String.join(" › ", Rows.texts(row, "path")),
                row.getString("requirement"),
                Objects.requireNonNullElse(row.getString("deadline"), ""),
                row.getObject("due", LocalDate.class),
                work(row, ""),
                row.getInt("version"),
                row.getObject("changed_by", UUID.class),
                from == null ? null : new UnitTask.Taken(from, work(row, "taken_")));
    }

    private static UnitTask.Work work(ResultSet row, String whose) throws SQLException {
        @Nullable String measures = row.getString(whose + "measures");
        return measures == null
                ? UnitTask.Work.NONE
                : new UnitTask.Work(
                        measures,
                        row.getString(whose + "section"),
                        row.getString(whose + "person"),
                        row.getObject(whose + "inner_date", LocalDate.class));
    }
}
