package cn.yangguang.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a term of any unit ends when it does: working days day by day, other units step by step, in Chinese.
 *
 * @param sentence the term and its end, or why the end is not known
 * @param lines empty where the term is refused
 */
public record Reckoning(String sentence, List<Line> lines, Due due) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String FIRST = "起算当日不计入（《民法典》第二百零一条）";

    public Reckoning {
        lines = List.copyOf(lines);
    }

    /** One day: how it is counted, and why; {@code counts} where it is more than passed over. */
    public record Line(LocalDate date, String counted, String reason, boolean counts) {

        /** The weekday, as 周六. */
        public String weekday() {
            return Reckoning.weekday(date);
        }

        /** The line as printed: 2026-02-14 周六 第1个工作日：春节调休上班（国办发明电〔2025〕7号）. */
        public String words() {
            return date + " " + weekday() + " " + counted + "：" + reason;
        }
    }

    /**
     * Tells a term of so many units, from 1 to a hundred years of them, from the day of its trigger, as {@link Terms#end}
     * counts it.
     */
    public static Reckoning of(WorkingCalendar calendar, LocalDate start, int amount, TermUnit unit) {
        if (amount > unit.most()) {
            return tooLong(amount, unit);
        }
        Due due = Terms.end(calendar, start, amount, unit);
        if (due instanceof Due.Refused(String sentence)) {
            return new Reckoning(sentence, List.of(), due);
        }
        List<Line> lines = unit == TermUnit.WORKDAY
                ? workdays(Explanation.of(calendar, start, amount))
                : steps(calendar, start, amount, unit);
        return new Reckoning(sentence(start.toString(), amount, unit, due), lines, due);
    }

    private static Reckoning tooLong(int amount, TermUnit unit) {
        String sentence = "期限最长为 100 年，即 " + unit.most() + " " + unit.words() + "，现为 " + amount + "。";
        return new Reckoning(sentence, List.of(), new Due.Refused(sentence));
    }

    /** Tells a term of so many hours, from 1 to a hundred years, from the minute of its trigger: it runs through days off. */
    public static Reckoning ofHours(LocalDateTime start, int amount) {
        if (amount > TermUnit.HOUR.most()) {
            return tooLong(amount, TermUnit.HOUR);
        }
        LocalDateTime end = Terms.endOfHours(start, amount);
        Due due = new Due.On(end.toLocalDate());
        String sentence = MINUTE.format(start) + "起 " + amount + " 小时，期限届满：" + MINUTE.format(end) + "（"
                + weekday(end.toLocalDate()) + "）。";
        List<Line> lines = List.of(
                new Line(start.toLocalDate(), "起算", "从 " + MINUTE.format(start) + " 起算（《民法典》第二百零一条）", false),
                new Line(end.toLocalDate(), "届满", "满 " + amount + " 小时是 " + MINUTE.format(end) + "，休息日照算", true));
        return new Reckoning(sentence, lines, due);
    }

    private static String sentence(String start, int amount, TermUnit unit, Due due) {
        return switch (due) {
            case Due.On(LocalDate date) ->
                start + "起 " + amount + " " + unit.words() + "，期限届满：" + date + "（" + weekday(date) + "）。";
            case Due.NotYetFixed open -> open.sentence();
            case Due.Refused refused -> refused.sentence();
        };
    }

    private static List<Line> workdays(Explanation explanation) {
        return explanation.lines().stream()
                .map(line -> new Line(
                        line.date(),
                        line.counted() > 0 ? "第" + line.counted() + "个工作日" : "不计入",
                        line.reason(),
                        line.counted() > 0))
                .toList();
    }

    private static List<Line> steps(WorkingCalendar calendar, LocalDate start, int amount, TermUnit unit) {
        List<Line> lines = new ArrayList<>(List.of(new Line(start, "不计入", FIRST, false)));
        if (unit == TermUnit.HOUR) {
            int days = Terms.wholeDays(amount);
            lines.add(new Line(start.plusDays(days), "届满", "没有写明时刻，" + amount + "小时按满" + days + "日算，休息日照算", true));
            return lines;
        }
        boolean months = unit == TermUnit.MONTH;
        LocalDate last = months ? start.plusMonths(amount) : start.plusDays(amount);
        String reached = months ? corresponding(start, last, amount) : "数到第" + amount + "日";
        lines.add(new Line(last, months ? "满" + amount + "个月" : "第" + amount + "日", reached, true));
        moveOn(calendar, last, lines);
        return lines;
    }

    private static String corresponding(LocalDate start, LocalDate last, int amount) {
        return last.getDayOfMonth() == start.getDayOfMonth()
                ? amount + "个月后的对应日（《民法典》第二百零二条）"
                : "没有对应日，以该月最后一日为准（《民法典》第二百零二条）";
    }

    /** From a last day that is a day off on to the next working day, as far as the calendar is loaded. */
    private static void moveOn(WorkingCalendar calendar, LocalDate last, List<Line> lines) {
        LocalDate day = last;
        while (calendar.on(day) instanceof DayStatus.DayOff(LocalDate off, String reason)) {
            lines.add(new Line(off, "顺延", reason + "，最后一日是休息日的顺延（《民法典》第二百零三条）", false));
            day = day.plusDays(1);
        }
        if (calendar.on(day) instanceof DayStatus.Workday(LocalDate on, String reason)) {
            lines.add(new Line(on, "届满", reason, true));
        }
    }

    private static String weekday(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return "周" + "一二三四五六日".charAt(weekday.getValue() - 1);
    }
}
