package cn.yangguang.plan.keeping;

import cn.yangguang.duty.Duty;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.keeping.DutyId;
import cn.yangguang.duty.keeping.NewDuty;
import cn.yangguang.organization.UnitId;
import cn.yangguang.plan.draft.DraftDuty;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.draft.NamedUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The duties of a plan's tasks as the room below takes them in. */
final class PlanDuties {

    private PlanDuties() {}

    /** What the sources of a plan's duties begin with; the task's id follows. */
    static String source(UUID plan) {
        return "plan/" + plan + "/";
    }

    /** The duties of one task; the plan's year must be known. */
    static List<NewDuty> of(Plan plan, UUID taskId, DraftTask task) {
        return task.owed().stream().map(duty -> duty(plan, taskId, task, duty)).toList();
    }

    private static NewDuty duty(Plan plan, UUID taskId, DraftTask task, DraftDuty duty) {
        List<UnitId> lead = meant(task.lead());
        // several that lead owe it together: the others help, and answer for nothing
        boolean shared = duty.holder() == Holder.LEAD && lead.size() > 1;
        Holder holder = shared ? Holder.TOGETHER : duty.holder();
        return new NewDuty(
                DutyId.fresh(),
                new Duty(
                        source(plan.id()) + taskId,
                        duty.obligation(),
                        holder,
                        duty.trigger(),
                        duty.condition(),
                        duty.ground()),
                plan.owner(),
                shared ? lead : meant(task.everybody()),
                lead.isEmpty() ? null : lead.getFirst(),
                task.requirement(),
                task.path(),
                plan.header().issuedOn(),
                Objects.requireNonNull(plan.header().year()));
    }

    private static List<UnitId> meant(List<NamedUnit> units) {
        return units.stream().flatMap(unit -> unit.meant().stream()).distinct().toList();
    }
}
