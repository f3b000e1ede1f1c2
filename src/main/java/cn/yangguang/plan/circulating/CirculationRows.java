package cn.yangguang.plan.circulating;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.UnitId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes rounds and what is said in them; whoever calls has a transaction and has locked the plan. */
@Repository
class CirculationRows {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    CirculationRows(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    void add(Circulation round) {
        jdbc.sql("""
                        insert into plan_circulation (id, plan_id, number, revision, opened_on, last_day, opened_by,
                          opened_at)
                        values (:id, :plan, :number, :revision, :openedOn, :lastDay, :by, :at)
                        """)
                .param("id", round.id())
                .param("plan", round.plan())
                .param("number", round.number())
                .param("revision", round.revision())
                .param("openedOn", round.openedOn())
                .param("lastDay", round.lastDay())
                .param("by", round.opened().by())
                .param("at", now())
                .update();
        round.asked()
                .forEach(asked -> jdbc.sql(
                                "insert into plan_circulation_unit (circulation_id, unit_id) values (:id, :unit)")
                        .param("id", round.id())
                        .param("unit", asked.unit().value())
                        .update());
    }

    /** A unit has no objection, by whom; null where it has one after all. */
    void agree(UUID circulation, UnitId unit, @Nullable UUID by) {
        jdbc.sql("""
                        update plan_circulation_unit set agreed_by = :by, agreed_at = :at
                        where circulation_id = :id and unit_id = :unit
                        """)
                .param("by", by)
                .param("at", by == null ? null : now())
                .param("id", circulation)
                .param("unit", unit.value())
                .update();
    }

    void add(Objection objection) {
        UnitId suggested = objection.suggested();
        jdbc.sql("""
                        insert into plan_objection (id, circulation_id, unit_id, task, kind, suggested_id, proposed,
                          reason, raised_by, raised_at, version)
                        values (:id, :circulation, :unit, :task, :kind, :suggested, :proposed, :reason, :by, :at, 1)
                        """)
                .param("id", objection.id())
                .param("circulation", objection.circulation())
                .param("unit", objection.unit().value())
                .param("task", objection.task())
                .param("kind", objection.kind().name())
                .param("suggested", suggested == null ? null : suggested.value())
                .param("proposed", objection.proposed().isEmpty() ? null : objection.proposed())
                .param("reason", objection.reason())
                .param("by", objection.raised().by())
                .param("at", now())
                .update();
    }

    void withdraw(UUID objection, UUID by) {
        jdbc.sql("""
                        update plan_objection set withdrawn_by = :by, withdrawn_at = :at, version = version + 1
                        where id = :id
                        """).param("by", by).param("at", now()).param("id", objection).update();
    }

    void answer(UUID objection, Objection.Verdict verdict, String words, UUID by, @Nullable Integer takenOver) {
        jdbc.sql("""
                        update plan_objection set verdict = :verdict, answer = :words, answered_by = :by,
                          answered_at = :at, taken_over = :takenOver, version = version + 1
                        where id = :id
                        """)
                .param("verdict", verdict.name())
                .param("words", words.isBlank() ? null : words)
                .param("by", by)
                .param("at", now())
                .param("takenOver", takenOver)
                .param("id", objection)
                .update();
    }

    /** The one entry of a deed. */
    void record(UUID by, String act, UUID plan, Object state) {
        journal.record(Entry.of(by, act, "plan", plan, state.toString()));
    }
}
