package cn.yangguang.organization.staff;

import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitPath;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.access.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
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
                .query(Colleagues::read)
                .list();
    }

    /** Who may do this to a unit's things, by their names. */
    public List<Colleague> holding(Act act, UnitPath unit) {
        return jdbc.sql("""
                        select distinct s.id, s.name, s.unit_id, false as clerk
                        from staff s join staff_role r on r.staff_id = s.id join unit u on u.id = r.unit_id
                        where r.role = any (:roles) and :path like u.path || '%' and not s.disabled
                        order by s.name, s.id
                        """)
                .param("roles", Role.allowing(act).stream().map(Role::name).toArray(String[]::new))
                .param("path", unit.value())
                .query(Colleagues::read)
                .list();
    }

    private static Colleague read(ResultSet row, int number) throws SQLException {
        return new Colleague(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getBoolean("clerk"));
    }
}
