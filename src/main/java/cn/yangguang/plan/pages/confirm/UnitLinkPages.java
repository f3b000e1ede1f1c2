package cn.yangguang.plan.pages.confirm;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.draft.Deed;
import cn.yangguang.plan.draft.NamedUnit;
import cn.yangguang.plan.draft.UnitLinks;
import cn.yangguang.plan.keeping.CorrectingPlan;
import cn.yangguang.plan.keeping.Correction;
import cn.yangguang.plan.keeping.Plans;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The printed names that nobody could be found for, or that were guessed: a person says whom they mean, all at once. */
@Controller
class UnitLinkPages {

    private final PlanDoor door;
    private final Plans plans;
    private final UnitLinkViews views;
    private final CorrectingPlan correcting;

    UnitLinkPages(PlanDoor door, Plans plans, UnitLinkViews views, CorrectingPlan correcting) {
        this.door = door;
        this.plans = plans;
        this.views = views;
        this.correcting = correcting;
    }

    @GetMapping("/desk/plans/{id}/reading/units")
    View show(Actor actor, @PathVariable UUID id) {
        return views.page(actor, id, Map.of(), new FormProblems())
                .map(page -> Views.html(shell -> Views.TEMPLATES.planUnits(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping("/desk/plans/{id}/reading/units")
    View link(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int seen,
            @RequestParam MultiValueMap<String, String> sent) {
        Map<String, String> chosen = chosen(sent);
        Optional<PlanDoor.Opened> opened = door.open(actor, id, Act.EDIT_PLAN);
        if (opened.isEmpty()) {
            return Views.forbidden();
        }
        Map<String, Deed.Meaning> meanings = new LinkedHashMap<>();
        FormProblems problems = new FormProblems();
        chosen.forEach((name, unit) -> read(opened.get(), name, unit, meanings, problems));
        if (meanings.isEmpty() && problems.isEmpty()) {
            problems.add("请至少选择一个单位。");
        }
        if (!problems.isEmpty()) {
            return refused(actor, id, chosen, problems);
        }
        return answer(actor, id, meanings, correcting.correct(actor, id, seen, new Deed.Link(meanings)), chosen);
    }

    private View answer(
            Actor actor,
            UUID id,
            Map<String, Deed.Meaning> meanings,
            Correction correction,
            Map<String, String> chosen) {
        if (correction instanceof Correction.Refused(String sentence)) {
            return refused(actor, id, chosen, new FormProblems().add(sentence));
        }
        String said = correction instanceof Correction.Made ? said(actor, id, meanings) : "";
        return Answers.of(id, correction, next(id), said, "对上单位");
    }

    /** What was done, and how many of the names the next plan will find by itself. */
    private String said(Actor actor, UUID id, Map<String, Deed.Meaning> meanings) {
        UnitLinks now = views.links(door.open(actor, id, Act.EDIT_PLAN).orElseThrow());
        long kept = meanings.entrySet().stream()
                .filter(entry -> kept(now.link(entry.getKey()), entry.getValue()))
                .count();
        String done = "已对上 " + meanings.size() + " 个名称";
        if (kept == meanings.size()) {
            return done + "，并记住供以后的计划使用。";
        }
        return kept == 0 ? done + "，只用于这份计划。" : done + "，其中 " + kept + " 个记住供以后的计划使用，其余只用于这份计划。";
    }

    private static boolean kept(NamedUnit found, Deed.Meaning meaning) {
        return meaning.unit() != null
                && found.link() == NamedUnit.Link.CERTAIN
                && found.meant().equals(List.of(meaning.unit()));
    }

    private String next(UUID id) {
        boolean more = plans.find(id)
                .map(plan -> plans.draft(id, plan.revision()))
                .filter(draft -> !draft.unsettledNames().isEmpty())
                .isPresent();
        return "/desk/plans/" + id + "/reading" + (more ? "/units" : "");
    }

    /** What was chosen, by the printed name; what was left open is not sent on. */
    private static Map<String, String> chosen(MultiValueMap<String, String> sent) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (int i = 0; sent.containsKey("name" + i); i++) {
            String unit = TaskForm.one(sent, "unit" + i);
            if (!unit.isBlank()) {
                chosen.put(TaskForm.one(sent, "name" + i), unit);
            }
        }
        return chosen;
    }

    private void read(
            PlanDoor.Opened opened,
            String name,
            String unit,
            Map<String, Deed.Meaning> meanings,
            FormProblems problems) {
        if (unit.equals(UnitLinkViews.LEFT_OUT)) {
            meanings.put(name, new Deed.Meaning(null));
            return;
        }
        Optional<UnitId> id = UnitLinkViews.offered(views.links(opened), opened, name).stream()
                .map(Unit::id)
                .filter(one -> one.toString().equals(unit))
                .findFirst();
        if (id.isEmpty()) {
            problems.add("“" + name + "”选择的单位不在列表中，请重新选择。");
        } else {
            meanings.put(name, new Deed.Meaning(id.get()));
        }
    }

    private View refused(Actor actor, UUID id, Map<String, String> chosen, FormProblems problems) {
        return views.page(actor, id, chosen, problems)
                .map(page -> Views.refused(shell -> Views.TEMPLATES.planUnits(shell, page)))
                .orElseGet(Views::forbidden);
    }
}
