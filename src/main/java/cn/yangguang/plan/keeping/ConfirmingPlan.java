package cn.yangguang.plan.keeping;

import cn.yangguang.duty.keeping.Duties;
import cn.yangguang.duty.keeping.NewDuty;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.draft.DraftJson;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.draft.Obstacle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Confirms a draft: its tasks, their duties and the times they fall due come into being in one transaction. */
@Component
public class ConfirmingPlan {

    private final Organization organization;
    private final Plans plans;
    private final PlanRows rows;
    private final PlanTaskRows tasks;
    private final PlanEvents events;
    private final Duties duties;
    private final PlanVersions versions;
    private final List<Hindrance> hindrances;

    ConfirmingPlan(
            Organization organization,
            Plans plans,
            PlanRows rows,
            PlanTaskRows tasks,
            PlanEvents events,
            Duties duties,
            PlanVersions versions,
            List<Hindrance> hindrances) {
        this.organization = organization;
        this.plans = plans;
        this.rows = rows;
        this.tasks = tasks;
        this.events = events;
        this.duties = duties;
        this.versions = versions;
        this.hindrances = hindrances;
    }

    /**
     * Confirms the draft that the actor saw as revision {@code seen}; needs CONFIRM_PLAN.
     *
     * @param despite why it is issued although its round for comment is not settled; empty where it is to be settled
     */
    @Transactional
    public Confirming confirm(Actor actor, UUID id, int seen, String despite) {
        Optional<Plan> plan = plans.lock(id);
        Optional<Unit> owner = plan.flatMap(one -> organization.tree().find(one.owner()));
        if (plan.isEmpty() || owner.isEmpty()) {
            return new Confirming.NoSuchPlan();
        }
        if (!Permissions.may(actor, Act.CONFIRM_PLAN, owner.get())) {
            return new Confirming.NotAllowed();
        }
        return refusal(plan.get(), seen).orElseGet(() -> confirm(actor, plan.get(), despite));
    }

    /** Why this is nothing to be confirmed, or not as it was seen. */
    private Optional<Confirming> refusal(Plan plan, int seen) {
        if (!plan.draft()) {
            return Optional.of(new Confirming.NoDraft());
        }
        if (plan.level() != null) {
            return Optional.of(new Confirming.StillOpen(
                    List.of(new Obstacle("这是上级计划，只用来与本地计划对照，不产生职责，不需要确认。", Obstacle.Matter.HEAD, 0))));
        }
        if (plan.amends() != null) {
            return Optional.of(new Confirming.IsAmendment());
        }
        return plan.revision() == seen
                ? Optional.empty()
                : Optional.of(new Confirming.Overtaken(plans.revision(plan.id(), plan.revision())));
    }

    private Confirming confirm(Actor actor, Plan plan, String despite) {
        Draft draft = plans.draft(plan.id(), plan.revision());
        List<Obstacle> obstacles = new ArrayList<>(Obstacle.in(draft, rows.today()));
        List<Obstacle> unsettled = hindrances.stream()
                .flatMap(hindrance -> hindrance.of(plan).stream())
                .toList();
        boolean goesOn = PlanEvent.isReason(despite);
        if (!goesOn) {
            obstacles.addAll(unsettled);
        }
        String reason = goesOn && !unsettled.isEmpty() ? despite : null;
        return obstacles.isEmpty() ? bind(actor, plan, draft, reason) : new Confirming.StillOpen(obstacles);
    }

    private Confirming bind(Actor actor, Plan plan, Draft draft, @Nullable String despite) {
        List<NewDuty> owed = new ArrayList<>();
        int position = 0;
        for (DraftTask task : draft.live()) {
            UUID taskId = UUID.randomUUID();
            tasks.add(plan, taskId, ++position, task);
            owed.addAll(PlanDuties.of(plan, taskId, task));
        }
        duties.add(owed);
        rows.confirm(plan, actor.staff());
        LocalDate issued = plan.header().issuedOn();
        LocalDate from = issued == null ? rows.today() : issued;
        versions.add(plan.id(), new PlanVersion(1, plan.revision(), from, "", null));
        events.add(plan.id(), PlanEvent.What.CONFIRMED, despite, actor.staff());
        rows.record(actor.staff(), "plan.confirmed", plan.id(), DraftJson.write(draft));
        return new Confirming.Confirmed(position, owed.size());
    }
}
