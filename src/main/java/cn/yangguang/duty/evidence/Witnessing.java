package cn.yangguang.duty.evidence;

import cn.yangguang.duty.keeping.Duties;
import cn.yangguang.organization.Unit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what the program itself saw done, for the unit that owed it; nobody's right is asked, for nobody says so. */
@Component
public class Witnessing {

    /** What counts from this day on, and is still owed by the unit. */
    private static final String OWED = """
            select o.id from duty d join occurrence o on o.duty_id = d.id
            where d.source like :source
              and (o.unit_id = :unit or o.unit_id is null and exists (
                select from duty_unit du where du.duty_id = d.id and du.unit_id = :unit and\s""" + Duties.OWES + """
              ))
              and o.done_on is null and o.waived_because is null and o.closed_on is null
              and o.due_after is distinct from 'TRIGGER'
              and case when o.through then coalesce(o.due, o.not_before) else o.opens end <= :day
            order by o.due nulls last, o.id limit 1
            """;

    private final JdbcClient jdbc;
    private final RecordingEvidence recording;

    Witnessing(JdbcClient jdbc, RecordingEvidence recording) {
        this.jdbc = jdbc;
        this.recording = recording;
    }

    /**
     * Records a thing for the first of the unit's occurrences under these sources that is open on the day and still wants
     * evidence, in the caller's transaction. A thing that counts somewhere already is not recorded again.
     *
     * @param source what the sources of the duties begin with
     * @param thing what and which, such as {@code publication/<id>}
     * @param sm3 the hash of its present state
     * @return nothing where nothing was owed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Recording> witness(
            String source, Unit unit, String thing, String sm3, String words, LocalDate day) {
        return known(thing)
                ? Optional.empty()
                : jdbc.sql(OWED)
                        .param(
                                "source",
                                source.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                        .param("unit", unit.id().value())
                        .param("day", day)
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .optional()
                        .map(occurrence -> recording.witnessed(unit, occurrence, thing, sm3, words, day));
    }

    /**
     * Records a thing for one occurrence of a unit, in the caller's transaction, whatever else the thing proves.
     *
     * @param unit one that owes it
     * @param thing what and which, such as {@code publication/<id>}
     * @param sm3 the hash of its present state
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Recording witness(UUID occurrence, Unit unit, String thing, String sm3, String words, LocalDate day) {
        return recording.witnessed(unit, occurrence, thing, sm3, words, day);
    }

    private boolean known(String thing) {
        return jdbc.sql("""
                        select exists (select from evidence where thing = :thing and returned_at is null
                          and withdrawn_at is null) as known
                        """)
                .param("thing", thing)
                .query((row, _) -> row.getBoolean("known"))
                .single();
    }
}
