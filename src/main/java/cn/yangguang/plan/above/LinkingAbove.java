package cn.yangguang.plan.above;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.plan.pages.PlanDoor;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a plan above another, or takes it away. */
@Component
public class LinkingAbove {

    private final AboveDoor door;
    private final Plans plans;
    private final UpperPlans upper;
    private final Journal journal;

    LinkingAbove(AboveDoor door, Plans plans, UpperPlans upper, Journal journal) {
        this.door = door;
        this.plans = plans;
        this.upper = upper;
        this.journal = journal;
    }

    /** What became of the wish. */
    public sealed interface Linking {
        record Done(Plan above) implements Linking {}

        /** The sentence says why not (Chinese). */
        record Refused(String sentence) implements Linking {}

        record NotAllowed() implements Linking {}
    }

    /** Needs EDIT_PLAN for the lower plan, and to be allowed to read the upper one. */
    @Transactional
    public Linking link(Actor actor, UUID id, @Nullable UUID aboveId) {
        plans.lock(id);
        Optional<PlanDoor.Opened> below = door.open(actor, id, Act.EDIT_PLAN);
        if (below.isEmpty()) {
            return new Linking.NotAllowed();
        }
        Optional<Plan> above = door.candidates(actor, below.get()).stream()
                .filter(plan -> plan.id().equals(aboveId))
                .findFirst();
        if (above.isEmpty()) {
            return new Linking.Refused("请从列表中选择一份上级计划；列表里没有的，请先上传。");
        }
        upper.link(id, above.get().id(), actor.staff());
        journal.record(Entry.of(actor.staff(), "plan.above-linked", "plan", id, "above " + aboveId));
        return new Linking.Done(above.get());
    }

    /** Takes it away; what people said of its tasks is kept and holds again when it comes back. */
    @Transactional
    Linking unlink(Actor actor, UUID id, UUID aboveId) {
        plans.lock(id);
        Optional<Plan> above = door.open(actor, id, Act.EDIT_PLAN).flatMap(below -> door.above(actor, below, aboveId));
        if (above.isEmpty()) {
            return new Linking.NotAllowed();
        }
        upper.unlink(id, aboveId, actor.staff());
        journal.record(Entry.of(actor.staff(), "plan.above-unlinked", "plan", id, "not above " + aboveId));
        return new Linking.Done(above.get());
    }
}
