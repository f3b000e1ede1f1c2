package cn.yangguang.plan.measures;

import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.duty.occasion.DueFact;
import cn.yangguang.duty.occasion.DueSource;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells on the page of what is owed by what measures a unit works it off, and who there answers for it. */
@Component
class DueMeasures implements DueSource {

    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern TASK = Pattern.compile("plan/" + ID + "/" + ID);

    private final UnitTasks tasks;
    private final Organization organization;

    DueMeasures(UnitTasks tasks, Organization organization) {
        this.tasks = tasks;
        this.organization = organization;
    }

    /** Of the units that owe it those whose duties the actor reads. */
    @Override
    public List<DueFact> of(Actor actor, Owed owed) {
        Matcher task = TASK.matcher(owed.duty().source());
        if (!task.matches()) {
            return List.of();
        }
        UUID plan = UUID.fromString(task.group(1));
        UUID id = UUID.fromString(task.group(2));
        boolean several = owed.unitIds().size() > 1;
        return owed.unitIds().stream()
                .flatMap(unit -> organization.unit(unit).stream())
                .filter(unit -> Permissions.may(actor, Act.READ_DUTIES, unit))
                .flatMap(unit -> facts(plan, id, unit, several ? unit.name() + "的" : ""))
                .toList();
    }

    private Stream<DueFact> facts(UUID plan, UUID id, Unit unit, String whose) {
        return tasks.of(plan, unit.id()).stream()
                .filter(task -> task.id().equals(id))
                .flatMap(task -> Stream.of(
                        new DueFact(whose + "落实措施", task.work().measures()),
                        new DueFact(whose + "责任科室", task.work().section()),
                        new DueFact(whose + "责任人", task.work().person())))
                .filter(fact -> !fact.words().isEmpty());
    }
}
