package cn.yangguang.organization.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitMatch;
import cn.yangguang.organization.UnitNames;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization.Linking;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names that units are to be known by, weighed together.
 *
 * @param before the tree as it was
 * @param became what becomes of each name
 */
record NewNames(UnitTree before, Map<String, Linking> became) {

    static NewNames of(Actor actor, UnitTree tree, UnitNames known, Map<String, UnitId> printed) {
        Map<String, Linking> became = new LinkedHashMap<>();
        printed.forEach((name, unit) -> became.put(name, weigh(actor, tree, known, name, unit)));
        return new NewNames(tree, became);
    }

    private static Linking weigh(Actor actor, UnitTree tree, UnitNames known, String printed, UnitId id) {
        Optional<Unit> unit = tree.find(id);
        if (unit.isEmpty() || printed.isBlank()) {
            return new Linking.NoSuchUnit();
        }
        if (!Permissions.may(actor, Act.LINK_UNIT_NAMES, unit.get())) {
            return new Linking.NotAllowed();
        }
        return known.find(printed) instanceof UnitMatch.Found(Unit other, UnitMatch.How how)
                        && how.certain()
                        && !other.id().equals(id)
                ? new Linking.AlreadyMeans(other)
                : new Linking.Linked(unit.get());
    }

    /** Without the names that others answer to as well, once all are given. */
    NewNames unshared(UnitNames given) {
        Map<String, Linking> kept = new LinkedHashMap<>(became);
        kept.replaceAll(
                (name, linking) -> linking instanceof Linking.Linked && given.find(name) instanceof UnitMatch.Ambiguous
                        ? new Linking.Shared()
                        : linking);
        return new NewNames(before, kept);
    }

    /** The tree once the names are given. */
    UnitTree tree() {
        UnitTree tree = before;
        for (Unit unit : changed()) {
            tree = tree.with(unit);
        }
        return tree;
    }

    /** The units that learn something, each once, with all their new names. */
    List<Unit> changed() {
        Map<UnitId, Unit> taught = new LinkedHashMap<>();
        became.forEach((name, linking) -> {
            if (linking instanceof Linking.Linked(Unit unit)) {
                taught.merge(unit.id(), unit.alsoCalled(name.strip()), (known, _) -> known.alsoCalled(name.strip()));
            }
        });
        return taught.values().stream()
                .filter(unit -> before.find(unit.id()).filter(unit::equals).isEmpty())
                .toList();
    }
}
