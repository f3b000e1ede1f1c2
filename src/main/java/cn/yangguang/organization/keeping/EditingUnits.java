package cn.yangguang.organization.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitPath;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and moves units; nothing is ever deleted, a unit ends. */
@Component
class EditingUnits {

    private final Units units;
    private final Deeds deeds;

    EditingUnits(Units units, Deeds deeds) {
        this.units = units;
        this.deeds = deeds;
    }

    /** What became of an edit. */
    sealed interface Edit {
        record Saved(Unit unit) implements Edit {}

        record Refused(FormProblems problems) implements Edit {}

        record NoSuchUnit() implements Edit {}

        record NotAllowed() implements Edit {}
    }

    @Transactional
    Edit add(Actor actor, UnitId parentId, UnitForm form) {
        units.lock();
        UnitTree tree = UnitTree.of(units.all());
        Unit parent = tree.find(parentId).orElse(null);
        if (parent == null) {
            return new Edit.NoSuchUnit();
        }
        if (!Permissions.may(actor, Act.EDIT_UNITS, parent)) {
            return new Edit.NotAllowed();
        }
        FormProblems problems = new FormProblems();
        Unit unit = form.read(null, parent, tree, problems);
        checkSiblings(unit, tree.children(parent), problems);
        checkHeir(actor, unit, null, tree, problems);
        if (!problems.isEmpty()) {
            return new Edit.Refused(problems);
        }
        units.add(unit);
        return saved(actor, "unit.add", unit);
    }

    @Transactional
    Edit change(Actor actor, UnitId id, UnitForm form) {
        units.lock();
        UnitTree tree = UnitTree.of(units.all());
        Unit before = tree.find(id).orElse(null);
        if (before == null) {
            return new Edit.NoSuchUnit();
        }
        if (!Permissions.may(actor, Act.EDIT_UNITS, before)) {
            return new Edit.NotAllowed();
        }
        FormProblems problems = new FormProblems();
        Unit unit = form.read(before, null, tree, problems);
        checkSiblings(unit, siblings(tree, before), problems);
        checkSuccession(unit, tree, problems);
        checkHeir(actor, unit, before.successor(), tree, problems);
        if (!problems.isEmpty()) {
            return new Edit.Refused(problems);
        }
        if (unit.equals(before)) {
            return new Edit.Saved(unit);
        }
        units.change(unit);
        return saved(actor, "unit.change", unit);
    }

    @Transactional
    Edit move(Actor actor, UnitId id, @Nullable UnitId to) {
        units.lock();
        UnitTree tree = UnitTree.of(units.all());
        Unit unit = tree.find(id).orElse(null);
        if (unit == null) {
            return new Edit.NoSuchUnit();
        }
        Unit parent = tree.find(to).orElse(null);
        if (parent == null) {
            return new Edit.Refused(new FormProblems().add("to", "请选择新的上级单位。"));
        }
        if (!Permissions.may(actor, Act.EDIT_UNITS, unit) || !Permissions.may(actor, Act.EDIT_UNITS, parent)) {
            return new Edit.NotAllowed();
        }
        FormProblems problems = new FormProblems();
        if (unit.path().covers(parent.path())) {
            problems.add("to", "不能移到自己或自己的下级之下，请另选上级。");
        } else if (!parent.id().equals(unit.parent())) {
            checkNewHome(unit, tree.children(parent), problems);
        }
        if (!problems.isEmpty()) {
            return new Edit.Refused(problems);
        }
        if (parent.id().equals(unit.parent())) {
            return new Edit.Saved(unit);
        }
        UnitPath path = parent.path().below(unit.path().step());
        units.move(unit, parent, path);
        return saved(actor, "unit.move", UnitTree.of(units.all()).find(id).orElseThrow());
    }

    private Edit saved(Actor actor, String act, Unit unit) {
        deeds.record(actor, act, unit);
        return new Edit.Saved(unit);
    }

    private static List<Unit> siblings(UnitTree tree, Unit unit) {
        return tree.find(unit.parent()).map(tree::children).orElseGet(tree::roots);
    }

    static void checkSiblings(Unit unit, List<Unit> siblings, FormProblems problems) {
        for (Unit other : siblings) {
            if (!other.id().equals(unit.id()) && other.name().equals(unit.name())) {
                problems.add("name", "同一上级下已有“" + other.name() + "”，请换一个名称，或修改原有的单位。");
            }
            if (!other.id().equals(unit.id()) && other.path().equals(unit.path())) {
                problems.add("code", "编码“" + unit.path().step() + "”已被“" + other.name() + "”使用，请换一个。");
            }
        }
    }

    private static void checkNewHome(Unit unit, List<Unit> children, FormProblems problems) {
        for (Unit other : children) {
            if (other.name().equals(unit.name())
                    || other.path().step().equals(unit.path().step())) {
                problems.add("to", "该上级下已有名称或编码相同的“" + other.name() + "”，请先改名。");
            }
        }
    }

    /** Duties pass on, so nobody new may inherit them whose units the actor does not keep. */
    private static void checkHeir(
            Actor actor, Unit unit, @Nullable UnitId known, UnitTree tree, FormProblems problems) {
        tree.find(unit.successor())
                .filter(heir -> !heir.id().equals(known) && !Permissions.may(actor, Act.EDIT_UNITS, heir))
                .ifPresent(heir -> problems.add("successor", "没有这个承接单位，请重新选择。"));
    }

    /** Duties follow successors to a living unit, so no circle may arise. */
    private static void checkSuccession(Unit unit, UnitTree tree, FormProblems problems) {
        Optional<Unit> next = tree.find(unit.successor());
        for (int step = 0; next.isPresent() && step < 100; step++) {
            if (next.get().id().equals(unit.id())) {
                problems.add("successor", "承接关系绕回了本单位，请另选承接单位。");
                return;
            }
            next = tree.find(next.get().successor());
        }
    }
}
