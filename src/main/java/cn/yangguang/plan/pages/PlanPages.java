package cn.yangguang.plan.pages;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.keeping.DraftingPlanText;
import cn.yangguang.plan.keeping.DraftingPlanText.Drafting;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.store.Store;
import cn.yangguang.web.Downloads;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Views;
import java.nio.file.Path;
import java.util.List;
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

/** The plans, one plan, its file, and the drafting of what the public is to read of it. */
@Controller
class PlanPages {

    private static final String WRITTEN = "公开稿起草以后有人改过，还没有公开；为了不丢改过的内容，没有重新起草，一个字也没有动。请打开公开稿，把计划的调整写进去，再在这里保留它。";

    private final PlanDoor door;
    private final Organization organization;
    private final Plans plans;
    private final PlanShows shows;
    private final DraftingPlanText drafting;
    private final Store store;

    PlanPages(
            PlanDoor door,
            Organization organization,
            Plans plans,
            PlanShows shows,
            DraftingPlanText drafting,
            Store store) {
        this.door = door;
        this.organization = organization;
        this.plans = plans;
        this.shows = shows;
        this.drafting = drafting;
        this.store = store;
    }

    @Bean
    @Order(200)
    static NavigationEntry plansEntry() {
        return new NavigationEntry("计划", "/desk/plans", Act.READ_PLAN.name());
    }

    @GetMapping("/desk/plans")
    View list(Actor actor, @RequestParam(defaultValue = "false") boolean discarded) {
        Reach reach = Reach.of(actor, Act.READ_PLAN);
        if (reach.isEmpty()) {
            return Views.forbidden();
        }
        List<Plan> gone = plans.discarded(reach);
        List<Plan> listed = discarded ? gone : plans.within(reach);
        PlanPage.Listing page = new PlanPage.Listing(
                PlanViews.rows(listed, organization.tree()),
                !Reach.of(actor, Act.EDIT_PLAN).isEmpty(),
                discarded,
                gone.size());
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
        if (opened.plan().applied()) {
            return Views.redirect("/desk/plans/" + opened.plan().amends());
        }
        if (opened.plan().draft() && Permissions.may(actor, Act.EDIT_PLAN, opened.owner())) {
            return Views.redirect("/desk/plans/" + id + "/reading");
        }
        PlanPage.Show page = shows.page(actor, opened);
        return Views.html(shell -> Views.TEMPLATES.planShow(shell, page));
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
    View draft(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String keep) {
        boolean keeps = keep.matches("\\d{1,8}");
        Drafting became = keeps ? drafting.keep(actor, id, Integer.parseInt(keep)) : drafting.draft(actor, id);
        return switch (became) {
            case Drafting.Drafted(UUID publication, String doubt) ->
                Views.redirect(
                        "/desk/publications/" + publication,
                        (keeps ? "公开稿按改过的内容保留，请核对是否写进了计划的调整，再送审。" : "公开稿已按计划现在的内容起草，核对后请送审。") + doubt);
            case Drafting.Written(int version) -> refused(actor, id, WRITTEN, "" + version);
            case Drafting.Refused(String sentence) -> refused(actor, id, sentence, "");
            case Drafting.NoSuchPlan _ -> Views.notFound();
            case Drafting.NotAllowed _ -> Views.forbidden();
        };
    }

    private View refused(Actor actor, UUID id, String sentence, String keep) {
        return door.open(actor, id, Act.READ_PLAN)
                .map(opened -> shows.draftRefused(actor, opened, sentence, keep))
                .map(page -> Views.refused(shell -> Views.TEMPLATES.planShow(shell, page)))
                .orElseGet(Views::notFound);
    }
}
