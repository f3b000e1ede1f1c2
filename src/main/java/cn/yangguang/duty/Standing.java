package cn.yangguang.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an occurrence stands today: computed from it and its evidence, never typed in. */
public sealed interface Standing {

    /** Not open yet, or its trigger has not happened. */
    record Waiting() implements Standing {}

    /** Open, with so many days to its due day (0 is today); where the day is not fixed yet, at least so many. */
    record Open(long daysLeft) implements Standing {}

    /** Open and due within the days of the reminder. */
    record DueSoon(long daysLeft) implements Standing {}

    /** Done in time, on this day. */
    record Met(LocalDate on) implements Standing {}

    /** Done, so many days after its due day. */
    record MetLate(LocalDate on, long daysLate) implements Standing {}

    /** Not done, so many days after its due day. */
    record Overdue(long daysLate) implements Standing {}

    /** Let go by the office. */
    record Waived(String reason) implements Standing {}

    /** Due before its plan was issued and not done: never late. */
    record BeforePlan() implements Standing {}

    /** What standing depends on besides the occurrence: whether evidence must be accepted, and the reminder in days. */
    record Rules(boolean acceptanceAsked, int soonDays) {}

    /** Where the occurrence stands on a day. */
    static Standing of(
            Occurrence occurrence,
            Collection<Evidence> evidence,
            @Nullable Waiver waiver,
            LocalDate today,
            Rules rules) {
        if (waiver != null) {
            return new Waived(waiver.reason());
        }
        Optional<LocalDate> done = doneOn(occurrence, evidence, today, rules);
        return switch (occurrence.dueBy()) {
            case Occurrence.DueBy.Day(LocalDate due) ->
                done.map(on -> met(occurrence, on, due)).orElseGet(() -> open(occurrence, due, today, rules));
            case Occurrence.DueBy.Through(LocalDate through) ->
                done.<Standing>map(Met::new).orElseGet(() -> open(occurrence, through, today, rules));
            case Occurrence.DueBy.NoticeLoaded unfixed ->
                done.<Standing>map(Met::new).orElseGet(() -> unfixed(unfixed.notBefore(), today));
            case Occurrence.DueBy.Trigger trigger -> new Waiting();
        };
    }

    /** The day on which the last piece needed took effect. */
    private static Optional<LocalDate> doneOn(
            Occurrence occurrence, Collection<Evidence> evidence, LocalDate today, Rules rules) {
        return evidence.stream()
                .filter(piece -> piece.counts(rules.acceptanceAsked()))
                .map(Evidence::effective)
                .filter(day -> !day.isAfter(today))
                .filter(day -> occurrence.beforePlan() || !day.isBefore(occurrence.countsFrom()))
                .sorted(Comparator.naturalOrder())
                .skip(occurrence.needed() - 1L)
                .findFirst();
    }

    private static Standing met(Occurrence occurrence, LocalDate on, LocalDate due) {
        long late = ChronoUnit.DAYS.between(due, on);
        return late <= 0 || occurrence.beforePlan() ? new Met(on) : new MetLate(on, late);
    }

    private static Standing open(Occurrence occurrence, LocalDate due, LocalDate today, Rules rules) {
        long left = ChronoUnit.DAYS.between(today, due);
        if (left < 0) {
            return occurrence.beforePlan() ? new BeforePlan() : new Overdue(-left);
        }
        if (today.isBefore(occurrence.opens())) {
            return new Waiting();
        }
        return left <= rules.soonDays() ? new DueSoon(left) : new Open(left);
    }

    /** A due day that no notice fixes yet is never passed: it is at least as far off as the first day it can be. */
    private static Standing unfixed(LocalDate notBefore, LocalDate today) {
        return new Open(Math.max(0, ChronoUnit.DAYS.between(today, notBefore)));
    }
}
