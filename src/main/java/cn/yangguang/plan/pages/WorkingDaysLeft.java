package cn.yangguang.plan.pages;

import cn.yangguang.calendar.WorkingCalendar;
import java.time.LocalDate;

/** How much time there is until a day, as people at work count it. */
public final class WorkingDaysLeft {

    private WorkingDaysLeft() {}

    /** Such as 还有 3 个工作日; past the loaded years it tells nothing. */
    public static String words(WorkingCalendar calendar, LocalDate today, LocalDate last) {
        if (last.isBefore(today)) {
            return "已截止";
        }
        if (last.equals(today)) {
            return "今天截止";
        }
        if (today.isBefore(calendar.firstDay()) || last.isAfter(calendar.lastDay())) {
            return "";
        }
        long days = today.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(calendar::isWorkday)
                .count();
        return "还有 " + days + " 个工作日";
    }
}
