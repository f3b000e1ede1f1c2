package cn.yangguang.plan.keeping;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What plans asked, and from which day; nothing is taken out but by taking the whole plan back. */
@Repository
public class PlanVersions {

    private final JdbcClient jdbc;
    private final PlanEvents events;

    PlanVersions(JdbcClient jdbc, PlanEvents events) {
        this.jdbc = jdbc;
        this.events = events;
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

    /**
     * The versions that a reviewer put before the public, the first first; not what was before the public when the page was
     * switched off the last time: whoever did that does not want it shown again.
     */
    public List<PlanVersion> shown(UUID plan) {
        Set<Integer> shown = new HashSet<>();
        int number = 1;
        for (PlanEvent event : events.of(plan)) {
            switch (event.what()) {
                case AMENDED -> number++;
                case SHOWN -> shown.add(number);
                case HIDDEN, TAKEN_BACK -> shown.clear();
                case CIRCULATED, CONFIRMED, DISCARDED, CLOSED, REOPENED -> {}
            }
        }
        return of(plan).stream().filter(one -> shown.contains(one.number())).toList();
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
