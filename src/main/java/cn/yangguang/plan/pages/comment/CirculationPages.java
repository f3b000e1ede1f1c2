package cn.yangguang.plan.pages.comment;

import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.circulating.CirculatingPlan;
import cn.yangguang.plan.circulating.CirculatingPlan.Circulating;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.plan.pages.confirm.Conflicts;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedDay;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The office sends a draft round for comment, and sees who said what. */
@Controller
class CirculationPages {

    private final PlanDoor door;
    private final CirculationViews views;
    private final CirculatingPlan circulating;

    CirculationPages(PlanDoor door, CirculationViews views, CirculatingPlan circulating) {
        this.door = door;
        this.views = views;
        this.circulating = circulating;
    }

    @GetMapping("/desk/plans/{id}/circulation")
    View show(Actor actor, @PathVariable UUID id) {
        return door.open(actor, id, Act.READ_PLAN)
                .map(opened -> views.show(actor, opened, null))
                .map(page -> Views.html(shell -> Views.TEMPLATES.planCirculation(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping("/desk/plans/{id}/circulation")
    View circulate(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String lastDay,
            @RequestParam(required = false) @Nullable List<String> units,
            @RequestParam(required = false) @Nullable List<String> others) {
        if (door.open(actor, id, Act.CIRCULATE_PLAN).isEmpty()) {
            return Views.forbidden();
        }
        List<String> ticked = Stream.of(units, others)
                .flatMap(Stream::ofNullable)
                .flatMap(List::stream)
                .toList();
        Optional<LocalDate> day = TypedDay.read(lastDay.strip());
        if (day.isEmpty()) {
            return refused(actor, id, ticked, lastDay, new FormProblems().add("lastDay", "请填写截止日期。"));
        }
        return switch (circulating.circulate(actor, id, seen, ids(ticked), day.get())) {
            case Circulating.Sent(int number) ->
                Views.redirect("/desk/plans/" + id + "/circulation", "已向 " + number + " 个单位征求意见，他们在“待办”里看到。");
            case Circulating.Refused(String field, String sentence) -> {
                FormProblems problems = new FormProblems();
                yield refused(
                        actor,
                        id,
                        ticked,
                        lastDay,
                        field.isEmpty() ? problems.add(sentence) : problems.add(field, sentence));
            }
            case Circulating.Overtaken(var plan, var by) -> Conflicts.view(plan, by, "征求意见");
            case Circulating.NoSuchPlan _ -> Views.notFound();
            case Circulating.NotAllowed _ -> Views.forbidden();
        };
    }

    private static Set<UnitId> ids(List<String> ticked) {
        Set<UnitId> ids = new LinkedHashSet<>();
        ticked.forEach(one -> TypedId.of(one).map(UnitId::new).ifPresent(ids::add));
        return ids;
    }

    private View refused(Actor actor, UUID id, List<String> ticked, String lastDay, FormProblems problems) {
        CirculationViews.Typed typed = new CirculationViews.Typed(ticked, lastDay, problems);
        return door.open(actor, id, Act.CIRCULATE_PLAN)
                .map(opened -> opened.plan().draft()
                        ? Views.refused(
                                shell -> Views.TEMPLATES.planCirculation(shell, views.show(actor, opened, typed)))
                        : Views.redirect("/desk/plans/" + id, "这份计划已经确认或作废，不能再征求意见。"))
                .orElseGet(Views::forbidden);
    }
}
