package cn.yangguang.desk;

import cn.yangguang.calendar.Reckoning;
import cn.yangguang.calendar.TermUnit;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question about a term as typed: from when, how many, of which unit; hours may have a time of day. */
record TermForm(String start, String amount, String unit, String time) {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    static TermForm about(LocalDate today) {
        return new TermForm(today.toString(), "20", TermUnit.WORKDAY.name(), "");
    }

    List<Field> fields() {
        List<Choice> units = Choice.each(TermUnit.values(), TermUnit::label);
        return List.of(
                Field.date("start", "起算日（当日不计入）").value(start),
                Field.number("amount", "数量").value(amount),
                Field.select("unit", "单位", units).value(unit),
                Field.text("time", "起算时刻").value(time).hint("只用于小时，如 09:30；不写按整日算。"));
    }

    CalendarPage.Why explain(WorkingCalendar calendar) {
        FormProblems problems = new FormProblems();
        LocalDate day = day(problems);
        if (!amount.matches("[1-9]\\d{0,3}")) {
            problems.add("amount", "请填写 1 至 9999 之间的整数。");
        }
        TermUnit of = TermUnit.named(unit).orElse(null);
        if (of == null) {
            problems.add("unit", "请选择工作日、日、小时或月。");
        }
        if (!time.isEmpty() && !time.matches(TIME)) {
            problems.add("time", "时刻应写作 09:30 的样子；不知道时刻就留空。");
        } else if (!time.isEmpty() && of != TermUnit.HOUR) {
            problems.add("time", "只有按小时算的期限才填起算时刻，请清空或改选小时。");
        }
        Reckoning reckoning = problems.isEmpty() && day != null && of != null ? reckon(calendar, day, of) : null;
        return new CalendarPage.Why(
                problems.on(fields()), problems, reckoning == null ? "" : reckoning.sentence(), reckoning);
    }

    private Reckoning reckon(WorkingCalendar calendar, LocalDate day, TermUnit of) {
        int many = Integer.parseInt(amount);
        return time.isEmpty()
                ? Reckoning.of(calendar, day, many, of)
                : Reckoning.ofHours(day.atTime(LocalTime.parse(time)), many);
    }

    private @Nullable LocalDate day(FormProblems problems) {
        if (!start.matches(DAY)) {
            problems.add("start", "请填写起算日，如 2026-02-13。");
            return null;
        }
        @Nullable LocalDate day = TypedDay.orNull(start);
        if (day == null) {
            problems.add("start", start + " 不是日历上的日子，请核对。");
        }
        return day;
    }
}
