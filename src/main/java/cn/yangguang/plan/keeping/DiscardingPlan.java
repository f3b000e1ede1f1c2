package cn.yangguang.plan.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a draft up: it leaves the lists, and the same file may be read in again; it and its reason stay on record. */
@Component
public class DiscardingPlan {

    private final Organization organization;
    private final Plans plans;
    private final PlanRows rows;
    private final PlanEvents events;

    DiscardingPlan(Organization organization, Plans plans, PlanRows rows, PlanEvents events) {
        this.organization = organization;
        this.plans = plans;
        this.rows = rows;
        this.events = events;
    }

    /**
     * Gives up the draft that the actor saw as revision {@code seen}; needs EDIT_PLAN.
     *
     * @param reason why, 1 to {@value PlanEvent#LONGEST_REASON} characters
     */
    @Transactional
    public Ending discard(Actor actor, UUID id, int seen, String reason) {
        Optional<Plan> found = plans.lock(id);
        Optional<Unit> owner = found.flatMap(one -> organization.tree().find(one.owner()));
        if (found.isEmpty() || owner.isEmpty()) {
            return new Ending.NoSuchPlan();
        }
        if (!Permissions.may(actor, Act.EDIT_PLAN, owner.get())) {
            return new Ending.NotAllowed();
        }
        Plan plan = found.get();
        if (!plan.draft()) {
            return new Ending.Refused(plan.confirmed() == null ? "这份计划已经作废。" : "计划已经确认，不能作废；要改请先“撤回重改”。");
        }
        if (!PlanEvent.isReason(reason)) {
            return new Ending.Refused("请写明作废的原因，不超过 " + PlanEvent.LONGEST_REASON + " 个字。");
        }
        if (plan.revision() != seen) {
            return new Ending.Overtaken(plan, plans.revision(id, plan.revision()));
        }
        rows.discard(plan, actor.staff());
        events.add(id, PlanEvent.What.DISCARDED, reason, actor.staff());
        rows.record(actor.staff(), "plan.discarded", id, plan + reason);
        return new Ending.Done();
    }
}
