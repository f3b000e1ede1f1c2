package cn.yangguang.plan.pages;

import cn.yangguang.duty.keeping.SourceLists.OfDuty;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.plan.circulating.Circulations;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.PlanEvents;
import cn.yangguang.plan.keeping.PlanLedger;
import cn.yangguang.plan.keeping.PlanTasks;
import cn.yangguang.plan.keeping.PlanVersion;
import cn.yangguang.plan.keeping.PlanVersions;
import cn.yangguang.plan.keeping.PublicTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the page of one plan out: confirmed, given up, or as a draft for who may not correct it. */
@Component
public class PlanShows {

    private final PlanEvents events;
    private final PlanLedger ledger;
    private final Steps steps;
    private final Circulations circulations;
    private final PlanVersions versions;
    private final PublicTexts texts;
    private final PlanTasks tasks;

    PlanShows(
            PlanEvents events,
            PlanLedger ledger,
            Steps steps,
            Circulations circulations,
            PlanVersions versions,
            PublicTexts texts,
            PlanTasks tasks) {
        this.events = events;
        this.ledger = ledger;
        this.steps = steps;
        this.circulations = circulations;
        this.versions = versions;
        this.texts = texts;
        this.tasks = tasks;
    }

    PlanPage.Show page(Actor actor, PlanDoor.Opened opened) {
        return page(actor, opened, Again.NOTHING, takeBack(opened.plan(), "", ""));
    }

    /** What stays on the page after a refusal: why, the draft that may be kept, and a reason that was typed. */
    private record Again(String problem, String keep, boolean hiding, String reason) {
        private static final Again NOTHING = new Again("", "", false, "");
    }

    /** The page again after what the public is to read was not drafted; with the version that people may keep, or empty. */
    PlanPage.Show draftRefused(Actor actor, PlanDoor.Opened opened, String problem, String keep) {
        return page(actor, opened, new Again(problem, keep, false, ""), takeBack(opened.plan(), "", ""));
    }

    /** The page again after it was not taken off the public page, with the reason that was typed. */
    public PlanPage.Show hideRefused(Actor actor, PlanDoor.Opened opened, String problem, String reason) {
        return page(actor, opened, new Again(problem, "", true, reason), takeBack(opened.plan(), "", ""));
    }

    /** The page again after it was not taken back, with the reason that was typed. */
    public PlanPage.Show takeBackRefused(Actor actor, PlanDoor.Opened opened, String problem, String reason) {
        return page(actor, opened, new Again(problem, "", false, ""), takeBack(opened.plan(), problem, reason));
    }

    private Asking takeBack(Plan plan, String problem, String reason) {
        return Asking.takeBack(plan, events.confirmations(plan.id()), problem, reason);
    }

    private PlanPage.Show page(Actor actor, PlanDoor.Opened opened, Again again, Asking takeBack) {
        Plan plan = opened.plan();
        List<OfDuty> duties = ledger.duties(plan.id());
        boolean mayDraft = plan.confirmed() != null
                && Permissions.may(actor, Act.CONFIRM_PLAN, opened.owner())
                && Permissions.may(actor, Act.DRAFT_PUBLICATION, opened.owner())
                && !texts.drafted(plan);
        boolean mayTakeBack = plan.confirmed() != null
                && plan.closedOn() == null
                && versions.of(plan.id()).size() < 2
                && Permissions.may(actor, Act.CONFIRM_PLAN, opened.owner());
        return new PlanPage.Show(
                plan.id(),
                plan.title(),
                Words.state(plan),
                plan.discarded() != null,
                steps.of(plan),
                links(actor, opened),
                versions(plan),
                facts(opened),
                counts(plan, duties),
                sections(plan, duties),
                PlanViews.history(plan, events.of(plan.id())),
                again.problem(),
                again.keep(),
                hide(actor, opened, again),
                plan.waitsForReview(),
                mayDraft,
                mayTakeBack && plan.published() == null ? takeBack : null,
                mayTakeBack && plan.published() != null);
    }

    private @Nullable Asking hide(Actor actor, PlanDoor.Opened opened, Again again) {
        boolean may =
                Permissions.may(actor, Act.WITHDRAW_PUBLICATION, opened.owner()) && texts.fromBefore(opened.plan());
        return may ? Asking.hide(opened.plan(), again.hiding() ? again.problem() : "", again.reason()) : null;
    }

    /** What belongs to the plan and has a page of its own. */
    private List<Link> links(Actor actor, PlanDoor.Opened opened) {
        Plan plan = opened.plan();
        String path = "/desk/plans/" + plan.id();
        List<Link> links = new ArrayList<>();
        if (circulations.latest(plan.id()).isPresent()) {
            links.add(new Link("征求意见", path + "/circulation"));
            links.add(new Link("征求意见以后的改动", path + "/changes"));
        }
        if (plan.publication() != null && Permissions.may(actor, Act.READ_PUBLICATIONS, opened.owner())) {
            links.add(new Link("公开稿", "/desk/publications/" + plan.publication()));
        }
        if (plan.confirmed() != null && Permissions.may(actor, Act.CONFIRM_PLAN, opened.owner())) {
            if (plan.closedOn() == null) {
                links.add(new Link("调整", path + "/amend"));
            }
            links.add(new Link(plan.closedOn() == null ? "办结" : "重新打开", path + "/close"));
        }
        return links;
    }

    /** What was in force when; none while it was never amended. */
    private List<Link> versions(Plan plan) {
        List<PlanVersion> all = versions.of(plan.id());
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .map(one -> new Link(
                                "第 " + one.number() + " 版，从 " + one.inForceFrom() + " 起执行"
                                        + (one.reason().isEmpty() ? "" : "（" + one.reason() + "）"),
                                "/desk/plans/" + plan.id() + "/versions/" + one.number()))
                        .toList();
    }

    /** The tasks in force, and last those that amendments took out: what was overdue stays to be seen. */
    private List<PlanPage.Section> sections(Plan plan, List<OfDuty> duties) {
        List<PlanPage.Section> sections = new ArrayList<>(PlanViews.sections(tasks.of(plan.id()), duties));
        List<PlanPage.TaskRow> ended = PlanViews.sections(tasks.ended(plan.id()), duties).stream()
                .flatMap(section -> section.tasks().stream())
                .toList();
        if (!ended.isEmpty()) {
            sections.add(new PlanPage.Section("调整时删去的任务", ended));
        }
        return sections;
    }

    private static List<Fact> facts(PlanDoor.Opened opened) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("所属", opened.owner().name()));
        facts.addAll(Words.facts(opened.plan().header()));
        return facts;
    }

    private static List<PlanPage.Count> counts(Plan plan, List<OfDuty> duties) {
        String path = "/desk/plans/" + plan.id() + "/duties?by=list";
        Map<State, Long> byState = PlanViews.counts(duties);
        long all = byState.values().stream().mapToLong(Long::longValue).sum();
        List<PlanPage.Count> counts = new ArrayList<>();
        counts.add(new PlanPage.Count("全部到期事项", all, path));
        for (State state : State.values()) {
            counts.add(new PlanPage.Count(
                    state.label(), byState.getOrDefault(state, 0L), path + "&state=" + state.name()));
        }
        return counts;
    }
}
