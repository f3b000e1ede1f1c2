package cn.yangguang.request.statistics;

import cn.yangguang.request.dispute.RemedyCases;
import cn.yangguang.request.dispute.RemedyKind;
import cn.yangguang.request.dispute.RemedyResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Table four: reconsiderations and lawsuits by what came of them; each total is the sum of its four results (A4). */
record TableFour(List<RemedyCases.Tally> tallies) {

    TableFour {
        tallies = List.copyOf(tallies);
    }

    /** A cell; the column of all results is null. */
    long count(RemedyKind kind, @Nullable RemedyResult result) {
        return tallies.stream()
                .filter(tally -> tally.kind() == kind && (result == null || tally.result() == result))
                .mapToLong(RemedyCases.Tally::count)
                .sum();
    }
}
