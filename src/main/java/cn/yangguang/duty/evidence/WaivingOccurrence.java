package cn.yangguang.duty.evidence;

import cn.yangguang.duty.Evidence;
import cn.yangguang.duty.keeping.DueLists;
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

    private final EvidenceRows rows;
    private final Waivers waivers;
    private final DueLists lists;
    private final Rights rights;
    private final Journal journal;

    WaivingOccurrence(EvidenceRows rows, Waivers waivers, DueLists lists, Rights rights, Journal journal) {
        this.rows = rows;
        this.waivers = waivers;
        this.lists = lists;
        this.rights = rights;
        this.journal = journal;
    }

    @Transactional
    public Deciding waive(Actor actor, UUID occurrence, String because) {
        if (rows.hold(occurrence).isEmpty()) {
            return new Deciding.Gone();
        }
        Owed owed = lists.find(occurrence).orElseThrow();
        if (!rights.waives(actor, owed)) {
            return new Deciding.NotAllowed();
        }
        Optional<Given> before = waivers.inForce(occurrence);
        if (before.isPresent()) {
            return changed(before.get(), because);
        }
        if (owed.closed() || owed.settled()) {
            return new Deciding.Refused("", owed.closed() ? "这一件所属的计划已办结，不能再改。" : "这一件已经完成，不必列为不再要求。");
        }
        if (because.isEmpty() || because.length() > RecordingRules.LONGEST_REASON) {
            return new Deciding.Refused("because", "请写明为什么不再要求，最多 " + RecordingRules.LONGEST_REASON + " 个字。");
        }
        waivers.give(occurrence, because, new Evidence.Person(actor.staff(), actor.name()));
        journal.record(Entry.of(actor.staff(), "occurrence.waive", "occurrence", occurrence, because));
        return new Deciding.Done(lists.find(occurrence).orElseThrow());
    }

    private static Deciding changed(Given before, String typed) {
        return new Deciding.Changed(before.giver() + "已于 " + before.on() + " 列为不再要求，理由：“" + before.because()
                + "”。您写的是：“" + typed + "”，没有保存。");
    }
}
