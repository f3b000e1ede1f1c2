package cn.yangguang.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Why a term in working days ends when it does: every day from the start to the last, with its reason in Chinese. */
public record Explanation(List<Line> lines, Due due) {

    /** At most so many days are told; a longer term is cut off after them. */
    private static final int LONGEST = 4000;

    public Explanation {
        lines = List.copyOf(lines);
    }

    /** One day: its number in the term, or 0 where it is not counted, and why. */
    public record Line(LocalDate date, int counted, String reason) {

        /** The line as printed: 2026-02-14 周六 第1个工作日：春节调休上班（国办发明电〔2025〕7号）. */
        public String words() {
            String number = counted > 0 ? "第" + counted + "个工作日" : "不计入";
            return date + " " + weekday(date.getDayOfWeek()) + " " + number + "：" + reason;
        }
    }

    /** Tells the days of a term of so many working days after the start. */
    public static Explanation of(WorkingCalendar calendar, LocalDate start, int amount) {
        Due due = calendar.add(start, amount);
        if (due instanceof Due.Refused) {
            return new Explanation(List.of(), due);
        }
        LocalDate end = due instanceof Due.On(LocalDate date) ? date : calendar.lastDay();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(start, 0, "起算当日不计入（《民法典》第二百零一条）"));
        int counted = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(end) && lines.size() < LONGEST; day = day.plusDays(1)) {
            boolean workday = calendar.isWorkday(day);
            counted += workday ? 1 : 0;
            lines.add(new Line(day, workday ? counted : 0, calendar.reason(day)));
        }
        return new Explanation(lines, due);
    }

    private static String weekday(DayOfWeek day) {
        return "周" + "一二三四五六日".charAt(day.getValue() - 1);
    }
}
