package cn.yangguang.publication.structured.keeping;

import cn.yangguang.organization.access.Actor;
import cn.yangguang.publication.keeping.StructuredColumns;
import cn.yangguang.publication.structured.RowSet;
import cn.yangguang.publication.structured.SheetRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files of rows that were sent and wait to be read, or to be taken. */
@Repository
public class RowImports {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Whoever read this long without a sign was stopped. */
    private static final Duration STALE = Duration.ofMinutes(3);

    private final JdbcClient jdbc;
    private final Clock clock;

    RowImports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The file last sent for a piece, until it is taken or let go. */
    public Optional<RowImport> find(UUID publication) {
        return jdbc.sql("""
                        select i.*, r.hash as rows_hash, r.count as rows_count, r.columns as rows_columns
                        from row_import i left join row_set r on r.id = i.rows_id where i.publication_id = :id
                        """).param("id", publication).query(RowImports::read).optional();
    }

    private static RowImport read(ResultSet row, int number) throws SQLException {
        return new RowImport(
                row.getObject("id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getString("file_name"),
                row.getString("by_name"),
                RowImport.Stage.valueOf(row.getString("stage")),
                row.getInt("done"),
                row.getInt("total"),
                row.getString("sentence"),
                JSON.readValue(row.getString("problems"), new TypeReference<List<String>>() {}),
                row.getInt("faulty"),
                List.of((String[]) row.getArray("left_columns").getArray()),
                StructuredColumns.rows(row));
    }

    /** A file as it waits to be read. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Waiting(UUID id, UUID publication, UUID item, String name, byte[] content, UUID by) {}

    /** What was sent, in the place of what was sent before. */
    void add(Actor actor, UUID publication, UUID item, String name, byte[] content) {
        jdbc.sql("""
                        insert into row_import (id, publication_id, item_id, file_name, content, by_id, by_name, stage,
                          touched_at)
                        values (:id, :publication, :item, :name, :content, :by, :byName, 'WAITING', :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("publication", publication)
                .param("item", item)
                .param("name", name)
                .param("content", content)
                .param("by", actor.staff())
                .param("byName", actor.name())
                .param("now", now())
                .update();
    }

    void remove(UUID publication) {
        // whoever sends a file of the same piece meanwhile waits
        jdbc.sql("select id from publication where id = ? for update")
                .param(publication)
                .query(UUID.class)
                .optional();
        jdbc.sql("delete from row_import where publication_id = ?")
                .param(publication)
                .update();
    }

    /** Takes the next file to be read; one whose reader was stopped is read anew. */
    Optional<Waiting> next() {
        return jdbc.sql("""
                        update row_import set stage = 'READING', touched_at = :now, done = 0 where id = (
                          select id from row_import where stage = 'WAITING' or (stage = 'READING' and touched_at < :stale)
                          order by touched_at limit 1 for update skip locked)
                        returning id, publication_id, item_id, file_name, content, by_id
                        """)
                .param("now", now())
                .param("stale", Timestamp.from(clock.instant().minus(STALE)))
                .query((row, _) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getObject("publication_id", UUID.class),
                        row.getObject("item_id", UUID.class),
                        row.getString("file_name"),
                        row.getBytes("content"),
                        row.getObject("by_id", UUID.class)))
                .optional();
    }

    void progress(UUID id, int done, int total) {
        jdbc.sql("update row_import set done = ?, total = ?, touched_at = ? where id = ? and stage = 'READING'")
                .params(done, total, now(), id)
                .update();
    }

    /** It was read; false where another file took its place meanwhile. */
    boolean read(UUID id, SheetRows.Read read, RowSet rows) {
        return jdbc.sql("""
                        update row_import set stage = 'READ', content = null, done = :done, total = :done,
                          problems = cast(:problems as jsonb), faulty = :faulty, left_columns = :left, rows_id = :rows,
                          touched_at = :now
                        where id = :id and stage = 'READING'
                        """)
                        .param("id", id)
                        .param("done", rows.count() + read.faulty())
                        .param("problems", JSON.writeValueAsString(read.problems()))
                        .param("faulty", read.faulty())
                        .param("left", read.left().toArray(String[]::new))
                        .param("rows", rows.id())
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Nothing was read of it. */
    void refuse(UUID id, String sentence, List<String> problems, int faulty) {
        jdbc.sql("""
                        update row_import set stage = 'REFUSED', content = null, sentence = :sentence,
                          problems = cast(:problems as jsonb), faulty = :faulty, touched_at = :now
                        where id = :id and stage = 'READING'
                        """)
                .param("id", id)
                .param("sentence", sentence)
                .param("problems", JSON.writeValueAsString(problems))
                .param("faulty", faulty)
                .param("now", now())
                .update();
    }

    private Timestamp now() {
        Instant now = clock.instant();
        return Timestamp.from(now);
    }
}
