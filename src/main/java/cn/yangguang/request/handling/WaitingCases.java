package cn.yangguang.request.handling;

import cn.yangguang.organization.access.Reach;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the cases in which somebody has to do something now. */
@Repository
class WaitingCases {

    private final JdbcClient jdbc;

    WaitingCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many wait for a person: to be confirmed, to be served, and to be approved by who wrote none of it.
     *
     * @param late past the legal limit
     * @param internal past the office's own alone
     */
    record Waiting(long late, long internal, long submitted, long signed, long inReview) {}

    /** What waits for this person; one query over what is open. */
    Waiting of(Reach handled, Reach approved, UUID person, LocalDate today) {
        return jdbc.sql("""
                        select count(*) filter (where handled and r.due_on < :today) as late,
                          count(*) filter (where handled and r.internal_due_on < :today
                            and (r.due_on is null or r.due_on >= :today)) as internal,
                          count(*) filter (where handled and r.stage = 'SUBMITTED') as submitted,
                          count(*) filter (where handled and r.stage = 'SIGNED') as signed,
                          count(*) filter (where approved and r.stage = 'IN_REVIEW' and not exists (
                            select from request_event e where e.request_id = r.id and e.what = 'PROPOSED'
                              and e.by_id = :person)) as in_review
                        from request r join (select id, path like any (:handled) as handled,
                            path like any (:approved) as approved from unit) u on u.id = r.unit_id
                        where r.stage not in ('ANSWERED', 'ARCHIVED') and (handled or approved)
                        """)
                .param("handled", handled.patterns())
                .param("approved", approved.patterns())
                .param("person", person)
                .param("today", today)
                .query((row, _) -> new Waiting(
                        row.getLong("late"),
                        row.getLong("internal"),
                        row.getLong("submitted"),
                        row.getLong("signed"),
                        row.getLong("in_review")))
                .single();
    }
}
