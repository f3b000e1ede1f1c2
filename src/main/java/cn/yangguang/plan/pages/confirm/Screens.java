package cn.yangguang.plan.pages.confirm;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.plan.draft.Draft;
import cn.yangguang.plan.draft.DraftHeader;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.draft.NamedUnit;
import cn.yangguang.plan.draft.Obstacle;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.PlanEvents;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.plan.keeping.Revision;
import cn.yangguang.plan.pages.Asking;
import cn.yangguang.plan.pages.Fact;
import cn.yangguang.plan.pages.Link;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.plan.pages.PlanPage;
import cn.yangguang.plan.pages.PlanViews;
import cn.yangguang.plan.pages.Steps;
import cn.yangguang.plan.pages.Words;
import cn.yangguang.web.forms.FormProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the confirm screen out. */
@Component
class Screens {

    private final Plans plans;
    private final PlanEvents events;
    private final Steps steps;

    Screens(Plans plans, PlanEvents events, Steps steps) {
        this.plans = plans;
        this.events = events;
        this.steps = steps;
    }

    /**
     * What was refused, and what had been typed.
     *
     * @param head what was typed of the head, null where that is not it
     * @param ending why the draft was not given up; empty where that is not it
     * @param reason the reason that was typed, for giving it up or for issuing it all the same
     */
    record Refusal(
            @Nullable HeadForm head, FormProblems problems, List<Obstacle> obstacles, String ending, String reason) {

        static Refusal none() {
            return of(null, new FormProblems());
        }

        static Refusal of(@Nullable HeadForm head, FormProblems problems) {
            return new Refusal(head, problems, List.of(), "", "");
        }

        static Refusal of(List<Obstacle> obstacles, String despite) {
            return new Refusal(null, new FormProblems(), obstacles, "", despite);
        }

        static Refusal ofEnding(String sentence, String reason) {
            return new Refusal(null, new FormProblems(), List.of(), sentence, reason);
        }
    }

    ReadingPage.Screen screen(Actor actor, PlanDoor.Opened opened, Refusal refusal) {
        return screen(actor, opened, refusal, false);
    }

    /** The screen; all groups of tasks are unfolded where that is wished, else the first that needs a person. */
    ReadingPage.Screen screen(Actor actor, PlanDoor.Opened opened, Refusal refusal, boolean unfolded) {
        Plan plan = opened.plan();
        Draft draft = plans.draft(plan.id(), plan.revision());
        HeadForm head = refusal.head() == null ? HeadForm.of(plan.header()) : refusal.head();
        Cards cards = new Cards(opened);
        return new ReadingPage.Screen(
                plan.id(),
                plan.title(),
                plan.revision(),
                facts(plan),
                PlanViews.history(plan, events.of(plan.id())),
                counts(plan, draft),
                plan.amends() == null
                        ? plans.alike(plan).stream().map(Screens::link).toList()
                        : List.of(),
                refusal.problems(),
                refusal.problems().on(head.fields()),
                Obstructions.of(plan.id(), refusal.obstacles()),
                undo(plans.revision(plan.id(), plan.revision())),
                CardGroups.of(cards, draft, unfolded),
                list(cards, draft, task -> !task.dropped() && task.general()),
                list(cards, draft, DraftTask::dropped),
                Original.of(plans.original(plan.id()), draft),
                plan.level() == null && Permissions.may(actor, Act.CONFIRM_PLAN, opened.owner()),
                plan.amends() != null,
                goOn(plan, refusal),
                steps.of(plan),
                Asking.discard(plan, refusal.ending(), refusal.ending().isEmpty() ? "" : refusal.reason()));
    }

    /** Only what the round for comment left open can be gone over. */
    private static @Nullable Asking goOn(Plan plan, Refusal refusal) {
        boolean round = !refusal.obstacles().isEmpty()
                && refusal.obstacles().stream().allMatch(one -> one.matter() == Obstacle.Matter.ROUND);
        return round ? Asking.goOn(plan, refusal.reason()) : null;
    }

    /** What is still to be filled in stands here as well, so that nobody learns of it only when confirming. */
    private static List<Fact> facts(Plan plan) {
        DraftHeader head = plan.header();
        List<Fact> facts = new ArrayList<>(Words.facts(head));
        if (plan.level() != null) {
            facts.addFirst(new Fact("上级计划", plan.level().words() + "；只用来与本地计划对照，不产生职责，不需要确认"));
            return facts;
        }
        if (head.year() == null) {
            facts.add(new Fact("年度", "未填写，确认前须填写"));
        }
        if (head.issuedOn() == null && !head.undated()) {
            facts.add(new Fact("印发日期", "未填写，确认前须填写"));
        }
        return facts;
    }

    private static Link link(Plan plan) {
        String title = plan.title() + "（" + Words.state(plan).words() + "，"
                + Words.at(plan.uploaded().at()) + " 上传）";
        return new Link(title, "/desk/plans/" + plan.id());
    }

    private static String undo(Revision present) {
        return present.before() == null
                ? ""
                : present.words() + "（" + present.name() + "，" + Words.at(present.at()) + "）";
    }

    private static List<ReadingPage.Card> list(Cards cards, Draft draft, Predicate<DraftTask> which) {
        return draft.tasks().stream().filter(which).map(cards::card).toList();
    }

    /** Each number leads to the next one that is open. */
    private static List<PlanPage.Count> counts(Plan plan, Draft draft) {
        String path = "/desk/plans/" + plan.id() + "/reading";
        List<DraftTask> uncertain =
                draft.live().stream().filter(DraftTask::uncertain).toList();
        List<DraftTask> contradictory =
                draft.live().stream().filter(DraftTask::contradictory).toList();
        if (plan.level() != null) {
            return List.of(tasks(draft, path), new PlanPage.Count("存疑", uncertain.size(), path + first(uncertain)));
        }
        return List.of(
                tasks(draft, path),
                new PlanPage.Count("存疑", uncertain.size(), path + first(uncertain)),
                names("单位未对上", draft, NamedUnit.Link.OPEN, path),
                names("单位待核对", draft, NamedUnit.Link.GUESSED, path),
                new PlanPage.Count("前后矛盾", contradictory.size(), path + first(contradictory)));
    }

    /** The tasks of the table; what is asked of everybody outside it is told apart, as it is listed apart. */
    private static PlanPage.Count tasks(Draft draft, String path) {
        long general = draft.live().stream().filter(DraftTask::general).count();
        String more = general == 0 ? "" : "条，另有通用职责 " + general + " 条";
        return new PlanPage.Count("任务", draft.live().size() - general, more, path + "#tasks");
    }

    /** The names, each once, and the tasks that name them: the groups below count tasks. */
    private static PlanPage.Count names(String title, Draft draft, NamedUnit.Link link, String path) {
        long names = draft.unsettledNames().values().stream()
                .filter(unit -> unit.link() == link)
                .count();
        long tasks = draft.live().stream()
                .filter(task -> task.everybody().stream().anyMatch(unit -> unit.link() == link))
                .count();
        return new PlanPage.Count(title, names, names == 0 ? "" : "个名称，涉及 " + tasks + " 条任务", path + "/units");
    }

    private static String first(List<DraftTask> tasks) {
        return tasks.isEmpty() ? "" : "/" + tasks.getFirst().id();
    }
}
