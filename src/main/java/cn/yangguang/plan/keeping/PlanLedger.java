package cn.yangguang.plan.keeping;

import cn.yangguang.duty.keeping.FallingDue;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.duty.keeping.SourceLists;
import cn.yangguang.duty.keeping.SourceLists.OfDuty;
import cn.yangguang.duty.keeping.SourceLists.Tally;
import cn.yangguang.duty.keeping.SourceLists.Wanted;
import cn.yangguang.organization.UnitId;
import cn.yangguang.web.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The duties of one plan, as they stand today; who may look at a plan sees them all. */
@Component
public class PlanLedger {

    private final SourceLists lists;
    private final FallingDue falling;

    PlanLedger(SourceLists lists, FallingDue falling) {
        this.lists = lists;
        this.falling = falling;
    }

    /** Every duty with how many of its occurrences stand where. */
    public List<OfDuty> duties(UUID plan) {
        return lists.duties(PlanDuties.source(plan));
    }

    /** How much is due by unit, month and state; what several units share counts for each of them. */
    public List<Tally> byUnit(UUID plan) {
        return lists.byUnit(PlanDuties.source(plan));
    }

    /** How much is due by month and state, each occurrence once. */
    public List<Tally> all(UUID plan) {
        return lists.all(PlanDuties.source(plan));
    }

    /** One page of the occurrences in the order of the due days. */
    public List<Owed> owed(UUID plan, Wanted wanted, Paging paging) {
        return lists.owed(PlanDuties.source(plan), wanted, paging);
    }

    /** The units that owe anything, in the order of the tree. */
    public List<UnitId> owing(UUID plan) {
        return falling.units(PlanDuties.source(plan));
    }

    /** What falls due for a unit from the first to the last of these days. */
    public List<FallingDue.Thing> fallingDue(UUID plan, UnitId unit, LocalDate from, LocalDate to) {
        return falling.of(PlanDuties.source(plan), unit, from, to);
    }

    /** The task that a duty belongs to. */
    public static UUID task(OfDuty duty) {
        String source = duty.duty().source();
        return UUID.fromString(source.substring(source.lastIndexOf('/') + 1));
    }
}
