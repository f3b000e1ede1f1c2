package cn.yangguang.calendar;

import cn.yangguang.calendar.WorkingYear.Festival;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The working days of the years whose notices are loaded: Monday to Friday, less days off, plus make-up workdays.
 *
 * <p>Immutable and safe for use by many threads. Days outside the loaded years are refused, never guessed.
 */
public final class WorkingCalendar {

    private final LocalDate first;
    private final LocalDate last;
    private final Map<LocalDate, Altered> exceptions = new HashMap<>();

    /** For each day since the first, how many working days there are up to and including it. */
    private final int[] counted;

    private final LocalDate[] workdays;

    /** A day that a notice takes out of the ordinary week. */
    private record Altered(boolean workday, String festival, String notice) {}

    private WorkingCalendar(List<WorkingYear> years) {
        first = LocalDate.of(years.getFirst().year(), 1, 1);
        last = LocalDate.of(years.getLast().year(), 12, 31);
        latestFestivals(years).values().forEach(this::enter);
        counted = new int[(int) (last.toEpochDay() - first.toEpochDay()) + 1];
        workdays = first.datesUntil(last.plusDays(1)).filter(this::works).toArray(LocalDate[]::new);
        for (LocalDate day : workdays) {
            counted[index(day)] = 1;
        }
        java.util.Arrays.parallelPrefix(counted, Integer::sum);
    }

    /**
     * The calendar of these years and versions, in any order; the years must follow each other without a gap.
     *
     * @throws IllegalArgumentException if there is none or a year is missing between two others
     */
    public static WorkingCalendar of(Collection<WorkingYear> years) {
        List<WorkingYear> sorted = years.stream()
                .sorted(Comparator.comparingInt(WorkingYear::year).thenComparingInt(WorkingYear::version))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).year() - sorted.get(i - 1).year() > 1) {
                throw new IllegalArgumentException(
                        "no notice for " + (sorted.get(i).year() - 1));
            }
        }
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("no notice at all");
        }
        return new WorkingCalendar(sorted);
    }

    /** The calendar of the notices that come with the program. */
    public static WorkingCalendar shipped() {
        return Shipped.CALENDAR;
    }

    /** The first day of the loaded years. */
    public LocalDate firstDay() {
        return first;
    }

    /** The last day of the loaded years. */
    public LocalDate lastDay() {
        return last;
    }

    /** Whether work is done on the day, with the reason. */
    public DayStatus on(LocalDate day) {
        if (outside(day)) {
            return new DayStatus.Unknown(day, refusal(day));
        }
        return works(day) ? new DayStatus.Workday(day, reason(day)) : new DayStatus.DayOff(day, reason(day));
    }

    /** Whether work is done on the day; the day must be in the loaded years. */
    public boolean isWorkday(LocalDate day) {
        if (outside(day)) {
            throw new IllegalArgumentException(refusal(day));
        }
        return works(day);
    }

    /** The day that is so many working days, 1 or more, after the start, which itself is not counted (民法典 201). */
    public Due add(LocalDate start, int amount) {
        if (amount < 1) {
            return new Due.Refused("工作日数应当是 1 以上的整数，现为 " + amount + "。");
        }
        if (outside(start)) {
            return new Due.Refused(refusal(start));
        }
        int before = counted[index(start)];
        if (amount > workdays.length - before) {
            return notYetFixed(start, amount, workdays.length - before);
        }
        return new Due.On(workdays[before + amount - 1]);
    }

    boolean outside(LocalDate day) {
        return day.isBefore(first) || day.isAfter(last);
    }

    String refusal(LocalDate day) {
        String advice = day.isAfter(last) ? "请载入国务院办公厅该年度放假安排的通知后再算" : "更早的年度没有收录";
        return day + "不在已载入的工作日历（" + first.getYear() + "年至" + last.getYear() + "年）之内，" + advice + "。";
    }

    /** Why the day is worked or not: the festival and its notice, or the plain weekday. */
    String reason(LocalDate day) {
        @Nullable Altered altered = exceptions.get(day);
        if (altered != null) {
            String what = altered.workday() ? "调休上班" : "放假";
            return altered.festival() + what + "（" + altered.notice() + "）";
        }
        return weekend(day) ? "周末休息" : "工作日";
    }

    private Due notYetFixed(LocalDate start, int amount, int counted) {
        String sentence = start + "起" + amount + "个工作日超出已载入的工作日历（至" + last + "，已数" + counted + "个工作日），待"
                + (last.getYear() + 1) + "年放假安排的通知载入后确定。";
        return new Due.NotYetFixed(counted, last.plusDays(1), sentence);
    }

    private boolean works(LocalDate day) {
        @Nullable Altered altered = exceptions.get(day);
        return altered != null ? altered.workday() : !weekend(day);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private int index(LocalDate day) {
        return (int) (day.toEpochDay() - first.toEpochDay());
    }

    /** Of each year's festival the newest version; the years come sorted by version. */
    private static Map<String, WorkingYear> latestFestivals(List<WorkingYear> years) {
        Map<String, WorkingYear> latest = new java.util.LinkedHashMap<>();
        for (WorkingYear year : years) {
            for (Festival festival : year.festivals()) {
                // the newest comes last, so that its days decide
                latest.remove(year.year() + festival.name());
                latest.put(
                        year.year() + festival.name(),
                        new WorkingYear(
                                year.year(), year.version(), year.notice(), year.loadedOn(), List.of(festival)));
            }
        }
        return latest;
    }

    private void enter(WorkingYear year) {
        for (Festival festival : year.festivals()) {
            festival.daysOff().forEach(day -> exceptions.put(day, new Altered(false, festival.name(), year.notice())));
            festival.makeUpWorkdays()
                    .forEach(day -> exceptions.put(day, new Altered(true, festival.name(), year.notice())));
        }
    }

    /** Read when first asked for, so that commands without dates do not pay for it. */
    private static final class Shipped {
        static final WorkingCalendar CALENDAR = of(WorkingYears.shipped());
    }
}
