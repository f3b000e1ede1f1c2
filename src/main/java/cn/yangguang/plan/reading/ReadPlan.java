package cn.yangguang.plan.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader takes from a plan; what is not printed is null, nothing is inferred.
 *
 * @param end the day by which the plan wants all its tasks done
 * @param general duties printed outside the table, which bind every addressee
 */
public record ReadPlan(
        String document,
        @Nullable String title,
        @Nullable String issuer,
        @Nullable String documentNumber,
        @Nullable LocalDate issuedOn,
        @Nullable Integer year,
        @Nullable LocalDate end,
        List<ReadTask> tasks,
        List<ReadTask> general) {
    public ReadPlan {
        tasks = List.copyOf(tasks);
        general = List.copyOf(general);
    }
}
