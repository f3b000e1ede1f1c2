package cn.yangguang.plan.amending;

import cn.yangguang.duty.keeping.AmendingDuties;
import cn.yangguang.duty.keeping.AmendingDuties.Amendment;
import cn.yangguang.duty.keeping.AmendingDuties.Stored;
import cn.yangguang.duty.keeping.Duties;
import cn.yangguang.duty.keeping.NewDuty;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.PlanDuties;
import cn.yangguang.plan.keeping.PlanTask;
import cn.yangguang.plan.keeping.PlanTaskRows;
import cn.yangguang.plan.keeping.PlanTasks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the tasks and duties of a plan those of an amended draft, in the caller's transaction. */
@Component
class TaskChanging {

    private final PlanTaskRows rows;
    private final Duties duties;
    private final PlanTasks tasks;
    private final AmendingDuties amending;

    TaskChanging(PlanTaskRows rows, Duties duties, AmendingDuties amending, PlanTasks tasks) {
        this.rows = rows;
        this.duties = duties;
        this.amending = amending;
        this.tasks = tasks;
    }

    void change(Plan plan, Draft draft, Amendment amendment, UnitTree tree) {
        Map<Integer, PlanTask> going = new HashMap<>();
        tasks.of(plan.id()).forEach(task -> going.put(task.draftTask(), task));
        Map<String, List<Stored>> bySource = amending.of(PlanDuties.source(plan.id())).stream()
                .collect(Collectors.groupingBy(stored -> stored.duty().source()));
        List<NewDuty> fresh = new ArrayList<>();
        int position = 0;
        for (DraftTask task : draft.live()) {
            PlanTask before = going.remove(task.id());
            UUID id = before == null ? UUID.randomUUID() : before.id();
            position++;
            if (before == null) {
                rows.add(plan, id, position, task);
            } else {
                rows.change(id, position, task);
            }
            List<Stored> stored = bySource.getOrDefault(PlanDuties.source(plan.id()) + id, List.of());
            fresh.addAll(match(stored, PlanDuties.of(plan, id, task), amendment, tree));
        }
        duties.addFrom(fresh.stream().map(duty -> duty.issued(amendment.day())).toList(), amendment.day());
        going.values().forEach(task -> {
            rows.end(task.id(), amendment.day());
            bySource.getOrDefault(PlanDuties.source(plan.id()) + task.id(), List.of())
                    .forEach(stored -> amending.end(stored, amendment));
        });
    }

    /** Where a unit that the plan still names has passed its part on, whoever holds it now, or else its successor. */
    private static Optional<UnitId> holding(Stored stored, UnitId named, UnitTree tree, Amendment amendment) {
        return stored.holding(named)
                .or(() -> tree.find(named)
                        .flatMap(unit -> tree.answering(unit, amendment.day()))
                        .map(Unit::id)
                        .filter(stored.units()::contains));
    }

    /** The same for a measure that follows others: who holds what they were, holds what it is. */
    private static NewDuty held(NewDuty duty, List<Stored> before, UnitTree tree, Amendment amendment) {
        return duty.of(named -> before.stream()
                .flatMap(one -> holding(one, named, tree, amendment).stream())
                .findFirst()
                .orElse(named));
    }

    /** What asks the same goes on; what is asked no more ends; what is asked anew is given back. */
    private List<NewDuty> match(List<Stored> stored, List<NewDuty> wanted, Amendment amendment, UnitTree tree) {
        List<Stored> left = new ArrayList<>(stored);
        List<NewDuty> fresh = new ArrayList<>();
        for (NewDuty duty : wanted) {
            Optional<Stored> same =
                    left.stream().filter(one -> one.asksLike(duty)).findFirst();
            same.ifPresentOrElse(
                    one -> {
                        left.remove(one);
                        amending.change(one, held(duty, List.of(one), tree, amendment), amendment);
                    },
                    () -> fresh.add(duty));
        }
        left.forEach(one -> amending.end(one, amendment));
        List<Stored> before = left.isEmpty() ? stored : left;
        return fresh.stream().map(duty -> held(duty, before, tree, amendment)).toList();
    }
}
