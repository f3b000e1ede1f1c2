package cn.yangguang.plan.keeping;

import cn.yangguang.duty.keeping.OfficeTables;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.draft.TaskReading;
import cn.yangguang.plan.draft.UnitLinks;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom the printed names of a plan mean, by the organization as it stands now. */
@Component
public class PlanNames {

    private final Organization organization;
    private final OfficeTables tables;
    private final Clock clock;

    PlanNames(Organization organization, OfficeTables tables, Clock clock) {
        this.organization = organization;
        this.tables = tables;
        this.clock = clock;
    }

    /** The names inside a plan of this place; a plan without a date is read as of today. */
    public UnitLinks links(UnitTree tree, Unit owner, @Nullable LocalDate issuedOn) {
        LocalDate on = issuedOn == null ? LocalDate.now(clock) : issuedOn;
        return new UnitLinks(tree, organization.names(tree, owner, on), on);
    }

    /** Reads tasks of a plan of this place, with what its office lets words without a number mean. */
    public TaskReading reading(UnitTree tree, Unit owner, @Nullable LocalDate issuedOn) {
        return new TaskReading(links(tree, owner, issuedOn)::link, tables.of(owner.id()));
    }
}
