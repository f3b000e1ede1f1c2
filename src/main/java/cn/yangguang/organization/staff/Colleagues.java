package cn.yangguang.organization.staff;

import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Reach;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who works where, for whoever picks a person: names and units of open accounts, and nothing else of them. */
@Repository
public class Colleagues {

    private final JdbcClient jdbc;

    Colleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One person; {@code clerk} where a clerk of some unit. */
    public record Colleague(UUID id, String name, UnitId unit, boolean clerk) {}

    /** Everybody in reach, in the order of the tree and then of their names. */
    public List<Colleague> within(Reach reach) {
        return jdbc.sql("""
                        select s.id, s.name, s.unit_id,
                          exists (select from staff_role r where r.staff_id = s.id and r.role = 'CLERK') as clerk
                        from staff s join unit u on u.id = s.unit_id
                        where u.path like any (:reach) and not s.disabled order by u.position, u.path, s.name, s.id
                        """)
                .param("reach", reach.patterns())
                .query((row, _) -> new Colleague(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getBoolean("clerk")))
                .list();
    }
}
