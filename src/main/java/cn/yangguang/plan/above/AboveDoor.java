package cn.yangguang.plan.above;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.plan.pages.PlanDoor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says which plans may stand above, or beside, a plan for this reader. */
@Component
class AboveDoor {

    private final PlanDoor door;
    private final Plans plans;
    private final UpperPlans upper;

    AboveDoor(PlanDoor door, Plans plans, UpperPlans upper) {
        this.door = door;
        this.plans = plans;
        this.upper = upper;
    }

    /** A plan of the place itself, if this person may do the act to it; a plan of a higher level has none above it. */
    Optional<PlanDoor.Opened> open(Actor actor, UUID plan, Act act) {
        return door.open(actor, plan, act)
                .filter(opened -> opened.plan().level() == null
                        && opened.plan().amends() == null
                        && opened.plan().discarded() == null);
    }

    /** The plans above it that this person may read. */
    List<Plan> above(Actor actor, PlanDoor.Opened below) {
        return upper.of(below.plan().id()).stream()
                .filter(plan -> readable(actor, below, plan))
                .toList();
    }

    Optional<Plan> above(Actor actor, PlanDoor.Opened below, UUID id) {
        return above(actor, below).stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /** What could be put above it: uploaded plans of higher levels, and confirmed plans of the places it lies in. */
    List<Plan> candidates(Actor actor, PlanDoor.Opened below) {
        List<UUID> linked = upper.of(below.plan().id()).stream().map(Plan::id).toList();
        return readable(actor)
                .filter(plan -> !linked.contains(plan.id()) && isAbove(below, plan))
                .toList();
    }

    private static boolean isAbove(PlanDoor.Opened below, Plan plan) {
        boolean higher =
                below.tree().above(below.owner()).stream().map(Unit::id).anyMatch(plan.owner()::equals);
        boolean kept = plan.level() != null && plan.owner().equals(below.plan().owner());
        return kept || (higher && (plan.level() != null || plan.confirmed() != null));
    }

    /** Every other plan of a place that this person may read, those of the same place first. */
    List<Plan> beside(Actor actor, PlanDoor.Opened one) {
        List<Plan> others = readable(actor)
                .filter(plan ->
                        plan.level() == null && !plan.id().equals(one.plan().id()))
                .toList();
        return Stream.concat(
                        others.stream()
                                .filter(plan -> plan.owner().equals(one.plan().owner())),
                        others.stream()
                                .filter(plan -> !plan.owner().equals(one.plan().owner())))
                .toList();
    }

    private Stream<Plan> readable(Actor actor) {
        Map<UUID, Plan> found = new LinkedHashMap<>();
        plans.within(Reach.of(actor, Act.READ_PLAN)).forEach(plan -> found.put(plan.id(), plan));
        plans.open().forEach(plan -> found.putIfAbsent(plan.id(), plan));
        return found.values().stream();
    }

    private static boolean readable(Actor actor, PlanDoor.Opened below, Plan plan) {
        return plan.published() != null
                || below.tree()
                        .find(plan.owner())
                        .filter(owner -> Permissions.may(actor, Act.READ_PLAN, owner))
                        .isPresent();
    }

    /** The tasks of a plan that count, of its present draft or, once it is confirmed, of the draft that was. */
    List<DraftTask> tasks(Plan plan) {
        return plans.draft(plan.id(), plan.revision()).live();
    }

    Comparison comparison(Plan plan, Plan above) {
        return Comparison.of(tasks(above), tasks(plan), upper.answers(plan.id(), above.id()));
    }
}
