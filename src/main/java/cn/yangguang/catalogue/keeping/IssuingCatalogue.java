package cn.yangguang.catalogue.keeping;

import cn.yangguang.catalogue.keeping.CatalogueDuties.Issue;
import cn.yangguang.catalogue.keeping.CatalogueDuties.Step;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues a version of a place's catalogue; needs ISSUE_CATALOGUE there, and nobody issues what they wrote. */
@Component
public class IssuingCatalogue {

    /** The longest word to a version, in characters. */
    public static final int LONGEST_WORDS = 300;

    private final CatalogueItems items;
    private final ItemRows rows;
    private final CatalogueVersions versions;
    private final CatalogueDuties duties;
    private final CataloguePlaces places;
    private final Journal journal;
    private final Clock clock;

    IssuingCatalogue(
            CatalogueItems items,
            ItemRows rows,
            CatalogueVersions versions,
            CatalogueDuties duties,
            CataloguePlaces places,
            Journal journal,
            Clock clock) {
        this.items = items;
        this.rows = rows;
        this.versions = versions;
        this.duties = duties;
        this.places = places;
        this.journal = journal;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Issuing {
        record Issued(int number, Step duties) implements Issuing {}

        /** A version was issued, or the catalogue changed, since the page was opened. */
        record Stale() implements Issuing {}

        /** Nothing differs from the version in force, and its duties of this year are laid out. */
        record NothingNew() implements Issuing {}

        /** The person wrote on items of it: somebody else has to issue it. */
        record OwnWork() implements Issuing {}

        record NotAllowed() implements Issuing {}
    }

    /** What a page shows before it is issued; sent back, so that nobody issues what they did not see. */
    public String seen(UnitId place) {
        return versions.last(place).map(CatalogueVersion::number).orElse(0) + "-"
                + Integer.toHexString(ItemJson.write(versions.now(place)).hashCode());
    }

    /** Whether a version could be issued: something differs, or a new year has no duties yet. */
    public boolean due(UnitId place) {
        return !versions.pending(place).isEmpty() || newYear(place);
    }

    private boolean newYear(UnitId place) {
        int year = LocalDate.now(clock).getYear();
        return versions.last(place)
                .filter(version -> version.issuedOn().getYear() < year)
                .isPresent();
    }

    /** Issues what stands in the catalogue now, from today on, and keeps its duties in step. */
    @Transactional
    public Issuing issue(Actor actor, UnitId placeId, String seen, String words) {
        Optional<Unit> place = places.where(actor, Act.ISSUE_CATALOGUE, placeId);
        if (place.isEmpty()) {
            return new Issuing.NotAllowed();
        }
        rows.lock(placeId);
        if (!seen(placeId).equals(seen)) {
            return new Issuing.Stale();
        }
        if (!due(placeId)) {
            return new Issuing.NothingNew();
        }
        return rows.writers(placeId).contains(actor.staff()) ? new Issuing.OwnWork() : issue(actor, place.get(), words);
    }

    private Issuing issue(Actor actor, Unit place, String words) {
        Set<UUID> changed = new HashSet<>();
        versions.pending(place.id()).forEach(change -> changed.add(change.id()));
        List<KeptItem> now = named(place, changed);
        CatalogueVersion version = new CatalogueVersion(
                versions.last(place.id()).map(CatalogueVersion::number).orElse(0) + 1,
                LocalDate.now(clock),
                actor.name(),
                words.strip(),
                versions.now(place.id()));
        versions.add(actor, place.id(), version);
        rows.settle(place.id());
        Step step = duties.keep(new Issue(actor, place, version.number(), version.issuedOn()), now, changed);
        journal.record(Entry.of(
                actor.staff(),
                "catalogue.issue",
                "catalogue",
                place.id().value(),
                version.number() + ItemJson.write(version.items())));
        return new Issuing.Issued(version.number(), step);
    }

    /** The items with whom their units' names mean today: units come, go and merge between two versions. */
    private List<KeptItem> named(Unit place, Set<UUID> changed) {
        DisclosingUnits units = places.units(place);
        List<KeptItem> now = new ArrayList<>();
        for (KeptItem kept : items.of(place.id())) {
            List<UnitId> meant = units.of(kept.item().disclosingUnit());
            if (meant.equals(kept.units())) {
                now.add(kept);
            } else {
                rows.mean(kept.id(), meant);
                changed.add(kept.id());
                now.add(items.find(kept.id()).orElseThrow());
            }
        }
        return now;
    }
}
