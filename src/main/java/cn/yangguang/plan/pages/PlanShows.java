package cn.yangguang.plan.pages;

import cn.yangguang.duty.keeping.SourceLists.OfDuty;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.PlanEvents;
import cn.yangguang.plan.keeping.PlanLedger;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.web.forms.Confirmation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lays the page of one plan out: confirmed, given up, or as a draft for who may not correct it. */
@Component
public class PlanShows {

    private final Plans plans;
    private final PlanEvents events;
    private final PlanLedger ledger;

    PlanShows(Plans plans, PlanEvents events, PlanLedger ledger) {
        this.plans = plans;
        this.events = events;
        this.ledger = ledger;
    }

    PlanPage.Show page(Actor actor, PlanDoor.Opened opened) {
        return page(actor, opened, "", takeBack(opened.plan(), "", ""));
    }

    /** The page again after its public page was not switched. */
    PlanPage.Show switchRefused(Actor actor, PlanDoor.Opened opened, String problem) {
        return page(actor, opened, problem, takeBack(opened.plan(), "", ""));
    }

    /** The page again after it was not taken back, with the reason that was typed. */
    public PlanPage.Show takeBackRefused(Actor actor, PlanDoor.Opened opened, String problem, String reason) {
        return page(actor, opened, problem, takeBack(opened.plan(), problem, reason));
    }

    private Asking takeBack(Plan plan, String problem, String reason) {
        return Asking.takeBack(plan, events.confirmations(plan.id()), problem, reason);
    }

    private PlanPage.Show page(Actor actor, PlanDoor.Opened opened, String problem, Asking takeBack) {
        Plan plan = opened.plan();
        List<OfDuty> duties = ledger.duties(plan.id());
        boolean mayPublish = plan.confirmed() != null && Permissions.may(actor, Act.PUBLISH_PLAN, opened.owner());
        boolean mayTakeBack = plan.confirmed() != null && Permissions.may(actor, Act.CONFIRM_PLAN, opened.owner());
        boolean own = plan.confirmed() != null && plan.confirmed().by().equals(actor.staff());
        return new PlanPage.Show(
                plan.id(),
                plan.title(),
                Words.state(plan),
                plan.discarded() != null,
                facts(opened),
                counts(plan, duties),
                PlanViews.sections(plans.tasks(plan.id()), duties),
                PlanViews.history(plan, events.of(plan.id())),
                problem,
                mayPublish && !own && plan.published() == null,
                mayPublish && plan.published() != null ? hide(plan.id()) : null,
                mayTakeBack && plan.published() == null ? takeBack : null,
                mayTakeBack && plan.published() != null);
    }

    private static Confirmation hide(UUID plan) {
        return new Confirmation(
                "停止公开", "公众将不能再看到这份计划，随时可以重新公开。", "/desk/plans/" + plan + "/public", "停止公开", Map.of("on", "false"));
    }

    private static List<PlanPage.Fact> facts(PlanDoor.Opened opened) {
        List<PlanPage.Fact> facts = new ArrayList<>();
        facts.add(new PlanPage.Fact("所属", opened.owner().name()));
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
