package cn.yangguang.plan.keeping;

import cn.yangguang.duty.keeping.EndingDuties;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a confirmed plan back to be corrected: its tasks, duties and occurrences end, and it is the draft it was. */
@Component
public class TakingBackPlan {

    private final Organization organization;
    private final Plans plans;
    private final PlanRows rows;
    private final PlanEvents events;
    private final EndingDuties ending;
    private final PublicTexts texts;
    private final PlanVersions versions;

    TakingBackPlan(
            Organization organization,
            Plans plans,
            PlanRows rows,
            PlanEvents events,
            EndingDuties ending,
            PlanVersions versions,
            PublicTexts texts) {
        this.organization = organization;
        this.plans = plans;
        this.rows = rows;
        this.events = events;
        this.ending = ending;
        this.versions = versions;
        this.texts = texts;
    }

    /**
     * Takes a confirmed plan back; needs CONFIRM_PLAN, and its public page to be off. Refused where anything has been
     * recorded for one of its occurrences: what units have recorded is never thrown away.
     *
     * @param seen how often the plan had been confirmed when the person saw it
     * @param reason why, 1 to {@value PlanEvent#LONGEST_REASON} characters
     */
    @Transactional
    public Ending takeBack(Actor actor, UUID id, int seen, String reason) {
        Optional<Plan> found = plans.lock(id);
        Optional<Unit> owner = found.flatMap(one -> organization.tree().find(one.owner()));
        if (found.isEmpty() || owner.isEmpty()) {
            return new Ending.NoSuchPlan();
        }
        if (!Permissions.may(actor, Act.CONFIRM_PLAN, owner.get())) {
            return new Ending.NotAllowed();
        }
        Plan plan = found.get();
        String refusal = refusal(plan, seen, reason);
        return refusal.isEmpty() ? end(actor, plan, reason) : new Ending.Refused(refusal);
    }

    private String refusal(Plan plan, int seen, String reason) {
        if (plan.confirmed() == null) {
            return "这份计划没有确认，不需要撤回。";
        }
        if (plan.closedOn() != null || versions.of(plan.id()).size() > 1) {
            return plan.closedOn() != null ? "这份计划已办结，不能撤回；确需修改的，请先重新打开，再作调整。" : "这份计划已经调整过，不能撤回；要改请再作调整。";
        }
        if (plans.amendment(plan.id()).isPresent()) {
            return "这份计划正在准备调整，请先作废调整稿，再撤回重改。";
        }
        if (plan.published() != null) {
            return "这份计划正在公开，请先由公开审核人撤下公开的信息，再撤回重改。";
        }
        if (texts.underWay(plan)) {
            return "这份计划的公开稿正在审核或等待公开，请先把公开稿退回，再撤回重改。";
        }
        if (events.confirmations(plan.id()) != seen) {
            return "您打开页面以后，这份计划又重新确认过，这次没有撤回；请看过现在的内容，确实要撤回再办。";
        }
        return PlanEvent.isReason(reason) ? "" : "请写明撤回的原因，不超过 " + PlanEvent.LONGEST_REASON + " 个字。";
    }

    private Ending end(Actor actor, Plan plan, String reason) {
        int recorded = ending.end(PlanDuties.source(plan.id()));
        if (recorded > 0) {
            return new Ending.Refused("各单位已为这份计划的职责登记了 " + recorded + " 条记录（事由、佐证材料、移交和不再要求的决定，后来取消的也算），撤回会丢掉它们，不能撤回。");
        }
        rows.takeBack(plan);
        events.add(plan.id(), PlanEvent.What.TAKEN_BACK, reason, actor.staff());
        rows.record(actor.staff(), "plan.taken-back", plan.id(), plan + reason);
        return new Ending.Done();
    }
}
