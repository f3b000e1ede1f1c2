package cn.yangguang.organization.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and moves units; nothing is ever deleted, a unit ends. */
@Component
public class EditingUnits {

    private final Units units;
    private final Deeds deeds;
    private final Clock clock;

    EditingUnits(Units units, Deeds deeds, Clock clock) {
        this.units = units;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** What became of an edit. */
    public sealed interface Edit {
        record Saved(Unit unit) implements Edit {}

        record Refused(FormProblems problems) implements Edit {}

        /** The unit has been changed since it was shown; nothing was stored. */
        record Stale() implements Edit {}

        record NoSuchUnit() implements Edit {}

        record NotAllowed() implements Edit {}
    }

    @Transactional
    Edit add(Actor actor, UnitId parentId, UnitForm form) {
        UnitTree tree = lockedTree();
        Unit parent = tree.find(parentId).orElse(null);
        if (parent == null) {
            return new Edit.NoSuchUnit();
        }
        if (!Permissions.may(actor, Act.EDIT_UNITS, parent)) {
            return new Edit.NotAllowed();
        }
        FormProblems problems = new FormProblems();
        Unit unit = read(actor, form, UnitSpot.below(parent, tree), tree, problems);
        if (!problems.isEmpty()) {
            return new Edit.Refused(problems);
        }
        units.add(unit);
        return saved(actor, "unit.add", unit);
    }

    /** Ends a unit that was shown as version {@code seen} after this day; the successor goes on for it. */
    @Transactional
    public Edit end(Actor actor, UnitId id, LocalDate lastDay, UnitId successor, int seen) {
        return change(actor, id, unit -> UnitForm.ending(unit, lastDay, successor), seen);
    }

    /** Changes a unit that was shown as version {@code seen}. */
    @Transactional
    Edit change(Actor actor, UnitId id, UnitForm form, int seen) {
        return change(actor, id, _ -> form, seen);
    }

    private Edit change(Actor actor, UnitId id, Function<Unit, UnitForm> typed, int seen) {
        UnitTree tree = lockedTree();
        Unit before = tree.find(id).orElse(null);
        if (before == null) {
            return new Edit.NoSuchUnit();
        }
        if (!Permissions.may(actor, Act.EDIT_UNITS, before)) {
            return new Edit.NotAllowed();
        }
        FormProblems problems = new FormProblems();
        Unit unit = read(actor, typed.apply(before), UnitSpot.of(before, tree), tree, problems);
        if (!problems.isEmpty()) {
            return new Edit.Refused(problems);
        }
        if (unit.equals(before)) {
            return new Edit.Saved(unit);
        }
        if (units.version(id) != seen) {
            return new Edit.Stale();
        }
        units.change(unit);
        return saved(actor, "unit.change", unit);
    }

    @Transactional
    Edit move(Actor actor, UnitId id, @Nullable UnitId to) {
        UnitTree tree = lockedTree();
        Optional<Unit> unit = tree.find(id);
        Optional<Unit> parent = tree.find(to);
        if (unit.isEmpty()) {
            return new Edit.NoSuchUnit();
        }
        if (parent.isEmpty()) {
            return new Edit.Refused(new FormProblems().add("to", "请选择新的上级单位。"));
        }
        if (!Permissions.may(actor, Act.EDIT_UNITS, unit.get())
                || !Permissions.may(actor, Act.EDIT_UNITS, parent.get())) {
            return new Edit.NotAllowed();
        }
        FormProblems problems = UnitRules.newHome(unit.get(), parent.get(), tree);
        return problems.isEmpty() ? moved(actor, unit.get(), parent.get()) : new Edit.Refused(problems);
    }

    private Edit moved(Actor actor, Unit unit, Unit parent) {
        if (parent.id().equals(unit.parent())) {
            return new Edit.Saved(unit);
        }
        units.move(unit, parent, parent.path().below(unit.path().step()));
        return saved(
                actor, "unit.move", UnitTree.of(units.all()).find(unit.id()).orElseThrow());
    }

    private UnitTree lockedTree() {
        units.lock();
        return UnitTree.of(units.all());
    }

    /** What was typed, with what is wrong in itself and with the units around. */
    private Unit read(Actor actor, UnitForm form, UnitSpot spot, UnitTree tree, FormProblems problems) {
        Unit unit = form.read(spot, tree, problems);
        UnitRules.siblings(unit, spot.siblings(), problems);
        List<Unit> above = spot.parent() == null ? List.of() : UnitRules.upwards(spot.parent(), tree);
        UnitRules.levels("kind", unit, above, tree.below(unit), problems);
        UnitRules.succession(unit, tree, problems);
        UnitRules.heir(actor, unit, spot.before(), tree, problems);
        if (problems.isEmpty()) {
            new NamesTaken(tree.with(unit), LocalDate.now(clock)).check(spot.before(), unit, problems);
        }
        return unit;
    }

    private Edit saved(Actor actor, String act, Unit unit) {
        deeds.record(actor, act, unit);
        return new Edit.Saved(unit);
    }
}
