package cn.yangguang.plan.keeping;

import cn.yangguang.database.Rows;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tasks of confirmed plans. */
@Repository
public class PlanTasks {

    private final JdbcClient jdbc;

    PlanTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The tasks of a confirmed plan that are in force, in order; none while it is a draft. */
    public List<PlanTask> of(UUID plan) {
        return read(plan, "ended_on is null");
    }

    /** The tasks that amendments took out, whose duties stay on record. */
    public List<PlanTask> ended(UUID plan) {
        return read(plan, "ended_on is not null");
    }

    private List<PlanTask> read(UUID plan, String which) {
        return jdbc.sql("select * from plan_task where plan_id = :plan and " + which + " order by position, draft_task")
                .param("plan", plan)
                .query((row, _) -> new PlanTask(
                        row.getObject("id", UUID.class),
                        row.getInt("draft_task"),
                        row.getInt("position"),
                        Rows.texts(row, "path"),
                        row.getString("requirement"),
                        Rows.texts(row, "lead"),
                        Rows.texts(row, "units"),
                        row.getString("deadline"),
                        row.getBoolean("general")))
                .list();
    }
}
