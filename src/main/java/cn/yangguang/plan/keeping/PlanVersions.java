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
     * The versions that were before the public, the first first; not what was there when the plan was taken off the last time:
     * whoever did that does not want it shown again.
     */
    public List<PlanVersion> shown(UUID plan) {
        Set<Integer> revisions = new HashSet<>(jdbc.sql("""
                        select t.revision from plan_text t join plan p on p.id = t.plan_id
                        join edition e on e.id = t.edition_id and e.publication_id = p.publication_id
                        where p.id = :plan and e.stage in ('PUBLISHED', 'SUPERSEDED') and e.number > (
                          select coalesce(max(w.number), 0) from edition w
                          where w.publication_id = p.publication_id and w.stage = 'WITHDRAWN')
                        """)
                .param("plan", plan)
                .query((row, _) -> row.getInt("revision"))
                .list());
        Set<Integer> before = shownBefore(plan);
        return of(plan).stream()
                .filter(one -> before.contains(one.number()) || revisions.contains(one.revision()))
                .toList();
    }

    /** The numbers of those that were switched on before there were editions, unless an edition was withdrawn since. */
    private Set<Integer> shownBefore(UUID plan) {
        boolean withdrawn = jdbc.sql("""
                        select exists (select from edition e join plan p on p.publication_id = e.publication_id
                          where p.id = :plan and e.stage = 'WITHDRAWN') as withdrawn
                        """)
                .param("plan", plan)
                .query((row, _) -> row.getBoolean("withdrawn"))
                .single();
        Set<Integer> shown = new HashSet<>();
        int number = 1;
        for (PlanEvent event : withdrawn ? List.<PlanEvent>of() : events.of(plan)) {
            switch (event.what()) {
                case AMENDED -> number++;
                case SHOWN -> shown.add(number);
                case HIDDEN, TAKEN_BACK -> shown.clear();
                case CIRCULATED, CONFIRMED, DISCARDED, CLOSED, REOPENED -> {}
            }
        }
        return shown;
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
