package cn.yangguang.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the journal backward for people: newest first, a page at a time, each page found by an index and none by
 * counting. Times run with positions but for the length of a transaction, so pages go by time, which is asked for.
 */
@Component
public class JournalSearch {

    private static final String NEWEST = " order by at desc, id desc limit :limit";

    private final JdbcClient jdbc;

    JournalSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest {@code limit} entries before a mark, or of all where it is null. */
    public List<JournalLine> newest(JournalFilter filter, JournalLine.@Nullable Mark before, int limit) {
        Map<String, Object> values = new HashMap<>();
        String conditions = String.join(" and ", conditions(filter, before, values));
        values.put("limit", limit);
        return jdbc.sql(sql(filter.actors(), conditions, values))
                .params(values)
                .query((row, number) -> line(row))
                .list();
    }

    /** The newest of several people are the newest of each one's newest: so the index finds them too. */
    private static String sql(@Nullable List<UUID> actors, String conditions, Map<String, Object> values) {
        if (actors == null) {
            return "select * from journal_entry where " + conditions + NEWEST;
        }
        values.put("actors", actors.toArray(UUID[]::new));
        return "select e.* from unnest(:actors) as person (id) cross join lateral (select * from journal_entry"
                + " where actor = person.id and " + conditions + NEWEST
                + ") as e order by e.at desc, e.id desc limit :limit";
    }

    private static List<String> conditions(
            JournalFilter filter, JournalLine.@Nullable Mark before, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        if (before != null) {
            conditions.add("(at, id) < (:markAt, :markId)");
            values.put("markAt", utc(before.at()));
            values.put("markId", before.id());
        }
        if (filter.from() != null) {
            conditions.add("at >= :from");
            values.put("from", utc(filter.from()));
        }
        if (filter.until() != null) {
            conditions.add("at < :until");
            values.put("until", utc(filter.until()));
        }
        equal("act", filter.act(), conditions, values);
        equal("kind", filter.kind(), conditions, values);
        equal("thing", filter.thing(), conditions, values);
        if (filter.unsealed()) {
            conditions.add("position is null");
        }
        return conditions;
    }

    private static void equal(String column, String value, List<String> conditions, Map<String, Object> values) {
        if (!value.isEmpty()) {
            conditions.add(column + " = :" + column);
            values.put(column, value);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static JournalLine line(ResultSet row) throws SQLException {
        return new JournalLine(
                row.getObject("position", Long.class),
                JournalReader.id(row),
                JournalReader.entry(row),
                JournalReader.at(row));
    }
}
