package cn.yangguang.duty.keeping;

import cn.yangguang.duty.Duty;
import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.Standing;
import cn.yangguang.organization.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence as lists show it: the duty, who owes it, and where it stands today.
 *
 * @param owner whose plan it is
 * @param unit who owes it; null where all the units share it
 * @param unitIds those who owe it
 * @param units their names, in the same order
 * @param occasion what happened that started its term, null where nothing did
 * @param passed when and from whom it passed to who owes it now, null where it never did
 * @param planIssued the plan's own date, null where it prints none
 * @param pieces how many pieces of evidence count for it
 * @param closed whether its plan was closed; it stands as it stood then
 * @param lead the name of the unit printed first
 */
public record Owed(
        UUID id,
        DutyId dutyId,
        Duty duty,
        String title,
        List<String> path,
        UnitId owner,
        Occurrence occurrence,
        @Nullable UnitId unit,
        List<UnitId> unitIds,
        List<String> units,
        String lead,
        @Nullable String occasion,
        @Nullable String passed,
        @Nullable LocalDate planIssued,
        int pieces,
        boolean closed,
        Standing standing) {

    public Owed {
        path = List.copyOf(path);
        unitIds = List.copyOf(unitIds);
        units = List.copyOf(units);
    }

    /** Whether nothing more is asked for: done or waived. */
    public boolean settled() {
        return switch (standing) {
            case Standing.Met _, Standing.MetLate _, Standing.Waived _ -> true;
            default -> false;
        };
    }
}
