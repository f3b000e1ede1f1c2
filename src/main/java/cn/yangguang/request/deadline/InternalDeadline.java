package cn.yangguang.request.deadline;

import cn.yangguang.calendar.Reckoning.Line;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.request.clock.Count;
import cn.yangguang.request.clock.Reckoning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The internal deadline of a case, never after the legal one; what stops that one stops this one.
 *
 * @param on none where no legal limit runs, or none can be fixed, or the office wants none
 * @param why in Chinese, a line each
 * @param days day by day, where it is counted from the receipt
 */
public record InternalDeadline(@Nullable LocalDate on, List<String> why, List<Line> days) {

    /** No internal deadline. */
    public static final InternalDeadline NONE = new InternalDeadline(null, List.of(), List.of());

    public InternalDeadline {
        why = List.copyOf(why);
        days = List.copyOf(days);
    }

    /**
     * By the rule of the office; a nearer day that was set for this case alone goes before it, until the limit begins
     * anew after that day.
     *
     * @param byHand none where no day was set for this case
     */
    public static InternalDeadline of(InternalRule rule, @Nullable LocalDate byHand, Reckoning legal) {
        if (!legal.runs()) {
            return NONE;
        }
        InternalDeadline counted = switch (rule.kind()) {
            case NONE -> NONE;
            case BEFORE_LIMIT -> before(legal, rule.days());
            case AFTER_RECEIPT -> after(legal, rule.days());
        };
        // a day from before the limit began anew was meant for the old one
        return byHand == null || !byHand.isAfter(legal.count().start())
                ? counted
                : counted.orNearer(byHand, legal.due());
    }

    /** A delayed answer (Art. 35) keeps the distance that the rule has from the legal limit. */
    private static InternalDeadline after(Reckoning legal, int days) {
        Count legally = legal.count();
        if (legal.due() != null && !legal.due().equals(legally.last())) {
            return before(legal, Count.REPLY_WORKDAYS - days);
        }
        Count count = legally.of(days);
        LocalDate last = count.last();
        String counted = "自 " + count.start() + " 次日起数 " + count.workdays() + " 个工作日"
                + (count.workdays() > days ? "（含延长的 " + (count.workdays() - days) + " 个）" : "") + "，征求意见的时间同样不计算在内";
        return last == null
                ? waits(counted)
                : new InternalDeadline(last, List.of(counted + "：" + last + "。"), count.days());
    }

    private static InternalDeadline before(Reckoning legal, int days) {
        LocalDate due = legal.due();
        WorkingCalendar calendar = legal.count().calendar();
        String counted = "答复期限" + (due == null ? "" : " " + due + " ") + "届满前 " + days + " 个工作日";
        if (due == null || due.isAfter(calendar.lastDay())) {
            return waits(counted);
        }
        LocalDate day = due;
        for (int left = days; left > 0 && day.isAfter(calendar.firstDay()); ) {
            day = day.minusDays(1);
            left -= calendar.isWorkday(day) ? 1 : 0;
        }
        return new InternalDeadline(day, List.of(counted + "：" + day + "。"), List.of());
    }

    private static InternalDeadline waits(String counted) {
        return new InternalDeadline(null, List.of(counted + "，待下一年度的放假安排载入后确定。"), List.of());
    }

    private InternalDeadline orNearer(LocalDate byHand, @Nullable LocalDate due) {
        LocalDate set = due != null && byHand.isAfter(due) ? due : byHand;
        if (on != null && !set.isBefore(on)) {
            return this;
        }
        List<String> reasons = new ArrayList<>(why);
        reasons.add("本件另定为 " + set + "。");
        return new InternalDeadline(set, reasons, days);
    }
}
