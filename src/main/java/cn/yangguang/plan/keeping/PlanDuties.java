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
public final class PlanDuties {

    private PlanDuties() {}

    /** What the sources of a plan's duties begin with; the task's id follows. */
    public static String source(UUID plan) {
        return "plan/" + plan + "/";
    }

    /** The duties of one task; the plan's year must be known. */
    public static List<NewDuty> of(Plan plan, UUID taskId, DraftTask task) {
        return task.owed().stream().map(duty -> duty(plan, taskId, task, duty)).toList();
    }

    private static NewDuty duty(Plan plan, UUID taskId, DraftTask task, DraftDuty duty) {
        List<UnitId> lead = meant(task.lead());
        boolean byLead = duty.holder() == Holder.LEAD;
        return new NewDuty(
                DutyId.fresh(),
                new Duty(
                        source(plan.id()) + taskId,
                        duty.obligation(),
                        byLead ? leading(task, lead) : duty.holder(),
                        duty.trigger(),
                        duty.condition(),
                        duty.ground()),
                plan.owner(),
                byLead ? lead : meant(task.everybody()),
                lead.isEmpty() ? null : lead.getFirst(),
                task.requirement(),
                task.path(),
                plan.header().issuedOn(),
                Objects.requireNonNull(plan.header().year()));
    }

    /** How those who lead owe it: a group each, several together, one for all; the others help, and owe nothing. */
    private static Holder leading(DraftTask task, List<UnitId> lead) {
        if (task.lead().stream().anyMatch(NamedUnit::group)) {
            return Holder.EACH;
        }
        return lead.size() > 1 ? Holder.TOGETHER : Holder.LEAD;
    }

    private static List<UnitId> meant(List<NamedUnit> units) {
        return units.stream().flatMap(unit -> unit.meant().stream()).distinct().toList();
    }
}
