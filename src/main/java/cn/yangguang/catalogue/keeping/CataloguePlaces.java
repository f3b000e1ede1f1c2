package cn.yangguang.catalogue.keeping;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitPath;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whose catalogues a person may look at: those of the places in reach, and of the places above, whose items bind them. */
@Component
public class CataloguePlaces {

    private final Organization organization;
    private final CatalogueItems items;
    private final Clock clock;

    CataloguePlaces(Organization organization, CatalogueItems items, Clock clock) {
        this.organization = organization;
        this.items = items;
        this.clock = clock;
    }

    /** The places whose catalogue the person may look at, in the tree's order. */
    public List<Unit> readable(Actor actor, UnitTree tree) {
        Reach reach = Reach.of(actor, Act.READ_CATALOGUE);
        return tree.all().stream()
                .filter(unit -> unit.kind().place() && readable(reach, unit.path()))
                .toList();
    }

    /** Those of them that have a catalogue. */
    public List<Unit> kept(Actor actor, UnitTree tree) {
        Set<UnitId> kept = items.places();
        return readable(actor, tree).stream()
                .filter(place -> kept.contains(place.id()))
                .toList();
    }

    private static boolean readable(Reach reach, UnitPath path) {
        return reach.covers(path) || reach.roots().stream().anyMatch(path::covers);
    }

    /** The place of this id, where the person may look at its catalogue. */
    public Optional<Unit> readable(Actor actor, UnitId place) {
        return organization
                .unit(place)
                .filter(unit -> unit.kind().place())
                .filter(unit -> readable(Reach.of(actor, Act.READ_CATALOGUE), unit.path()));
    }

    /** The place of this id, where the person may do the act there. */
    public Optional<Unit> where(Actor actor, Act act, UnitId place) {
        return organization.unit(place).filter(unit -> unit.kind().place() && Permissions.may(actor, act, unit));
    }

    /** Whether there is a place whose catalogue the person writes on. */
    public boolean mayEditSomewhere(Actor actor) {
        return !Reach.of(actor, Act.EDIT_CATALOGUE).isEmpty();
    }

    /** Where the person begins: the own place; of several that have a catalogue the nearest. */
    public Optional<Unit> first(Actor actor, UnitTree tree) {
        List<Unit> readable = readable(actor, tree);
        Set<UnitId> kept = items.places();
        return readable.reversed().stream()
                .filter(place -> place.path().covers(actor.unit().path()))
                .filter(place -> kept.contains(place.id()))
                .findFirst()
                .or(() -> Reach.of(actor, Act.READ_CATALOGUE).places(tree).stream()
                        .findFirst())
                .or(() -> readable.reversed().stream().findFirst());
    }

    /** Reads the names of units in a catalogue of this place as of today. */
    DisclosingUnits units(Unit place) {
        LocalDate today = LocalDate.now(clock);
        UnitTree tree = organization.tree();
        return new DisclosingUnits(tree, organization.names(tree, place, today), today);
    }

    /** The names in these words that mean nobody in the place. */
    public List<String> unknown(Unit place, String words) {
        return units(place).unknown(words);
    }
}
