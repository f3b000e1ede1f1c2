package cn.yangguang.plan.above;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.plan.pages.PlanDoor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what a person says became of a task of the plan above; it stands over what was matched. */
@Component
public class AnsweringAbove {

    private static final int LONGEST = 300;

    private final AboveDoor door;
    private final Plans plans;
    private final UpperPlans upper;
    private final Journal journal;

    AnsweringAbove(AboveDoor door, Plans plans, UpperPlans upper, Journal journal) {
        this.door = door;
        this.plans = plans;
        this.upper = upper;
        this.journal = journal;
    }

    /** The answer as it was given; null where no fate was chosen. */
    public record Said(int task, @Nullable Fate fate, List<Integer> own, String reason) {
        public Said {
            own = List.copyOf(own);
        }
    }

    /** What became of it. */
    public sealed interface Answering {
        record Kept() implements Answering {}

        /** Somebody else answered since this person looked. */
        record Overtaken(Answer now) implements Answering {}

        /** The field that is wrong, and why (Chinese). */
        record Refused(String field, String sentence) implements Answering {}

        record NotAllowed() implements Answering {}
    }

    /**
     * Needs EDIT_PLAN for the lower plan.
     *
     * @param seen the version of the answer that the person saw, 0 for none
     */
    @Transactional
    public Answering answer(Actor actor, UUID id, UUID aboveId, Said typed, int seen) {
        plans.lock(id);
        Optional<PlanDoor.Opened> below = door.open(actor, id, Act.EDIT_PLAN);
        Optional<Plan> above = below.flatMap(opened -> door.above(actor, opened, aboveId));
        if (below.isEmpty() || above.isEmpty() || !has(above.get(), typed.task())) {
            return new Answering.NotAllowed();
        }
        List<Answer> before = upper.answers(id, aboveId, typed.task());
        int version = before.isEmpty() ? 0 : before.getFirst().version();
        if (version != seen && !before.isEmpty()) {
            return new Answering.Overtaken(before.getFirst());
        }
        Said said = bare(typed);
        Optional<Answering> wrong = wrong(said, below.get().plan());
        if (wrong.isPresent()) {
            return wrong.get();
        }
        upper.add(id, aboveId, said, version + 1, actor.staff());
        journal.record(Entry.of(actor.staff(), "plan.above-answered", "plan", id, aboveId + " " + said));
        return new Answering.Kept();
    }

    /** Without what belongs to another answer than the one chosen. */
    private static Said bare(Said typed) {
        return new Said(
                typed.task(),
                typed.fate(),
                typed.fate() == Fate.TAKEN ? typed.own() : List.of(),
                typed.fate() == Fate.NOT_OURS ? typed.reason() : "");
    }

    private Optional<Answering> wrong(Said said, Plan plan) {
        if (said.fate() == null || said.fate() == Fate.ASKED) {
            return refused("fate", "请选择这项任务在本地计划中的去向。");
        }
        if (said.fate() == Fate.TAKEN && said.own().isEmpty()) {
            return refused("own", "请勾选承接它的本地任务；没有的，请选“未承接”。");
        }
        if (!said.own().stream().allMatch(task -> has(plan, task))) {
            return refused("own", "勾选的任务已不在本地计划中，请重新选择。");
        }
        boolean reason = !said.reason().isBlank() && said.reason().length() <= LONGEST;
        return said.fate() == Fate.NOT_OURS && !reason
                ? refused("reason", "请写明为什么不涉及本地，不超过 " + LONGEST + " 个字。")
                : Optional.empty();
    }

    private boolean has(Plan plan, int task) {
        return door.tasks(plan).stream().map(DraftTask::id).anyMatch(id -> id == task);
    }

    private static Optional<Answering> refused(String field, String sentence) {
        return Optional.of(new Answering.Refused(field, sentence));
    }
}
