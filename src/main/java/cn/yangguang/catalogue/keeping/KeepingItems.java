package cn.yangguang.catalogue.keeping;

import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.ItemRules;
import cn.yangguang.catalogue.StarterCatalogue;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes, changes and ends the items of a catalogue; all need EDIT_CATALOGUE at its place. */
@Component
public class KeepingItems {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 300;

    private final CatalogueItems items;
    private final ItemRows rows;
    private final CataloguePlaces places;
    private final Journal journal;
    private final Clock clock;

    KeepingItems(CatalogueItems items, ItemRows rows, CataloguePlaces places, Journal journal, Clock clock) {
        this.items = items;
        this.rows = rows;
        this.places = places;
        this.journal = journal;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Keeping {
        record Kept(UUID item) implements Keeping {}

        /** Somebody else changed it meanwhile: what stands there now. */
        record Overtaken(KeptItem now) implements Keeping {}

        /** What is wrong, by the fields of the item. */
        record Refused(Map<String, String> problems) implements Keeping {}

        record NotAllowed() implements Keeping {}
    }

    /** Adds an item to the catalogue of a place. */
    @Transactional
    public Keeping add(Actor actor, UnitId placeId, DisclosureItem item) {
        Optional<Unit> place = places.where(actor, Act.EDIT_CATALOGUE, placeId);
        if (place.isEmpty()) {
            return new Keeping.NotAllowed();
        }
        rows.lock(placeId);
        Map<String, String> problems = problems(item, taken(placeId, item, null));
        if (!problems.isEmpty()) {
            return new Keeping.Refused(problems);
        }
        UUID id = rows.add(actor, placeId, item, places.units(place.get()).of(item.disclosingUnit()));
        journal.record(Entry.of(actor.staff(), "catalogue.add-item", "catalogue-item", id, ItemJson.write(item)));
        return new Keeping.Kept(id);
    }

    /** Writes an item anew that was seen at this version. */
    @Transactional
    public Keeping change(Actor actor, UUID id, int seen, DisclosureItem item) {
        Optional<KeptItem> found = locked(actor, id);
        if (found.isEmpty()) {
            return new Keeping.NotAllowed();
        }
        KeptItem now = found.get();
        if (now.version() != seen || now.endedOn() != null) {
            return new Keeping.Overtaken(now);
        }
        Map<String, String> problems = problems(item, taken(now.place(), item, id));
        if (!problems.isEmpty()) {
            return new Keeping.Refused(problems);
        }
        Unit place = places.where(actor, Act.EDIT_CATALOGUE, now.place()).orElseThrow();
        rows.change(actor, id, item, places.units(place).of(item.disclosingUnit()));
        journal.record(Entry.of(actor.staff(), "catalogue.change-item", "catalogue-item", id, ItemJson.write(item)));
        return new Keeping.Kept(id);
    }

    /** Ends an item that was seen at this version; it stays to be looked at, and its duties end with the next version. */
    @Transactional
    public Keeping end(Actor actor, UUID id, int seen, String because) {
        Optional<KeptItem> found = locked(actor, id);
        if (found.isEmpty()) {
            return new Keeping.NotAllowed();
        }
        if (found.get().version() != seen || found.get().endedOn() != null) {
            return new Keeping.Overtaken(found.get());
        }
        if (because.isBlank() || because.length() > LONGEST_REASON) {
            return new Keeping.Refused(Map.of("because", "请写明为什么不再列入目录，最多 " + LONGEST_REASON + " 个字。"));
        }
        rows.end(actor, id, LocalDate.now(clock), because);
        journal.record(Entry.of(actor.staff(), "catalogue.end-item", "catalogue-item", id, because));
        return new Keeping.Kept(id);
    }

    /**
     * Takes the starter's items of these fields over, those left out whose field, first and second level stand there.
     *
     * @return how many items were added; nothing where the person may not
     */
    @Transactional
    public Optional<Integer> takeStarter(Actor actor, UnitId placeId, Set<String> fields) {
        Optional<Unit> place = places.where(actor, Act.EDIT_CATALOGUE, placeId);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        rows.lock(placeId);
        Set<String> there =
                items.of(placeId).stream().map(kept -> kept.item().key()).collect(Collectors.toSet());
        List<DisclosureItem> fresh = StarterCatalogue.items().stream()
                .filter(item -> fields.contains(item.field()) && !there.contains(item.key()))
                .toList();
        DisclosingUnits units = places.units(place.get());
        fresh.forEach(item -> rows.add(actor, placeId, item, units.of(item.disclosingUnit())));
        if (!fresh.isEmpty()) {
            journal.record(
                    Entry.of(actor.staff(), "catalogue.take-starter", "catalogue", placeId.value(), fresh.toString()));
        }
        return Optional.of(fresh.size());
    }

    private Optional<KeptItem> locked(Actor actor, UUID id) {
        Optional<KeptItem> found = items.find(id)
                .filter(kept ->
                        places.where(actor, Act.EDIT_CATALOGUE, kept.place()).isPresent());
        found.ifPresent(kept -> rows.lock(kept.place()));
        return found.isEmpty() ? found : items.find(id);
    }

    private boolean taken(UnitId place, DisclosureItem item, @Nullable UUID own) {
        return items.of(place).stream()
                .anyMatch(kept -> !kept.id().equals(own) && kept.item().key().equals(item.key()));
    }

    private static Map<String, String> problems(DisclosureItem item, boolean taken) {
        Map<String, String> problems = ItemRules.problems(item);
        if (taken) {
            problems.putIfAbsent("secondLevel", "目录里已有同一领域、同一一级事项下的“" + item.secondLevel() + "”，请改用别的名称。");
        }
        return problems;
    }
}
