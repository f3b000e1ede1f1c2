package cn.yangguang.plan.pages;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets people in to a plan that they may look at. */
@Component
public class PlanDoor {

    private final Organization organization;
    private final Plans plans;

    PlanDoor(Organization organization, Plans plans) {
        this.organization = organization;
        this.plans = plans;
    }

    /** A plan with its place and the tree it hangs in. */
    public record Opened(Plan plan, Unit owner, UnitTree tree) {

        /** The units' names by their ids, as pages print them. */
        public String name(UnitId id) {
            return tree.find(id).map(Unit::name).orElse("（已不存在的单位）");
        }
    }

    /** The plan, if there is one and this person may do the act to it. */
    public Optional<Opened> open(Actor actor, UUID id, Act act) {
        return opened(plans.find(id)).filter(found -> Permissions.may(actor, act, found.owner()));
    }

    /** The plan as it was reviewed, if everybody may see it. */
    public Optional<Opened> openToAll(UUID id) {
        return opened(plans.open(id));
    }

    private Optional<Opened> opened(Optional<Plan> found) {
        UnitTree tree = organization.tree();
        return found.flatMap(plan -> tree.find(plan.owner()).map(owner -> new Opened(plan, owner, tree)));
    }
}
