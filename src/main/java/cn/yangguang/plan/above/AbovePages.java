package cn.yangguang.plan.above;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.plan.pages.Words;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A plan and all plans above it, beside one another. */
@Controller
class AbovePages {

    private final AboveDoor door;
    private final LinkingAbove linking;

    AbovePages(AboveDoor door, LinkingAbove linking) {
        this.door = door;
        this.linking = linking;
    }

    @GetMapping("/desk/plans/{id}/above")
    View show(Actor actor, @PathVariable UUID id) {
        return door.open(actor, id, Act.READ_PLAN)
                .map(opened -> page(actor, opened, new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.planAbove(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping("/desk/plans/{id}/above")
    View link(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID above) {
        return answer(actor, id, linking.link(actor, id, above), "已选用，请核对下面的对照。");
    }

    @PostMapping("/desk/plans/{id}/above/{above}/unlink")
    View unlink(Actor actor, @PathVariable UUID id, @PathVariable UUID above) {
        return answer(actor, id, linking.unlink(actor, id, above), "已不再与这份计划对照。");
    }

    private View answer(Actor actor, UUID id, LinkingAbove.Linking became, String said) {
        return switch (became) {
            case LinkingAbove.Linking.Done _ -> Views.redirect("/desk/plans/" + id + "/above", said);
            case LinkingAbove.Linking.Refused(String sentence) ->
                door.open(actor, id, Act.READ_PLAN)
                        .map(opened -> page(actor, opened, new FormProblems().add("above", sentence)))
                        .map(page -> Views.refused(shell -> Views.TEMPLATES.planAbove(shell, page)))
                        .orElseGet(Views::notFound);
            case LinkingAbove.Linking.NotAllowed _ -> Views.forbidden();
        };
    }

    private AbovePage.Overview page(Actor actor, PlanDoor.Opened opened, FormProblems problems) {
        Plan plan = opened.plan();
        boolean mayEdit = Permissions.may(actor, Act.EDIT_PLAN, opened.owner());
        Map<Plan, Comparison> comparisons = new LinkedHashMap<>();
        door.above(actor, opened).forEach(above -> comparisons.put(above, door.comparison(plan, above)));
        List<DraftTask> own = door.tasks(plan);
        return new AbovePage.Overview(
                plan.title(),
                "/desk/plans/" + plan.id(),
                comparisons.entrySet().stream()
                        .map(entry -> AboveViews.upper(plan, entry.getKey(), entry.getValue(), mayEdit))
                        .toList(),
                summary(own, comparisons),
                comparisons.isEmpty() ? List.of() : AboveViews.chapters(plan, own, comparisons),
                problems,
                mayEdit ? link(actor, opened, problems) : null,
                mayEdit);
    }

    private static String summary(List<DraftTask> own, Map<Plan, Comparison> comparisons) {
        long added = own.stream()
                .filter(task -> comparisons.values().stream()
                        .allMatch(comparison -> comparison.added().contains(task)))
                .count();
        return "本地任务 " + own.size() + " 条：承接上级 " + (own.size() - added) + " 条，自行增加 " + added + " 条。";
    }

    private @Nullable Field link(Actor actor, PlanDoor.Opened opened, FormProblems problems) {
        List<Choice> choices = door.candidates(actor, opened).stream()
                .map(plan -> new Choice(plan.id().toString(), words(plan)))
                .toList();
        return choices.isEmpty() && problems.isEmpty() ? null : problems.on(Field.select("above", "再选一份上级计划", choices));
    }

    private static String words(Plan plan) {
        String year = Words.text(plan.header().year());
        return plan.title() + (year.isEmpty() ? "" : "（" + year + "年）");
    }
}
