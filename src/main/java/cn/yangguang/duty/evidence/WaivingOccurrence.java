package cn.yangguang.duty.evidence;

import cn.yangguang.duty.Evidence;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.duty.keeping.Waivers;
import cn.yangguang.duty.keeping.Waivers.Given;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.access.Actor;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office lets something owed go undone, for a reason that everybody concerned reads. */
@Component
public class WaivingOccurrence {

    private final WaiverDoor door;
    private final Waivers waivers;
    private final Journal journal;

    WaivingOccurrence(WaiverDoor door, Waivers waivers, Journal journal) {
        this.door = door;
        this.waivers = waivers;
        this.journal = journal;
    }

    @Transactional
    public Deciding waive(Actor actor, UUID occurrence, String because) {
        return door.open(
                actor,
                occurrence,
                owed -> waivers.inForce(occurrence)
                        .map(before -> changed(before, because))
                        .or(() -> refusal(owed, because))
                        .orElseGet(() -> waived(actor, occurrence, because)));
    }

    private static Optional<Deciding> refusal(Owed owed, String because) {
        if (owed.closed() || owed.settled()) {
            return Optional.of(new Deciding.Refused("", owed.closed() ? "这一件所属的计划已办结，不能再改。" : "这一件已经完成，不必列为不再要求。"));
        }
        return WaiverDoor.reason(because, "不再要求");
    }

    private Deciding waived(Actor actor, UUID occurrence, String because) {
        waivers.give(occurrence, because, new Evidence.Person(actor.staff(), actor.name()));
        journal.record(Entry.of(actor.staff(), "occurrence.waive", "occurrence", occurrence, because));
        return door.done(occurrence);
    }

    private static Deciding changed(Given before, String typed) {
        return new Deciding.Changed(before.giver() + "已于 " + before.on() + " 列为不再要求，理由：“" + before.because()
                + "”。您写的是：“" + typed + "”，没有保存。");
    }
}
