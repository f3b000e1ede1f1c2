package cn.yangguang.duty.keeping;

import cn.yangguang.duty.Duty;
import cn.yangguang.duty.Ground;
import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.Occurrences;
import cn.yangguang.organization.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes duties in and lays their occurrences out. */
@Component
public class Duties {

    private final JdbcOperations jdbc;

    Duties(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores duties with their occurrences in the caller's transaction; the caller's journal entry covers them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(List<NewDuty> duties) {
        jdbc.batchUpdate("""
                insert into duty (id, source, obligation, holder, trigger_words, condition_words, ground, ground_words,
                  title, path, owner_id, plan_issued, plan_year)
                values (?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, duties.stream().map(Duties::row).toList());
        List<@Nullable Object[]> units = new ArrayList<>();
        List<@Nullable Object[]> occurrences = new ArrayList<>();
        for (NewDuty duty : duties) {
            addUnits(duty, units);
            addOccurrences(duty, occurrences);
        }
        jdbc.batchUpdate("insert into duty_unit (duty_id, unit_id, position) values (?, ?, ?)", units);
        jdbc.batchUpdate("""
                insert into occurrence (id, duty_id, unit_id, name, opens, due, through, due_after, not_before,
                  notice_words, needed, before_plan)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, occurrences);
    }

    /**
     * Ends the duties of a source with all their occurrences, in the caller's transaction; the caller's journal entry
     * covers it. What is recorded for an occurrence refers to it without a cascade and so holds it fast.
     *
     * @return false where something was recorded for one of them; the caller must then roll back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean end(String sourcePrefix) {
        try {
            jdbc.update("delete from duty where source like ?", DueLists.prefix(sourcePrefix));
            return true;
        } catch (DataIntegrityViolationException recorded) {
            return false;
        }
    }

    private static @Nullable Object[] row(NewDuty added) {
        Duty duty = added.duty();
        return new @Nullable Object[] {
            added.id().value(),
            duty.source(),
            ObligationJson.write(duty.obligation()),
            duty.holder().name(),
            duty.trigger(),
            duty.condition(),
            kind(duty.ground()),
            words(duty.ground()),
            added.title(),
            added.path().toArray(String[]::new),
            added.owner().value(),
            added.planIssued(),
            added.planYear()
        };
    }

    private static String kind(Ground ground) {
        return switch (ground) {
            case Ground.Printed printed -> "PRINTED";
            case Ground.PlanEnd end -> "PLAN_END";
            case Ground.SetByOffice office -> "SET_BY_OFFICE";
        };
    }

    private static String words(Ground ground) {
        return switch (ground) {
            case Ground.Printed(String text) -> text;
            case Ground.PlanEnd(LocalDate end) -> end.toString();
            case Ground.SetByOffice(String word) -> word;
        };
    }

    private static void addUnits(NewDuty duty, List<@Nullable Object[]> rows) {
        List<UnitId> everybody = duty.everybody();
        for (int i = 0; i < everybody.size(); i++) {
            rows.add(new @Nullable Object[] {duty.id().value(), everybody.get(i).value(), i});
        }
    }

    private static void addOccurrences(NewDuty duty, List<@Nullable Object[]> rows) {
        List<Occurrence> laidOut = Occurrences.of(duty.duty().obligation(), duty.planYear(), duty.planIssued());
        for (@Nullable UnitId unit : duty.sets()) {
            laidOut.forEach(occurrence -> rows.add(row(duty.id(), unit, occurrence)));
        }
    }

    private static @Nullable Object[] row(DutyId duty, @Nullable UnitId unit, Occurrence occurrence) {
        @Nullable LocalDate due = null;
        boolean through = false;
        @Nullable String after = null;
        @Nullable LocalDate notBefore = null;
        @Nullable String sentence = null;
        switch (occurrence.dueBy()) {
            case Occurrence.DueBy.Day(LocalDate date) -> due = date;
            case Occurrence.DueBy.Through(LocalDate date) -> {
                due = date;
                through = true;
            }
            case Occurrence.DueBy.Trigger trigger -> after = "TRIGGER";
            case Occurrence.DueBy.NoticeLoaded notice -> {
                after = "NOTICE";
                notBefore = notice.notBefore();
                sentence = notice.sentence();
                through = notice.through();
            }
        }
        return new @Nullable Object[] {
            UUID.randomUUID(),
            duty.value(),
            unit == null ? null : unit.value(),
            occurrence.name(),
            occurrence.opens(),
            due,
            through,
            after,
            notBefore,
            sentence,
            occurrence.needed(),
            occurrence.beforePlan()
        };
    }
}
