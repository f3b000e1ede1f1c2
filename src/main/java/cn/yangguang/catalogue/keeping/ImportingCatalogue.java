package cn.yangguang.catalogue.keeping;

import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.ItemRules;
import cn.yangguang.catalogue.Way;
import cn.yangguang.catalogue.printed.PrintedItem;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a printed catalogue in: shown first, then stored whole or not at all; needs EDIT_CATALOGUE at the place. */
@Component
public class ImportingCatalogue {

    private static final String NOT_PRINTED = "导入的目录不再列出";

    private final CatalogueItems items;
    private final ItemRows rows;
    private final CataloguePlaces places;
    private final Journal journal;
    private final Clock clock;

    ImportingCatalogue(CatalogueItems items, ItemRows rows, CataloguePlaces places, Journal journal, Clock clock) {
        this.items = items;
        this.rows = rows;
        this.places = places;
        this.journal = journal;
        this.clock = clock;
    }

    /** What one row does. */
    public enum Effect {
        WRONG("有误"),
        ADDED("新增"),
        CHANGED("修改"),
        ENDED("取消"),
        SAME("不变");

        private final String label;

        Effect(String label) {
            this.label = label;
        }

        /** The effect as pages print it. */
        public String label() {
            return label;
        }
    }

    /**
     * What becomes of one item.
     *
     * @param place where it stands in the file; empty where the file does not list it
     * @param before what stands in the catalogue now, null where nothing does
     * @param notes what is wrong, what changes, and what a person should look at
     */
    public record Step(
            Effect effect,
            String place,
            DisclosureItem item,
            @Nullable KeptItem before,
            List<String> notes) {

        public Step {
            notes = List.copyOf(notes);
        }
    }

    /** What a file would do, or did. */
    public sealed interface Outcome {
        record Planned(Unit place, List<Step> steps) implements Outcome {

            public boolean clean() {
                return !steps.isEmpty() && count(Effect.WRONG) == 0;
            }

            public long count(Effect effect) {
                return steps.stream().filter(step -> step.effect() == effect).count();
            }
        }

        record NotAllowed() implements Outcome {}
    }

    /**
     * Works out what the items of a file would do, and stores nothing.
     *
     * @param end whether items of the file's fields that it does not list are ended
     */
    @Transactional(readOnly = true)
    public Outcome preview(Actor actor, UnitId place, List<PrintedItem> read, boolean end) {
        Optional<Unit> unit = places.where(actor, Act.EDIT_CATALOGUE, place);
        return unit.isEmpty() ? new Outcome.NotAllowed() : plan(unit.get(), read, end);
    }

    /** Works it out again and stores it, where no row is wrong; else nothing is stored. */
    @Transactional
    public Outcome store(Actor actor, UnitId placeId, List<PrintedItem> read, boolean end) {
        Optional<Unit> place = places.where(actor, Act.EDIT_CATALOGUE, placeId);
        if (place.isEmpty()) {
            return new Outcome.NotAllowed();
        }
        rows.lock(placeId);
        Outcome.Planned planned = plan(place.get(), read, end);
        List<Step> changes = planned.steps().stream()
                .filter(step -> step.effect() != Effect.SAME)
                .toList();
        if (planned.clean() && !changes.isEmpty()) {
            DisclosingUnits units = places.units(place.get());
            changes.forEach(step -> store(actor, placeId, step, units));
            journal.record(
                    Entry.of(actor.staff(), "catalogue.import", "catalogue", placeId.value(), changes.toString()));
        }
        return planned;
    }

    private void store(Actor actor, UnitId place, Step step, DisclosingUnits units) {
        KeptItem before = step.before();
        if (before == null) {
            rows.add(actor, place, step.item(), units.of(step.item().disclosingUnit()));
        } else if (step.effect() == Effect.ENDED) {
            rows.end(actor, before.id(), LocalDate.now(clock), NOT_PRINTED);
        } else {
            rows.change(actor, before.id(), step.item(), units.of(step.item().disclosingUnit()));
        }
    }

    private Outcome.Planned plan(Unit place, List<PrintedItem> read, boolean end) {
        Map<String, KeptItem> kept = new HashMap<>();
        List<KeptItem> all = items.of(place.id());
        all.forEach(item -> kept.put(item.item().key(), item));
        DisclosingUnits units = places.units(place);
        Map<String, String> seen = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        for (PrintedItem printed : read) {
            KeptItem before = kept.get(printed.item().key());
            steps.add(step(printed, before, seen.putIfAbsent(printed.item().key(), printed.place()), units));
        }
        if (end) {
            Set<String> fields =
                    read.stream().map(printed -> printed.item().field()).collect(Collectors.toSet());
            all.stream()
                    .filter(item -> fields.contains(item.item().field())
                            && !seen.containsKey(item.item().key()))
                    .forEach(item -> steps.add(new Step(Effect.ENDED, "", item.item(), item, List.of(NOT_PRINTED))));
        }
        return new Outcome.Planned(place, steps);
    }

    private Step step(PrintedItem printed, @Nullable KeptItem before, @Nullable String earlier, DisclosingUnits units) {
        DisclosureItem item =
                complete(before == null ? printed.item() : printed.item().over(before.item()));
        List<String> wrong = new ArrayList<>(ItemRules.problems(item).values());
        if (earlier != null) {
            wrong.add("与" + earlier + "是同一个事项，请只留一行。");
        }
        if (!wrong.isEmpty()) {
            return new Step(Effect.WRONG, printed.place(), item, before, wrong);
        }
        List<String> notes = new ArrayList<>();
        if (before != null) {
            new ItemChange(before.id(), before.item(), item)
                    .columns()
                    .forEach(column -> notes.add(
                            column.title() + "由“" + flat(column.before()) + "”改为“" + flat(column.after()) + "”"));
        }
        notes.addAll(printed.doubts());
        units.unknown(item.disclosingUnit()).forEach(name -> notes.add("“" + name + "”没有对上本地的单位"));
        Effect effect = before == null ? Effect.ADDED : before.item().equals(item) ? Effect.SAME : Effect.CHANGED;
        return new Step(effect, printed.place(), item, before, notes);
    }

    private static String flat(String words) {
        return words.replace("\n", "、");
    }

    /** Printed catalogues do not say when what is on request is looked at again: in a year, until somebody says otherwise. */
    private DisclosureItem complete(DisclosureItem item) {
        return item.way() == Way.ON_REQUEST && item.nextReviewOn() == null
                ? item.reviewedOn(LocalDate.now(clock).plusYears(1))
                : item;
    }
}
