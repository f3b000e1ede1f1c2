package cn.yangguang.duty.keeping;

import cn.yangguang.duty.Duty;
import cn.yangguang.duty.Ground;
import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.Occurrences;
import cn.yangguang.organization.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Duties and occurrences as the columns of their tables. */
final class DutyRows {

    private DutyRows() {}

    static @Nullable Object[] row(NewDuty added) {
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

    static String kind(Ground ground) {
        return switch (ground) {
            case Ground.Printed printed -> "PRINTED";
            case Ground.PlanEnd end -> "PLAN_END";
            case Ground.SetByOffice office -> "SET_BY_OFFICE";
        };
    }

    static String words(Ground ground) {
        return switch (ground) {
            case Ground.Printed(String text) -> text;
            case Ground.PlanEnd(LocalDate end) -> end.toString();
            case Ground.SetByOffice(String word) -> word;
        };
    }

    static void addUnits(DutyId id, NewDuty duty, List<@Nullable Object[]> rows) {
        List<UnitId> everybody = duty.everybody();
        for (int i = 0; i < everybody.size(); i++) {
            rows.add(new @Nullable Object[] {id.value(), everybody.get(i).value(), i});
        }
    }

    static void addOccurrences(NewDuty duty, List<@Nullable Object[]> rows) {
        List<Occurrence> laidOut = Occurrences.of(duty.duty().obligation(), duty.planYear(), duty.planIssued());
        for (@Nullable UnitId unit : duty.sets()) {
            laidOut.forEach(occurrence -> rows.add(row(UUID.randomUUID(), duty.id(), unit, null, occurrence)));
        }
    }

    static @Nullable Object[] row(
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
    record Due(
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
