package cn.yangguang.calendar;

import cn.yangguang.calendar.WorkingYear.Festival;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a working year must fulfil before it may be loaded: the public holidays that the law grants (全国年节及纪念日放假办法: 11 days,
 * 13 since 2025) are days off, make-up workdays are weekend days, and every date is of the year.
 */
final class YearChecks {

    private static final int THIRTEEN_DAYS_SINCE = 2025;

    private YearChecks() {}

    static NoticeReading check(WorkingYear year, List<String> before) {
        List<String> problems = new ArrayList<>(before);
        checkDates(year, problems);
        checkStatutoryDays(year, problems);
        return problems.isEmpty() ? new NoticeReading.Read(year, balance(year)) : new NoticeReading.Refused(problems);
    }

    static NoticeReading checkAmendment(WorkingYear year, List<String> before) {
        List<String> problems = new ArrayList<>(before);
        checkDates(year, problems);
        return problems.isEmpty() ? new NoticeReading.Read(year, List.of()) : new NoticeReading.Refused(problems);
    }

    private static void checkDates(WorkingYear year, List<String> problems) {
        Set<LocalDate> off = off(year);
        for (Festival festival : year.festivals()) {
            for (LocalDate day : festival.makeUpWorkdays()) {
                if (!weekend(day)) {
                    problems.add(festival.name() + "的调休上班日" + day + "不是周末，请核对。");
                }
                if (off.contains(day)) {
                    problems.add(day + "既写作放假又写作上班，请核对。");
                }
                checkYear(year, festival, day, problems);
            }
            festival.daysOff().forEach(day -> checkYear(year, festival, day, problems));
        }
    }

    /** Only New Year may reach into the last week of the December before. */
    private static void checkYear(WorkingYear year, Festival festival, LocalDate day, List<String> problems) {
        boolean newYearsEve = festival.name().contains("元旦")
                && day.getYear() == year.year() - 1
                && day.getMonth() == Month.DECEMBER
                && day.getDayOfMonth() > 24;
        if (day.getYear() != year.year() && !newYearsEve) {
            problems.add(festival.name() + "的" + day + "不在" + year.year() + "年，请核对年份。");
        }
    }

    private static void checkStatutoryDays(WorkingYear year, List<String> problems) {
        Set<LocalDate> off = off(year);
        boolean thirteen = year.year() >= THIRTEEN_DAYS_SINCE;
        for (LocalDate day : fixedDays(year.year(), thirteen)) {
            if (!off.contains(day)) {
                problems.add(day + "是法定节假日，放假安排里没有这一天。");
            }
        }
        movingFestivals(thirteen).forEach((name, days) -> {
            long given = year.festivals().stream()
                    .filter(festival -> festival.name().contains(name))
                    .mapToLong(festival -> festival.daysOff().size())
                    .sum();
            if (given < days) {
                problems.add(name + "应放假" + days + "天以上，放假安排里为" + given + "天。");
            }
        });
    }

    private static List<LocalDate> fixedDays(int year, boolean thirteen) {
        List<LocalDate> days = new ArrayList<>(List.of(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 5, 1),
                LocalDate.of(year, 10, 1),
                LocalDate.of(year, 10, 2),
                LocalDate.of(year, 10, 3)));
        if (thirteen) {
            days.add(LocalDate.of(year, 5, 2));
        }
        return days;
    }

    /** Festivals of the lunar calendar and of the solar terms, with the days that the law grants them. */
    private static Map<String, Integer> movingFestivals(boolean thirteen) {
        Map<String, Integer> days = new LinkedHashMap<>();
        days.put("春节", thirteen ? 4 : 3);
        days.put("清明节", 1);
        days.put("端午节", 1);
        days.put("中秋节", 1);
        return days;
    }

    /** Weekdays given off less make-up workdays make the statutory days, unless days were added or taken in need. */
    private static List<String> balance(WorkingYear year) {
        int statutory = year.year() >= THIRTEEN_DAYS_SINCE ? 13 : 11;
        long weekdays = off(year).stream().filter(day -> !weekend(day)).count();
        long makeUp = year.festivals().stream()
                .mapToLong(festival -> festival.makeUpWorkdays().size())
                .sum();
        long net = weekdays - makeUp;
        return net == statutory ? List.of() : List.of("工作日净减少" + net + "天，与法定节假日" + statutory + "天不一致，请对照通知原文核对。");
    }

    private static Set<LocalDate> off(WorkingYear year) {
        return year.festivals().stream()
                .flatMap(festival -> festival.daysOff().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
