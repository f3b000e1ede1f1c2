package cn.yangguang.duty.occasion;

import cn.yangguang.duty.keeping.DutyId;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of occasions. */
@Repository
class Occasions {

    private static final String SAME_SET = "o.duty_id = :duty and o.unit_id is not distinct from cast(:unit as uuid)";

    private final JdbcClient jdbc;

    Occasions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes everybody else who would record for the duty wait until this transaction ends. */
    void lock(DutyId duty) {
        jdbc.sql("select from duty where id = :duty for update")
                .param("duty", duty.value())
                .query()
                .singleRow();
    }

    /** What was recorded for the duty and those who owe this occurrence, the latest first. */
    List<Occasion> of(Owed owed) {
        return about(owed, """
                        select o.*, c.id as occurrence_id, c.due from occasion o left join occurrence c on c.occasion_id = o.id
                        where %s order by o.happened desc, o.recorded_on desc, o.id
                        """.formatted(SAME_SET)).query(Occasions::row).list();
    }

    /** The occurrence that waits for the occasions of this one. */
    Optional<UUID> waiting(Owed owed) {
        return about(owed, "select o.id from occurrence o where o.due_after = 'TRIGGER' and " + SAME_SET)
                .query(UUID.class)
                .optional();
    }

    /** The occasion that started an occurrence. */
    Optional<UUID> startOf(Owed owed) {
        return jdbc.sql("select occasion_id from occurrence where id = :id")
                .param("id", owed.id())
                .query(UUID.class)
                .optional();
    }

    void add(UUID id, Owed owed, LocalDate happened, String words, String recorder, LocalDate today) {
        about(owed, """
                        insert into occasion (id, duty_id, unit_id, happened, words, recorded_on, recorder)
                        values (:id, :duty, :unit, :happened, :words, :today, :recorder)
                        """)
                .param("id", id)
                .param("happened", happened)
                .param("words", words)
                .param("today", today)
                .param("recorder", recorder)
                .update();
    }

    /** Takes the entry back and its occurrence away; proof of it, once kept, forbids that by its foreign key. */
    void strike(UUID id, String because, String by, LocalDate today) {
        jdbc.sql("delete from occurrence where occasion_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("update occasion set struck_on = :today, struck_by = :by, struck_because = :because where id = :id")
                .param("id", id)
                .param("today", today)
                .param("by", by)
                .param("because", because)
                .update();
    }

    private JdbcClient.StatementSpec about(Owed owed, String sql) {
        UnitId unit = owed.unit();
        return jdbc.sql(sql).param("duty", owed.dutyId().value()).param("unit", unit == null ? null : unit.value());
    }

    private static Occasion row(ResultSet row, int number) throws SQLException {
        @Nullable LocalDate struck = row.getObject("struck_on", LocalDate.class);
        return new Occasion(
                row.getObject("id", UUID.class),
                row.getObject("happened", LocalDate.class),
                row.getString("words"),
                row.getString("recorder"),
                row.getObject("recorded_on", LocalDate.class),
                row.getObject("occurrence_id", UUID.class),
                row.getObject("due", LocalDate.class),
                struck == null
                        ? null
                        : new Occasion.Struck(struck, row.getString("struck_by"), row.getString("struck_because")));
    }
}
