package cn.yangguang.desk;

import cn.yangguang.duty.keeping.Section;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;

/** Under which title the list puts a section. */
record Heading(Section section, String title) implements Comparable<Heading> {

    private static final Comparator<Heading> ORDER = Comparator.comparing(
                    (Heading heading) -> heading.section().kind())
            .thenComparing(
                    heading -> Objects.requireNonNullElse(heading.section().month(), YearMonth.of(0, 1)));

    static Heading of(Section section, LocalDate today) {
        LocalDate sunday = Section.sunday(today);
        YearMonth month = section.month();
        return new Heading(
                section,
                switch (section.kind()) {
                    case WEEK -> "本周到期（到" + sunday.getMonthValue() + "月" + sunday.getDayOfMonth() + "日）";
                    case MONTH -> "本月到期（本周以后，到" + today.getMonthValue() + "月" + today.lengthOfMonth() + "日）";
                    case OVERDUE -> "已逾期";
                    case LATER -> (month == null ? "以后" : OwedWords.month(month)) + "到期";
                    case THROUGH -> "应当持续到某日";
                    case NOTICE -> "到期日待下一年放假通知确定";
                    case TRIGGER -> "事由发生后起算";
                    case BEFORE_PLAN -> "计划印发前已到期，不算逾期";
                    case DONE -> "已办结";
                });
    }

    @Override
    public int compareTo(Heading other) {
        return ORDER.compare(this, other);
    }
}
