package cn.yangguang.plan.draft;

import cn.yangguang.organization.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that a person may do to a draft; each is one revision and can be undone. */
public sealed interface Deed {

    /** The act's name in the journal. */
    default String act() {
        return switch (this) {
            case Edit _ -> "plan.task-edited";
            case Check _ -> "plan.task-checked";
            case Merge _ -> "plan.tasks-merged";
            case Split _ -> "plan.task-split";
            case Drop _ -> "plan.task-dropped";
            case Restore _ -> "plan.task-restored";
            case Link _ -> "plan.units-linked";
            case Head _ -> "plan.head-edited";
        };
    }

    /** What is done, in Chinese, for the list of revisions. */
    default String words() {
        return switch (this) {
            case Edit(int task, TaskText _, List<DutyChoice> _) -> "修改任务 " + task;
            case Check(int task) -> "核对任务 " + task;
            case Merge(int task) -> "把任务 " + task + " 与下一条合并";
            case Split(int task, List<Integer> at) -> "把任务 " + task + " 拆成 " + (at.size() + 1) + " 条";
            case Drop(int task) -> "删去任务 " + task;
            case Restore(int task) -> "恢复任务 " + task;
            case Link(Map<String, Meaning> names) -> "对上单位 " + names.size() + " 个";
            case Head _ -> "修改计划名称、文号、日期等";
        };
    }

    /** A task under a new text, with what was decided about its duties in their order. */
    record Edit(int task, TaskText text, List<DutyChoice> choices) implements Deed {
        public Edit {
            choices = List.copyOf(choices);
        }
    }

    /** A person has looked at a task and found it right. */
    record Check(int task) implements Deed {}

    /** A task and the one after it become one. */
    record Merge(int task) implements Deed {}

    /** A task cut before each of these places of its requirement (from 1, growing, below its length). */
    record Split(int task, List<Integer> at) implements Deed {
        public Split {
            at = List.copyOf(at);
        }
    }

    /** A task that is none. */
    record Drop(int task) implements Deed {}

    /** A dropped task comes back. */
    record Restore(int task) implements Deed {}

    /** Whom printed names mean, in every task. */
    record Link(Map<String, Meaning> names) implements Deed {
        public Link {
            names = Map.copyOf(names);
        }
    }

    /** What the plan says of itself. */
    record Head(DraftHeader header) implements Deed {}

    /**
     * Whom a name means.
     *
     * @param units nobody where it stands for no unit of its own, several for a group
     * @param group whether it is a group, whose members are known by rule and learn no name
     * @param remember whether the unit is to be known by the name from now on
     */
    record Meaning(List<UnitId> units, boolean group, boolean remember) {
        public Meaning {
            units = List.copyOf(units);
        }

        public static Meaning unit(UnitId unit) {
            return new Meaning(List.of(unit), false, true);
        }

        public static Meaning members(List<UnitId> members) {
            return new Meaning(members, true, false);
        }

        public static Meaning nobody() {
            return new Meaning(List.of(), false, false);
        }
    }

    /** The part of the draft that the deed builds upon: who saw another one has not seen what is there. */
    default List<Object> basis(Draft draft) {
        return switch (this) {
            case Edit(int task, TaskText _, List<DutyChoice> _) -> task(draft, task);
            case Check(int task) -> task(draft, task);
            case Split(int task, List<Integer> _) -> task(draft, task);
            case Drop(int task) -> task(draft, task);
            case Restore(int task) -> task(draft, task);
            case Merge(int task) -> {
                List<Object> both = new ArrayList<>(task(draft, task));
                draft.task(task).flatMap(draft::after).ifPresent(both::add);
                yield both;
            }
            case Link(Map<String, Meaning> names) ->
                draft.unsettledNames().values().stream()
                        .filter(unit -> names.containsKey(unit.printed()))
                        .<Object>map(unit -> unit)
                        .toList();
            case Head _ -> List.of(draft.header());
        };
    }

    private static List<Object> task(Draft draft, int id) {
        return draft.task(id).map(List::<Object>of).orElse(List.of());
    }

    /** Whether there is what the deed is done to. */
    default boolean possible(Draft draft) {
        return switch (this) {
            case Link _ -> true;
            case Merge _ -> basis(draft).size() == 2;
            case Split(int id, List<Integer> at) ->
                draft.task(id)
                        .filter(task -> cuts(at, task.requirement().length()))
                        .isPresent();
            default -> !basis(draft).isEmpty();
        };
    }

    private static boolean cuts(List<Integer> at, int length) {
        int last = 0;
        for (int place : at) {
            if (place <= last || place >= length) {
                return false;
            }
            last = place;
        }
        return !at.isEmpty();
    }

    /** The draft afterwards; the deed must be possible. */
    default Draft apply(Draft draft, TaskReading office) {
        TaskReading reading = office.until(draft.header().end());
        return switch (this) {
            case Edit edit -> draft.change(edit.task(), task -> edited(task, edit, reading));
            case Check(int task) -> draft.change(task, DraftTask::check);
            case Merge(int id) -> {
                DraftTask first = draft.task(id).orElseThrow();
                yield draft.merge(first, draft.after(first).orElseThrow(), reading);
            }
            case Split(int id, List<Integer> at) -> draft.split(draft.task(id).orElseThrow(), at, reading);
            case Drop(int task) -> draft.change(task, one -> one.drop(true));
            case Restore(int task) -> draft.change(task, one -> one.drop(false));
            case Link(Map<String, Meaning> names) -> draft.changeAll(task -> linked(task, names));
            case Head(DraftHeader header) -> draft.header(header, reading.until(header.end()));
        };
    }

    private static DraftTask edited(DraftTask task, Edit edit, TaskReading reading) {
        List<DraftDuty> decided = new ArrayList<>();
        for (int i = 0; i < task.duties().size(); i++) {
            DraftDuty duty = task.duties().get(i);
            decided.add(i < edit.choices().size() ? duty.choose(edit.choices().get(i)) : duty);
        }
        return reading.reread(task.duties(decided), edit.text()).check();
    }

    private static DraftTask linked(DraftTask task, Map<String, Meaning> names) {
        DraftTask linked = task.names(unit -> linked(unit, names.get(unit.printed())));
        return linked.equals(task) ? task : linked.propose();
    }

    private static NamedUnit linked(NamedUnit unit, @Nullable Meaning meaning) {
        if (meaning == null || !unit.unsettled()) {
            return unit;
        }
        if (meaning.units().isEmpty()) {
            return new NamedUnit(unit.printed(), List.of(), "不指具体单位", NamedUnit.Link.LEFT_OUT);
        }
        String how = meaning.group() ? "人工对应统称，" + meaning.units().size() + " 个单位" : "人工对应";
        return new NamedUnit(unit.printed(), meaning.units(), how, NamedUnit.Link.CERTAIN);
    }
}
