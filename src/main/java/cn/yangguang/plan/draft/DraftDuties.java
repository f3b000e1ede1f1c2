package cn.yangguang.plan.draft;

import cn.yangguang.duty.DeadlineReader;
import cn.yangguang.duty.Ground;
import cn.yangguang.duty.ObligationReader;
import cn.yangguang.duty.PrintedObligation;
import cn.yangguang.duty.ReadObligation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes duties of the measures that were read, with the holders they propose. */
final class DraftDuties {

    private DraftDuties() {}

    /** The measures that a requirement prints, with the trigger and the condition of each. */
    static List<DraftDuty> printed(
            String requirement, List<PrintedObligation> obligations, List<NamedUnit> lead, List<NamedUnit> units) {
        List<ReadObligation> inContext = new ArrayList<>(ObligationReader.readInContext(requirement));
        List<DraftDuty> duties = new ArrayList<>();
        for (PrintedObligation printed : obligations) {
            Optional<ReadObligation> context = inContext.stream()
                    .filter(each -> each.printed().equals(printed))
                    .findFirst();
            context.ifPresent(inContext::remove);
            duties.add(new DraftDuty(
                    printed.text(),
                    printed.obligation(),
                    Holders.propose(requirement, printed.text(), lead, units),
                    null,
                    context.map(ReadObligation::trigger).orElse(null),
                    context.map(ReadObligation::condition).orElse(null),
                    new Ground.Printed(printed.text()),
                    false,
                    false));
        }
        return duties;
    }

    /** A measure of a task whose text prints none. */
    static DraftDuty measured(DraftTask task, DeadlineReader.Measure measure) {
        String text = measure.ground() instanceof Ground.Printed(String cell) ? cell : "";
        return new DraftDuty(
                text,
                measure.obligation(),
                Holders.propose(task.requirement(), "", task.lead(), task.units()),
                null,
                null,
                null,
                measure.ground(),
                false,
                false);
    }

    /** A measure that a person wrote down beside the text. */
    static DraftDuty added(ReadObligation read, DraftTask task) {
        String text = read.printed().text();
        return new DraftDuty(
                text,
                read.printed().obligation(),
                Holders.propose(text, text, task.lead(), task.units()),
                null,
                read.trigger(),
                read.condition(),
                new Ground.SetByOffice(""),
                true,
                false);
    }
}
