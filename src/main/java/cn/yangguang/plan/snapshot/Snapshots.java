package cn.yangguang.plan.snapshot;

import cn.yangguang.organization.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of snapshots and of rhythms. */
@Repository
class Snapshots {

    private static final String SELECT = """
            select s.*, w.name as written_name, j.name as judged_name, r.name as released_name from snapshot s
              left join staff w on w.id = s.written_by
              left join staff j on j.id = s.judged_by
              left join staff r on r.id = s.released_by
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Snapshots(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every edition of one unit's snapshot of a period, the last first. */
    List<Snapshot> of(Snapshot.Key key) {
        return jdbc.sql(SELECT + """
                        where s.plan_id = :plan and s.period = :period and s.unit_id = :unit order by s.edition desc
                        """)
                .param("plan", key.plan())
                .param("period", key.period())
                .param("unit", key.unit())
                .query(Snapshots::read)
                .list();
    }

    Optional<Snapshot> latest(Snapshot.Key key) {
        return of(key).stream().findFirst();
    }

    /** Every edition of every unit for a plan, by period and unit, the last edition first. */
    List<Snapshot> ofPlan(UUID plan) {
        return jdbc.sql(SELECT + """
                        join unit u on u.id = s.unit_id
                        where s.plan_id = :plan order by s.period, u.position, u.path, s.edition desc
                        """).param("plan", plan).query(Snapshots::read).list();
    }

    /** The last edition of each snapshot of these units for a plan. */
    List<Snapshot> latest(UUID plan, List<UnitId> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + """
                        where s.plan_id = :plan and s.unit_id in (:units) and not exists (select from snapshot later
                          where later.plan_id = s.plan_id and later.period = s.period and later.unit_id = s.unit_id
                            and later.edition > s.edition)
                        """)
                .param("plan", plan)
                .param("units", units.stream().map(UnitId::value).toList())
                .query(Snapshots::read)
                .list();
    }

    /** Adds the next edition, a draft. */
    void add(UUID id, Snapshot.Key key, int edition, Snapshot.Texts texts, Snapshot.Count count, UUID by) {
        words("""
                insert into snapshot (id, plan_id, unit_id, period, edition, stage, progress, effect, next_steps,
                  due, done, counted_on, written_by, authors, written_at, version)
                values (:id, :plan, :unit, :period, :edition, 'DRAFT', :progress, :effect, :next, :due, :done, :on,
                  :by, array[cast(:by as uuid)], :at, 1)
                """, id, texts, count, by)
                .param("plan", key.plan())
                .param("unit", key.unit())
                .param("period", key.period())
                .param("edition", edition)
                .update();
    }

    void rewrite(UUID id, Snapshot.Texts texts, Snapshot.Count count, UUID by) {
        words("""
                update snapshot set stage = 'DRAFT', progress = :progress, effect = :effect, next_steps = :next,
                  due = :due, done = :done, counted_on = :on, written_by = :by, written_at = :at,
                  authors = array_append(array_remove(authors, cast(:by as uuid)), cast(:by as uuid)), judged_by = null,
                  judged_at = null, returned_because = null, version = version + 1
                where id = :id
                """, id, texts, count, by).update();
    }

    private JdbcClient.StatementSpec words(String sql, UUID id, Snapshot.Texts texts, Snapshot.Count count, UUID by) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("progress", texts.progress())
                .param("effect", texts.effect())
                .param("next", texts.nextSteps())
                .param("due", count.due())
                .param("done", count.done())
                .param("on", count.on())
                .param("by", by)
                .param("at", now());
    }

    void submit(UUID id) {
        jdbc.sql("update snapshot set stage = 'SUBMITTED', version = version + 1 where id = :id")
                .param("id", id)
                .update();
    }

    /** Approves it, or returns it with a reason. */
    void judge(UUID id, UUID by, @Nullable String returnedBecause) {
        jdbc.sql("""
                        update snapshot set stage = :stage, judged_by = :by, judged_at = :at,
                          returned_because = :because, version = version + 1
                        where id = :id
                        """)
                .param("id", id)
                .param("stage", (returnedBecause == null ? Stage.APPROVED : Stage.RETURNED).name())
                .param("by", by)
                .param("at", now())
                .param("because", returnedBecause)
                .update();
    }

    void release(UUID id, UUID by) {
        jdbc.sql("""
                        update snapshot set stage = 'RELEASED', released_by = :by, released_at = :at, version = version + 1
                        where id = :id and stage = 'APPROVED'
                        """).param("id", id).param("by", by).param("at", now()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Snapshot read(ResultSet row, int number) throws SQLException {
        return new Snapshot(
                row.getObject("id", UUID.class),
                new Snapshot.Key(
                        row.getObject("plan_id", UUID.class),
                        row.getString("period"),
                        row.getObject("unit_id", UUID.class)),
                row.getInt("edition"),
                Stage.valueOf(row.getString("stage")),
                new Snapshot.Texts(row.getString("progress"), row.getString("effect"), row.getString("next_steps")),
                new Snapshot.Count(row.getInt("due"), row.getInt("done"), row.getObject("counted_on", LocalDate.class)),
                done(row, "written", row.getObject("written_by", UUID.class)),
                List.of((UUID[]) row.getArray("authors").getArray()),
                ifDone(row, "judged"),
                Objects.requireNonNullElse(row.getString("returned_because"), ""),
                ifDone(row, "released"),
                row.getInt("version"));
    }

    private static Snapshot.@Nullable Done ifDone(ResultSet row, String what) throws SQLException {
        UUID by = row.getObject(what + "_by", UUID.class);
        return by == null ? null : done(row, what, by);
    }

    private static Snapshot.Done done(ResultSet row, String what, UUID by) throws SQLException {
        return new Snapshot.Done(
                by,
                Objects.requireNonNullElse(row.getString(what + "_name"), ""),
                row.getTimestamp(what + "_at").toInstant());
    }
}
