package cn.yangguang.duty.passing;

import cn.yangguang.duty.keeping.Duties;
import cn.yangguang.duty.passing.PassingDuties.Move;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes passings down and moves what they move. */
@Repository
class DutyPassings {

    private final JdbcClient jdbc;
    private final Duties stored;

    DutyPassings(JdbcClient jdbc, Duties stored) {
        this.jdbc = jdbc;
        this.stored = stored;
    }

    UUID add(Move move, Actor actor, LocalDate today) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into duty_passing (id, from_id, to_id, passed_on, because, passer_id, passer)
                        values (:id, :from, :to, :today, :because, :passer, :name)
                        """)
                .param("id", id)
                .param("from", move.from().id().value())
                .param("to", move.to().id().value())
                .param("today", today)
                .param("because", move.because())
                .param("passer", actor.staff())
                .param("name", actor.name())
                .update();
        return id;
    }

    /** The share in a duty that several owe together passes; where the new holder has one already, there is one less. */
    void passShare(UUID passing, Move move, UUID duty) {
        jdbc.sql("insert into duty_passed (passing_id, duty_id) values (:passing, :duty)")
                .param("passing", passing)
                .param("duty", duty)
                .update();
        join(move, List.of(duty));
        jdbc.sql("delete from duty_unit where duty_id = :duty and unit_id = :from")
                .param("duty", duty)
                .param("from", move.from().id().value())
                .update();
    }

    /**
     * Those of these occurrences that the unit owes already under the same duty and name; what is past its day is not among
     * them, for what is late does not vanish.
     */
    List<UUID> doubled(Unit to, List<UUID> occurrences, LocalDate today) {
        return jdbc.sql("""
                        select o.id from occurrence o
                        where o.id = any (:own) and o.occasion_id is null and (o.due is null or o.due >= :today) and exists (select from occurrence same
                          where same.duty_id = o.duty_id and same.unit_id = :to and same.name = o.name
                            and same.occasion_id is null)
                        """)
                .param("own", occurrences.toArray(UUID[]::new))
                .param("to", to.id().value())
                .param("today", today)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** The occurrences pass, but for the doubled ones, which stay where they were. */
    void passOwn(UUID passing, Move move, List<UUID> own, List<UUID> doubled) {
        List<UUID> moved = own.stream().filter(one -> !doubled.contains(one)).toList();
        jdbc.sql("""
                        insert into duty_passed (passing_id, duty_id, occurrence_id)
                        select :passing, duty_id, id from occurrence where id = any (:own)
                        """)
                .param("passing", passing)
                .param("own", own.toArray(UUID[]::new))
                .update();
        List<UUID> duties = jdbc.sql("select distinct duty_id from occurrence where id = any (:own)")
                .param("own", own.toArray(UUID[]::new))
                .query((row, number) -> row.getObject("duty_id", UUID.class))
                .list();
        join(move, duties);
        jdbc.sql("update occurrence set unit_id = :to where id = any (:moved)")
                .param("to", move.to().id().value())
                .param("moved", moved.toArray(UUID[]::new))
                .update();
        duties.forEach(
                duty -> stored.moveOccasions(duty, move.from().id(), move.to().id()));
        leave(move, duties);
    }

    private void join(Move move, List<UUID> duties) {
        jdbc.sql("""
                        insert into duty_unit (duty_id, unit_id, position)
                        select duty_id, :to, position from duty_unit where unit_id = :from and duty_id = any (:duties)
                        on conflict (duty_id, unit_id) do nothing
                        """)
                .param("to", move.to().id().value())
                .param("from", move.from().id().value())
                .param("duties", duties.toArray(UUID[]::new))
                .update();
    }

    /** Who settled something stays named for that; who has nothing left goes. */
    private void leave(Move move, List<UUID> duties) {
        jdbc.sql("""
                        delete from duty_unit du where du.unit_id = :from and du.duty_id = any (:duties)
                          and not exists (select from occurrence o where o.duty_id = du.duty_id and o.unit_id = :from)
                        """)
                .param("from", move.from().id().value())
                .param("duties", duties.toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                        update duty_unit set position = position + :behind
                        where unit_id = :from and duty_id = any (:duties) and position < :behind
                        """)
                .param("behind", Duties.BEHIND)
                .param("from", move.from().id().value())
                .param("duties", duties.toArray(UUID[]::new))
                .update();
    }
}
