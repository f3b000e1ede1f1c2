package cn.yangguang.duty.occasion;

import cn.yangguang.duty.keeping.DutyId;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Actor;
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

    /**
     * Makes everybody else who would record for the duty of an occurrence, or end it, wait until this transaction ends.
     *
     * @return false where the occurrence is gone: struck out, or ended with its plan
     */
    boolean lock(UUID occurrence) {
        jdbc.sql("select id from duty where id = (select duty_id from occurrence where id = :id) for update")
                .param("id", occurrence)
                .query(UUID.class)
                .optional();
        return jdbc.sql("select exists (select from occurrence where id = :id)")
                .param("id", occurrence)
                .query(Boolean.class)
                .single();
    }

    /**
     * What was recorded for the duty and those who owe this occurrence, the latest first; with what started it, though the
     * duty was passed on since. Where somebody else settled what it started, that is not named, only its day.
     */
    List<Occasion> of(Owed owed) {
        return about(owed, """
                        select o.*, c.due,
                          case when c.unit_id is not distinct from cast(:unit as uuid) then c.id end as occurrence_id
                        from occasion o left join occurrence c on c.occasion_id = o.id
                        where %s or c.id = :occurrence order by o.happened desc, o.recorded_on desc, o.id
                        """.formatted(SAME_SET))
                .param("occurrence", owed.id())
                .query(Occasions::row)
                .list();
    }

    /** The occurrence that waits for the occasions of this one. */
    Optional<UUID> waiting(Owed owed) {
        return about(owed, "select o.id from occurrence o where o.due_after = 'TRIGGER' and " + SAME_SET)
                .query(UUID.class)
                .optional();
    }

    /** The occasion that started an occurrence. */
    Optional<Occasion> startOf(Owed owed) {
        return of(owed).stream()
                .filter(occasion -> owed.id().equals(occasion.occurrence()))
                .findFirst();
    }

    void add(UUID id, Owed owed, LocalDate happened, String words, Actor recorder, LocalDate today) {
        add(id, owed.dutyId(), owed.unit(), happened, words, recorder, today);
    }

    void add(
            UUID id,
            DutyId duty,
            @Nullable UnitId unit,
            LocalDate happened,
            String words,
            Actor recorder,
            LocalDate today) {
        about(duty, unit, """
                        insert into occasion (id, duty_id, unit_id, happened, words, recorded_on, recorder, recorder_id)
                        values (:id, :duty, :unit, :happened, :words, :today, :recorder, :recorderId)
                        """)
                .param("id", id)
                .param("happened", happened)
                .param("words", words)
                .param("today", today)
                .param("recorder", recorder.name())
                .param("recorderId", recorder.staff())
                .update();
    }

    /** Whether anything was recorded or decided about an occurrence, which must stay to be read. */
    boolean proven(UUID occurrence) {
        return jdbc.sql("""
                        select exists (select from evidence where occurrence_id = :id)
                          or exists (select from waiver where occurrence_id = :id)
                          or exists (select from duty_passed where occurrence_id = :id)
                        """).param("id", occurrence).query(Boolean.class).single();
    }

    /** Takes the entry back and its occurrence away; proof of it, once kept, forbids that by its foreign key. */
    void strike(UUID id, String because, String by, LocalDate today) {
        int struck = jdbc.sql("""
                        update occasion set struck_on = :today, struck_by = :by, struck_because = :because
                        where id = :id and struck_on is null
                        """)
                .param("id", id)
                .param("today", today)
                .param("by", by)
                .param("because", because)
                .update();
        if (struck != 1) {
            throw new IllegalStateException("struck out already: " + id);
        }
        jdbc.sql("delete from occurrence where occasion_id = :id")
                .param("id", id)
                .update();
    }

    private JdbcClient.StatementSpec about(Owed owed, String sql) {
        return about(owed.dutyId(), owed.unit(), sql);
    }

    private JdbcClient.StatementSpec about(DutyId duty, @Nullable UnitId unit, String sql) {
        return jdbc.sql(sql).param("duty", duty.value()).param("unit", unit == null ? null : unit.value());
    }

    private static Occasion row(ResultSet row, int number) throws SQLException {
        @Nullable LocalDate struck = row.getObject("struck_on", LocalDate.class);
        return new Occasion(
                row.getObject("id", UUID.class),
                row.getObject("happened", LocalDate.class),
                row.getString("words"),
                row.getString("recorder"),
                row.getObject("recorder_id", UUID.class),
                row.getObject("recorded_on", LocalDate.class),
                row.getObject("occurrence_id", UUID.class),
                row.getObject("due", LocalDate.class),
                struck == null
                        ? null
                        : new Occasion.Struck(struck, row.getString("struck_by"), row.getString("struck_because")));
    }
}
