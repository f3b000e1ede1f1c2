package cn.yangguang.demo.play;

import cn.yangguang.calendar.DayStatus;
import cn.yangguang.calendar.day.Days;
import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.demo.DemoDistrict;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.keys.Sm3;
import cn.yangguang.organization.staff.ActingStaff;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The year that the invented district lives through, day by day from the middle of January. A day is one transaction, so
 * a play that is broken off goes on with the day after the last whole one; and what happens on a day depends on nothing
 * but the days before it.
 */
@Component
@Profile(Play.PROFILE)
class Play {

    static final String PROFILE = "play";

    private static final int FIRST_DAY = 15;
    private static final int LAST_DAY = 31;
    private static final LocalTime MIDNIGHT = LocalTime.of(0, 5);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final DemoDistrict district;
    private final PlayedYear played;
    private final ActingStaff people;
    private final List<Scene> scenes;
    private final KeptCalendar calendar;
    private final Days days;
    private final Journal journal;
    private final PlayClock clock;
    private final TransactionTemplate transaction;

    Play(
            DemoDistrict district,
            PlayedYear played,
            ActingStaff people,
            List<Scene> scenes,
            KeptCalendar calendar,
            Days days,
            Journal journal,
            PlayClock clock,
            PlatformTransactionManager transactions) {
        this.district = district;
        this.played = played;
        this.people = people;
        this.scenes = List.copyOf(scenes);
        this.calendar = calendar;
        this.days = days;
        this.journal = journal;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The first day of a year's play. */
    static LocalDate begin(int year) {
        return LocalDate.of(year, Month.JANUARY, FIRST_DAY);
    }

    /** The last day of a year's play. */
    static LocalDate end(int year) {
        return LocalDate.of(year, Month.DECEMBER, LAST_DAY);
    }

    /** Why nothing can be played until a day (Chinese). */
    static String tooEarly(int year) {
        return "演示从 " + begin(year) + " 开始，请用 --until 指定不早于这一天的日子。";
    }

    /** How a wish to play ended. */
    sealed interface Outcome {
        /** The year has been played to this day. */
        record Played(LocalDate until) implements Outcome {}

        /** Nothing was played; why (Chinese). */
        record Refused(String sentence) implements Outcome {}
    }

    /** Plays on, in an empty house or one that was played before, to a day, at most to the end of the year; the months (Chinese) are said as they pass. */
    Outcome play(LocalDate until, Consumer<String> say) {
        Optional<LocalDate> before = played.until();
        LocalDate first = before.map(day -> day.plusDays(1)).orElse(begin(until.getYear()));
        LocalDate last = end(before.orElse(first).getYear());
        LocalDate end = until.isBefore(last) ? until : last;
        if (end.isBefore(first)) {
            return before.map(Outcome.Played::new)
                    .<Outcome>map(done -> done)
                    .orElseGet(() -> new Outcome.Refused(tooEarly(until.getYear())));
        }
        Tally month = new Tally();
        for (LocalDate day = first; !day.isAfter(end); day = day.plusDays(1)) {
            month.add(whole(day, say));
            if (day.equals(end) || day.plusDays(1).getDayOfMonth() == 1) {
                say.accept(day.getYear() + "年" + day.getMonthValue() + "月：" + month);
                month = new Tally();
            }
        }
        return new Outcome.Played(end);
    }

    private Tally whole(LocalDate day, Consumer<String> say) {
        Tally tally = new Tally();
        transaction.executeWithoutResult(_ -> live(new PlayedDay(day, isWorkday(day), clock, tally), say));
        return tally;
    }

    private void live(PlayedDay day, Consumer<String> say) {
        clock.turnTo(day.date(), MIDNIGHT);
        if (played.until().isEmpty()) {
            district.foundForPlay(say);
        }
        days.announce(day.date());
        clock.turnTo(day.date(), MORNING);
        scenes.forEach(scene -> scene.play(day));
        people.beginPasswordAges();
        played.played(day.date());
        journal.record(new Entry(
                Entry.SYSTEM,
                "demo.play-day",
                "day",
                day.date().toString(),
                Sm3.hex(Sm3.hash(day.date().toString()))));
    }

    /** Past the last notice that is loaded, the week alone decides. */
    private boolean isWorkday(LocalDate day) {
        return switch (calendar.now().on(day)) {
            case DayStatus.Workday _ -> true;
            case DayStatus.DayOff _ -> false;
            case DayStatus.Unknown _ -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        };
    }
}
