package cn.yangguang.duty.keeping;

import cn.yangguang.duty.keeping.DueLists.InMonth;
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

    public long all() {
        return undated + months.stream().mapToLong(InMonth::due).sum();
    }
}
