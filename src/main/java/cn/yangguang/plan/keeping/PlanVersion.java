package cn.yangguang.plan.keeping;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a plan asks from a day on, until the next version.
 *
 * @param number from 1, the plan as it was issued
 * @param revision which of the plan's revisions says what is asked
 * @param reason why it was amended, empty for the first
 * @param amendment the draft that it came from, null for the first
 */
public record PlanVersion(
        int number,
        int revision,
        LocalDate inForceFrom,
        String reason,
        @Nullable UUID amendment) {}
