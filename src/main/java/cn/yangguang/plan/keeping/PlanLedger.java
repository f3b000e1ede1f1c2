package cn.yangguang.plan.keeping;

import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.access.Reach;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The duties of one plan, as they stand today. */
@Component
public class PlanLedger {

    private final DueLists lists;

    PlanLedger(DueLists lists) {
        this.lists = lists;
    }

    /** Every occurrence of the plan's duties within reach, in the order of the due days. */
    public List<Owed> owed(Reach reach, UUID plan) {
        return lists.bySource(reach, PlanDuties.source(plan));
    }

    /** The task that an occurrence belongs to. */
    public static UUID task(Owed owed) {
        String source = owed.duty().source();
        return UUID.fromString(source.substring(source.lastIndexOf('/') + 1));
    }
}
