package cn.yangguang.plan.keeping;

import cn.yangguang.plan.draft.Obstacle;
import java.util.List;

/** What became of a plan that was to be confirmed. */
public sealed interface Confirming {

    /** It binds now: so many tasks with so many duties. */
    record Confirmed(int tasks, int duties) implements Confirming {}

    /** Something is still open; nothing was stored. */
    record StillOpen(List<Obstacle> obstacles) implements Confirming {
        public StillOpen {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** Somebody changed the draft since this person saw it. */
    record Overtaken(Revision by) implements Confirming {}

    /** The plan has been confirmed or given up meanwhile. */
    record NoDraft() implements Confirming {}

    /** It changes another plan, and takes a day and a reason to do so. */
    record IsAmendment() implements Confirming {}

    record NoSuchPlan() implements Confirming {}

    record NotAllowed() implements Confirming {}
}
