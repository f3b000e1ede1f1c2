package cn.yangguang.plan.snapshot;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.keeping.PlanEvent;
import cn.yangguang.plan.keeping.Plans;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Approves what a unit wrote, or returns it with a reason; never by anybody who wrote any of it. */
@Component
public class JudgingSnapshot {

    private final SnapshotDoor door;
    private final Snapshots snapshots;
    private final Plans plans;
    private final Journal journal;

    JudgingSnapshot(SnapshotDoor door, Snapshots snapshots, Plans plans, Journal journal) {
        this.door = door;
        this.snapshots = snapshots;
        this.plans = plans;
        this.journal = journal;
    }

    /** What became of it. */
    public sealed interface Judging {
        record Approved() implements Judging {}

        record Returned() implements Judging {}

        /** Why not (Chinese). */
        record Refused(String sentence) implements Judging {}

        record NotAllowed() implements Judging {}
    }

    /** Approves what was handed in; needs APPROVE_SNAPSHOT for the unit. */
    @Transactional
    public Judging approve(Actor actor, Snapshot.Key key, int seen) {
        return judge(actor, key, seen, null);
    }

    /**
     * Returns what was handed in, or approved and not yet released.
     *
     * @param because why, 1 to {@value PlanEvent#LONGEST_REASON} characters
     */
    @Transactional
    public Judging giveBack(Actor actor, Snapshot.Key key, int seen, String because) {
        return judge(actor, key, seen, because);
    }

    private Judging judge(Actor actor, Snapshot.Key key, int seen, @Nullable String because) {
        plans.lock(key.plan());
        if (door.open(actor, key, Act.APPROVE_SNAPSHOT).isEmpty()) {
            return new Judging.NotAllowed();
        }
        Optional<Snapshot> found = snapshots.latest(key);
        String refusal = refusal(actor, found.orElse(null), seen, because);
        if (found.isEmpty() || !refusal.isEmpty()) {
            return new Judging.Refused(refusal);
        }
        snapshots.judge(found.get().id(), actor.staff(), because);
        String act = because == null ? "snapshot.approved" : "snapshot.returned";
        String state = found.get().version() + (because == null ? "" : because);
        journal.record(Entry.of(actor.staff(), act, "snapshot", found.get().id(), state));
        return because == null ? new Judging.Approved() : new Judging.Returned();
    }

    private static String refusal(Actor actor, @Nullable Snapshot snapshot, int seen, @Nullable String because) {
        if (snapshot == null) {
            return "还没有写，不能审核。";
        }
        if (snapshot.version() != seen) {
            return "您打开页面以后，内容又有变化，这次没有办成；请看过现在的内容再办。";
        }
        boolean waits = snapshot.stage() == Stage.SUBMITTED;
        if (!waits && (because == null || snapshot.stage() != Stage.APPROVED)) {
            return "现在没有送审，不能审核。";
        }
        if (snapshot.isBy(actor.staff())) {
            return "这一份里有您填写的内容，不能再由您审核；请本单位另一位负责人办理。";
        }
        return because == null || PlanEvent.isReason(because)
                ? ""
                : "请写明退回的原因，不超过 " + PlanEvent.LONGEST_REASON + " 个字。";
    }
}
