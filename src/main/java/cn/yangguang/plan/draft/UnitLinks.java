package cn.yangguang.plan.draft;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitMatch;
import cn.yangguang.organization.UnitNames;
import cn.yangguang.organization.UnitTree;
import java.time.LocalDate;
import java.util.List;

/** Finds whom the printed names of a plan mean among the units of its place on its day. */
public record UnitLinks(UnitTree tree, UnitNames names, LocalDate on) {

    /** Whom a printed name means; open where nobody fits, where several do, and where the group is left open. */
    public NamedUnit link(String printed) {
        return switch (names.find(printed)) {
            case UnitMatch.Found(Unit unit, UnitMatch.How how) ->
                new NamedUnit(
                        printed,
                        List.of(unit.id()),
                        how.label(),
                        how.certain() ? NamedUnit.Link.CERTAIN : NamedUnit.Link.GUESSED);
            case UnitMatch.Collective collective -> collective(printed, collective);
            case UnitMatch.Ambiguous _ -> NamedUnit.open(printed);
            case UnitMatch.Unknown _ -> NamedUnit.open(printed);
        };
    }

    private NamedUnit collective(String printed, UnitMatch.Collective match) {
        List<Unit> members = match.group().open() ? List.of() : match.group().members(tree, match.place(), on);
        return members.isEmpty()
                ? NamedUnit.open(printed)
                : new NamedUnit(
                        printed,
                        members.stream().map(Unit::id).toList(),
                        "统称，" + members.size() + " 个单位",
                        NamedUnit.Link.CERTAIN);
    }

    /** The units that a name may mean, the likeliest first; none where nothing looks alike. */
    public List<Unit> candidates(String printed) {
        return switch (names.find(printed)) {
            case UnitMatch.Found(Unit unit, UnitMatch.How _) -> List.of(unit);
            case UnitMatch.Ambiguous(List<Unit> units) -> units;
            case UnitMatch.Unknown(List<Unit> units) -> units;
            case UnitMatch.Collective _ -> List.of();
        };
    }
}
