package cn.yangguang.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Many units under one name: a rule (kinds below a place), with units added or left out by the office.
 *
 * @param name as 各镇街, without the place
 * @param otherNames further ways it is printed
 * @param open whether a person has to say for each plan which of the members are meant (有关部门)
 */
public record Group(
        String name, List<String> otherNames, Set<UnitKind> kinds, Set<UnitId> added, Set<UnitId> left, boolean open) {

    public Group {
        otherNames = List.copyOf(otherNames);
        kinds = Set.copyOf(kinds);
        added = Set.copyOf(added);
        left = Set.copyOf(left);
    }

    /**
     * The units meant on a day, in the tree's order. Towns and districts count wherever they stand below the place;
     * departments only those of the place itself, never those of the districts under a city. What was added by hand
     * counts as long as it stands below the place.
     */
    public List<Unit> members(UnitTree tree, Unit place, LocalDate on) {
        List<Unit> below = tree.below(place);
        Stream<Unit> ruled = below.stream()
                .filter(unit -> kinds.contains(unit.kind()))
                .filter(unit -> unit.kind().place() || tree.placeOf(unit).equals(place));
        Stream<Unit> named = below.stream().filter(unit -> added.contains(unit.id()));
        Set<Unit> chosen = Stream.concat(ruled, named)
                .filter(unit -> unit.existsOn(on) && !left.contains(unit.id()))
                .collect(Collectors.toSet());
        return below.stream().filter(chosen::contains).toList();
    }
}
