package cn.yangguang.plan.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What plans asked, and from which day; nothing is taken out but by taking the whole plan back. */
@Repository
public class PlanVersions {

    private final JdbcClient jdbc;

    PlanVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version of a confirmed plan, the first first; the last is in force. None while it is a draft. */
    public List<PlanVersion> of(UUID plan) {
        return jdbc.sql("select * from plan_version where plan_id = :plan order by number")
                .param("plan", plan)
                .query((row, _) -> new PlanVersion(
                        row.getInt("number"),
                        row.getInt("revision"),
                        row.getObject("in_force_from", LocalDate.class),
                        Objects.requireNonNullElse(row.getString("reason"), ""),
                        row.getObject("amendment_id", UUID.class)))
                .list();
    }

    /** A plan asks this from a day on; in the caller's transaction and journal entry. */
    public void add(UUID plan, PlanVersion version) {
        jdbc.sql("""
                        insert into plan_version (plan_id, number, revision, in_force_from, reason, amendment_id)
                        values (:plan, :number, :revision, :from, :reason, :amendment)
                        """)
                .param("plan", plan)
                .param("number", version.number())
                .param("revision", version.revision())
                .param("from", version.inForceFrom())
                .param("reason", version.reason().isEmpty() ? null : version.reason())
                .param("amendment", version.amendment())
                .update();
    }
}
