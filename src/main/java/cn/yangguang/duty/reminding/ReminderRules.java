package cn.yangguang.duty.reminding;

import cn.yangguang.organization.access.Role;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the office of a place lets people be reminded.
 *
 * @param steps by their days, none twice
 * @param repeat after the last step: its day counts on from there, again and again; null is never
 * @param digest the weekday of the weekly digest; null is none
 */
record ReminderRules(
        List<Step> steps, @Nullable Step repeat, @Nullable DayOfWeek digest, QuietHours quiet) {

    ReminderRules {
        steps = steps.stream().sorted(Comparator.comparingInt(Step::day)).toList();
    }

    /** Seven days before, on the day, three days after, then weekly; a digest on Mondays; letters from 8 to 20. */
    static ReminderRules defaults() {
        return new ReminderRules(
                List.of(
                        new Step(-7, Set.of(Role.CLERK)),
                        new Step(0, Set.of(Role.CLERK, Role.HEAD)),
                        new Step(3, Set.of(Role.CLERK, Role.HEAD, Role.OFFICE))),
                new Step(7, Set.of(Role.CLERK, Role.HEAD, Role.OFFICE)),
                DayOfWeek.MONDAY,
                new QuietHours(LocalTime.of(8, 0), LocalTime.of(20, 0)));
    }

    /** The last single step's day; steps repeat from here. */
    int last() {
        return steps.isEmpty() ? 0 : steps.getLast().day();
    }

    /** How many days lie between two repetitions; 0 is none. */
    int every() {
        return repeat == null ? 0 : repeat.day();
    }

    /** The single steps, and the first repetition, which stands for all. */
    List<Step> told() {
        List<Step> told = new ArrayList<>(steps);
        if (repeat != null) {
            told.add(new Step(last() + repeat.day(), repeat.to()));
        }
        return told;
    }

    /** How many days ahead of the due day the first step lies; negative where it comes after. */
    int ahead() {
        return told().stream().mapToInt(Step::day).min().stream()
                .map(day -> -day)
                .findFirst()
                .orElse(0);
    }

    /** As the journal hashes it. */
    String state() {
        return told() + " " + every() + " " + digest + " " + quiet;
    }
}
