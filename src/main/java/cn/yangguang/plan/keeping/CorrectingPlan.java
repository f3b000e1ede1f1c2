package cn.yangguang.plan.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.organization.keeping.Organization.Linking;
import cn.yangguang.plan.draft.Deed;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.draft.DraftJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Corrects a draft: each act is one revision that can be undone. */
@Component
public class CorrectingPlan {

    private final Organization organization;
    private final Plans plans;
    private final PlanRows rows;
    private final Redrafting redrafting;

    CorrectingPlan(Organization organization, Plans plans, PlanRows rows, Redrafting redrafting) {
        this.organization = organization;
        this.plans = plans;
        this.rows = rows;
        this.redrafting = redrafting;
    }

    /**
     * Does a deed to the draft.
     *
     * @param seen the revision that the person saw; only where what the deed builds upon is still the same is it done
     */
    @Transactional
    public Correction correct(Actor actor, UUID id, int seen, Deed deed) {
        UnitTree tree = organization.tree();
        Optional<Plan> plan = plans.lock(id);
        Optional<Unit> owner = plan.flatMap(one -> tree.find(one.owner()));
        if (plan.isEmpty() || owner.isEmpty()) {
            return new Correction.NoSuchThing();
        }
        if (!Permissions.may(actor, Act.EDIT_PLAN, owner.get())) {
            return new Correction.NotAllowed();
        }
        if (!plan.get().draft()) {
            return new Correction.NoDraft();
        }
        Draft now = plans.draft(id, plan.get().revision());
        if (overtaken(plan.get(), seen, deed, now)) {
            return new Correction.Overtaken(
                    plan.get(), now, plans.revision(id, plan.get().revision()));
        }
        if (!deed.possible(now)) {
            return new Correction.NoSuchThing();
        }
        return apply(actor, plan.get(), owner.get(), tree, deed);
    }

    private boolean overtaken(Plan plan, int seen, Deed deed, Draft now) {
        return plan.revision() != seen
                && plans.draftOf(plan.id(), seen)
                        .filter(then -> deed.basis(then).equals(deed.basis(now)))
                        .isEmpty();
    }

    private Correction apply(Actor actor, Plan plan, Unit owner, UnitTree tree, Deed deed) {
        if (deed instanceof Deed.Link link) {
            List<String> refused = teach(actor, owner, link);
            if (!refused.isEmpty()) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return new Correction.Refused(String.join("", refused));
            }
        }
        redrafting
                .redraft(actor, plan, owner, tree, deed, deed.words())
                .ifPresent(made -> rows.record(actor.staff(), deed.act(), plan.id(), DraftJson.write(made.draft())));
        return new Correction.Made(plan);
    }

    /** Keeps what a person said as aliases, so that the next plan reads better; where that cannot be, it holds only here. */
    private List<String> teach(Actor actor, Unit owner, Deed.Link link) {
        Map<String, UnitId> taught = new LinkedHashMap<>();
        link.names().forEach((name, meaning) -> {
            if (meaning.remember() && meaning.units().size() == 1) {
                taught.put(name, meaning.units().getFirst());
            }
        });
        List<String> refused = new ArrayList<>();
        organization.linkAll(actor, owner, taught).forEach((name, became) -> {
            switch (became) {
                case Linking.Linked _, Linking.Shared _, Linking.NotAllowed _ -> {}
                case Linking.AlreadyMeans(Unit other) ->
                    refused.add("“" + name + "”已是“" + other.name() + "”的名称，不能再指别的单位。");
                case Linking.NoSuchUnit _ -> refused.add("“" + name + "”选择的单位不存在，请重新选择。");
            }
        });
        return refused;
    }

    /** Goes back to the draft before the present one; the later one is kept, only no longer present. */
    @Transactional
    public Correction undo(Actor actor, UUID id, int seen) {
        Optional<Plan> plan = plans.lock(id);
        Optional<Unit> owner = plan.flatMap(one -> organization.tree().find(one.owner()));
        if (plan.isEmpty() || owner.isEmpty()) {
            return new Correction.NoSuchThing();
        }
        if (!Permissions.may(actor, Act.EDIT_PLAN, owner.get())) {
            return new Correction.NotAllowed();
        }
        if (!plan.get().draft()) {
            return new Correction.NoDraft();
        }
        Revision present = plans.revision(id, plan.get().revision());
        if (present.number() != seen) {
            return new Correction.Overtaken(plan.get(), plans.draft(id, present.number()), present);
        }
        if (present.before() == null) {
            return new Correction.Refused("没有可以撤销的步骤：这已是刚读入时的样子。");
        }
        Draft draft = plans.draft(id, present.before());
        rows.present(plan.get(), present.before(), draft);
        rows.record(actor.staff(), "plan.undone", id, DraftJson.write(draft));
        return new Correction.Made(plan.get());
    }
}
