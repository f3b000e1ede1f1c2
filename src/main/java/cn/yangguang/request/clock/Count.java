package cn.yangguang.request.clock;

import cn.yangguang.calendar.DayStatus;
import cn.yangguang.calendar.Due;
import cn.yangguang.calendar.Reckoning.Line;
import cn.yangguang.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A limit of so many working days after its first day, which itself is not counted (民法典 201), without the days of the
 * pauses; days that lie in several pauses are left out once.
 */
public record Count(WorkingCalendar calendar, LocalDate start, int workdays, List<Pause> pauses) {

    /** The law gives so many for an answer (Art. 33). */
    public static final int REPLY_WORKDAYS = 20;

    private static final String EXCLUDED = "征求意见的时间不计算在内（《政府信息公开条例》第三十三条）";

    /** The last day, as far as the loaded notices fix it. */
    Due end() {
        int counted = 0;
        LocalDate day = start;
        while (counted < workdays) {
            day = day.plusDays(1);
            if (day.isAfter(calendar.lastDay())) {
                return new Due.NotYetFixed(counted, day, notYetFixed(counted));
            }
            counted += counts(day) ? 1 : 0;
        }
        return new Due.On(day);
    }

    /** The same last day; none where the loaded notices do not fix it. */
    public @Nullable LocalDate last() {
        return Pauses.fixed(end());
    }

    /** The same limit if the law gave so many days instead of its 20; an extension is added to them. */
    public Count of(int days) {
        return new Count(calendar, start, days + workdays - REPLY_WORKDAYS, pauses);
    }

    private String notYetFixed(int counted) {
        LocalDate last = calendar.lastDay();
        return start + "次日起" + workdays + "个工作日超出已载入的工作日历（至" + last + "，已计入" + counted + "个工作日），待"
                + (last.getYear() + 1) + "年放假安排的通知载入后确定";
    }

    /** How many working days are counted up to and including the day, at most all of them. */
    int countedBy(LocalDate until) {
        int counted = 0;
        for (LocalDate day = start.plusDays(1);
                counted < workdays && !day.isAfter(loaded(until));
                day = day.plusDays(1)) {
            counted += counts(day) ? 1 : 0;
        }
        return counted;
    }

    /** How many working days up to and including the day lie in pauses. */
    int excludedBy(LocalDate until) {
        int excluded = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(loaded(until)); day = day.plusDays(1)) {
            excluded += paused(day) && calendar.isWorkday(day) ? 1 : 0;
        }
        return excluded;
    }

    private LocalDate loaded(LocalDate until) {
        return until.isAfter(calendar.lastDay()) ? calendar.lastDay() : until;
    }

    private boolean counts(LocalDate day) {
        return calendar.isWorkday(day) && !paused(day);
    }

    private boolean paused(LocalDate day) {
        for (Pause pause : pauses) {
            if (pause.covers(day)) {
                return true;
            }
        }
        return false;
    }

    /** Every day from the first to the last, or to the end of the loaded years, with its reason. */
    public List<Line> days() {
        LocalDate last = end() instanceof Due.On(LocalDate date) ? date : calendar.lastDay();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(start, "不计入", "起算当日不计入（《民法典》第二百零一条）", false));
        int counted = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            counted += counts(day) ? 1 : 0;
            lines.add(line(day, counted));
        }
        return lines;
    }

    private Line line(LocalDate day, int counted) {
        return switch (calendar.on(day)) {
            case DayStatus.Workday(LocalDate on, String reason)
            when paused(on) -> new Line(on, "扣除", reason + "，" + EXCLUDED, false);
            case DayStatus.Workday(LocalDate on, String reason) -> new Line(on, "第" + counted + "个工作日", reason, true);
            case DayStatus.DayOff(LocalDate on, String reason) -> new Line(on, "不计入", reason, false);
            case DayStatus.Unknown(LocalDate on, String sentence) -> new Line(on, "不详", sentence, false);
        };
    }
}
