package cn.yangguang.publication.pages;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.keeping.Editions;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.web.forms.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may see which piece, and for which units somebody may do something. */
@Component
public class PublicationDoor {

    private final Editions editions;
    private final Organization organization;
    private final Clock clock;

    PublicationDoor(Editions editions, Organization organization, Clock clock) {
        this.editions = editions;
        this.organization = organization;
        this.clock = clock;
    }

    /** A piece and its unit. */
    public record Opened(KeptEdition kept, Unit unit) {}

    /** A piece in its latest edition, for whoever may do this to it. */
    public Optional<Opened> open(Actor actor, UUID publication, Act act) {
        return editions.latest(publication)
                .map(kept -> new Opened(
                        kept, organization.unit(kept.publication().unit()).orElseThrow()))
                .filter(opened -> Permissions.may(actor, act, opened.unit()));
    }

    /** The units that exist, at which this may be done; the own one first. */
    List<Unit> units(Actor actor, Act act) {
        Reach reach = Reach.of(actor, act);
        UnitTree tree = organization.tree();
        LocalDate today = LocalDate.now(clock);
        return tree.all().stream()
                .filter(unit -> unit.existsOn(today) && reach.covers(unit.path()))
                .sorted(Comparator.comparing(
                        unit -> !unit.id().equals(actor.unit().id())))
                .toList();
    }

    static List<Choice> choices(List<Unit> units) {
        return units.stream()
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }
}
