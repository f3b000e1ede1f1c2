package cn.yangguang.plan.circulating;

import cn.yangguang.organization.UnitId;
import cn.yangguang.plan.keeping.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft on its round.
 *
 * @param number which round of its plan, from 1
 * @param revision the draft that the units read
 * @param lastDay the last day on which a unit can answer
 * @param asked the units that it went to, in the order of the tree
 */
public record Circulation(
        UUID id,
        UUID plan,
        int number,
        int revision,
        LocalDate openedOn,
        LocalDate lastDay,
        Plan.Done opened,
        List<Asked> asked) {

    public Circulation {
        asked = List.copyOf(asked);
    }

    /** A unit that was asked, and who said for it that there is no objection; null while nobody did. */
    public record Asked(UnitId unit, Plan.@Nullable Done agreed) {}

    /** Whether a unit can still answer on that day. */
    public boolean openOn(LocalDate today) {
        return !today.isAfter(lastDay);
    }
}
