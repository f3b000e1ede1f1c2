package cn.yangguang.plan.above;

import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans above each plan, and what people said of their tasks. */
@Repository
class UpperPlans {

    private static final String ANSWER = """
            select a.*, s.name from plan_above_answer a left join staff s on s.id = a.said_by
            where a.plan_id = :plan and a.above_id = :above
            """;

    private final JdbcClient jdbc;
    private final Plans plans;
    private final Clock clock;

    UpperPlans(JdbcClient jdbc, Plans plans, Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.clock = clock;
    }

    /** The plans above, the highest level and the newest year first; those given up since are left out. */
    List<Plan> of(UUID plan) {
        return jdbc.sql("""
                        select p.id from plan_above a join plan p on p.id = a.above_id
                        where a.plan_id = :plan and a.unlinked_at is null and p.state <> 'DISCARDED'
                        order by array_position(array['STATE', 'PROVINCE', 'CITY'], p.level) nulls last,
                          p.year desc nulls last, a.linked_at, p.id
                        """).param("plan", plan).query((row, _) -> row.getObject("id", UUID.class)).list().stream()
                .flatMap(id -> plans.find(id).stream())
                .toList();
    }

    void link(UUID plan, UUID above, UUID by) {
        jdbc.sql("""
                        insert into plan_above (plan_id, above_id, linked_by, linked_at)
                        values (:plan, :above, :by, :at)
                        on conflict (plan_id, above_id) do update set linked_by = excluded.linked_by,
                          linked_at = excluded.linked_at, unlinked_by = null, unlinked_at = null
                        """)
                .param("plan", plan)
                .param("above", above)
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void unlink(UUID plan, UUID above, UUID by) {
        jdbc.sql("""
                        update plan_above set unlinked_by = :by, unlinked_at = :at
                        where plan_id = :plan and above_id = :above and unlinked_at is null
                        """)
                .param("plan", plan)
                .param("above", above)
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** The latest answers by the number of the task above. */
    Map<Integer, Answer> answers(UUID plan, UUID above) {
        Map<Integer, Answer> latest = new LinkedHashMap<>();
        jdbc.sql(ANSWER + " order by a.task, a.version")
                .param("plan", plan)
                .param("above", above)
                .query(UpperPlans::answer)
                .list()
                .forEach(answer -> latest.put(answer.task(), answer));
        return latest;
    }

    /** Everything that was said of one task, the last first. */
    List<Answer> answers(UUID plan, UUID above, int task) {
        return jdbc.sql(ANSWER + " and a.task = :task order by a.version desc")
                .param("plan", plan)
                .param("above", above)
                .param("task", task)
                .query(UpperPlans::answer)
                .list();
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                row.getInt("task"),
                row.getInt("version"),
                Fate.valueOf(row.getString("fate")),
                Arrays.asList((Integer[]) row.getArray("own").getArray()),
                Objects.requireNonNullElse(row.getString("reason"), ""),
                Objects.requireNonNullElse(row.getString("name"), ""),
                row.getTimestamp("said_at").toInstant());
    }

    void add(UUID plan, UUID above, AnsweringAbove.Said said, int version, UUID by) {
        jdbc.sql("""
                        insert into plan_above_answer
                          (plan_id, above_id, task, version, fate, own, reason, said_by, said_at)
                        values (:plan, :above, :task, :version, :fate, :own, :reason, :by, :at)
                        """)
                .param("plan", plan)
                .param("above", above)
                .param("task", said.task())
                .param("version", version)
                .param("fate", Objects.requireNonNull(said.fate()).name())
                .param("own", said.own().toArray(Integer[]::new))
                .param("reason", said.reason().isEmpty() ? null : said.reason())
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
