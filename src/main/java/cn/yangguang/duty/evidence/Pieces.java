package cn.yangguang.duty.evidence;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.web.Paging;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Evidence as it is kept, to be read. */
@Repository
public class Pieces {

    /** Words alone are often the same; everything else that is recorded twice is worth a second look. */
    private static final String SAME_ELSEWHERE = """
            f.occurrence_id <> e.occurrence_id and f.returned_at is null and f.withdrawn_at is null and f.kind <> 'NOTE'
            """;

    static final String PIECE = """
            select e.*, u.name as unit_name, h.id as holder_id, o.name as occurrence_name, d.title as duty_title,
              not o.before_plan and e.effective < case when o.through then coalesce(o.due, o.not_before) else o.opens end
                as early,
              e.kind <> 'NOTE' and (exists (select from evidence f where f.hash = e.hash and %1$s)
                or exists (select from evidence f where f.address = e.address and %1$s)) as twice
            from evidence e join unit u on u.id = e.unit_id join occurrence o on o.id = e.occurrence_id
              join duty d on d.id = o.duty_id join unit h on h.id = coalesce(o.unit_id, e.unit_id)
            """.formatted(SAME_ELSEWHERE);

    private static final String WAITING = """
             where e.must_be_accepted and e.accepted_at is null and e.returned_at is null and e.withdrawn_at is null
              and h.path like any (:reach) and e.author_id <> :actor and o.closed_on is null and o.waived_because is null
            """;

    /**
     * Until somebody recorded something in its place, or nothing more is asked for. Each half has an index of its own: what
     * units owe for themselves is found by them, what they share by who recorded it.
     */
    static final String RETURNED = """
             where e.id = any (array(
              select r.id from occurrence w join evidence r on r.occurrence_id = w.id and r.returned_at is not null
              where w.unit_id = any (array(select id from unit where path like any (:reach))) and %1$s
              union all
              select r.id from evidence r join occurrence w on w.id = r.occurrence_id and w.unit_id is null
              where r.returned_at is not null and r.unit_id = any (array(select id from unit where path like any (:reach)))
                and %1$s))
            """.formatted("""
            w.closed_on is null and w.waived_because is null and w.done_on is null and not exists (
              select from evidence later where later.occurrence_id = r.occurrence_id and later.recorded_at > r.returned_at)
            """);

    private static final String TROUBLED = """
             where e.last_look in ('GONE', 'REFUSED') and e.returned_at is null and e.withdrawn_at is null
              and h.path like any (:reach) and o.closed_on is null and o.waived_because is null
            """;

    private final JdbcClient jdbc;

    Pieces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything recorded for an occurrence, also what was returned or withdrawn, in the order of recording. */
    public List<Piece> of(UUID occurrence) {
        return jdbc.sql(PIECE + " where e.occurrence_id = :occurrence order by e.recorded_at, e.id")
                .param("occurrence", occurrence)
                .query(PieceRow::of)
                .list();
    }

    /** One piece; whoever asks makes sure that the reader may see it. */
    public Optional<Piece> find(UUID id) {
        return jdbc.sql(PIECE + " where e.id = :id")
                .param("id", id)
                .query(PieceRow::of)
                .optional();
    }

    /** What waits for this person to accept it, the oldest first; never a piece of their own. */
    public List<Piece> waiting(Actor actor, Paging paging) {
        return listed(
                        PIECE + WAITING + " order by e.recorded_at, e.id offset :offset limit :size",
                        actor,
                        Act.ACCEPT_EVIDENCE)
                .param("offset", paging.offset())
                .param("size", paging.size())
                .query(PieceRow::of)
                .list();
    }

    /** How many wait for this person. */
    public long waiting(Actor actor) {
        return listed("""
                select count(*) from evidence e join occurrence o on o.id = e.occurrence_id
                  join unit h on h.id = coalesce(o.unit_id, e.unit_id)
                """ + WAITING, actor, Act.ACCEPT_EVIDENCE)
                .query(Long.class)
                .single();
    }

    /** What was returned to the units for which this person records, and was not replaced; the latest first. */
    public List<Piece> returned(Actor actor) {
        return listed(PIECE + RETURNED + " order by e.returned_at desc limit 50", actor, Act.ADD_EVIDENCE)
                .query(PieceRow::of)
                .list();
    }

    /** Links of the units for which this person records whose page is gone or cannot be fetched. */
    public List<Piece> troubled(Actor actor) {
        return listed(PIECE + TROUBLED + " order by e.recorded_at desc limit 50", actor, Act.ADD_EVIDENCE)
                .query(PieceRow::of)
                .list();
    }

    private JdbcClient.StatementSpec listed(String sql, Actor actor, Act act) {
        return jdbc.sql(sql).param("reach", Reach.of(actor, act).patterns()).param("actor", actor.staff());
    }
}
