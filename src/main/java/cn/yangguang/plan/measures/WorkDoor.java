package cn.yangguang.plan.measures;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets people in to what a unit does about a confirmed plan. */
@Component
public class WorkDoor {

    private final Organization organization;
    private final Plans plans;
    private final UnitTasks tasks;

    WorkDoor(Organization organization, Plans plans, UnitTasks tasks) {
        this.organization = organization;
        this.plans = plans;
        this.tasks = tasks;
    }

    /** A unit's tasks of a plan; none where the unit published its scheme and holds none any more. */
    public record Opened(Plan plan, Unit unit, List<UnitTask> tasks) {
        public Opened {
            tasks = List.copyOf(tasks);
        }

        /** Why nothing more is written: the plan is closed, and what was done stands as it stood (Chinese); empty while it goes on. */
        public String closed() {
            LocalDate day = plan.closedOn();
            if (day == null && tasks.isEmpty()) {
                return unit.name() + "已经没有这份计划的任务，落实措施和实施方案不能再改。";
            }
            return day == null ? "" : "这份计划已于 " + day + " 办结，落实措施和实施方案不能再改；确需修改的请政务公开办先重新打开计划。";
        }

        /** Where the unit's page about this plan is. */
        public String path() {
            return "/desk/work/" + plan.id() + "/" + unit.id();
        }
    }

    /** Nothing where the plan is not confirmed, asks nothing of the unit, or where the person may not do the act to it. */
    public Optional<Opened> open(Actor actor, UUID plan, UUID unit, Act act) {
        Optional<Plan> confirmed = plans.find(plan).filter(one -> one.confirmed() != null);
        Optional<Unit> known = organization.unit(new UnitId(unit)).filter(one -> Permissions.may(actor, act, one));
        return confirmed
                .flatMap(one -> known.map(holder -> new Opened(one, holder, tasks.of(plan, holder.id()))))
                .filter(opened -> !opened.tasks().isEmpty()
                        || tasks.published(plan, opened.unit().id()));
    }
}
