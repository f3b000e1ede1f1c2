package cn.yangguang.publication.importing;

import cn.yangguang.organization.access.Reach;
import cn.yangguang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Imports, what they did, and the names of issuers that still mean nobody. */
@Repository
public class ImportRuns {

    private static final String FROM =
            " from import_run r join unit u on u.id = r.place_id where u.path like any (:reach)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    ImportRuns(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * One import.
     *
     * @param ended null where it is under way or was broken off
     */
    public record Row(
            UUID id,
            String source,
            String place,
            boolean publish,
            Instant begun,
            @Nullable Instant ended,
            Tally tally) {}

    void begin(ImportRun run) {
        jdbc.sql("insert into import_run (id, place_id, source, publish, begun_at) values (?, ?, ?, ?, ?)")
                .params(run.id(), run.place().id().value(), run.source(), run.publish(), now())
                .update();
    }

    void end(ImportRun run) {
        jdbc.sql("update import_run set ended_at = ? where id = ?")
                .params(now(), run.id())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    void add(ImportRun run, Tally tally, List<Remark> remarks) {
        jdbc.sql("""
                        update import_run set published = published + ?, drafted = drafted + ?, held = held + ?,
                          changed = changed + ?, skipped = skipped + ?, refused = refused + ? where id = ?
                        """)
                .params(
                        tally.published(),
                        tally.drafted(),
                        tally.held(),
                        tally.changed(),
                        tally.skipped(),
                        tally.refused(),
                        run.id())
                .update();
        if (!remarks.isEmpty()) {
            remark(run, remarks);
        }
    }

    private void remark(ImportRun run, List<Remark> remarks) {
        int last = jdbc.sql("select coalesce(max(position), 0) as last from import_remark where run_id = ?")
                .param(run.id())
                .query((row, _) -> row.getInt("last"))
                .single();
        List<Object[]> rows = new ArrayList<>();
        for (Remark one : remarks) {
            rows.add(new Object[] {
                run.id(), ++last, one.file(), one.line(), one.id(), one.what().name(), one.reason(), one.publication()
            });
        }
        batches.batchUpdate(
                "insert into import_remark (run_id, position, file, line, source_id, what, reason, publication_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** How many imports there are within reach. */
    public long count(Reach reach) {
        return jdbc.sql("select count(*) as n" + FROM)
                .param("reach", reach.patterns())
                .query((row, _) -> row.getLong("n"))
                .single();
    }

    /** One page of them, the last first. */
    public List<Row> within(Reach reach, Paging paging) {
        return jdbc.sql("select r.*, u.name as place" + FROM
                        + " order by r.begun_at desc, r.id limit :size offset :offset")
                .param("reach", reach.patterns())
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(ImportRuns::row)
                .list();
    }

    /** One import within reach. */
    public Optional<Row> one(Reach reach, UUID id) {
        return jdbc.sql("select r.*, u.name as place" + FROM + " and r.id = :id")
                .param("reach", reach.patterns())
                .param("id", id)
                .query(ImportRuns::row)
                .optional();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("source"),
                row.getString("place"),
                row.getBoolean("publish"),
                row.getTimestamp("begun_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                new Tally(
                        row.getInt("published"),
                        row.getInt("drafted"),
                        row.getInt("held"),
                        row.getInt("changed"),
                        row.getInt("skipped"),
                        row.getInt("refused")));
    }

    /** How many lines of an import a person should look at, or words of them. */
    public long remarked(UUID run) {
        return jdbc.sql("select count(*) as n from import_remark where run_id = ?")
                .param(run)
                .query((row, _) -> row.getLong("n"))
                .single();
    }

    /** What a person should look at of an import, in the order of its lines. */
    public List<Remark> remarks(UUID run, Paging paging) {
        return jdbc.sql("select * from import_remark where run_id = ? order by position limit ? offset ?")
                .params(run, paging.size(), paging.offset())
                .query((row, _) -> new Remark(
                        row.getString("file"),
                        row.getLong("line"),
                        row.getString("source_id"),
                        Remark.What.valueOf(row.getString("what")),
                        row.getString("reason"),
                        row.getObject("publication_id", UUID.class)))
                .list();
    }
}
