package cn.yangguang.plan.pages;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names of units that tell them apart: where two bear one name, with as much of what stands above them as is needed. */
final class UnitLabels {

    /** Nothing hangs deeper than province, city, district, town and village. */
    private static final int DEEPEST = 6;

    private final Map<UnitId, String> labels = new LinkedHashMap<>();

    UnitLabels(UnitTree tree, Collection<UnitId> units) {
        List<Unit> all =
                units.stream().distinct().flatMap(id -> tree.find(id).stream()).toList();
        label(all, tree, 0);
    }

    private void label(List<Unit> units, UnitTree tree, int above) {
        Map<String, List<Unit>> same = units.stream()
                .collect(Collectors.groupingBy(
                        unit -> label(unit, tree, above), LinkedHashMap::new, Collectors.toList()));
        same.forEach((label, bearers) -> {
            if (bearers.size() == 1 || above == DEEPEST) {
                bearers.forEach(unit -> labels.put(unit.id(), label));
            } else {
                label(bearers, tree, above + 1);
            }
        });
    }

    private static String label(Unit unit, UnitTree tree, int above) {
        List<String> names = new ArrayList<>(
                tree.above(unit).stream().limit(above).map(Unit::name).toList().reversed());
        names.add(unit.name());
        return String.join(" › ", names);
    }

    String of(UnitId id) {
        return labels.getOrDefault(id, "（已不存在的单位）");
    }

    String of(List<UnitId> ids) {
        return ids.stream().map((Function<UnitId, String>) this::of).collect(Collectors.joining("、"));
    }
}
