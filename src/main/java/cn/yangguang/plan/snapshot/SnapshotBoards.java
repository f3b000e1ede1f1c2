package cn.yangguang.plan.snapshot;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans whose snapshots somebody releases. */
@Repository
class SnapshotBoards {

    private final JdbcClient jdbc;
    private final Clock clock;

    SnapshotBoards(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A plan that binds.
     *
     * @param ready how many snapshots are approved and can be released by the person who asks
     */
    record Board(UUID plan, String title, long ready) {

        String path() {
            return "/desk/plans/" + plan + "/snapshots";
        }
    }

    /** Those of this year and the last, and where something older is ready, whose snapshots the actor releases; the newest first. */
    List<Board> of(Actor actor) {
        Reach reach = Reach.of(actor, Act.RELEASE_SNAPSHOTS);
        if (reach.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select p.id, p.title, count(s.id) as ready
                        from plan p join unit u on u.id = p.owner_id
                          left join snapshot s on s.plan_id = p.id and s.stage = 'APPROVED' and s.written_by <> :actor
                            and exists (select from plan_shown x where x.plan_id = p.id and x.at is not null)
                        where p.state = 'CONFIRMED' and u.path like any (:reach) and (p.year >= :year or s.id is not null)
                        group by p.id order by p.year desc, p.uploaded_at desc, p.id
                        """)
                .param("actor", actor.staff())
                .param("reach", reach.patterns())
                .param("year", LocalDate.now(clock).getYear() - 1)
                .query((row, _) ->
                        new Board(row.getObject("id", UUID.class), row.getString("title"), row.getLong("ready")))
                .list();
    }
}
