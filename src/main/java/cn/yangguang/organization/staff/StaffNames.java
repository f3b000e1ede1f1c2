package cn.yangguang.organization.staff;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is meant by an id, and which ids by a name: for pages of other rooms that name people. */
@Component
public class StaffNames {

    private final JdbcClient jdbc;

    StaffNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person's name and login. */
    public record Named(String name, String login) {}

    /** Those of the ids that are people. */
    public Map<UUID, Named> of(Collection<UUID> ids) {
        Map<UUID, Named> names = new HashMap<>();
        jdbc.sql("select id, name, login from staff where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    names.put(
                            row.getObject("id", UUID.class), new Named(row.getString("name"), row.getString("login")));
                });
        return names;
    }

    /** The people, at most {@code limit}, whose login or name is exactly this, or whose id it is. */
    public List<UUID> find(String words, int limit) {
        return jdbc.sql("""
                        select id from staff where login = lower(:words) or name = :words or id::text = :words
                        order by login limit :limit
                        """)
                .param("words", words)
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
