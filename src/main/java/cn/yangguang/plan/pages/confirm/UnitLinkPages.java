package cn.yangguang.plan.pages.confirm;

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
        Meanings offered = views.meanings(opened.get());
        Map<String, Deed.Meaning> meanings = new LinkedHashMap<>();
        FormProblems problems = new FormProblems();
        chosen.forEach((name, value) -> {
            Meanings.Offer offer = offered.of(name).get(value);
            if (offer == null) {
                problems.add("“" + name + "”选择的单位不在列表中，请重新选择。");
            } else if (decided(offered.links().link(name), value, sure(sent, name))) {
                meanings.put(name, offer.meaning());
            }
        });
        if (meanings.isEmpty() && problems.isEmpty()) {
            problems.add("请至少选择一个单位；推定的单位，核对无误的请勾选。");
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

    /** A guess that nobody ticked or changed is left as it is. */
    private static boolean decided(NamedUnit found, String value, boolean sure) {
        return sure
                || found.link() != NamedUnit.Link.GUESSED
                || !UnitLinkViews.guess(found).equals(value);
    }

    private static boolean sure(MultiValueMap<String, String> sent, String name) {
        for (int i = 0; sent.containsKey("name" + i); i++) {
            if (TaskForm.one(sent, "name" + i).equals(name)) {
                return !TaskForm.one(sent, "sure" + i).isEmpty();
            }
        }
        return false;
    }

    /** What was done, and which of the names the next plan will find by itself. */
    private String said(Actor actor, UUID id, Map<String, Deed.Meaning> meanings) {
        UnitLinks now = views.links(door.open(actor, id, Act.EDIT_PLAN).orElseThrow());
        List<String> kept = meanings.entrySet().stream()
                .filter(entry -> kept(now.link(entry.getKey()), entry.getValue()))
                .map(entry -> "“" + entry.getKey() + "”")
                .toList();
        String done = "已对上 " + meanings.size() + " 个名称";
        if (kept.isEmpty()) {
            return done + "，只用于这份计划。";
        }
        String rest = kept.size() == meanings.size() ? "。" : "；其余只用于这份计划。";
        return done + "，记住 " + kept.size() + " 个供以后的计划使用：" + String.join("", kept) + rest;
    }

    private static boolean kept(NamedUnit found, Deed.Meaning meaning) {
        return meaning.remember()
                && found.link() == NamedUnit.Link.CERTAIN
                && found.meant().equals(meaning.units());
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

    private View refused(Actor actor, UUID id, Map<String, String> chosen, FormProblems problems) {
        return views.page(actor, id, chosen, problems)
                .map(page -> Views.refused(shell -> Views.TEMPLATES.planUnits(shell, page)))
                .orElseGet(Views::forbidden);
    }
}
