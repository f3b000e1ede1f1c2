package cn.yangguang.plan.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.draft.Deed;
import cn.yangguang.plan.draft.Draft;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes one more revision of a draft, for whatever act corrects it. */
@Component
public class Redrafting {

    private final PlanNames names;
    private final Plans plans;
    private final PlanRows rows;

    Redrafting(PlanNames names, Plans plans, PlanRows rows) {
        this.names = names;
        this.plans = plans;
        this.rows = rows;
    }

    /** The new draft, and the number of its revision. */
    public record Redrafted(int revision, Draft draft) {}

    /**
     * Does a deed to the present draft of a locked plan, in the caller's transaction; the caller's journal entry covers
     * it. Nothing where the deed is not possible, or changes nothing.
     *
     * @param words what the list of revisions says of it (Chinese)
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Redrafted> redraft(Actor actor, Plan plan, Unit owner, UnitTree tree, Deed deed, String words) {
        Draft now = plans.draft(plan.id(), plan.revision());
        if (!deed.possible(now)) {
            return Optional.empty();
        }
        Draft next = deed.apply(now, names.reading(tree, owner, now.header().issuedOn()));
        if (next.equals(now)) {
            return Optional.empty();
        }
        int number = plans.nextRevision(plan.id());
        rows.revise(plan, new PlanRows.Step(number, plan.revision(), words), actor.staff(), next);
        return Optional.of(new Redrafted(number, next));
    }
}
