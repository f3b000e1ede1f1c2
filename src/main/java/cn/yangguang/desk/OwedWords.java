package cn.yangguang.desk;

import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.Standing;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.web.Badge;
import java.time.LocalDate;
import java.time.YearMonth;

/** What the list says of an occurrence: its day, how far off that is, and where it stands. */
final class OwedWords {

    private OwedWords() {}

    static Badge badge(Standing standing) {
        return switch (standing) {
            case Standing.Overdue late -> new Badge(State.OVERDUE.label(), Badge.Lamp.BAD);
            case Standing.DueSoon soon -> new Badge(State.SOON.label(), Badge.Lamp.SOON);
            case Standing.Open open -> new Badge(State.OPEN.label(), Badge.Lamp.CALM);
            case Standing.Waiting waiting -> new Badge(State.WAITING.label(), Badge.Lamp.PLAIN);
            case Standing.BeforePlan before -> new Badge(State.BEFORE_PLAN.label(), Badge.Lamp.PLAIN);
            case Standing.Met met -> new Badge("已完成", Badge.Lamp.GOOD);
            case Standing.MetLate met -> new Badge("逾期完成", Badge.Lamp.SOON);
            case Standing.Waived waived -> new Badge("不再要求", Badge.Lamp.PLAIN);
        };
    }

    static String left(Owed owed, LocalDate today) {
        return switch (owed.standing()) {
            case Standing.Overdue(long days) -> "逾期 " + days + " 天";
            case Standing.DueSoon(long days) -> left(days);
            case Standing.Open(long days) ->
                (owed.occurrence().dueBy() instanceof Occurrence.DueBy.Day ? "" : "至少") + left(days);
            case Standing.Waiting waiting -> waiting(owed, today);
            case Standing.BeforePlan before -> "早于计划印发，不算逾期";
            case Standing.Met(LocalDate on) -> on + " 完成";
            case Standing.MetLate(LocalDate on, long days) -> on + " 完成，晚 " + days + " 天";
            case Standing.Waived(String reason) -> reason;
        };
    }

    private static String left(long days) {
        return days == 0 ? "今天到期" : "还有 " + days + " 天";
    }

    private static String waiting(Owed owed, LocalDate today) {
        if (owed.occurrence().dueBy() instanceof Occurrence.DueBy.Day(LocalDate due)) {
            return left(due.toEpochDay() - today.toEpochDay()) + "，"
                    + day(owed.occurrence().opens()) + "起办";
        }
        String trigger = owed.duty().trigger();
        return trigger == null ? "事由发生之日起算" : "从“" + trigger + "”起算";
    }

    /** The day itself, or why there is none yet. */
    static String due(Owed owed) {
        return switch (owed.occurrence().dueBy()) {
            case Occurrence.DueBy.Day(LocalDate date) -> date.toString();
            case Occurrence.DueBy.Through(LocalDate date) -> "至 " + date;
            case Occurrence.DueBy.NoticeLoaded notice -> "待下一年放假通知";
            case Occurrence.DueBy.Trigger trigger -> owed.occurrence().name();
        };
    }

    static String month(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    private static String day(LocalDate date) {
        return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
