package cn.yangguang.duty.keeping;

import cn.yangguang.duty.keeping.DueLists.InMonth;
import java.time.YearMonth;
import java.util.List;

/**
 * How much is owed within a reach; what was due before its plan is left out.
 *
 * @param months the months in which something is due, in order
 * @param undated how many occurrences have no due day yet
 */
public record Overview(List<InMonth> months, long undated) {

    public Overview {
        months = List.copyOf(months);
    }

    public long overdue() {
        return months.stream().mapToLong(InMonth::overdue).sum();
    }

    /** How many are due in a month, its past days included. */
    public long in(YearMonth month) {
        return months.stream()
                .filter(one -> one.month().equals(month))
                .mapToLong(InMonth::due)
                .sum();
    }

    public long all() {
        return undated + months.stream().mapToLong(InMonth::due).sum();
    }
}
