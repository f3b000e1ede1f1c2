package cn.yangguang.duty;

import cn.yangguang.calendar.Due;
import cn.yangguang.calendar.TermUnit;
import cn.yangguang.calendar.Terms;
import cn.yangguang.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays an obligation out on the calendar.
 *
 * <p>Dates that the plan prints, and the ends of months and other periods, stand as they are, also on a day off; terms of
 * days and months move by the Civil Code (see {@link Terms}).
 */
public final class Occurrences {

    private Occurrences() {}

    /**
     * The occurrences of an obligation in a plan's year, in the order of their due days. A term has one that waits for
     * its trigger; see {@link #triggered}.
     *
     * @param issuedOn the plan's own date, null where it is not printed; what was due earlier is before the plan
     */
    public static List<Occurrence> of(Obligation obligation, int planYear, @Nullable LocalDate issuedOn) {
        LocalDate first = LocalDate.of(planYear, 1, 1);
        LocalDate last = LocalDate.of(planYear, 12, 31);
        return switch (obligation) {
            case Obligation.Every(Period period) -> recurring(period, 1, first, last, issuedOn);
            case Obligation.AtLeast count ->
                count.per() == null
                        ? List.of(one(planYear + "年", first, last, count.times(), issuedOn))
                        : recurring(count.per(), count.times(), first, last, issuedOn);
            case Obligation.Before(DueDate date) ->
                List.of(one(
                        date.in(planYear) + "前", opening(first, date.in(planYear)), date.in(planYear), 1, issuedOn));
            case Obligation.Within within -> List.of(waiting(words(within.amount(), within.unit()) + "内", first));
            case Obligation.Lasting lasting -> List.of(waiting("不少于" + words(lasting.amount(), lasting.unit()), first));
        };
    }

    /**
     * The occurrence of a term whose trigger happened on a day; other obligations have none. Past the loaded calendar it
     * has no day yet.
     *
     * @throws IllegalArgumentException if the day lies before the loaded calendar
     */
    public static List<Occurrence> triggered(Obligation obligation, LocalDate trigger, WorkingCalendar calendar) {
        return switch (obligation) {
            case Obligation.Within(int amount, TermUnit unit) ->
                List.of(term(
                        words(amount, unit) + "内",
                        trigger,
                        calendar,
                        Terms.end(calendar, trigger, amount, unit),
                        false));
            case Obligation.Lasting(int amount, TermUnit unit) ->
                List.of(term(
                        "不少于" + words(amount, unit),
                        trigger,
                        calendar,
                        Terms.end(calendar, trigger, amount, unit),
                        true));
            default -> List.of();
        };
    }

    private static Occurrence term(String name, LocalDate trigger, WorkingCalendar calendar, Due due, boolean through) {
        Occurrence.DueBy dueBy = switch (due) {
            case Due.On(LocalDate date) ->
                through ? new Occurrence.DueBy.Through(date) : new Occurrence.DueBy.Day(date);
            case Due.NotYetFixed open -> new Occurrence.DueBy.NoticeLoaded(open.notBefore(), open.sentence(), through);
            case Due.Refused(String sentence) -> {
                if (!trigger.isAfter(calendar.lastDay())) {
                    throw new IllegalArgumentException(sentence);
                }
                yield new Occurrence.DueBy.NoticeLoaded(trigger, sentence, through);
            }
        };
        return new Occurrence(trigger + "起" + name, trigger, dueBy, 1, false);
    }

    private static Occurrence waiting(String name, LocalDate first) {
        return new Occurrence(name, first, new Occurrence.DueBy.Trigger(), 1, false);
    }

    private static Occurrence one(
            String name, LocalDate opens, LocalDate due, int needed, @Nullable LocalDate issuedOn) {
        boolean beforePlan = issuedOn != null && due.isBefore(issuedOn);
        return new Occurrence(name, opens, new Occurrence.DueBy.Day(due), needed, beforePlan);
    }

    /** Each period that ends in the year, whole; only the first week may begin in the year before. */
    private static List<Occurrence> recurring(
            Period period, int needed, LocalDate first, LocalDate last, @Nullable LocalDate issuedOn) {
        List<Occurrence> occurrences = new ArrayList<>();
        LocalDate opens =
                period == Period.WEEK ? first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : first;
        LocalDate due = end(period, opens);
        while (!due.isAfter(last)) {
            occurrences.add(one(name(period, opens, due), opens, due, needed, issuedOn));
            opens = due.plusDays(1);
            due = end(period, opens);
        }
        return occurrences;
    }

    private static LocalDate end(Period period, LocalDate opens) {
        return switch (period) {
            case DAY -> opens;
            case WEEK -> opens.plusDays(6);
            case MONTH -> opens.plusMonths(1).minusDays(1);
            case QUARTER -> opens.plusMonths(3).minusDays(1);
            case HALFYEAR -> opens.plusMonths(6).minusDays(1);
            case YEAR -> opens.plusYears(1).minusDays(1);
        };
    }

    private static String name(Period period, LocalDate opens, LocalDate due) {
        int month = due.getMonthValue();
        return switch (period) {
            case DAY -> due.toString();
            case WEEK -> opens + "至" + due;
            case MONTH -> due.getYear() + "年" + month + "月";
            case QUARTER -> due.getYear() + "年第" + month / 3 + "季度";
            case HALFYEAR -> due.getYear() + (month == 6 ? "年上半年" : "年下半年");
            case YEAR -> due.getYear() + "年";
        };
    }

    /** A date of an earlier year than the plan's opens with its own year. */
    private static LocalDate opening(LocalDate first, LocalDate due) {
        return due.isBefore(first) ? due.withDayOfYear(1) : first;
    }

    private static String words(int amount, TermUnit unit) {
        return amount + unit.words();
    }
}
