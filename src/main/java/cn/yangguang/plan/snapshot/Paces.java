package cn.yangguang.plan.snapshot;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often the snapshots of plans are released. */
@Repository
class Paces {

    private final JdbcClient jdbc;

    Paces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Pace of(UUID plan) {
        return jdbc.sql("select * from plan_rhythm where plan_id = :plan")
                .param("plan", plan)
                .query((row, _) ->
                        new Pace(Rhythm.valueOf(row.getString("rhythm")), row.getInt("days"), row.getInt("version")))
                .optional()
                .orElse(Pace.STANDARD);
    }

    void set(UUID plan, Pace pace) {
        jdbc.sql("""
                        insert into plan_rhythm (plan_id, rhythm, days, version) values (:plan, :rhythm, :days, :version)
                        on conflict (plan_id) do update set rhythm = excluded.rhythm, days = excluded.days,
                          version = excluded.version
                        """)
                .param("plan", plan)
                .param("rhythm", pace.rhythm().name())
                .param("days", pace.days())
                .param("version", pace.version())
                .update();
    }
}
