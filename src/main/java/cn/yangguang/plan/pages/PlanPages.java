package cn.yangguang.plan.pages;

import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.PlanLedger;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.plan.keeping.PublishingPlan;
import cn.yangguang.plan.keeping.PublishingPlan.Publishing;
import cn.yangguang.store.Store;
import cn.yangguang.web.Downloads;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Confirmation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The plans, one plan, its file, and the switch of its public page. */
@Controller
class PlanPages {

    private final PlanDoor door;
    private final Organization organization;
    private final Plans plans;
    private final PlanLedger ledger;
    private final PublishingPlan publishing;
    private final Store store;

    PlanPages(
            PlanDoor door,
            Organization organization,
            Plans plans,
            PlanLedger ledger,
            PublishingPlan publishing,
            Store store) {
        this.door = door;
        this.organization = organization;
        this.plans = plans;
        this.ledger = ledger;
        this.publishing = publishing;
        this.store = store;
    }

    @Bean
    @Order(200)
    static NavigationEntry plansEntry() {
        return new NavigationEntry("计划", "/desk/plans", Act.READ_PLAN.name());
    }

    @GetMapping("/desk/plans")
    View list(Actor actor) {
        Reach reach = Reach.of(actor, Act.READ_PLAN);
        if (reach.isEmpty()) {
            return Views.forbidden();
        }
        List<PlanPage.Row> rows = PlanViews.rows(plans.within(reach), organization.tree());
        PlanPage.Listing page =
                new PlanPage.Listing(rows, !Reach.of(actor, Act.EDIT_PLAN).isEmpty());
        return Views.html(shell -> Views.TEMPLATES.planList(shell, page));
    }

    /** A draft has no page of its own but its confirm screen; who may not correct it sees what it says of itself. */
    @GetMapping("/desk/plans/{id}")
    View show(Actor actor, @PathVariable UUID id) {
        Optional<PlanDoor.Opened> found = door.open(actor, id, Act.READ_PLAN);
        if (found.isEmpty()) {
            return Views.notFound();
        }
        PlanDoor.Opened opened = found.get();
        if (opened.plan().confirmed() == null && Permissions.may(actor, Act.EDIT_PLAN, opened.owner())) {
            return Views.redirect("/desk/plans/" + id + "/reading");
        }
        PlanPage.Show page = page(actor, opened, "");
        return Views.html(shell -> Views.TEMPLATES.planShow(shell, page));
    }

    private PlanPage.Show page(Actor actor, PlanDoor.Opened opened, String problem) {
        Plan plan = opened.plan();
        List<Owed> owed = ledger.owed(opened.everybody(), plan.id());
        boolean mayPublish = plan.confirmed() != null && Permissions.may(actor, Act.PUBLISH_PLAN, opened.owner());
        boolean own = plan.confirmed() != null && plan.confirmed().by().equals(actor.staff());
        Confirmation hide = new Confirmation(
                "停止公开",
                "公众将不能再看到这份计划，随时可以重新公开。",
                "/desk/plans/" + plan.id() + "/public",
                "停止公开",
                Map.of("on", "false"));
        return new PlanPage.Show(
                plan.id(),
                plan.title(),
                Words.state(plan),
                facts(opened),
                counts(plan, owed),
                PlanViews.sections(plans.tasks(plan.id()), owed),
                problem,
                mayPublish && !own && plan.published() == null,
                mayPublish && plan.published() != null ? hide : null);
    }

    private static List<PlanPage.Fact> facts(PlanDoor.Opened opened) {
        Plan plan = opened.plan();
        List<PlanPage.Fact> facts = new ArrayList<>();
        facts.add(new PlanPage.Fact("所属", opened.owner().name()));
        facts.addAll(Words.facts(plan.header()));
        facts.add(new PlanPage.Fact("上传", Words.done(plan.uploaded())));
        if (plan.confirmed() != null) {
            facts.add(new PlanPage.Fact("确认", Words.done(plan.confirmed())));
        }
        if (plan.published() != null) {
            facts.add(new PlanPage.Fact("公开", Words.done(plan.published())));
        }
        return facts;
    }

    private static List<PlanPage.Count> counts(Plan plan, List<Owed> owed) {
        String path = "/desk/plans/" + plan.id() + "/duties";
        List<PlanPage.Count> counts = new ArrayList<>();
        counts.add(new PlanPage.Count("全部到期事项", owed.size(), path + "?by=list"));
        Map<State, Long> byState = PlanViews.counts(owed);
        for (State state : State.values()) {
            counts.add(new PlanPage.Count(
                    state.label(), byState.getOrDefault(state, 0L), path + "?by=list&state=" + state.name()));
        }
        return counts;
    }

    /** The file as it was uploaded; nothing, as a 404, where this person may not see the plan. */
    @GetMapping("/desk/plans/{id}/file")
    ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id) {
        Optional<Plan> plan = door.open(actor, id, Act.READ_PLAN).map(PlanDoor.Opened::plan);
        Optional<Path> file = plan.flatMap(one -> store.path(one.sm3()));
        return plan.isEmpty() || file.isEmpty()
                ? ResponseEntity.notFound().build()
                : Downloads.file(
                        plan.get().fileName(), MediaType.APPLICATION_OCTET_STREAM, new FileSystemResource(file.get()));
    }

    @PostMapping("/desk/plans/{id}/public")
    View publish(Actor actor, @PathVariable UUID id, @RequestParam boolean on) {
        return switch (publishing.switchPage(actor, id, on)) {
            case Publishing.Done _ -> Views.redirect("/desk/plans/" + id, on ? "已公开，公众现在可以看到这份计划。" : "已停止公开。");
            case Publishing.Refused(String sentence) ->
                door.open(actor, id, Act.READ_PLAN)
                        .map(opened -> page(actor, opened, sentence))
                        .map(page -> Views.refused(shell -> Views.TEMPLATES.planShow(shell, page)))
                        .orElseGet(Views::notFound);
            case Publishing.NoSuchPlan _ -> Views.notFound();
            case Publishing.NotAllowed _ -> Views.forbidden();
        };
    }
}
