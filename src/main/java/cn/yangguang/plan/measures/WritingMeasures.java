package cn.yangguang.plan.measures;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what a unit does about its tasks; rows that somebody else changed meanwhile are told, and left as they are. */
@Component
public class WritingMeasures {

    private final WorkDoor door;
    private final UnitTasks tasks;
    private final Journal journal;

    WritingMeasures(WorkDoor door, UnitTasks tasks, Journal journal) {
        this.door = door;
        this.tasks = tasks;
        this.journal = journal;
    }

    /** What became of it. */
    public sealed interface Writing {
        /** So many rows are written; the others were overtaken, each with what stands there now. */
        record Written(int rows, List<UnitTask> overtaken) implements Writing {}

        /** Nothing was written; the sentence says why (Chinese). */
        record Refused(String sentence) implements Writing {}

        record NotAllowed() implements Writing {}
    }

    /** Writes the rows that were changed on the page; one entry in the journal covers them. Needs WRITE_SCHEME. */
    @Transactional
    public Writing write(Actor actor, UUID plan, UUID unit, List<TypedWork> typed) {
        Optional<WorkDoor.Opened> found = door.open(actor, plan, unit, Act.WRITE_SCHEME);
        if (found.isEmpty()) {
            return new Writing.NotAllowed();
        }
        WorkDoor.Opened opened = found.get();
        if (!opened.closed().isEmpty()) {
            return new Writing.Refused(opened.closed());
        }
        boolean known = typed.stream().allMatch(row -> opened.tasks().stream().anyMatch(row::isOf));
        if (!known) {
            return new Writing.Refused("计划在您打开页面以后重新确认过，任务有变化；没有保存，请先复制您填写的内容，再刷新页面。");
        }
        List<TypedWork> changed = typed.stream().filter(TypedWork::changed).toList();
        List<TypedWork> late = new ArrayList<>();
        StringBuilder state = new StringBuilder();
        for (TypedWork row : changed) {
            UnitTask task =
                    opened.tasks().stream().filter(row::isOf).findFirst().orElseThrow();
            if (tasks.write(plan, opened.unit().id(), task, row.work(), row.version(), actor.staff())) {
                state.append(task.id()).append(' ').append(row.work()).append('\n');
            } else {
                late.add(row);
            }
        }
        if (!state.isEmpty()) {
            journal.record(Entry.of(actor.staff(), "measures.write", "plan", plan, unit + "\n" + state));
        }
        return new Writing.Written(changed.size() - late.size(), now(opened, late));
    }

    private List<UnitTask> now(WorkDoor.Opened opened, List<TypedWork> late) {
        if (late.isEmpty()) {
            return List.of();
        }
        return tasks.of(opened.plan().id(), opened.unit().id()).stream()
                .filter(task -> late.stream().anyMatch(row -> row.isOf(task)))
                .toList();
    }
}
