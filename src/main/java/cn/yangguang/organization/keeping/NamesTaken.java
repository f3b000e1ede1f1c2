package cn.yangguang.organization.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitNames;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.web.forms.FormProblems;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses further names of units that others answer to already: plans could not tell the two apart. */
final class NamesTaken {

    private final UnitTree tree;
    private final LocalDate today;
    private final Map<UnitId, UnitNames> byPlace = new HashMap<>();

    /** @param tree as it will be */
    NamesTaken(UnitTree tree, LocalDate today) {
        this.tree = tree;
        this.today = today;
    }

    /** Looks at the names that the unit did not have before. */
    void check(@Nullable Unit before, Unit unit, FormProblems problems) {
        check("aliases", "简称", unit, added(before, unit, unit.aliases()), problems);
        check("formerNames", "曾用名", unit, added(before, unit, unit.formerNames()), problems);
    }

    private void check(String field, String what, Unit unit, List<String> names, FormProblems problems) {
        for (String name : names) {
            names(unit)
                    .another(unit, name)
                    .filter(other -> !unit.id().equals(other.successor()))
                    .ifPresent(other -> problems.add(
                            field,
                            "“" + name + "”已是“" + other.name() + "”的名称，不能再作“" + unit.name() + "”的" + what + "，否则计划里的“"
                                    + name + "”分不清指谁；请删去或换一个写法。"));
        }
    }

    private static List<String> added(@Nullable Unit before, Unit unit, List<String> names) {
        List<String> known = before == null
                ? List.of(unit.name())
                : Stream.of(List.of(unit.name(), before.name()), before.aliases(), before.formerNames())
                        .flatMap(List::stream)
                        .toList();
        return names.stream().filter(name -> !known.contains(name)).toList();
    }

    private UnitNames names(Unit unit) {
        Unit place = tree.placeOf(unit);
        return byPlace.computeIfAbsent(place.id(), none -> UnitNames.of(tree, place, today, List.of()));
    }
}
