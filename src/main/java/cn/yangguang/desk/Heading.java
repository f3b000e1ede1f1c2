package cn.yangguang.desk;

import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.Standing;
import cn.yangguang.duty.keeping.Owed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;

/** Under which title the list puts something; what is overdue or due this week or month is near. */
record Heading(int rank, String key, String title) implements Comparable<Heading> {

    private static final int LAST_NEAR = 2;
    private static final Comparator<Heading> ORDER =
            Comparator.comparingInt(Heading::rank).thenComparing(Heading::key);

    static Heading of(Owed owed, LocalDate today) {
        if (owed.standing() instanceof Standing.Overdue) {
            return new Heading(0, "", "已逾期");
        }
        return switch (owed.occurrence().dueBy()) {
            case Occurrence.DueBy.Day(LocalDate due) -> day(owed, due, today);
            case Occurrence.DueBy.Through(LocalDate _) -> new Heading(4, "", "应当持续到某日");
            case Occurrence.DueBy.NoticeLoaded _ -> new Heading(5, "", "到期日待下一年放假通知确定");
            case Occurrence.DueBy.Trigger _ -> new Heading(6, "", "事由发生后起算");
        };
    }

    private static Heading day(Owed owed, LocalDate due, LocalDate today) {
        if (owed.standing() instanceof Standing.BeforePlan) {
            return new Heading(7, "", "计划印发前已到期，不算逾期");
        }
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        if (!due.isBefore(today) && !due.isAfter(sunday)) {
            return new Heading(1, "", "本周到期（到" + sunday.getMonthValue() + "月" + sunday.getDayOfMonth() + "日）");
        }
        YearMonth month = YearMonth.from(due);
        boolean thisMonth = month.equals(YearMonth.from(today));
        String title = OwedWords.month(month) + "到期";
        return thisMonth ? new Heading(2, "", title + "（本月）") : new Heading(3, month.toString(), title);
    }

    boolean near() {
        return rank <= LAST_NEAR;
    }

    @Override
    public int compareTo(Heading other) {
        return ORDER.compare(this, other);
    }
}
