package cn.yangguang.desk;

import cn.yangguang.calendar.DayStatus;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.calendar.WorkingYear;
import cn.yangguang.calendar.WorkingYear.Festival;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws the calendar of a year, and why a term ends when it does. */
final class CalendarViews {

    private static final Comparator<WorkingYear> NEWEST_LAST = Comparator.comparingInt(WorkingYear::version);

    private CalendarViews() {}

    static CalendarPage.Year year(
            WorkingCalendar calendar, List<WorkingYear> loaded, int year, LocalDate today, boolean mayLoad) {
        List<WorkingYear> versions = loaded.stream()
                .filter(one -> one.year() == year)
                .sorted(NEWEST_LAST)
                .toList();
        List<Integer> years =
                loaded.stream().map(WorkingYear::year).distinct().sorted().toList();
        List<CalendarPage.Month> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(calendar, YearMonth.of(year, month)))
                .toList();
        int workdays = months.stream().mapToInt(CalendarPage.Month::workdays).sum();
        return new CalendarPage.Year(
                year,
                years,
                year + "年共 " + workdays + " 个工作日。",
                months,
                festivals(versions),
                versions.stream().map(CalendarViews::version).toList(),
                TermForm.about(today).fields(),
                mayLoad);
    }

    private static CalendarPage.Month month(WorkingCalendar calendar, YearMonth month) {
        List<CalendarPage.Day> days = new ArrayList<>();
        IntStream.range(1, month.atDay(1).getDayOfWeek().getValue())
                .forEach(blank -> days.add(new CalendarPage.Day(0, "", "")));
        int workdays = 0;
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            days.add(day(calendar, day));
            workdays += calendar.isWorkday(day) ? 1 : 0;
        }
        while (days.size() % 7 != 0) {
            days.add(new CalendarPage.Day(0, "", ""));
        }
        List<List<CalendarPage.Day>> weeks = IntStream.range(0, days.size() / 7)
                .mapToObj(week -> List.copyOf(days.subList(week * 7, week * 7 + 7)))
                .toList();
        return new CalendarPage.Month(month.getMonthValue() + "月", workdays, weeks);
    }

    private static CalendarPage.Day day(WorkingCalendar calendar, LocalDate day) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return switch (calendar.on(day)) {
            case DayStatus.Workday workday when weekend -> new CalendarPage.Day(day.getDayOfMonth(), "make-up", "班");
            case DayStatus.Workday workday -> new CalendarPage.Day(day.getDayOfMonth(), "", "");
            case DayStatus.DayOff off
            when off.reason().equals("周末休息") -> new CalendarPage.Day(day.getDayOfMonth(), "weekend", "");
            case DayStatus.DayOff off -> new CalendarPage.Day(day.getDayOfMonth(), "off", "休");
            case DayStatus.Unknown unknown -> new CalendarPage.Day(day.getDayOfMonth(), "", "");
        };
    }

    /** As they stand now: of each festival the newest version. */
    static List<CalendarPage.Festival> festivals(List<WorkingYear> versions) {
        Map<String, CalendarPage.Festival> latest = new LinkedHashMap<>();
        for (WorkingYear version : versions) {
            for (Festival festival : version.festivals()) {
                latest.put(
                        festival.name(),
                        new CalendarPage.Festival(
                                festival.name(),
                                words(festival.daysOff()),
                                words(festival.makeUpWorkdays()),
                                version.notice()));
            }
        }
        return List.copyOf(latest.values());
    }

    /** The days that would be others than they are, where the year is loaded already. */
    static List<CalendarPage.Change> changes(List<WorkingYear> loaded, WorkingYear read) {
        if (read.version() == 1) {
            return List.of();
        }
        List<WorkingYear> all = new ArrayList<>(loaded);
        WorkingCalendar now = WorkingCalendar.of(all);
        all.add(read);
        WorkingCalendar then = WorkingCalendar.of(all);
        LocalDate first = LocalDate.of(read.year() - 1, 12, 1);
        return (first.isBefore(now.firstDay()) ? now.firstDay() : first)
                .datesUntil(LocalDate.of(read.year() + 1, 1, 1))
                .filter(day -> !now.on(day).equals(then.on(day)))
                .map(day -> new CalendarPage.Change(day.toString(), status(now, day), status(then, day)))
                .toList();
    }

    private static String status(WorkingCalendar calendar, LocalDate day) {
        return switch (calendar.on(day)) {
            case DayStatus.Workday(var _, String reason) -> "上班：" + reason;
            case DayStatus.DayOff(var _, String reason) -> "休息：" + reason;
            case DayStatus.Unknown(var _, String sentence) -> sentence;
        };
    }

    private static CalendarPage.Version version(WorkingYear year) {
        return new CalendarPage.Version(
                year.version(),
                year.notice(),
                year.loadedOn().toString(),
                year.festivals().stream().map(Festival::name).collect(Collectors.joining("、")));
    }

    /** Days that follow each other as 10月1日至7日, others one by one. */
    private static String words(Collection<LocalDate> days) {
        List<LocalDate> sorted = days.stream().sorted().toList();
        boolean run = sorted.size() > 2
                && sorted.getLast().toEpochDay() - sorted.getFirst().toEpochDay() == sorted.size() - 1;
        if (run) {
            return day(sorted.getFirst()) + "至" + day(sorted.getLast()) + "，共 " + sorted.size() + " 天";
        }
        return sorted.stream().map(CalendarViews::day).collect(Collectors.joining("、"));
    }

    private static String day(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
