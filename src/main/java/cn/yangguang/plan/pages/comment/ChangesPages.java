package cn.yangguang.plan.pages.comment;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.circulating.Circulation;
import cn.yangguang.plan.circulating.Circulations;
import cn.yangguang.plan.circulating.Objection;
import cn.yangguang.plan.comparing.TaskPair;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.web.Views;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What changed from the draft that went round to the plan as it is now, each change with its reason. */
@Controller
class ChangesPages {

    private final PlanDoor door;
    private final Plans plans;
    private final Circulations circulations;

    ChangesPages(PlanDoor door, Plans plans, Circulations circulations) {
        this.door = door;
        this.plans = plans;
        this.circulations = circulations;
    }

    @GetMapping("/desk/plans/{id}/changes")
    View show(Actor actor, @PathVariable UUID id) {
        return door.open(actor, id, Act.READ_PLAN)
                .flatMap(opened -> circulations.latest(id).map(round -> page(opened, round)))
                .map(page -> Views.html(shell -> Views.TEMPLATES.planChanges(shell, page)))
                .orElseGet(Views::notFound);
    }

    private ChangesPage.Show page(PlanDoor.Opened opened, Circulation round) {
        Plan plan = opened.plan();
        List<Objection> objections = circulations.objectionsTo(plan.id());
        List<TaskPair> pairs =
                TaskChanges.between(plans.draft(plan.id(), round.revision()), plans.draft(plan.id(), plan.revision()));
        return new ChangesPage.Show(
                plan.id(),
                plan.title(),
                "从 " + round.openedOn() + " 的征求意见稿（第 " + round.number() + " 轮）到" + (plan.draft() ? "现在的草稿" : "印发的计划")
                        + "，逐条列出改动和原因。",
                TaskChanges.counts(pairs),
                TaskChanges.changes(pairs, pair -> reasons(opened, pair, objections)));
    }

    /** A change follows the objections to its task that were adopted, wholly or in part; else the office made it. */
    private static List<String> reasons(PlanDoor.Opened opened, TaskPair pair, List<Objection> objections) {
        List<String> adopted = objections.stream()
                .filter(one -> pair.shown().key().equals(String.valueOf(one.task())) && followed(one))
                .map(one -> reason(opened, one))
                .toList();
        return adopted.isEmpty() ? List.of("政务公开办自行修改") : adopted;
    }

    private static boolean followed(Objection objection) {
        Objection.Answer answer = objection.answer();
        return answer != null && answer.verdict() != Objection.Verdict.NOT_ADOPTED;
    }

    private static String reason(PlanDoor.Opened opened, Objection objection) {
        Objection.Answer answer = objection.answer();
        String verdict = answer == null ? "" : answer.verdict().words();
        return verdict + opened.name(objection.unit()) + "的意见（"
                + objection.kind().words() + "）：" + objection.reason();
    }
}
