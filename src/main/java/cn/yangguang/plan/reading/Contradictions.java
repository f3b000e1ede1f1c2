package cn.yangguang.plan.reading;

import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.ObligationReader;
import cn.yangguang.duty.PrintedObligation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates that a plan prints twice and not alike: the 时限 column or the focus against the requirement. */
public final class Contradictions {
    private Contradictions() {}

    /** Any year that is no leap year serves to compare dates printed without one. */
    private static final int SOME_YEAR = 2001;

    /** What is not alike, each as one sentence (Chinese) that also stands among the doubts of a task so read. */
    public static List<String> between(
            @Nullable String deadline, List<PrintedObligation> requirement, @Nullable String focus) {
        List<PrintedObligation> dates = dated(requirement);
        List<String> found = new ArrayList<>();
        if (deadline != null && !dates.isEmpty()) {
            for (PrintedObligation column : dated(ObligationReader.read(deadline))) {
                if (dates.stream().noneMatch(date -> sameDay(date, column))) {
                    found.add("时限栏“" + deadline + "”与具体要求“" + texts(dates) + "”不一致");
                }
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
        return some.stream().allMatch(one -> others.stream().anyMatch(other -> sameDay(one, other)));
    }

    private static List<PrintedObligation> dated(List<PrintedObligation> obligations) {
        return obligations.stream()
                .filter(each -> each.obligation() instanceof Obligation.Before)
                .toList();
    }

    private static boolean sameDay(PrintedObligation one, PrintedObligation other) {
        return day(one).equals(day(other));
    }

    private static LocalDate day(PrintedObligation printed) {
        return Stream.of(printed.obligation())
                .map(Obligation.Before.class::cast)
                .map(before -> before.date().day().atYear(SOME_YEAR))
                .findFirst()
                .orElseThrow();
    }

    private static String texts(List<PrintedObligation> dates) {
        return String.join("、", dates.stream().map(PrintedObligation::text).toList());
    }
}
