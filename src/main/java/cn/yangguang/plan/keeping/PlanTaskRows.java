package cn.yangguang.plan.keeping;

import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.draft.TaskText;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the tasks of plans that bind; whoever calls has a transaction and has locked the plan. */
@Repository
public class PlanTaskRows {

    private final JdbcClient jdbc;

    PlanTaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A task that binds from now on. */
    public void add(Plan plan, UUID id, int position, DraftTask task) {
        text(jdbc.sql("""
                        insert into plan_task (id, plan_id, draft_task, position, path, requirement, lead, units,
                          deadline, general)
                        values (:id, :plan, :task, :position, :path, :requirement, :lead, :units, :deadline, :general)
                        """), task)
                .param("id", id)
                .param("plan", plan.id())
                .param("task", task.id())
                .param("position", position)
                .update();
    }

    /** A task that stays, under the words of an amendment. */
    public void change(UUID id, int position, DraftTask task) {
        text(jdbc.sql("""
                        update plan_task set position = :position, path = :path, requirement = :requirement,
                          lead = :lead, units = :units, deadline = :deadline, general = :general
                        where id = :id
                        """), task).param("id", id).param("position", position).update();
    }

    /** A task that an amendment took out. */
    public void end(UUID id, LocalDate day) {
        jdbc.sql("update plan_task set position = null, ended_on = :day where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }

    private static JdbcClient.StatementSpec text(JdbcClient.StatementSpec statement, DraftTask task) {
        return statement
                .param("path", task.path().toArray(String[]::new))
                .param("requirement", task.requirement())
                .param("lead", TaskText.names(task.lead()).toArray(String[]::new))
                .param("units", TaskText.names(task.units()).toArray(String[]::new))
                .param("deadline", task.deadline())
                .param("general", task.general());
    }
}
