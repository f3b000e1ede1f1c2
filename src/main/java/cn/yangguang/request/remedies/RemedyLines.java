package cn.yangguang.request.remedies;

import cn.yangguang.organization.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table organ - reconsideration organ - court. */
@Repository
public class RemedyLines {

    private final JdbcClient jdbc;

    RemedyLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The line of an organ; nothing where the office has not written it down. */
    public Optional<RemedyLine> of(UnitId unit) {
        return jdbc.sql("select * from remedy_line where unit_id = ?")
                .param(unit.value())
                .query(RemedyLines::line)
                .optional();
    }

    List<RemedyLine> all() {
        return jdbc.sql("select * from remedy_line").query(RemedyLines::line).list();
    }

    /** Whether another organ numbers its letters under this code. */
    boolean taken(UnitId unit, String code) {
        return jdbc.sql("select exists(select 1 from remedy_line where code = ? and unit_id <> ?)"
                        + " or exists(select 1 from case_letter l join request r on r.id = l.request_id"
                        + " where l.code = ? and r.unit_id <> ?) as taken")
                .params(code, unit.value(), code, unit.value())
                .query((row, _) -> row.getBoolean("taken"))
                .single();
    }

    /** Writes the line; false where somebody wrote it since this version was read. */
    boolean put(RemedyLine line, UUID by, Instant now) {
        return jdbc.sql("""
                        insert into remedy_line as old (unit_id, code, reconsideration, reconsideration_address, online,
                          court, court_address, charges, version, by_id, at)
                        values (:unit, :code, :organ, :organAt, :online, :court, :courtAt, :charges, 1, :by, :now)
                        on conflict (unit_id) do update set code = excluded.code,
                          reconsideration = excluded.reconsideration,
                          reconsideration_address = excluded.reconsideration_address, online = excluded.online,
                          court = excluded.court, court_address = excluded.court_address,
                          charges = excluded.charges, version = old.version + 1,
                          by_id = excluded.by_id, at = excluded.at
                        where old.version = :seen
                        """)
                        .param("unit", line.unit().value())
                        .param("code", line.code())
                        .param("organ", line.reconsideration())
                        .param("organAt", line.reconsiderationAddress())
                        .param("online", line.online())
                        .param("court", line.court())
                        .param("courtAt", line.courtAddress())
                        .param("charges", line.charges())
                        .param("seen", line.version())
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private static RemedyLine line(ResultSet row, int number) throws SQLException {
        return new RemedyLine(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("code"),
                row.getString("reconsideration"),
                row.getString("reconsideration_address"),
                row.getString("online"),
                row.getString("court"),
                row.getString("court_address"),
                row.getBoolean("charges"),
                row.getInt("version"));
    }
}
