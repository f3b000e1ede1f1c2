package cn.yangguang.duty.keeping;

import cn.yangguang.duty.Duty;
import cn.yangguang.duty.Holder;
import cn.yangguang.organization.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A duty to be taken in.
 *
 * @param owner whose plan it is
 * @param units who is named for it, in printed order; where nobody is, the owner owes it
 * @param lead who leads; with {@link Holder#LEAD} the one who owes it, the first unit where none leads
 * @param title what is to be done, in short
 * @param path the headings above it, from the top
 * @param planIssued the plan's own date, null where it prints none: what was due earlier is before the plan
 * @param planYear the year the plan is for
 */
public record NewDuty(
        DutyId id,
        Duty duty,
        UnitId owner,
        List<UnitId> units,
        @Nullable UnitId lead,
        String title,
        List<String> path,
        @Nullable LocalDate planIssued,
        int planYear) {

    public NewDuty {
        units = List.copyOf(units);
        path = List.copyOf(path);
    }

    /** The same as a plan of another day would ask it: what was due earlier is before the plan. */
    public NewDuty issued(LocalDate day) {
        return new NewDuty(id, duty, owner, units, lead, title, path, day, planYear);
    }

    /** The same of other units, each in the place of one of its own. */
    public NewDuty of(UnaryOperator<UnitId> other) {
        return new NewDuty(
                id,
                duty,
                owner,
                units.stream().map(other).distinct().toList(),
                lead == null ? null : other.apply(lead),
                title,
                path,
                planIssued,
                planYear);
    }

    /** Everybody with a part in it, the lead first. */
    List<UnitId> everybody() {
        List<UnitId> named = Stream.concat(Stream.ofNullable(lead), units.stream())
                .distinct()
                .toList();
        return named.isEmpty() ? List.of(owner) : named;
    }

    /** For whom a set of occurrences is laid out each; null is the set that all share. */
    List<@Nullable UnitId> sets() {
        return sets(duty.holder(), everybody());
    }

    /** The same for whoever has a part in a duty of this holder. */
    static List<@Nullable UnitId> sets(Holder holder, List<UnitId> everybody) {
        return switch (holder) {
            case EACH -> List.<@Nullable UnitId>copyOf(everybody);
            case LEAD -> List.<@Nullable UnitId>of(everybody.getFirst());
            case TOGETHER -> java.util.Collections.<@Nullable UnitId>singletonList(null);
        };
    }
}
