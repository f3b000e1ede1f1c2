package cn.yangguang.organization.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must hold between a unit and the units around it. */
final class UnitRules {

    private UnitRules() {}

    static void siblings(Unit unit, List<Unit> siblings, FormProblems problems) {
        for (Unit other : siblings) {
            if (!other.id().equals(unit.id()) && other.name().equals(unit.name())) {
                problems.add("name", "同一上级下已有“" + other.name() + "”，请换一个名称，或修改原有的单位。");
            }
            if (!other.id().equals(unit.id()) && other.path().equals(unit.path())) {
                problems.add("code", "编码“" + unit.path().step() + "”已被“" + other.name() + "”使用，请换一个。");
            }
        }
    }

    /** A district stands below a city, and towns below it; never the other way round. */
    static void levels(String field, Unit unit, List<Unit> above, List<Unit> below, FormProblems problems) {
        above.stream()
                .filter(upper -> !unit.kind().fitsBelow(upper.kind()))
                .findFirst()
                .ifPresent(upper -> problems.add(field, wrongLevel(unit, upper)));
        below.stream()
                .filter(lower -> !lower.kind().fitsBelow(unit.kind()))
                .findFirst()
                .ifPresent(lower -> problems.add(field, wrongLevel(lower, unit)));
    }

    /** A unit and all above it. */
    static List<Unit> upwards(Unit unit, UnitTree tree) {
        return Stream.concat(Stream.of(unit), tree.above(unit).stream()).toList();
    }

    private static String wrongLevel(Unit lower, Unit upper) {
        return "“" + lower.name() + "”是" + lower.kind().label() + "，不能在"
                + upper.kind().label() + "的“" + upper.name() + "”之下；请改类别，或换一个上级。";
    }

    /** Whether a unit with all below it may be hung under another parent. */
    static FormProblems newHome(Unit unit, Unit parent, UnitTree tree) {
        FormProblems problems = new FormProblems();
        if (unit.path().covers(parent.path())) {
            return problems.add("to", "不能移到自己或自己的下级之下，请另选上级。");
        }
        if (parent.id().equals(unit.parent())) {
            return problems;
        }
        tree.children(parent).stream()
                .filter(other -> other.name().equals(unit.name())
                        || other.path().step().equals(unit.path().step()))
                .forEach(other -> problems.add("to", "该上级下已有名称或编码相同的“" + other.name() + "”，请先改名。"));
        List<Unit> above = upwards(parent, tree);
        Stream.concat(Stream.of(unit), tree.below(unit).stream())
                .forEach(moved -> levels("to", moved, above, List.of(), problems));
        return problems;
    }

    /** Duties pass on, so nobody new may inherit them whose units the actor does not keep. */
    static void heir(Actor actor, Unit unit, @Nullable Unit before, UnitTree tree, FormProblems problems) {
        tree.find(unit.successor())
                .filter(heir -> before == null || !heir.id().equals(before.successor()))
                .filter(heir -> !Permissions.may(actor, Act.EDIT_UNITS, heir))
                .ifPresent(heir -> problems.add("successor", "没有这个承接单位，请重新选择。"));
    }

    /** Duties follow successors to a living unit, so no circle may arise. */
    static void succession(Unit unit, UnitTree tree, FormProblems problems) {
        if (unit.id().equals(unit.successor())) {
            problems.add("successor", "单位不能由自己承接，请另选。");
            return;
        }
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
