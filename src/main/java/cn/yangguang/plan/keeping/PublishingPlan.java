package cn.yangguang.plan.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a confirmed plan before the public, or takes it back. */
@Component
public class PublishingPlan {

    private final Organization organization;
    private final Plans plans;
    private final PlanRows rows;
    private final PlanEvents events;

    PublishingPlan(Organization organization, Plans plans, PlanRows rows, PlanEvents events) {
        this.organization = organization;
        this.plans = plans;
        this.rows = rows;
        this.events = events;
    }

    /** What became of the wish. */
    public sealed interface Publishing {
        record Done(Plan plan) implements Publishing {}

        /** The sentence says why not (Chinese). */
        record Refused(String sentence) implements Publishing {}

        record NoSuchPlan() implements Publishing {}

        record NotAllowed() implements Publishing {}
    }

    /**
     * Switches the public page on or off, or shows on it what was amended since; needs PUBLISH_PLAN, and on somebody else
     * than who confirmed or amended the plan.
     *
     * @param seen the revision that the person saw; nothing where the page was not drawn for one
     */
    @Transactional
    public Publishing switchPage(Actor actor, UUID id, boolean on, @Nullable Integer seen) {
        Optional<Plan> found = plans.lock(id);
        Optional<Unit> owner = found.flatMap(one -> organization.tree().find(one.owner()));
        if (found.isEmpty() || owner.isEmpty()) {
            return new Publishing.NoSuchPlan();
        }
        if (!Permissions.may(actor, Act.PUBLISH_PLAN, owner.get())) {
            return new Publishing.NotAllowed();
        }
        Plan plan = found.get();
        String refusal = on && seen != null && seen != plan.revision()
                ? "您打开页面以后，这份计划又有调整，没有公开；请看过现在的内容再公开。"
                : refusal(plan, actor, on, events.amended(id, actor.staff()));
        if (!refusal.isEmpty()) {
            return new Publishing.Refused(refusal);
        }
        if (on == (plan.published() != null) && !(on && plan.waitsForReview())) {
            return new Publishing.Done(plan);
        }
        rows.publish(plan, on ? actor.staff() : null);
        events.add(id, on ? PlanEvent.What.SHOWN : PlanEvent.What.HIDDEN, null, actor.staff());
        rows.record(actor.staff(), on ? "plan.published" : "plan.withdrawn", id, plan + " " + on);
        return new Publishing.Done(plan);
    }

    private static String refusal(Plan plan, Actor actor, boolean on, boolean amender) {
        Plan.Done confirmed = plan.confirmed();
        if (confirmed == null) {
            return plan.discarded() == null ? "计划还没有确认，不能公开；请先由政务公开办确认。" : "计划已经作废，不能公开。";
        }
        if (on && confirmed.by().equals(actor.staff())) {
            return "这份计划由您确认，不能再由您公开；请另一位审核人办理。";
        }
        return on && amender ? "这份计划由您调整，不能再由您公开；请另一位审核人办理。" : "";
    }
}
