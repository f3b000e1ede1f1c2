package cn.yangguang.plan.snapshot;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.plan.pages.PlanDoor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets a plan's rhythm, and puts the approved snapshots of a period before the public, all at once. */
@Component
public class ReleasingSnapshots {

    private static final int MOST_DAYS = 60;

    private final PlanDoor door;
    private final Snapshots snapshots;
    private final Plans plans;
    private final Paces paces;
    private final Journal journal;

    ReleasingSnapshots(PlanDoor door, Snapshots snapshots, Plans plans, Journal journal, Paces paces) {
        this.door = door;
        this.snapshots = snapshots;
        this.plans = plans;
        this.journal = journal;
        this.paces = paces;
    }

    /** What became of it. */
    public sealed interface Releasing {
        /** So many went out; so many stay because the person who released wrote them. */
        record Released(int number, int own) implements Releasing {}

        record PaceSet() implements Releasing {}

        /** Why not (Chinese). */
        record Refused(String sentence) implements Releasing {}

        record NotAllowed() implements Releasing {}
    }

    /** Releases what is approved and was not written by the actor; needs RELEASE_SNAPSHOTS, and the plan to be public. */
    @Transactional
    public Releasing release(Actor actor, UUID id, String period) {
        plans.lock(id);
        Optional<Plan> plan = door.open(actor, id, Act.RELEASE_SNAPSHOTS).map(PlanDoor.Opened::plan);
        if (plan.isEmpty()) {
            return new Releasing.NotAllowed();
        }
        if (plan.get().published() == null) {
            return new Releasing.Refused("这份计划还没有向公众公开，请先公开计划，再发布进展。");
        }
        List<Snapshot> approved = snapshots.ofPlan(id).stream()
                .filter(one -> one.key().period().equals(period) && one.stage() == Stage.APPROVED)
                .toList();
        List<Snapshot> others =
                approved.stream().filter(one -> !one.isBy(actor.staff())).toList();
        if (others.isEmpty()) {
            return new Releasing.Refused(
                    approved.isEmpty() ? "这一期没有已审核、待发布的内容。" : "这一期待发布的都由您填写，不能再由您发布；请政务公开办另一位同事办理。");
        }
        others.forEach(one -> snapshots.release(one.id(), actor.staff()));
        String ids = others.stream().map(one -> one.id().toString()).collect(Collectors.joining(" "));
        journal.record(Entry.of(actor.staff(), "plan.snapshots-released", "plan", id, period + " " + ids));
        return new Releasing.Released(others.size(), approved.size() - others.size());
    }

    /**
     * Sets how often units write; needs EDIT_PLAN.
     *
     * @param seen the version of the rhythm that the person saw
     */
    @Transactional
    Releasing set(Actor actor, UUID id, Rhythm rhythm, int days, int seen) {
        plans.lock(id);
        if (door.open(actor, id, Act.EDIT_PLAN)
                .filter(opened -> opened.plan().confirmed() != null)
                .isEmpty()) {
            return new Releasing.NotAllowed();
        }
        Pace now = paces.of(id);
        if (now.version() != seen) {
            return new Releasing.Refused("您打开页面以后，周期已改为“" + now.rhythm().words() + "，期满后 " + now.days() + " 天内填写”；您选的“"
                    + rhythm.words() + "，" + days + " 天”没有保存，仍要改请再保存一次。");
        }
        if (days < 1 || days > MOST_DAYS) {
            return new Releasing.Refused("填写期限应是 1 至 " + MOST_DAYS + " 天。");
        }
        paces.set(id, new Pace(rhythm, days, seen + 1));
        journal.record(Entry.of(actor.staff(), "plan.rhythm-set", "plan", id, rhythm + " " + days));
        return new Releasing.PaceSet();
    }
}
