package cn.yangguang.organization.contacts;

import cn.yangguang.database.rotation.HiddenColumn;
import cn.yangguang.keys.Keys;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The contacts of units: one row for each unit that exists today, also where it has named nobody. */
@Repository
public class Contacts {

    private static final String ROWS = """
            select u.id, u.name as unit_name, c.leader, c.section, c.name, c.phone, coalesce(c.version, 0) as version,
              c.confirmed_at,
              (select max(k.asked_at) from contact_call k join unit p on p.id = k.place_id
                where u.path like p.path || '%') as asked_at
            from unit u left join contact c on c.unit_id = u.id
            """;

    private static final String TODAY = """
             (u.valid_from is null or u.valid_from <= :today) and (u.valid_to is null or u.valid_to >= :today)
            """;

    private final JdbcClient jdbc;
    private final Keys keys;
    private final Clock clock;

    Contacts(JdbcClient jdbc, Keys keys, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.clock = clock;
    }

    @Bean
    static HiddenColumn hiddenContactPhones() {
        return HiddenColumn.of("contact", "phone", "unit_id").printed("phone_fingerprint", phone -> phone);
    }

    /** The contact of one unit, whoever asks; nothing where there is no such unit. */
    public Optional<Contact> find(UnitId unit) {
        return jdbc.sql(ROWS + "where u.id = :id")
                .param("id", unit.value())
                .query(this::read)
                .optional();
    }

    /** Every unit in reach, in the order of the tree. */
    public List<Contact> within(Reach reach) {
        return jdbc.sql(ROWS + "where u.path like any (:reach) and" + TODAY + "order by u.position, u.path")
                .param("reach", reach.patterns())
                .param("today", LocalDate.now(clock))
                .query(this::read)
                .list();
    }

    /** The contact of a unit by name alone. */
    public record Named(UnitId unit, String name) {}

    /** Who was named by the units in reach; no telephone is read for it. */
    public List<Named> names(Reach reach) {
        return jdbc.sql("select u.id, c.name from unit u join contact c on c.unit_id = u.id where c.version > 0"
                        + " and u.path like any (:reach) and" + TODAY + "order by u.position, u.path")
                .param("reach", reach.patterns())
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new Named(new UnitId(row.getObject("id", UUID.class)), text(row, "name")))
                .list();
    }

    /**
     * Writes a unit's row that was seen in this version, and confirms it.
     *
     * @return whether it was written; it is not where somebody else wrote meanwhile
     */
    boolean write(Contact contact) {
        @Nullable String phone = contact.phone().isEmpty() ? null : contact.phone();
        int rows = jdbc.sql("""
                        insert into contact (unit_id, leader, section, name, phone, phone_fingerprint, version, confirmed_at)
                        select :unit, :leader, :section, :name, :phone, :fingerprint, 1, cast(:now as timestamptz) where :seen = 0
                          or exists (select from contact where unit_id = :unit)
                        on conflict (unit_id) do update set leader = :leader, section = :section, name = :name,
                          phone = :phone, phone_fingerprint = :fingerprint, version = contact.version + 1,
                          confirmed_at = :now
                        where contact.version = :seen
                        """)
                .param("unit", contact.unit().value())
                .param("leader", contact.leader())
                .param("section", contact.section())
                .param("name", contact.name())
                .param("phone", phone == null ? null : keys.encrypt(phone))
                .param("fingerprint", phone == null ? null : keys.fingerprint(phone))
                .param("seen", contact.version())
                .param("now", now())
                .update();
        return rows == 1;
    }

    /** The unit says that the row of this version is still right. */
    boolean confirm(UnitId unit, int seen) {
        return jdbc.sql("update contact set confirmed_at = :now where unit_id = :unit and version = :seen")
                        .param("now", now())
                        .param("unit", unit.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    void ask(UnitId place, UUID by) {
        jdbc.sql("""
                        insert into contact_call (place_id, asked_at, asked_by) values (:place, :now, :by)
                        on conflict (place_id) do update set asked_at = :now, asked_by = :by
                        """)
                .param("place", place.value())
                .param("now", now())
                .param("by", by)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Contact read(ResultSet row, int number) throws SQLException {
        String phone = row.getString("phone");
        return new Contact(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("unit_name"),
                text(row, "leader"),
                text(row, "section"),
                text(row, "name"),
                phone == null ? "" : keys.decrypt(phone),
                row.getInt("version"),
                instant(row, "confirmed_at"),
                instant(row, "asked_at"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
