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

/** The office asks again for something that it had let go. */
@Component
public class LiftingWaiver {

    private final EvidenceRows rows;
    private final Waivers waivers;
    private final DueLists lists;
    private final Rights rights;
    private final Journal journal;

    LiftingWaiver(EvidenceRows rows, Waivers waivers, DueLists lists, Rights rights, Journal journal) {
        this.rows = rows;
        this.waivers = waivers;
        this.lists = lists;
        this.rights = rights;
        this.journal = journal;
    }

    @Transactional
    public Deciding lift(Actor actor, UUID occurrence, String because) {
        if (rows.hold(occurrence).isEmpty()) {
            return new Deciding.Gone();
        }
        Owed owed = lists.find(occurrence).orElseThrow();
        if (!rights.waives(actor, owed)) {
            return new Deciding.NotAllowed();
        }
        Optional<Given> given = waivers.inForce(occurrence);
        if (given.isEmpty()) {
            return new Deciding.Changed("这一件现在没有列为不再要求，可能别人刚刚恢复。您写的是：“" + because + "”，没有保存。");
        }
        if (owed.closed()) {
            return new Deciding.Refused("", "这一件所属的计划已经关闭，不能再改。");
        }
        EvidenceRows.Over over = rows.over(occurrence);
        if (over.ended()) {
            return new Deciding.Refused("", "这一件的任务已经在计划调整时删去或者改写，不能恢复要求；仍然要办的，请再调整计划。");
        }
        if (over.merged()) {
            return new Deciding.Refused("", "这一件移交时已经并入承接单位的同一事项，不能恢复要求；请在承接单位的那一件上办理。");
        }
        if (because.isEmpty() || because.length() > RecordingRules.LONGEST_REASON) {
            return new Deciding.Refused("because", "请写明为什么恢复要求，最多 " + RecordingRules.LONGEST_REASON + " 个字。");
        }
        waivers.lift(occurrence, because, new Evidence.Person(actor.staff(), actor.name()));
        journal.record(Entry.of(actor.staff(), "occurrence.lift-waiver", "occurrence", occurrence, because));
        return new Deciding.Done(lists.find(occurrence).orElseThrow());
    }
}
