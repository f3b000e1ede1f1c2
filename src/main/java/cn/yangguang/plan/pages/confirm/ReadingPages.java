package cn.yangguang.plan.pages.confirm;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.draft.Deed;
import cn.yangguang.plan.draft.DraftHeader;
import cn.yangguang.plan.draft.Obstacle;
import cn.yangguang.plan.keeping.Confirming;
import cn.yangguang.plan.keeping.ConfirmingPlan;
import cn.yangguang.plan.keeping.CorrectingPlan;
import cn.yangguang.plan.keeping.Correction;
import cn.yangguang.plan.keeping.Revision;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The confirm screen: the draft beside its original, its head, undoing, and confirming. */
@Controller
class ReadingPages {

    private final PlanDoor door;
    private final Screens screens;
    private final CorrectingPlan correcting;
    private final ConfirmingPlan confirming;

    ReadingPages(PlanDoor door, Screens screens, CorrectingPlan correcting, ConfirmingPlan confirming) {
        this.door = door;
        this.screens = screens;
        this.correcting = correcting;
        this.confirming = confirming;
    }

    @GetMapping("/desk/plans/{id}/reading")
    View screen(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean all) {
        Optional<PlanDoor.Opened> opened = door.open(actor, id, Act.EDIT_PLAN);
        if (opened.isEmpty()) {
            return Views.notFound();
        }
        if (!opened.get().plan().draft()) {
            return Views.redirect("/desk/plans/" + id);
        }
        ReadingPage.Screen page = screens.screen(actor, opened.get(), Screens.Refusal.none(), all);
        return Views.html(shell -> Views.TEMPLATES.planReading(shell, page));
    }

    @PostMapping("/desk/plans/{id}/reading/head")
    View head(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int seen,
            @ModelAttribute HeadForm form,
            @RequestParam MultiValueMap<String, String> sent) {
        FormProblems problems = new FormProblems();
        DraftHeader header = form.read(problems);
        if (!problems.isEmpty()) {
            return refused(actor, id, Screens.Refusal.of(form, problems));
        }
        Correction correction = correcting.correct(actor, id, seen, new Deed.Head(header));
        return correction instanceof Correction.Overtaken overtaken
                ? Conflicts.head(overtaken, form, sent)
                : Answers.of(id, correction, "已保存计划名称等内容。", "");
    }

    @PostMapping("/desk/plans/{id}/reading/undo")
    View undo(Actor actor, @PathVariable UUID id, @RequestParam int seen) {
        Correction correction = correcting.undo(actor, id, seen);
        return correction instanceof Correction.Refused(String sentence)
                ? refused(actor, id, Screens.Refusal.of(null, new FormProblems().add(sentence)))
                : Answers.of(id, correction, "已撤销上一步。", "撤销上一步");
    }

    @PostMapping("/desk/plans/{id}/confirm")
    View confirm(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String despite) {
        return switch (confirming.confirm(actor, id, seen, despite.strip())) {
            case Confirming.Confirmed(int tasks, int duties) ->
                Views.redirect("/desk/plans/" + id, "已确认：" + tasks + " 条任务、" + duties + " 项职责，到期日已排定。");
            case Confirming.StillOpen(List<Obstacle> obstacles) ->
                refused(actor, id, Screens.Refusal.of(obstacles, despite));
            case Confirming.Overtaken(Revision by) ->
                door.open(actor, id, Act.EDIT_PLAN)
                        .map(opened -> Conflicts.view(opened.plan(), by, "确认印发"))
                        .orElseGet(Views::forbidden);
            case Confirming.NoDraft _ -> Views.redirect("/desk/plans/" + id, "这份计划已经确认或作废。");
            case Confirming.IsAmendment _ ->
                Views.redirect("/desk/plans/" + id + "/amendment", "这是一份调整稿，请写明从哪一天起、为什么调整。");
            case Confirming.NoSuchPlan _ -> Views.notFound();
            case Confirming.NotAllowed _ -> Views.forbidden();
        };
    }

    private View refused(Actor actor, UUID id, Screens.Refusal refusal) {
        return door.open(actor, id, Act.EDIT_PLAN)
                .filter(opened -> opened.plan().draft())
                .map(opened -> screens.screen(actor, opened, refusal))
                .map(page -> Views.refused(shell -> Views.TEMPLATES.planReading(shell, page)))
                .orElseGet(Views::forbidden);
    }
}
