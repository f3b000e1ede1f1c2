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
import org.springframework.transaction.annotation.Propagation;
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

        record NoSuchUnit() implements Linking {}

        record NotAllowed() implements Linking {}
    }

    /** All units, read afresh. */
    public UnitTree tree() {
        return UnitTree.of(units.all());
    }

    /** What the office of a place wrote down about collective names. */
    public List<Group> groups(Unit place) {
        return groups.of(place);
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

    /** Keeps a printed name as an alias of the unit that a person says it means; needs LINK_UNIT_NAMES there. */
    @Transactional
    public Linking link(Actor actor, Unit place, String printed, UnitId id) {
        units.lock();
        Optional<Unit> before = tree().find(id);
        Linking linking = teach(actor, place, printed, id);
        if (linking instanceof Linking.Linked(Unit taught) && !before.equals(Optional.of(taught))) {
            deeds.record(actor, "unit.link-name", taught);
        }
        return linking;
    }

    /**
     * As {@link #link}, but inside a larger deed of the caller, whose own entry in the journal says of it.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Linking teach(Actor actor, Unit place, String printed, UnitId id) {
        units.lock();
        UnitTree tree = tree();
        Optional<Unit> unit = tree.find(id);
        if (unit.isEmpty() || printed.isBlank()) {
            return new Linking.NoSuchUnit();
        }
        if (!Permissions.may(actor, Act.LINK_UNIT_NAMES, unit.get())) {
            return new Linking.NotAllowed();
        }
        UnitMatch now = names(tree, place, LocalDate.now(clock)).find(printed);
        if (now instanceof UnitMatch.Found(Unit other, UnitMatch.How how)
                && how.certain()
                && !other.id().equals(id)) {
            return new Linking.AlreadyMeans(other);
        }
        Unit taught = unit.get().alsoCalled(printed.strip());
        if (!taught.equals(unit.get())) {
            units.change(taught);
        }
        return new Linking.Linked(taught);
    }
}
