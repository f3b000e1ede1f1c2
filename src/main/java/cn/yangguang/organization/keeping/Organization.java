package cn.yangguang.organization.keeping;

import cn.yangguang.journal.Entry;
import cn.yangguang.organization.Group;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitMatch;
import cn.yangguang.organization.UnitNames;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organization as it stands now: its tree, its groups, its names, and what a person taught it. */
@Component
public class Organization {

    private final Units units;
    private final Groups groups;
    private final Deeds deeds;
    private final Clock clock;

    Organization(Units units, Groups groups, Deeds deeds, Clock clock) {
        this.units = units;
        this.groups = groups;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** What became of the wish to know a unit by one more name. */
    public sealed interface Linking {
        record Linked(Unit unit) implements Linking {}

        /** The name is another unit's own; both would answer to it. */
        record AlreadyMeans(Unit other) implements Linking {}

        /** Others answer to the name as well, so nothing was kept: each plan asks anew. */
        record Shared() implements Linking {}

        record NoSuchUnit() implements Linking {}

        record NotAllowed() implements Linking {}
    }

    /** All units, read afresh. */
    public UnitTree tree() {
        return UnitTree.of(units.all());
    }

    /** One unit without the tree around it. */
    public Optional<Unit> unit(UnitId id) {
        return units.find(id);
    }

    /** What the office of a place wrote down about collective names. */
    public List<Group> groups(Unit place) {
        return groups.of(place);
    }

    /** How often the group of this name was written by its place; 0 where the standard table stands. */
    int version(Unit place, String group) {
        return groups.version(place, group);
    }

    /** How often a unit was changed; 0 where there is none. */
    int version(UnitId unit) {
        return units.version(unit);
    }

    /** Reads names inside a plan of this place issued on this day. */
    public UnitNames names(UnitTree tree, Unit place, LocalDate on) {
        return UnitNames.of(tree, place, on, groups.of(place));
    }

    /** Stores the first units of an empty tree, parents before what hangs under them. */
    @Transactional
    public void found(List<Unit> first) {
        units.lock();
        if (!units.all().isEmpty() || first.isEmpty()) {
            throw new IllegalStateException("only an empty tree is founded");
        }
        first.forEach(units::add);
        Unit top = first.getFirst();
        deeds.record(Entry.SYSTEM, "unit.found", "unit", top.id().value(), first.toString());
    }

    /**
     * Keeps a printed name as an alias of the unit that a person says it means; needs LINK_UNIT_NAMES there. Where a unit
     * learns a name, that leaves its own entry in the journal, also inside a larger deed of the caller.
     *
     * @param place whose plan printed the name
     */
    @Transactional
    public Linking link(Actor actor, Unit place, String printed, UnitId id) {
        units.lock();
        UnitTree tree = tree();
        Optional<Unit> unit = tree.find(id);
        if (unit.isEmpty() || printed.isBlank()) {
            return new Linking.NoSuchUnit();
        }
        if (!Permissions.may(actor, Act.LINK_UNIT_NAMES, unit.get())) {
            return new Linking.NotAllowed();
        }
        return teach(actor, place, printed, unit.get(), tree);
    }

    private Linking teach(Actor actor, Unit place, String printed, Unit unit, UnitTree tree) {
        LocalDate today = LocalDate.now(clock);
        if (names(tree, place, today).find(printed) instanceof UnitMatch.Found(Unit other, UnitMatch.How how)
                && how.certain()
                && !other.id().equals(unit.id())) {
            return new Linking.AlreadyMeans(other);
        }
        Unit taught = unit.alsoCalled(printed.strip());
        if (names(tree.with(taught), place, today).find(printed) instanceof UnitMatch.Ambiguous) {
            return new Linking.Shared();
        }
        if (!taught.equals(unit)) {
            units.change(taught);
            deeds.record(actor, "unit.link-name", taught);
        }
        return new Linking.Linked(taught);
    }
}
