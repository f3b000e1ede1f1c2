package cn.yangguang.plan.draft;

import cn.yangguang.duty.DeadlineReader;
import cn.yangguang.duty.Ground;
import cn.yangguang.duty.ObligationReader;
import cn.yangguang.duty.OfficeTable;
import cn.yangguang.duty.PrintedObligation;
import cn.yangguang.duty.ReadObligation;
import cn.yangguang.language.Characters;
import cn.yangguang.plan.reading.Contradictions;
import cn.yangguang.plan.reading.ReadPlan;
import cn.yangguang.plan.reading.ReadTask;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns the texts of tasks into tasks with units and duties.
 *
 * @param names whom a printed name means
 * @param table what the office lets words without a number mean
 * @param end the day by which the plan wants all its tasks done, null where it names none
 */
public record TaskReading(
        Function<String, NamedUnit> names,
        OfficeTable table,
        @Nullable LocalDate end) {

    /** For a plan that sets no end to all its tasks, or whose end is not known yet. */
    public TaskReading(Function<String, NamedUnit> names, OfficeTable table) {
        this(names, table, null);
    }

    /** The same for a plan with this end. */
    TaskReading until(@Nullable LocalDate planEnd) {
        return new TaskReading(names, table, planEnd);
    }

    /** The first draft of a plan that was read. */
    public Draft draft(ReadPlan plan) {
        List<DraftTask> tasks = new ArrayList<>();
        TaskReading ending = until(plan.end());
        plan.tasks().forEach(task -> tasks.add(ending.read(tasks.size() + 1, task, false)));
        plan.general().forEach(task -> tasks.add(ending.read(tasks.size() + 1, task, true)));
        DraftHeader header = new DraftHeader(
                plan.title(), plan.issuer(), plan.documentNumber(), plan.issuedOn(), false, plan.year(), plan.end());
        return new Draft(header, tasks);
    }

    private DraftTask read(int id, ReadTask task, boolean general) {
        List<NamedUnit> lead = task.lead().stream().map(names).toList();
        List<NamedUnit> units = task.units().stream().map(names).toList();
        List<DraftDuty> duties = DraftDuties.printed(task.requirement(), task.obligations(), lead, units);
        DraftTask read = new DraftTask(
                id,
                task.path(),
                task.requirement(),
                lead,
                units,
                task.deadline(),
                duties,
                task.focus(),
                doubts(task),
                task.place(),
                general,
                false,
                false);
        return duties.isEmpty() ? read.duties(measured(read)) : read;
    }

    private static List<Doubt> doubts(ReadTask task) {
        List<String> contradictions = Contradictions.between(task.deadline(), task.obligations(), task.focus());
        return task.unsure().stream()
                .map(sentence -> new Doubt(
                        contradictions.contains(sentence) ? Doubt.Kind.CONTRADICTION : Doubt.Kind.UNCERTAIN, sentence))
                .toList();
    }

    /** The task under another text: names a person has linked stay linked, decided duties stay decided. */
    DraftTask reread(DraftTask before, TaskText text) {
        List<NamedUnit> lead =
                text.lead().stream().map(name -> known(before, name)).toList();
        List<NamedUnit> units =
                text.units().stream().map(name -> known(before, name)).toList();
        DraftTask read = new DraftTask(
                before.id(),
                text.path(),
                text.requirement(),
                lead,
                units,
                text.deadline(),
                List.of(),
                before.focus(),
                before.doubts(),
                before.place(),
                before.general(),
                before.dropped(),
                before.checked());
        return read.duties(duties(read, before, text.added()));
    }

    /** The task with a measure under another end of the plan, where neither its text nor its 时限 prints one. */
    DraftTask measuredAnew(DraftTask task) {
        boolean unprinted =
                task.duties().stream().anyMatch(duty -> !duty.added() && !(duty.ground() instanceof Ground.Printed));
        return unprinted ? reread(task, TaskText.of(task, task.requirement())) : task;
    }

    private NamedUnit known(DraftTask before, String name) {
        return before.everybody().stream()
                .filter(unit -> unit.printed().equals(name) && unit.link() != NamedUnit.Link.OPEN)
                .findFirst()
                .orElseGet(() -> names.apply(name));
    }

    private List<DraftDuty> duties(DraftTask task, DraftTask before, String added) {
        List<PrintedObligation> read = ObligationReader.read(task.requirement());
        List<DraftDuty> duties =
                new ArrayList<>(DraftDuties.printed(task.requirement(), read, task.lead(), task.units()));
        if (duties.isEmpty()) {
            duties.addAll(measured(task));
        }
        duties.replaceAll(duty -> before.duties().stream()
                .filter(old -> !old.added() && (old.same(duty) || (old.unprinted() && duty.unprinted())))
                .findFirst()
                .map(duty::as)
                .orElse(duty));
        before.duties().stream().filter(DraftDuty::added).forEach(duties::add);
        added(added).stream()
                .map(obligation -> DraftDuties.added(obligation, task))
                .filter(duty -> duties.stream().noneMatch(duty::same))
                .forEach(duties::add);
        return duties;
    }

    /** What a person wrote down beside the text, as 每季度1次 or a bare 9月底; nothing where the words say no measure. */
    public static List<ReadObligation> added(String words) {
        List<ReadObligation> read = ObligationReader.readInContext(words);
        String cell = Characters.withoutSpace(words);
        return !read.isEmpty() || cell.isEmpty()
                ? read
                : DeadlineReader.read(cell).stream()
                        .map(measure -> new ReadObligation(new PrintedObligation(cell, measure), null, null))
                        .toList();
    }

    /** A task that prints no measure is due as its 时限 column says, else at the plan's end, else as the office says. */
    private List<DraftDuty> measured(DraftTask task) {
        return DeadlineReader.measures(task.requirement(), task.deadline(), end, table).stream()
                .map(measure -> DraftDuties.measured(task, measure))
                .toList();
    }
}
