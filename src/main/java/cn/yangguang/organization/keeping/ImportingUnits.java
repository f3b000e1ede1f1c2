package cn.yangguang.organization.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.UnitImport.Effect;
import cn.yangguang.organization.keeping.UnitImport.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a sheet of units in: shown first, then stored whole or not at all. */
@Component
class ImportingUnits {

    private final Units units;
    private final Deeds deeds;
    private final Clock clock;

    ImportingUnits(Units units, Deeds deeds, Clock clock) {
        this.units = units;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** What a sheet would do, or did. */
    sealed interface Outcome {
        record Planned(Unit top, List<Step> steps) implements Outcome {
            boolean clean() {
                return steps.stream().noneMatch(step -> step.effect() == Effect.WRONG);
            }

            long count(Effect effect) {
                return steps.stream().filter(step -> step.effect() == effect).count();
            }
        }

        record Unreadable(String sentence) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    /** Works out what the sheet would do, and stores nothing. */
    @Transactional(readOnly = true)
    Outcome preview(Actor actor, UnitId top, byte[] file) {
        return plan(actor, top, file, units.all());
    }

    /**
     * Works it out again and stores it, where no row is wrong; else nothing is stored and the rows are given back. Others
     * wait for the storing only, and not for the working out, unless the tree changed while that was done.
     */
    @Transactional
    Outcome store(Actor actor, UnitId top, byte[] file) {
        List<Unit> before = units.all();
        Outcome early = plan(actor, top, file, before);
        if (!(early instanceof Outcome.Planned)) {
            return early;
        }
        units.lock();
        List<Unit> now = units.all();
        Outcome outcome = now.equals(before) ? early : plan(actor, top, file, now);
        if (outcome instanceof Outcome.Planned planned && planned.clean()) {
            store(actor, planned);
        }
        return outcome;
    }

    private void store(Actor actor, Outcome.Planned planned) {
        List<Step> changes = planned.steps().stream()
                .filter(step -> step.effect() != Effect.SAME)
                .toList();
        changes.forEach(this::store);
        if (!changes.isEmpty()) {
            Unit unit = planned.top();
            deeds.record(actor.staff(), "unit.import", "unit", unit.id().value(), changes.toString());
        }
    }

    private void store(Step step) {
        if (step.unit() == null) {
            throw new IllegalStateException("row " + step.number() + " is wrong");
        }
        if (step.effect() == Effect.ADDED) {
            units.add(step.unit());
        } else {
            units.change(step.unit());
        }
    }

    private Outcome plan(Actor actor, UnitId id, byte[] file, List<Unit> all) {
        UnitTree tree = UnitTree.of(all);
        Optional<Unit> top = tree.find(id);
        if (top.isEmpty() || !Permissions.may(actor, Act.EDIT_UNITS, top.get())) {
            return new Outcome.NotAllowed();
        }
        return switch (UnitSheet.read(file)) {
            case UnitSheet.Content.Unreadable(String sentence) -> new Outcome.Unreadable(sentence);
            case UnitSheet.Content.Lines(List<UnitSheet.Line> lines) ->
                new Outcome.Planned(top.get(), UnitImport.plan(tree, top.get(), lines, LocalDate.now(clock)));
        };
    }
}
