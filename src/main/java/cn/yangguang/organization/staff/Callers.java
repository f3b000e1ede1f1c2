package cn.yangguang.organization.staff;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitPath;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Grant;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.keeping.Organization;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who stands behind a click: asked at each of them, so no more is read than the rules need. */
@Repository
class Callers {

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Clock clock;

    Callers(JdbcClient jdbc, Organization organization, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.organization = organization;
    }

    /**
     * Somebody whose account is open.
     *
     * @param mustChange whether the password has to be changed first
     * @param idleSeconds after how long without a click the session ends
     */
    record Caller(Actor actor, boolean mustChange, int idleSeconds) {}

    /** Nobody where there is no such account, or where it is closed or has run out. */
    Optional<Caller> find(UUID id) {
        return jdbc.sql("""
                        select s.id, s.name, s.unit_id, s.must_change, p.idle_minutes,
                          array(select r.role || ' ' || u.path from staff_role r join unit u on u.id = r.unit_id
                                where r.staff_id = s.id) as grants
                        from staff s cross join security_policy p
                        where s.id = :id and not s.disabled and (s.expires_on is null or s.expires_on >= :today)
                        """)
                .param("id", id)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> caller(row))
                .optional();
    }

    private Caller caller(ResultSet row) throws SQLException {
        Unit unit = organization
                .unit(new UnitId(row.getObject("unit_id", UUID.class)))
                .orElseThrow();
        List<Grant> grants = Arrays.stream((String[]) row.getArray("grants").getArray())
                .map(held -> held.split(" ", -1))
                .map(held -> new Grant(Role.valueOf(held[0]), new UnitPath(held[1])))
                .toList();
        Actor actor = new Actor(row.getObject("id", UUID.class), row.getString("name"), unit, grants);
        return new Caller(actor, row.getBoolean("must_change"), 60 * row.getInt("idle_minutes"));
    }
}
