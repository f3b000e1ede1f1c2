package cn.yangguang.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the sealed journal forward. */
@Component
public class JournalReader {

    private final JdbcClient jdbc;

    JournalReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first {@code limit} entries after a position, in order; from the beginning after 0. */
    public List<SealedEntry> after(long position, int limit) {
        return jdbc.sql("select * from journal_entry where position > ? order by position limit ?")
                .params(position, limit)
                .query((row, _) -> new SealedEntry(row.getLong("position"), id(row), entry(row), at(row)))
                .list();
    }

    /** The newest signed head; none while the journal is empty. */
    public Optional<TreeHead> head() {
        return jdbc.sql("select * from journal_head order by size desc limit 1")
                .query((row, _) ->
                        new TreeHead(row.getLong("size"), hex(row, "root"), at(row), row.getString("signature")))
                .optional();
    }

    static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    static Instant at(ResultSet row) throws SQLException {
        return row.getTimestamp("at").toInstant();
    }

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("actor", UUID.class),
                row.getString("act"),
                row.getString("kind"),
                row.getString("thing"),
                hex(row, "state"));
    }

    private static String hex(ResultSet row, String column) throws SQLException {
        return HexFormat.of().formatHex(row.getBytes(column));
    }
}
