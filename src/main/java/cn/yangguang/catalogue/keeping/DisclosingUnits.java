package cn.yangguang.catalogue.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitMatch;
import cn.yangguang.organization.UnitNames;
import cn.yangguang.organization.UnitTree;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Whom the 公开主体 column means inside one place on one day. */
record DisclosingUnits(UnitTree tree, UnitNames names, LocalDate on) {

    private static final String BETWEEN = "[、，,；;/\\s]+";

    /** The units meant, in printed order, each once; those of a collective name all. */
    List<UnitId> of(String words) {
        return printed(words).flatMap(name -> meant(name).stream()).distinct().toList();
    }

    /** The names that mean nobody here. */
    List<String> unknown(String words) {
        return printed(words).filter(name -> meant(name).isEmpty()).toList();
    }

    private static Stream<String> printed(String words) {
        return Arrays.stream(words.split(BETWEEN, -1)).map(String::strip).filter(name -> !name.isEmpty());
    }

    private List<UnitId> meant(String name) {
        return switch (names.find(name)) {
            case UnitMatch.Found(Unit unit, UnitMatch.How _) -> List.of(unit.id());
            case UnitMatch.Collective(var group, Unit place) ->
                group.open()
                        ? List.of()
                        : group.members(tree, place, on).stream().map(Unit::id).toList();
            case UnitMatch.Ambiguous _, UnitMatch.Unknown _ -> List.of();
        };
    }
}
