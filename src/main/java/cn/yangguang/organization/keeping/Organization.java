package cn.yangguang.organization.keeping;

import cn.yangguang.journal.Entry;
import cn.yangguang.organization.Group;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitNames;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    public int version(UnitId unit) {
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
     * Keeps printed names as aliases of the units that a person says they mean; needs LINK_UNIT_NAMES there. A unit that
     * learns names leaves one entry in the journal, also inside a larger deed of the caller.
     *
     * @param place whose plan printed the names
     * @return what became of each name
     */
    @Transactional
    public Map<String, Linking> linkAll(Actor actor, Unit place, Map<String, UnitId> printed) {
        if (printed.isEmpty()) {
            return Map.of();
        }
        units.lock();
        LocalDate today = LocalDate.now(clock);
        UnitTree tree = tree();
        List<Group> written = groups.of(place);
        NewNames learned = NewNames.of(actor, tree, UnitNames.of(tree, place, today, written), printed);
        NewNames kept = learned.unshared(UnitNames.of(learned.tree(), place, today, written));
        kept.changed().forEach(unit -> {
            units.change(unit);
            deeds.record(actor, "unit.link-name", unit);
        });
        return kept.became();
    }
}
