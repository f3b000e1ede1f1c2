package cn.yangguang.organization.staff;

import cn.yangguang.database.rotation.HiddenColumn;
import cn.yangguang.keys.Keys;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.keeping.Organization;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of people and of the roles they hold. */
@Repository
class Staff {

    /** Each person with the roles held, as "OFFICE 3f2a..." in a fixed order. */
    private static final String PEOPLE = """
            select s.*, array(select role || ' ' || unit_id from staff_role where staff_id = s.id
                              order by role, unit_id) as roles,
              exists (select from second_factor f where f.staff_id = s.id) as second_factor
            """;

    static final String WITH_UNITS = "from staff s join unit u on u.id = s.unit_id\n";

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Keys keys;
    private final Clock clock;

    Staff(JdbcClient jdbc, Organization organization, Keys keys, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.organization = organization;
        this.clock = clock;
    }

    @Bean
    static HiddenColumn hiddenStaffPhones() {
        return HiddenColumn.of("staff", "phone", "id").printed("phone_fingerprint", phone -> phone);
    }

    UnitTree tree() {
        return organization.tree();
    }

    boolean nobody() {
        return jdbc.sql("select not exists (select from staff)")
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody whose account is open holds the role at the unit. */
    boolean held(Role role, UnitId at, LocalDate today) {
        return jdbc.sql("""
                        select exists (select from staff_role r join staff s on s.id = r.staff_id
                          where r.role = :role and r.unit_id = :unit and not s.disabled
                            and (s.expires_on is null or s.expires_on >= :today))
                        """)
                .param("role", role.name())
                .param("unit", at.value())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    Optional<StaffMember> find(UUID id) {
        return people("where s.id = :id", Map.of("id", id)).stream().findFirst();
    }

    Optional<StaffMember> find(String login) {
        return people("where s.login = :login", Map.of("login", login)).stream().findFirst();
    }

    /** The same, and nobody else changes this account until the transaction ends. */
    Optional<StaffMember> lock(UUID id) {
        jdbc.sql("select from staff where id = :id for no key update")
                .param("id", id)
                .query()
                .listOfRows();
        return find(id);
    }

    /** The people whom a condition on {@code staff s} and {@code unit u} lets through. */
    List<StaffMember> people(String which, Map<String, Object> parameters) {
        return jdbc.sql(PEOPLE + WITH_UNITS + which)
                .params(parameters)
                .query(new StaffRow(organization.tree(), keys))
                .list();
    }

    /** Whether the account was opened; it is not where somebody has this login already. */
    boolean add(UUID id, String login, String name, UnitId unit, String password) {
        int rows = jdbc.sql("""
                        insert into staff (id, login, name, unit_id, password, must_change, added_at, password_at)
                        values (:id, :login, :name, :unit, :password, true, :now, :now)
                        on conflict (login) do nothing
                        """)
                .param("id", id)
                .param("login", login)
                .param("name", name)
                .param("unit", unit.value())
                .param("password", password)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return rows == 1;
    }

    void change(UUID id, String name, UnitId unit) {
        jdbc.sql("update staff set name = :name, unit_id = :unit, version = version + 1 where id = :id")
                .param("name", name)
                .param("unit", unit.value())
                .param("id", id)
                .update();
    }

    /** Keeps a telephone number, 7 digits at least, hidden under the keys. */
    void phone(UUID id, String number) {
        jdbc.sql("update staff set phone = :phone, phone_fingerprint = :fingerprint where id = :id")
                .param("phone", keys.encrypt(number))
                .param("fingerprint", keys.fingerprint(number))
                .param("id", id)
                .update();
    }

    void expire(UUID id, @Nullable LocalDate on) {
        jdbc.sql("update staff set expires_on = :on where id = :id")
                .param("on", on)
                .param("id", id)
                .update();
    }

    void disable(UUID id, boolean disabled) {
        jdbc.sql("update staff set disabled = :disabled where id = :id")
                .param("disabled", disabled)
                .param("id", id)
                .update();
    }

    String password(UUID id) {
        return jdbc.sql("select password from staff where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    void password(UUID id, String encoded, boolean mustChange) {
        jdbc.sql("update staff set password = :password, must_change = :must, password_at = :now where id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("password", encoded)
                .param("must", mustChange)
                .param("id", id)
                .update();
    }

    void grant(UUID id, Role role, UnitId unit) {
        jdbc.sql("insert into staff_role (staff_id, role, unit_id) values (:id, :role, :unit) on conflict do nothing")
                .param("id", id)
                .param("role", role.name())
                .param("unit", unit.value())
                .update();
    }

    void revoke(UUID id, Role role, UnitId unit) {
        jdbc.sql("delete from staff_role where staff_id = :id and role = :role and unit_id = :unit")
                .param("id", id)
                .param("role", role.name())
                .param("unit", unit.value())
                .update();
    }
}
