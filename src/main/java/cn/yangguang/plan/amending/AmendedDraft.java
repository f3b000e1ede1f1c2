package cn.yangguang.plan.amending;

import cn.yangguang.plan.comparing.ComparedTask;
import cn.yangguang.plan.comparing.TaskPair;
import cn.yangguang.plan.comparing.TaskPairs;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.draft.NamedUnit;
import cn.yangguang.plan.draft.TaskText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The draft of an amendment; a task that is in force keeps its number, and by it its duties. */
final class AmendedDraft {

    private AmendedDraft() {}

    /** The tasks in force, to be corrected by hand. */
    static Draft of(Draft inForce) {
        return new Draft(inForce.header(), inForce.live());
    }

    /**
     * The tasks of an amended document, matched by their words with those in force: what a person decided about a task that
     * stays as it is, and whom the names mean, is taken over. The head stays the plan's own.
     */
    static Draft of(Draft inForce, Draft read) {
        Map<String, DraftTask> old = byKey(inForce);
        Map<String, DraftTask> young = byKey(read);
        Map<String, NamedUnit> known = inForce.live().stream()
                .flatMap(task -> task.everybody().stream())
                .collect(Collectors.toMap(NamedUnit::printed, Function.identity(), (one, _) -> one));
        int next = inForce.tasks().stream().mapToInt(DraftTask::id).max().orElse(0) + 1;
        List<DraftTask> tasks = new ArrayList<>();
        for (TaskPair pair : TaskPairs.byLikeness(compared(inForce), compared(read))) {
            ComparedTask after = pair.after();
            if (after != null) {
                DraftTask task = Objects.requireNonNull(young.get(after.key()));
                DraftTask before =
                        pair.before() == null ? null : old.get(pair.before().key());
                tasks.add(task(before, task.names(unit -> settled(unit, known)), before == null ? next++ : 0));
            }
        }
        return new Draft(inForce.header(), tasks);
    }

    private static DraftTask task(@Nullable DraftTask before, DraftTask read, int number) {
        if (before == null) {
            return read.numbered(number);
        }
        return words(before).equals(words(read)) ? at(before, read) : read.numbered(before.id());
    }

    private static List<Object> words(DraftTask task) {
        return List.of(
                task.path(),
                task.requirement(),
                TaskText.names(task.lead()),
                TaskText.names(task.units()),
                Objects.requireNonNullElse(task.deadline(), ""));
    }

    /** The task as it is in force, which stands elsewhere in the new document. */
    private static DraftTask at(DraftTask task, DraftTask read) {
        return new DraftTask(
                task.id(),
                task.path(),
                task.requirement(),
                task.lead(),
                task.units(),
                task.deadline(),
                task.duties(),
                task.focus(),
                task.doubts(),
                read.place(),
                read.general(),
                false,
                task.checked());
    }

    private static NamedUnit settled(NamedUnit unit, Map<String, NamedUnit> known) {
        return unit.link() == NamedUnit.Link.CERTAIN ? unit : known.getOrDefault(unit.printed(), unit);
    }

    private static Map<String, DraftTask> byKey(Draft draft) {
        return draft.live().stream().collect(Collectors.toMap(task -> String.valueOf(task.id()), Function.identity()));
    }

    private static List<ComparedTask> compared(Draft draft) {
        return draft.live().stream().map(ComparedTask::of).toList();
    }
}
