package cn.yangguang.plan.above;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.plan.comparing.Match;
import cn.yangguang.plan.comparing.Matching;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.pages.Link;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.web.Downloads;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Choice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A plan beside one plan above it, as a page and as a file. */
@Controller
class ComparisonPages {

    private final AboveDoor door;

    ComparisonPages(AboveDoor door) {
        this.door = door;
    }

    @GetMapping("/desk/plans/{id}/above/{above}")
    View show(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID above,
            @RequestParam(defaultValue = "") String fate) {
        String chosen = Choice.chosen(Fate.values(), fate).isPresent() ? fate : "";
        Optional<PlanDoor.Opened> opened = door.open(actor, id, Act.READ_PLAN);
        return opened.flatMap(below -> door.above(actor, below, above))
                .map(upper -> page(actor, opened.get(), upper, chosen))
                .map(page -> Views.html(shell -> Views.TEMPLATES.planAboveCompared(shell, page)))
                .orElseGet(Views::notFound);
    }

    private AbovePage.Compared page(Actor actor, PlanDoor.Opened below, Plan above, String chosen) {
        Comparison comparison = door.comparison(below.plan(), above);
        String path = AboveViews.path(below.plan(), above);
        return new AbovePage.Compared(
                "与“" + above.title() + "”对照",
                below.plan().title(),
                path,
                above.title(),
                AboveViews.shares(comparison, path),
                chosen,
                AboveViews.groups(comparison, chosen),
                chosen.isEmpty() ? added(comparison, path) : List.of(),
                Permissions.may(actor, Act.EDIT_PLAN, below.owner()));
    }

    /** What was added, each with the task above that is most like it, where any is at all. */
    private static List<AbovePage.Added> added(Comparison comparison, String path) {
        List<DraftTask> above =
                comparison.rows().stream().map(Comparison.Row::above).toList();
        Map<String, DraftTask> byKey =
                above.stream().collect(Collectors.toMap(task -> String.valueOf(task.id()), Function.identity()));
        Map<String, Match> nearest =
                Matching.between(Comparison.compared(comparison.added()), Comparison.compared(above)).stream()
                        .collect(Collectors.toMap(Match::above, Function.identity(), (best, _) -> best));
        return comparison.added().stream()
                .map(task -> added(task, nearest.get(String.valueOf(task.id())), byKey, path))
                .toList();
    }

    private static AbovePage.Added added(
            DraftTask task, @Nullable Match match, Map<String, DraftTask> above, String path) {
        DraftTask near = match == null ? null : above.get(match.own());
        return new AbovePage.Added(
                task.id(),
                task.requirement(),
                near == null ? null : new Link("任务 " + near.id(), path + "/" + near.id()));
    }

    /** The same as a table for a spreadsheet. */
    @GetMapping("/desk/plans/{id}/above/{above}/csv")
    ResponseEntity<Resource> csv(Actor actor, @PathVariable UUID id, @PathVariable UUID above) {
        Optional<PlanDoor.Opened> opened = door.open(actor, id, Act.READ_PLAN);
        Optional<Plan> upper = opened.flatMap(below -> door.above(actor, below, above));
        if (upper.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Comparison comparison = door.comparison(opened.orElseThrow().plan(), upper.get());
        return Downloads.file(
                "上级计划对照.csv",
                new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8),
                new ByteArrayResource(ComparisonSheet.csv(comparison)));
    }
}
