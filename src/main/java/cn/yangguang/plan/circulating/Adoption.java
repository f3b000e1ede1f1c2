package cn.yangguang.plan.circulating;

import cn.yangguang.duty.ReadObligation;
import cn.yangguang.organization.UnitId;
import cn.yangguang.plan.draft.Deed;
import cn.yangguang.plan.draft.DraftDuty;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.draft.NamedUnit;
import cn.yangguang.plan.draft.TaskReading;
import cn.yangguang.plan.draft.TaskText;
import cn.yangguang.plan.draft.TypedMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns an objection into the correction of the draft that follows it word for word, where there is one. */
public final class Adoption {

    private Adoption() {}

    /**
     * The correction; nothing where a person has to make it by hand: the task is gone, the unit is named through a group,
     * or the task prints several measures, or the objection proposes nothing.
     *
     * @param suggested the name of the unit that is suggested, empty for none
     */
    public static Optional<Deed> of(Objection objection, DraftTask task, String suggested) {
        if (task.dropped()) {
            return Optional.empty();
        }
        return switch (objection.kind()) {
            case NOT_OURS -> withoutUnit(objection.unit(), task, suggested);
            case WORDING -> text(task, objection.proposed(), task.deadline());
            case MEASURE -> measured(task, objection.proposed());
            case OTHER -> Optional.empty();
        };
    }

    private static Optional<Deed> withoutUnit(UnitId unit, DraftTask task, String suggested) {
        List<String> lead = replaced(task.lead(), unit, suggested);
        List<String> units = replaced(task.units(), unit, suggested).stream()
                .filter(name -> !lead.contains(name))
                .toList();
        boolean nobody = lead.isEmpty() && units.isEmpty();
        boolean unchanged = lead.equals(TaskText.names(task.lead())) && units.equals(TaskText.names(task.units()));
        return nobody || unchanged
                ? Optional.empty()
                : edit(task, new TaskText(task.path(), task.requirement(), lead, units, task.deadline(), ""));
    }

    /** Only a name that means this one unit goes; of a group nobody is taken out by striking the group's name. */
    private static List<String> replaced(List<NamedUnit> named, UnitId unit, String by) {
        return named.stream()
                .flatMap(one -> !one.meant().equals(List.of(unit))
                        ? Stream.of(one.printed())
                        : by.isEmpty() ? Stream.empty() : Stream.of(by))
                .distinct()
                .toList();
    }

    private static Optional<Deed> measured(DraftTask task, String measure) {
        List<DraftDuty> printed = task.owed().stream()
                .filter(duty -> !duty.added() && task.requirement().contains(duty.text()))
                .filter(duty -> !duty.text().isEmpty())
                .toList();
        List<ReadObligation> read = TaskReading.added(measure);
        if (TypedMeasure.problem(measure).isPresent() || read.size() != 1 || printed.size() > 1) {
            return Optional.empty();
        }
        // 每季度公布一次 becomes 每半年公布一次: what follows the measure stays as it is printed
        String words = read.getFirst().printed().text();
        return printed.isEmpty()
                ? text(task, task.requirement(), measure)
                : text(task, task.requirement().replace(printed.getFirst().text(), words), task.deadline());
    }

    private static Optional<Deed> text(DraftTask task, String requirement, @Nullable String deadline) {
        return edit(
                task,
                new TaskText(
                        task.path(),
                        requirement,
                        TaskText.names(task.lead()),
                        TaskText.names(task.units()),
                        deadline,
                        ""));
    }

    /** Nothing is decided about the duties: what a person had chosen stays where the duty stays. */
    private static Optional<Deed> edit(DraftTask task, TaskText text) {
        return Optional.of(new Deed.Edit(task.id(), text, new ArrayList<>()));
    }
}
