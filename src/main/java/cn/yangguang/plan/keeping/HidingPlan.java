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

/** Takes a plan off the public page that was switched on before plans had pieces; what has one is withdrawn with it. */
@Component
public class HidingPlan {

    private final Organization organization;
    private final Plans plans;
    private final PublicTexts texts;
    private final PlanRows rows;
    private final PlanEvents events;

    HidingPlan(Organization organization, Plans plans, PublicTexts texts, PlanRows rows, PlanEvents events) {
        this.organization = organization;
        this.plans = plans;
        this.texts = texts;
        this.rows = rows;
        this.events = events;
    }

    /**
     * Hides the plan; needs WITHDRAW_PUBLICATION at its place.
     *
     * @param reason why, 1 to {@value PlanEvent#LONGEST_REASON} characters
     */
    @Transactional
    public Ending hide(Actor actor, UUID id, String reason) {
        Optional<Plan> found = plans.lock(id);
        Optional<Unit> owner = found.flatMap(one -> organization.tree().find(one.owner()));
        if (found.isEmpty() || owner.isEmpty()) {
            return new Ending.NoSuchPlan();
        }
        if (!Permissions.may(actor, Act.WITHDRAW_PUBLICATION, owner.get())) {
            return new Ending.NotAllowed();
        }
        Plan plan = found.get();
        if (!texts.fromBefore(plan)) {
            return new Ending.Refused(plan.published() == null ? "这份计划没有公开，不需要停止。" : "这份计划按政府信息公开，请打开公开稿，在那里撤下。");
        }
        if (!PlanEvent.isReason(reason)) {
            return new Ending.Refused("请写明停止公开的原因，不超过 " + PlanEvent.LONGEST_REASON + " 个字。");
        }
        rows.hide(plan);
        events.add(plan.id(), PlanEvent.What.HIDDEN, reason, actor.staff());
        rows.record(actor.staff(), "plan.withdrawn", plan.id(), plan + reason);
        return new Ending.Done();
    }
}
