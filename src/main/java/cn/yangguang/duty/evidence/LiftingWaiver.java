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

/** The office asks again for something that it had let go. */
@Component
public class LiftingWaiver {

    private final WaiverDoor door;
    private final EvidenceRows rows;
    private final Waivers waivers;
    private final Journal journal;

    LiftingWaiver(WaiverDoor door, EvidenceRows rows, Waivers waivers, Journal journal) {
        this.door = door;
        this.rows = rows;
        this.waivers = waivers;
        this.journal = journal;
    }

    @Transactional
    public Deciding lift(Actor actor, UUID occurrence, String because) {
        return door.open(
                actor,
                occurrence,
                owed -> waivers.inForce(occurrence)
                        .map(given -> refusal(owed, given, because).orElseGet(() -> lifted(actor, occurrence, because)))
                        .orElseGet(() -> new Deciding.Changed("这一件现在没有列为不再要求，可能别人刚刚恢复。您写的是：“" + because + "”，没有保存。")));
    }

    private Optional<Deciding> refusal(Owed owed, Given given, String because) {
        String sentence = standing(owed, given);
        return sentence.isEmpty()
                ? WaiverDoor.reason(because, "恢复要求")
                : Optional.of(new Deciding.Refused("", sentence));
    }

    private String standing(Owed owed, Given given) {
        if (owed.closed()) {
            return "这一件所属的计划已办结，不能再改。";
        }
        EvidenceRows.Over over = rows.over(owed.id());
        if (over.ended()) {
            return "这一件的任务已经在计划调整时删去或者改写，不能恢复要求；仍然要办的，请再调整计划。";
        }
        if (given.amended()) {
            return "计划调整后不再由" + String.join("、", owed.units()) + "办理这一件，不能恢复要求；仍然要办的，请再调整计划。";
        }
        return over.merged() ? "这一件移交时已经并入承接单位的同一事项，不能恢复要求；请在承接单位的那一件上办理。" : "";
    }

    private Deciding lifted(Actor actor, UUID occurrence, String because) {
        waivers.lift(occurrence, because, new Evidence.Person(actor.staff(), actor.name()));
        journal.record(Entry.of(actor.staff(), "occurrence.lift-waiver", "occurrence", occurrence, because));
        return door.done(occurrence);
    }
}
