package cn.yangguang.organization.mailbox;

import cn.yangguang.database.rotation.HiddenColumn;
import cn.yangguang.keys.Keys;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.keeping.Deeds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The mail addresses that people gave for letters; hidden under the keys, gone when letters are no longer wanted. */
@Repository
public class Mailboxes {

    private final JdbcClient jdbc;
    private final Keys keys;
    private final Deeds deeds;

    Mailboxes(JdbcClient jdbc, Keys keys, Deeds deeds) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.deeds = deeds;
    }

    @Bean
    static HiddenColumn hiddenMailboxes() {
        return HiddenColumn.of("staff", "mail", "id");
    }

    /** The address at which this person wants letters. */
    public Optional<String> of(UUID person) {
        return wanted(List.of(person)).stream().map(Mailbox::address).findFirst();
    }

    /** Where a person is written to. */
    public record Mailbox(UUID person, String name, UnitId unit, String address) {}

    /** Those of them who want letters. */
    public List<Mailbox> wanted(Collection<UUID> people) {
        List<Mailbox> boxes = new ArrayList<>();
        jdbc.sql(
                        "select id, name, unit_id, mail from staff where id = any (:people) and mail is not null and not disabled")
                .param("people", people.toArray(UUID[]::new))
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    String name = row.getString("name");
                    UnitId unit = new UnitId(row.getObject("unit_id", UUID.class));
                    readable(row.getString("mail"))
                            .ifPresent(address -> boxes.add(new Mailbox(id, name, unit, address)));
                });
        return boxes;
    }

    /** Nothing where the key is gone, as after a restore without keys. */
    private Optional<String> readable(String stored) {
        try {
            return Optional.of(keys.decrypt(stored));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** A person writes down where letters shall go, or, with an empty address, that none are wanted. */
    @Transactional
    void write(Actor actor, String address) {
        jdbc.sql("update staff set mail = :mail where id = :id")
                .param("mail", address.isEmpty() ? null : keys.encrypt(address))
                .param("id", actor.staff())
                .update();
        deeds.recordPersonal(actor.staff(), "staff.mail", actor.staff(), "mail " + address);
    }
}
