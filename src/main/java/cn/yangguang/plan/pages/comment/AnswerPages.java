package cn.yangguang.plan.pages.comment;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.circulating.AnsweringObjection;
import cn.yangguang.plan.circulating.AnsweringObjection.Answering;
import cn.yangguang.plan.circulating.Objection;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.pages.Conflict;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.plan.pages.Words;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The office answers one objection; the later of two who answer at once is told, with both answers. */
@Controller
class AnswerPages {

    private static final String PATH = "/desk/plans/{id}/objections/{objection}";

    private final PlanDoor door;
    private final AnswerViews views;
    private final AnsweringObjection answering;

    AnswerPages(PlanDoor door, AnswerViews views, AnsweringObjection answering) {
        this.door = door;
        this.views = views;
        this.answering = answering;
    }

    @GetMapping(PATH)
    View show(Actor actor, @PathVariable UUID id, @PathVariable UUID objection) {
        return door.open(actor, id, Act.CIRCULATE_PLAN)
                .flatMap(opened -> views.answer(actor, opened, objection, null, new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.planAnswer(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping(PATH)
    View answer(Actor actor, @PathVariable UUID id, @PathVariable UUID objection, @ModelAttribute AnswerForm form) {
        Optional<PlanDoor.Opened> opened = door.open(actor, id, Act.CIRCULATE_PLAN);
        if (opened.isEmpty()) {
            return Views.forbidden();
        }
        FormProblems problems = new FormProblems();
        Optional<AnsweringObjection.Typed> typed = form.read(problems);
        if (typed.isEmpty()) {
            return refused(actor, opened.get(), objection, form, problems);
        }
        return switch (answering.answer(actor, id, objection, typed.get())) {
            case Answering.Answered(boolean takenOver) ->
                Views.redirect("/desk/plans/" + id + "/circulation", takenOver ? "已答复，草稿已照这条意见改好。" : "已答复。");
            case Answering.Refused(String sentence) ->
                refused(actor, opened.get(), objection, form, problems.add(sentence));
            case Answering.Overtaken(Objection now) -> conflict(opened.get().plan(), now, form);
            case Answering.NoSuchThing _ -> Views.notFound();
            case Answering.NotAllowed _ -> Views.forbidden();
        };
    }

    private View refused(Actor actor, PlanDoor.Opened opened, UUID objection, AnswerForm form, FormProblems problems) {
        return views.answer(actor, opened, objection, form, problems)
                .map(page -> Views.refused(shell -> Views.TEMPLATES.planAnswer(shell, page)))
                .orElseGet(() -> Views.redirect(
                        "/desk/plans/" + opened.plan().id() + "/circulation",
                        problems.general().isEmpty()
                                ? "这条意见现在不能答复。"
                                : problems.general().getFirst()));
    }

    private static View conflict(Plan plan, Objection now, AnswerForm form) {
        String back = "/desk/plans/" + plan.id() + "/circulation";
        Objection.Answer answer = now.answer();
        Plan.Done done = answer != null ? answer.done() : now.withdrawn() != null ? now.withdrawn() : now.raised();
        String there = answer == null
                ? (now.stands() ? "还没有答复" : "提出的单位已撤回这条意见")
                : answer.verdict().words() + "\n" + answer.words();
        Conflict page = new Conflict(
                plan.id(),
                plan.title(),
                "您打开页面之后，" + done.name() + "在 " + Words.at(done.at()) + (now.stands() ? " 答复了这条意见" : " 撤回了这条意见")
                        + "。您填写的没有保存，也没有丢失，请比较后决定。",
                List.of(new Conflict.Difference("答复", form.inWords().strip(), there.strip(), true)),
                back,
                now.stands() ? "/desk/plans/" + plan.id() + "/objections/" + now.id() : "",
                List.of(
                        Map.entry("seen", String.valueOf(now.version())),
                        Map.entry("verdict", Objects.requireNonNullElse(form.verdict(), "")),
                        Map.entry("words", Objects.requireNonNullElse(form.words(), "")),
                        Map.entry("takeOver", Objects.requireNonNullElse(form.takeOver(), ""))));
        return Views.html(HttpStatus.CONFLICT, shell -> Views.TEMPLATES.planConflict(shell, page));
    }
}
