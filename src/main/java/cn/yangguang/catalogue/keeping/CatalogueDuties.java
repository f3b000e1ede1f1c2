package cn.yangguang.catalogue.keeping;

import cn.yangguang.catalogue.TimeLimit;
import cn.yangguang.catalogue.Way;
import cn.yangguang.duty.Duty;
import cn.yangguang.duty.Ground;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.ReadObligation;
import cn.yangguang.duty.keeping.AmendingDuties;
import cn.yangguang.duty.keeping.AmendingDuties.Amendment;
import cn.yangguang.duty.keeping.AmendingDuties.Stored;
import cn.yangguang.duty.keeping.Duties;
import cn.yangguang.duty.keeping.DutyId;
import cn.yangguang.duty.keeping.NewDuty;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the duties of a catalogue in step with its issued version. What recurs is laid out year by year; what an event
 * starts is laid out once and goes on.
 */
@Component
public class CatalogueDuties {

    private final Duties duties;
    private final AmendingDuties amending;

    CatalogueDuties(Duties duties, AmendingDuties amending) {
        this.duties = duties;
        this.amending = amending;
    }

    /** What the sources of the duties of a place's catalogue begin with; the item's id follows. */
    public static String source(UnitId place) {
        return "catalogue/" + place + "/";
    }

    /** The name under which lists show the catalogue of a place. */
    public static String title(Unit place) {
        return place.name() + "主动公开基本目录";
    }

    /** What the duties came to. */
    public record Step(int added, int changed, int ended) {}

    /** An issued version: whose it is, by whom, from which day. */
    record Issue(Actor by, Unit place, int number, LocalDate day) {

        Amendment amendment() {
            return new Amendment(by, day, "公开目录第" + number + "版不再要求");
        }
    }

    /**
     * Brings the duties in step, in the caller's transaction and covered by its journal entry. What was done and what was
     * due before the day stays as it is.
     *
     * @param changed the ids of the items that read otherwise than before, or name other units
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Step keep(Issue issue, List<KeptItem> items, Set<UUID> changed) {
        Map<String, List<Stored>> binding = binding(issue);
        List<NewDuty> fresh = new ArrayList<>();
        int rewritten = 0;
        for (KeptItem item : items) {
            List<Stored> there = binding.getOrDefault(item.id().toString(), new ArrayList<>());
            for (NewDuty duty : of(issue, item)) {
                Optional<Stored> same = taken(there, duty);
                if (same.isEmpty()) {
                    fresh.add(duty);
                } else if (changed.contains(item.id())) {
                    amending.change(same.get(), duty.of(held(same.get())), issue.amendment());
                    rewritten++;
                }
            }
        }
        List<Stored> gone = binding.values().stream().flatMap(List::stream).toList();
        gone.forEach(stored -> amending.end(stored, issue.amendment()));
        duties.addFrom(fresh, issue.day());
        return new Step(fresh.size(), rewritten, gone.size());
    }

    /** The duties that bind, by their items, those of earlier years left out. */
    private Map<String, List<Stored>> binding(Issue issue) {
        String prefix = source(issue.place().id());
        return amending.of(prefix).stream()
                .filter(stored -> ofYear(stored, issue.day().getYear()))
                .collect(Collectors.groupingBy(
                        stored -> item(stored, prefix), Collectors.<Stored, List<Stored>>toCollection(ArrayList::new)));
    }

    /** Takes the one that asks the same out of those that are there. */
    private static Optional<Stored> taken(List<Stored> there, NewDuty duty) {
        Optional<Stored> same =
                there.stream().filter(stored -> stored.asksLike(duty)).findFirst();
        same.ifPresent(there::remove);
        return same;
    }

    /** Who passed its part on does not get it back by an item that still names it. */
    private static UnaryOperator<UnitId> held(Stored stored) {
        return unit -> stored.holding(unit).orElse(unit);
    }

    private static String item(Stored stored, String prefix) {
        return stored.duty().source().substring(prefix.length()).split("/", -1)[0];
    }

    /** Those of earlier years stay with what is left of them. */
    private static boolean ofYear(Stored stored, int year) {
        String[] steps = stored.duty().source().split("/", -1);
        return steps.length < 4 || steps[3].equals(String.valueOf(year));
    }

    /** The duties of an item: none where it is on request, names nobody here, or its time limit says no measure. */
    private static List<NewDuty> of(Issue issue, KeptItem item) {
        if (item.item().way() != Way.PROACTIVE || item.units().isEmpty()) {
            return List.of();
        }
        Function<ReadObligation, NewDuty> duty = read -> duty(issue, item, read);
        return TimeLimit.read(item.item().timeLimit()).stream().map(duty).toList();
    }

    private static NewDuty duty(Issue issue, KeptItem item, ReadObligation read) {
        Obligation obligation = read.printed().obligation();
        int year = issue.day().getYear();
        String source = source(issue.place().id()) + item.id() + (startedByEvents(obligation) ? "" : "/" + year);
        return new NewDuty(
                DutyId.fresh(),
                new Duty(
                        source,
                        obligation,
                        Holder.EACH,
                        read.trigger(),
                        read.condition(),
                        new Ground.Printed(read.printed().text())),
                issue.place().id(),
                item.units(),
                null,
                "公开“" + item.item().secondLevel() + "”",
                List.of(title(issue.place()), item.item().field(), item.item().firstLevel()),
                issue.day(),
                year);
    }

    private static boolean startedByEvents(Obligation obligation) {
        return obligation instanceof Obligation.Within || obligation instanceof Obligation.Lasting;
    }
}
