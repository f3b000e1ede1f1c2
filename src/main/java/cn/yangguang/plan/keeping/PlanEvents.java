package cn.yangguang.plan.keeping;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to plans as a whole, in order; nothing is ever taken out. */
@Repository
public class PlanEvents {

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everything since it was read in, the first first. */
    public List<PlanEvent> of(UUID plan) {
        return jdbc.sql("""
                        select e.*, s.name from plan_event e left join staff s on s.id = e.done_by
                        where e.plan_id = :plan order by e.number
                        """)
                .param("plan", plan)
                .query((row, _) -> new PlanEvent(
                        PlanEvent.What.valueOf(row.getString("what")),
                        Objects.requireNonNullElse(row.getString("reason"), ""),
                        new Plan.Done(
                                row.getObject("done_by", UUID.class),
                                Objects.requireNonNullElse(row.getString("name"), ""),
                                row.getTimestamp("done_at").toInstant())))
                .list();
    }

    /** How often it has been confirmed. */
    public int confirmations(UUID plan) {
        return (int) of(plan).stream()
                .filter(event -> event.what() == PlanEvent.What.CONFIRMED)
                .count();
    }

    /** Who wrote any of it or of its amendments, confirmed it, or put an amendment of it in force. */
    Set<UUID> authors(UUID plan) {
        Set<UUID> authors = of(plan).stream()
                .filter(event -> event.what() == PlanEvent.What.CONFIRMED || event.what() == PlanEvent.What.AMENDED)
                .map(event -> event.done().by())
                .collect(Collectors.toCollection(HashSet::new));
        authors.addAll(jdbc.sql("""
                        select r.made_by from plan_revision r join plan p on p.id = r.plan_id
                        where (p.id = :plan or p.amends = :plan) and r.made_by is not null
                        """)
                .param("plan", plan)
                .query((row, _) -> row.getObject("made_by", UUID.class))
                .list());
        return authors;
    }

    /** Notes that something happened, in the caller's transaction; the caller's journal entry covers it. */
    public void add(UUID plan, PlanEvent.What what, @Nullable String reason, UUID by) {
        jdbc.sql("""
                        insert into plan_event (plan_id, number, what, reason, done_by, done_at)
                        values (:plan, (select coalesce(max(number), 0) + 1 from plan_event where plan_id = :plan),
                          :what, :reason, :by, :at)
                        """)
                .param("plan", plan)
                .param("what", what.name())
                .param("reason", reason)
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
