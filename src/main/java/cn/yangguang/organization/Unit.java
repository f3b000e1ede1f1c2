package cn.yangguang.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One unit of the tree: a place, a department, a town.
 *
 * @param parent none for a root
 * @param aliases other names in use, shortened ones and those learned when a person linked a printed name
 * @param formerNames names it once had; plans of earlier years still print them
 * @param validFrom first day it exists; none when it always did
 * @param validTo last day it exists; none while it does
 * @param successor who took over its duties when it ended
 */
public record Unit(
        UnitId id,
        @Nullable UnitId parent,
        UnitPath path,
        String name,
        UnitKind kind,
        int position,
        List<String> aliases,
        List<String> formerNames,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UnitId successor) {

    public Unit {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a unit has a name");
        }
        aliases = List.copyOf(aliases);
        formerNames = List.copyOf(formerNames);
    }

    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && !endedBefore(day);
    }

    /** Whether it was dissolved or merged before that day. */
    public boolean endedBefore(LocalDate day) {
        return validTo != null && day.isAfter(validTo);
    }

    /** Under a new name; the old one stays known as a former name. */
    public Unit renamed(String newName) {
        List<String> former = formerNames.contains(name)
                ? formerNames
                : Stream.concat(formerNames.stream(), Stream.of(name)).toList();
        return with(
                newName,
                aliases.stream().filter(alias -> !alias.equals(newName)).toList(),
                former.stream().filter(old -> !old.equals(newName)).toList());
    }

    /** Known by one more name; nothing changes where the name is known already. */
    public Unit alsoCalled(String alias) {
        if (alias.equals(name) || aliases.contains(alias) || formerNames.contains(alias)) {
            return this;
        }
        return with(name, Stream.concat(aliases.stream(), Stream.of(alias)).toList(), formerNames);
    }

    private Unit with(String newName, List<String> newAliases, List<String> former) {
        return new Unit(id, parent, path, newName, kind, position, newAliases, former, validFrom, validTo, successor);
    }
}
