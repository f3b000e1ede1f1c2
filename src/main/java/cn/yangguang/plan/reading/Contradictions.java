package cn.yangguang.plan.reading;

import cn.yangguang.duty.DeadlineReader;
import cn.yangguang.duty.DueDate;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.ObligationReader;
import cn.yangguang.duty.PrintedObligation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates that a plan prints twice and not alike: the 时限 column or the focus against the requirement. */
public final class Contradictions {
    private Contradictions() {}

    /** Any year that is no leap year serves to compare days of the year. */
    private static final int SOME_YEAR = 2001;

    /** What is not alike, each as one sentence (Chinese) that also stands among the doubts of a task so read. */
    public static List<String> between(
            @Nullable String deadline, List<PrintedObligation> requirement, @Nullable String focus) {
        List<PrintedObligation> dates = dated(requirement);
        List<String> found = new ArrayList<>();
        if (deadline != null && !dates.isEmpty() && !DeadlineReader.isWholeYear(deadline)) {
            List<DueDate> column = days(DeadlineReader.read(deadline).stream());
            if (column.stream().anyMatch(due -> days(dates).stream().noneMatch(date -> sameDay(date, due)))) {
                found.add("时限栏“" + deadline + "”与具体要求“" + texts(dates) + "”不一致");
            }
        }
        if (focus != null && !dates.isEmpty()) {
            List<PrintedObligation> quoted = dated(ObligationReader.read(focus));
            if (!quoted.isEmpty() && !texts(quoted).equals(texts(dates)) && !allSame(quoted, dates)) {
                found.add("重点内容“" + texts(quoted) + "”与具体要求“" + texts(dates) + "”不一致");
            }
        }
        return found;
    }

    private static boolean allSame(List<PrintedObligation> some, List<PrintedObligation> others) {
        return days(some).stream().allMatch(one -> days(others).stream().anyMatch(other -> sameDay(one, other)));
    }

    private static List<PrintedObligation> dated(List<PrintedObligation> obligations) {
        return obligations.stream()
                .filter(each -> each.obligation() instanceof Obligation.Before)
                .toList();
    }

    private static List<DueDate> days(List<PrintedObligation> dated) {
        return days(dated.stream().map(PrintedObligation::obligation));
    }

    private static List<DueDate> days(Stream<Obligation> obligations) {
        return obligations
                .flatMap(each -> each instanceof Obligation.Before(DueDate date) ? Stream.of(date) : Stream.empty())
                .toList();
    }

    /** A date printed without a year is of the plan's year, and agrees with any. */
    private static boolean sameDay(DueDate one, DueDate other) {
        boolean oneYear =
                one.year() == null || other.year() == null || one.year().equals(other.year());
        return oneYear
                && one.in(SOME_YEAR)
                        .withYear(SOME_YEAR)
                        .equals(other.in(SOME_YEAR).withYear(SOME_YEAR));
    }

    private static String texts(List<PrintedObligation> dates) {
        return String.join("、", dates.stream().map(PrintedObligation::text).toList());
    }
}
