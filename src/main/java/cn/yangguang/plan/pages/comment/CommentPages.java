package cn.yangguang.plan.pages.comment;

import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.plan.circulating.CommentingOnPlan;
import cn.yangguang.plan.circulating.CommentingOnPlan.Comment;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A unit reads drafts that it is asked about, and says what it has against them, or nothing. */
@Controller
class CommentPages {

    private static final String ROUND = "/desk/comments/{circulation}/{unit}";
    private static final String TASK = ROUND + "/{task:\\d{1,6}}";

    private final CommentViews views;
    private final CommentingOnPlan commenting;

    CommentPages(CommentViews views, CommentingOnPlan commenting) {
        this.views = views;
        this.commenting = commenting;
    }

    @GetMapping("/desk/comments")
    View list(Actor actor) {
        Reach reach = Reach.of(actor, Act.OBJECT_TO_PLAN);
        if (reach.isEmpty()) {
            return Views.forbidden();
        }
        CommentPage.Listing page = views.list(reach);
        return Views.html(shell -> Views.TEMPLATES.planComments(shell, page));
    }

    @GetMapping(ROUND)
    View show(Actor actor, @PathVariable UUID circulation, @PathVariable UUID unit) {
        return views.show(actor, circulation, unit, new FormProblems())
                .map(page -> Views.html(shell -> Views.TEMPLATES.planComment(shell, page)))
                .orElseGet(Views::notFound);
    }

    @GetMapping(TASK)
    View raise(Actor actor, @PathVariable UUID circulation, @PathVariable UUID unit, @PathVariable int task) {
        return views.raise(actor, circulation, unit, task, null, new FormProblems())
                .map(page -> Views.html(shell -> Views.TEMPLATES.planRaise(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping(TASK)
    View raise(
            Actor actor,
            @PathVariable UUID circulation,
            @PathVariable UUID unit,
            @PathVariable int task,
            @ModelAttribute CommentForm form) {
        FormProblems problems = new FormProblems();
        Optional<CommentingOnPlan.Typed> typed = form.read(task, problems);
        if (typed.isEmpty()) {
            return refusedForm(actor, circulation, unit, task, form, problems);
        }
        Comment comment = commenting.object(actor, circulation, new UnitId(unit), typed.get());
        if (comment instanceof Comment.Refused(String field, String sentence) && !field.isEmpty()) {
            problems.add(CommentForm.field(typed.get().kind(), field), sentence);
            return refusedForm(actor, circulation, unit, task, form, problems);
        }
        return answer(actor, circulation, unit, comment, "已提出意见，政务公开办答复前可以撤回。");
    }

    @PostMapping(ROUND + "/agree")
    View agree(Actor actor, @PathVariable UUID circulation, @PathVariable UUID unit) {
        return answer(actor, circulation, unit, commenting.agree(actor, circulation, new UnitId(unit)), "已回复：无意见。");
    }

    @PostMapping(ROUND + "/withdraw")
    View withdraw(Actor actor, @PathVariable UUID circulation, @PathVariable UUID unit, @RequestParam UUID objection) {
        return answer(
                actor,
                circulation,
                unit,
                commenting.withdraw(actor, circulation, new UnitId(unit), objection),
                "已撤回这条意见。");
    }

    private View answer(Actor actor, UUID circulation, UUID unit, Comment comment, String said) {
        return switch (comment) {
            case Comment.Made _ -> Views.redirect(CommentViews.path(circulation, new UnitId(unit)), said);
            case Comment.Refused(String _, String sentence) ->
                views.show(actor, circulation, unit, new FormProblems().add(sentence))
                        .map(page -> Views.refused(shell -> Views.TEMPLATES.planComment(shell, page)))
                        .orElseGet(Views::notFound);
            case Comment.NoSuchThing _ -> Views.notFound();
            case Comment.NotAllowed _ -> Views.forbidden();
        };
    }

    private View refusedForm(
            Actor actor, UUID circulation, UUID unit, int task, CommentForm form, FormProblems problems) {
        return views.raise(actor, circulation, unit, task, form, problems)
                .map(page -> Views.refused(shell -> Views.TEMPLATES.planRaise(shell, page)))
                .orElseGet(Views::forbidden);
    }
}
