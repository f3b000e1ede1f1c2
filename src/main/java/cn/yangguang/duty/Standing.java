package cn.yangguang.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    /** A due day this near is soon, in days. */
    int SOON_DAYS = 7;

    /**
     * Where the occurrence stands on a day.
     *
     * @param doneOn the day of {@link Evidence#doneOn}, null while too little counts; a later day than today is not yet
     */
    static Standing of(Occurrence occurrence, @Nullable LocalDate doneOn, @Nullable Waiver waiver, LocalDate today) {
        if (waiver != null) {
            return new Waived(waiver.reason());
        }
        Optional<LocalDate> done = Optional.ofNullable(doneOn).filter(day -> !day.isAfter(today));
        return switch (occurrence.dueBy()) {
            case Occurrence.DueBy.Day(LocalDate due) ->
                done.map(on -> met(occurrence, on, due)).orElseGet(() -> open(occurrence, due, today));
            case Occurrence.DueBy.Through(LocalDate through) ->
                done.<Standing>map(Met::new).orElseGet(() -> open(occurrence, through, today));
            case Occurrence.DueBy.NoticeLoaded unfixed ->
                done.<Standing>map(Met::new).orElseGet(() -> unfixed(unfixed.notBefore(), today));
            case Occurrence.DueBy.Trigger trigger -> new Waiting();
        };
    }

    private static Standing met(Occurrence occurrence, LocalDate on, LocalDate due) {
        long late = ChronoUnit.DAYS.between(due, on);
        return late <= 0 || occurrence.beforePlan() ? new Met(on) : new MetLate(on, late);
    }

    private static Standing open(Occurrence occurrence, LocalDate due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        if (left < 0) {
            return occurrence.beforePlan() ? new BeforePlan() : new Overdue(-left);
        }
        if (today.isBefore(occurrence.opens())) {
            return new Waiting();
        }
        return left <= SOON_DAYS ? new DueSoon(left) : new Open(left);
    }

    /** A due day that no notice fixes yet is never passed: it is at least as far off as the first day it can be. */
    private static Standing unfixed(LocalDate notBefore, LocalDate today) {
        return new Open(Math.max(0, ChronoUnit.DAYS.between(today, notBefore)));
    }
}
