package cn.yangguang.plan.draft;

import cn.yangguang.duty.DueDate;
import cn.yangguang.duty.Obligation;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names, years and dates without which, or with which, due days would be nonsense. */
final class HeadObstacles {

    /** A plan is issued in its year, late in the year before, or after its end. */
    private static final int ISSUED_WITHIN = 1;

    /** What a plan asks for is due in its year; some name a date of the year before, and goals of five years. */
    private static final int DUE_BEFORE = 1;

    private static final int DUE_AFTER = 5;

    private HeadObstacles() {}

    /** What is wrong with the plan's head, as sentences. */
    static List<String> in(DraftHeader head, LocalDate today) {
        List<String> found = new ArrayList<>();
        String title = head.title();
        Integer year = head.year();
        if (title == null || title.isBlank()) {
            found.add("计划没有名称，请填写。");
        }
        if (year == null) {
            found.add("计划没有年度，请填写；到期日按年度推算。");
        } else if (!plausible(year)) {
            found.add("计划的年度是 " + year + "，不在 " + Obstacle.FIRST_YEAR + " 至 " + Obstacle.LAST_YEAR + " 之间，请改正。");
        }
        found.addAll(issued(head.issuedOn(), head.undated(), year));
        if (head.issuedOn() != null && head.issuedOn().isAfter(today)) {
            found.add("印发日期 " + head.issuedOn() + " 还没有到，印发以前就到期的都不会算逾期，请核对改正。");
        }
        LocalDate end = head.end();
        if (end != null && year != null && far(Year.of(end.getYear()), year)) {
            found.add("全部任务完成日 " + end + " 离计划年度 " + year + " 太远，请改正。");
        }
        return found;
    }

    private static boolean plausible(int year) {
        return year >= Obstacle.FIRST_YEAR && year <= Obstacle.LAST_YEAR;
    }

    private static List<String> issued(@Nullable LocalDate issuedOn, boolean undated, @Nullable Integer year) {
        if (issuedOn == null) {
            return undated ? List.of() : List.of("计划没有印发日期，请填写：印发以前就到期的不算逾期，要靠它判断。确实没有日期的，请勾选“计划没有印发日期”。");
        }
        boolean far = year != null && Math.abs(issuedOn.getYear() - year) > ISSUED_WITHIN;
        return far ? List.of("印发日期 " + issuedOn + " 离计划年度 " + year + " 太远，请核对印发日期和年度，改正其中一个。") : List.of();
    }

    /** The due dates of a task that lie far from the plan's year. */
    static List<LocalDate> far(DraftTask task, @Nullable Integer year) {
        return year == null || !plausible(year)
                ? List.of()
                : task.owed().stream()
                        .flatMap(duty -> duty.obligation() instanceof Obligation.Before(DueDate date)
                                ? java.util.stream.Stream.of(date)
                                : java.util.stream.Stream.empty())
                        .filter(date -> far(date.year(), year))
                        .map(date -> date.in(year))
                        .toList();
    }

    private static boolean far(@Nullable Year due, int year) {
        return due != null && (due.getValue() < year - DUE_BEFORE || due.getValue() > year + DUE_AFTER);
    }
}
