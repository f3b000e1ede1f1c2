package cn.yangguang.organization.mailbox;

import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitPath;
import cn.yangguang.organization.access.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who holds which role where, of those whose accounts are open. */
@Repository
public class RoleHolders {

    private final JdbcClient jdbc;

    RoleHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person who holds a role at this unit. */
    public record Holder(UUID person, Role role, UnitId unit, UnitPath path) {}

    /** Everybody who on this day holds one of these roles, wherever. */
    public List<Holder> of(Collection<Role> roles, LocalDate day) {
        return jdbc.sql("""
                        select r.staff_id, r.role, r.unit_id, u.path
                        from staff_role r join staff s on s.id = r.staff_id join unit u on u.id = r.unit_id
                        where not s.disabled and (s.expires_on is null or s.expires_on >= :day) and r.role = any (:roles)
                        order by u.path, s.login
                        """)
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .param("day", day)
                .query((row, number) -> new Holder(
                        row.getObject("staff_id", UUID.class),
                        Role.valueOf(row.getString("role")),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new UnitPath(row.getString("path"))))
                .list();
    }
}
