package cn.yangguang.catalogue.keeping;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.keeping.Organization;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what is not disclosed, looks at it again, and opens it; all need EDIT_CATALOGUE at the place. */
@Component
public class ClosingMatters {

    private final ClosedMatters matters;
    private final CataloguePlaces places;
    private final Organization organization;
    private final Journal journal;
    private final Clock clock;

    ClosingMatters(
            ClosedMatters matters, CataloguePlaces places, Organization organization, Journal journal, Clock clock) {
        this.matters = matters;
        this.places = places;
        this.organization = organization;
        this.journal = journal;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Closing {
        record Kept(UUID matter) implements Closing {}

        record Overtaken(ClosedMatter now) implements Closing {}

        record Refused(Map<String, String> problems) implements Closing {}

        record NotAllowed() implements Closing {}
    }

    /** Takes a matter into the list of its place, or writes it anew where it was seen at its version. */
    @Transactional
    public Closing write(Actor actor, ClosedMatter matter) {
        if (!may(actor, matter.place())) {
            return new Closing.NotAllowed();
        }
        Optional<ClosedMatter> now = matters.lock(matter.id());
        if (now.isPresent() != (matter.version() > 0)
                || now.filter(stored -> !stored.place().equals(matter.place())).isPresent()) {
            return new Closing.NotAllowed();
        }
        if (now.isPresent() && overtaken(now.get(), matter.version())) {
            return new Closing.Overtaken(now.get());
        }
        Map<String, String> problems = problems(matter);
        if (!problems.isEmpty()) {
            return new Closing.Refused(problems);
        }
        if (now.isEmpty()) {
            matters.add(actor, matter);
        } else {
            matters.change(actor, matter);
        }
        return kept(
                actor, now.isEmpty() ? "closed-matter.add" : "closed-matter.change", matter.id(), matter.toString());
    }

    /** What is wrong with a matter (Chinese), by component; empty where it can be kept today. */
    public Map<String, String> problems(ClosedMatter matter) {
        Map<String, String> problems = matter.problems(LocalDate.now(clock));
        if (!inside(matter)) {
            problems.put("unit", "请在本地的单位里选择。");
        }
        return problems;
    }

    /** Strikes a matter from the list: it is disclosed from now on, or there is no such information any more. */
    @Transactional
    public Closing open(Actor actor, UUID id, int seen, String because) {
        Optional<ClosedMatter> now = matters.lock(id).filter(matter -> may(actor, matter.place()));
        if (now.isEmpty()) {
            return new Closing.NotAllowed();
        }
        if (overtaken(now.get(), seen)) {
            return new Closing.Overtaken(now.get());
        }
        if (because.isBlank() || because.length() > KeepingItems.LONGEST_REASON) {
            return new Closing.Refused(Map.of("because", "请写明评估的结论，最多 " + KeepingItems.LONGEST_REASON + " 个字。"));
        }
        matters.open(actor, id, LocalDate.now(clock), because);
        return kept(actor, "closed-matter.open", id, because);
    }

    private static boolean overtaken(ClosedMatter now, int seen) {
        return now.version() != seen || now.openedOn() != null;
    }

    private boolean inside(ClosedMatter matter) {
        return organization
                .unit(matter.place())
                .flatMap(place -> organization
                        .unit(matter.unit())
                        .filter(unit -> place.path().covers(unit.path())))
                .isPresent();
    }

    private boolean may(Actor actor, UnitId place) {
        return places.where(actor, Act.EDIT_CATALOGUE, place).isPresent();
    }

    private Closing kept(Actor actor, String act, UUID id, String state) {
        journal.record(Entry.of(actor.staff(), act, "closed-matter", id, state));
        return new Closing.Kept(id);
    }
}
