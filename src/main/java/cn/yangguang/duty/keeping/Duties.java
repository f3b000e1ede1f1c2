package cn.yangguang.duty.keeping;

import cn.yangguang.duty.Duty;
import cn.yangguang.duty.Ground;
import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.Occurrences;
import cn.yangguang.organization.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes duties in and lays their occurrences out. */
@Component
public class Duties {

    private static final String ADDING = """
            insert into occurrence (id, duty_id, unit_id, occasion_id, name, opens, due, through, due_after, not_before,
              notice_words, needed, before_plan)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String COUNTING = """
            e.occurrence_id = o.id and e.counts and (o.before_plan
              or e.effective >= case when o.through then coalesce(o.due, o.not_before) else o.opens end)
            """;

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
        jdbc.batchUpdate(ADDING, occurrences);
    }

    /** Stores the occurrence that an occasion started, for one unit or, where that is null, for all that share it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID add(DutyId duty, @Nullable UnitId unit, UUID occasion, Occurrence occurrence) {
        UUID id = UUID.randomUUID();
        jdbc.update(ADDING, row(id, duty, unit, occasion, occurrence));
        return id;
    }

    /** Gives a stored occurrence the due day of another one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(UUID id, Occurrence to) {
        Due due = Due.of(to.dueBy());
        jdbc.update(
                "update occurrence set due = ?, through = ?, due_after = ?, not_before = ?, notice_words = ?, before_plan = ?"
                        + " where id = ?",
                due.date(),
                due.through(),
                due.after(),
                due.notBefore(),
                due.sentence(),
                to.beforePlan(),
                id);
        recount(id);
    }

    /**
     * Writes down again what the evidence of an occurrence comes to, see {@link cn.yangguang.duty.Evidence#doneOn}; whoever
     * changes its evidence or days holds the occurrence's row and calls this before the end of the transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recount(UUID id) {
        jdbc.update("""
                update occurrence o set pieces = (select count(*) from evidence e where %1$s),
                  done_on = (select e.effective from evidence e where %1$s order by e.effective offset o.needed - 1 limit 1)
                where o.id = ?
                """.formatted(COUNTING), id);
    }

    /**
     * Ends the duties of a source with all their occurrences, in the caller's transaction; the caller's journal entry
     * covers it. What was recorded for one of them holds them all fast.
     *
     * @return how much was recorded, what was taken back since included; nothing ended unless it is 0
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int end(String sourcePrefix) {
        String source = DueLists.prefix(sourcePrefix);
        // whoever is recording for one of them is waited for, and seen
        jdbc.queryForList("select id from duty where source like ? order by id for update", UUID.class, source);
        int recorded = count(source);
        if (recorded == 0) {
            jdbc.update("delete from duty where source like ?", source);
        }
        return recorded;
    }

    private int count(String source) {
        return Objects.requireNonNull(jdbc.queryForObject("""
                with ended as (select id from duty where source like ?),
                  gone as (select id from occurrence where duty_id in (select id from ended))
                select (select count(*) from occasion where duty_id in (select id from ended))
                  + (select count(*) from evidence where occurrence_id in (select id from gone))
                  + (select count(*) from waiver where occurrence_id in (select id from gone))
                  + (select count(*) from duty_passed where duty_id in (select id from ended))
                """, Integer.class, source));
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
            laidOut.forEach(occurrence -> rows.add(row(UUID.randomUUID(), duty.id(), unit, null, occurrence)));
        }
    }

    private static @Nullable Object[] row(
            UUID id, DutyId duty, @Nullable UnitId unit, @Nullable UUID occasion, Occurrence occurrence) {
        Due due = Due.of(occurrence.dueBy());
        return new @Nullable Object[] {
            id,
            duty.value(),
            unit == null ? null : unit.value(),
            occasion,
            occurrence.name(),
            occurrence.opens(),
            due.date(),
            due.through(),
            due.after(),
            due.notBefore(),
            due.sentence(),
            occurrence.needed(),
            occurrence.beforePlan()
        };
    }

    /** The columns that say when an occurrence is due. */
    private record Due(
            @Nullable LocalDate date,
            boolean through,
            @Nullable String after,
            @Nullable LocalDate notBefore,
            @Nullable String sentence) {

        static Due of(Occurrence.DueBy dueBy) {
            return switch (dueBy) {
                case Occurrence.DueBy.Day(LocalDate date) -> new Due(date, false, null, null, null);
                case Occurrence.DueBy.Through(LocalDate date) -> new Due(date, true, null, null, null);
                case Occurrence.DueBy.Trigger _ -> new Due(null, false, "TRIGGER", null, null);
                case Occurrence.DueBy.NoticeLoaded(LocalDate notBefore, String sentence, boolean through) ->
                    new Due(null, through, "NOTICE", notBefore, sentence);
            };
        }
    }
}
