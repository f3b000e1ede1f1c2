package cn.yangguang.duty.occasion;

import cn.yangguang.calendar.DayStatus;
import cn.yangguang.calendar.Reckoning;
import cn.yangguang.calendar.TermUnit;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.duty.Duty;
import cn.yangguang.duty.Ground;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.keeping.ObligationWords;
import cn.yangguang.duty.keeping.Owed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why an occurrence is due when it is, in Chinese sentences. */
record DueReasons(Owed owed, WorkingCalendar calendar) {

    private static final String STANDS = "计划写明的日子和每一期的最后一天照写明的算，逢休息日也不顺延。";

    /** The day in one sentence, or why there is none. */
    String due() {
        return switch (owed.occurrence().dueBy()) {
            case Occurrence.DueBy.Day(LocalDate date) -> "到期日：" + date + "（" + weekday(date) + "）";
            case Occurrence.DueBy.Through(LocalDate date) -> "应当持续到：" + date + "（" + weekday(date) + "）";
            case Occurrence.DueBy.NoticeLoaded open -> "到期日还不能确定，不早于 " + open.notBefore() + "。";
            case Occurrence.DueBy.Trigger _ -> "从“" + trigger() + "”起算，登记事由发生日以后才有到期日。";
        };
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>(List.of(ground()));
        switch (owed.occurrence().dueBy()) {
            case Occurrence.DueBy.Day(LocalDate date) -> day(date, sentences);
            case Occurrence.DueBy.NoticeLoaded(var _, String sentence, var _) -> sentences.add(sentence);
            default -> {}
        }
        if (owed.occasion() != null) {
            sentences.add("事由：" + owed.occasion() + "，发生于 " + owed.occurrence().opens() + "。");
        }
        if (owed.passed() != null) {
            sentences.add("职责移交：" + owed.passed() + "。");
        }
        if (owed.occurrence().beforePlan()) {
            sentences.add("到期日早于计划印发日" + owed.planIssued() + "，不算逾期。");
        }
        return sentences;
    }

    private String ground() {
        Duty duty = owed.duty();
        String measure = ObligationWords.of(duty.obligation());
        return switch (duty.ground()) {
            case Ground.Printed(String text) -> "原文载明：“" + text + "”，即" + measure + "。";
            case Ground.PlanEnd(LocalDate end) -> "计划没有写明这项任务的期限，以计划截止日" + end + "为准。";
            case Ground.SetByOffice(String word) when word.isEmpty() -> "计划没有写明次数和日期，由政务公开办设定为" + measure + "。";
            case Ground.SetByOffice(String word) -> "计划只写“" + word + "”，没有写明次数和日期，政务公开办设定为" + measure + "。";
        };
    }

    private void day(LocalDate date, List<String> sentences) {
        switch (owed.duty().obligation()) {
            case Obligation.Every _ -> sentences.add(period(date) + STANDS);
            case Obligation.AtLeast(int times, var _) ->
                sentences.add(period(date) + "这一期共需 " + times + " 次。" + STANDS);
            case Obligation.Before _ -> sentences.add("期限在 " + date + " 当日届满。" + STANDS + status(date));
            case Obligation.Within _, Obligation.Lasting _ -> {}
        }
    }

    private String period(LocalDate date) {
        return "这一期从 " + owed.occurrence().opens() + " 到 " + date + "（"
                + owed.occurrence().name() + "），最后一天到期。";
    }

    private String status(LocalDate date) {
        return switch (calendar.on(date)) {
            case DayStatus.Workday(var _, String reason) -> "这一天上班：" + reason + "。";
            case DayStatus.DayOff(var _, String reason) -> "这一天休息：" + reason + "，请提前安排。";
            case DayStatus.Unknown _ -> "";
        };
    }

    /** The term that an occasion started, day by day; nothing where no term is counted. */
    @Nullable
    Reckoning reckoning() {
        if (owed.occasion() == null) {
            return null;
        }
        return switch (owed.duty().obligation()) {
            case Obligation.Within(int amount, TermUnit unit) -> reckoning(amount, unit);
            case Obligation.Lasting(int amount, TermUnit unit) -> reckoning(amount, unit);
            default -> null;
        };
    }

    private Reckoning reckoning(int amount, TermUnit unit) {
        return Reckoning.of(calendar, owed.occurrence().opens(), amount, unit);
    }

    String trigger() {
        String trigger = owed.duty().trigger();
        return trigger == null ? "事由发生" : trigger;
    }

    private static String weekday(LocalDate day) {
        return "周" + "一二三四五六日".charAt(day.getDayOfWeek().getValue() - 1);
    }
}
