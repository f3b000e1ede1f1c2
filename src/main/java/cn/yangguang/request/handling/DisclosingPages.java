package cn.yangguang.request.handling;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Happening;
import cn.yangguang.request.disclosed.DisclosedAnswers;
import cn.yangguang.request.disclosed.Disclosing;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.keeping.ReadingApplicant;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where the office chooses to put an answer into the public log, without the people in it. */
@Controller
class DisclosingPages {

    static final String PATH = RequestPages.PATH + "/{id}/public-answer";

    private static final int LONGEST = 5000;

    private final RequestDoor door;
    private final Disclosing disclosing;
    private final DisclosedAnswers answers;
    private final ReadingApplicant reading;

    DisclosingPages(RequestDoor door, Disclosing disclosing, DisclosedAnswers answers, ReadingApplicant reading) {
        this.door = door;
        this.disclosing = disclosing;
        this.answers = answers;
        this.reading = reading;
    }

    @GetMapping(PATH)
    View form(Actor actor, @PathVariable UUID id) {
        return found(actor, id)
                .map(kept -> page(
                        kept,
                        reading.nameless(kept, kept.description()),
                        reading.nameless(kept, answer(kept)),
                        new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.requestDisclose(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping(PATH)
    View disclose(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String answer) {
        Optional<KeptRequest> kept = found(actor, id);
        if (kept.isEmpty()) {
            return Views.forbidden();
        }
        FormProblems problems = new FormProblems();
        length("question", question.strip(), problems);
        length("answer", answer.strip(), problems);
        if (!problems.isEmpty()) {
            return refused(kept.get(), question, answer, problems);
        }
        return switch (disclosing.disclose(actor, kept.get(), question.strip(), answer.strip())) {
            case Disclosing.Outcome.NotAllowed() -> Views.forbidden();
            case Disclosing.Outcome.Done() -> Views.redirect(CasePages.path(id), "已公开在“已公开的答复”里。");
            case Disclosing.Outcome.Refused(var field, var sentence) ->
                refused(
                        kept.get(),
                        question,
                        answer,
                        field.isEmpty() ? problems.add(sentence) : problems.add(field, sentence));
        };
    }

    @PostMapping(PATH + "/withdrawal")
    View withdraw(Actor actor, @PathVariable UUID id) {
        Optional<KeptRequest> kept = found(actor, id);
        return kept.isPresent() && disclosing.withdraw(actor, kept.get()) instanceof Disclosing.Outcome.Done
                ? Views.redirect(CasePages.path(id), "已从“已公开的答复”里撤下。")
                : Views.forbidden();
    }

    private Optional<KeptRequest> found(Actor actor, UUID id) {
        return door.open(actor, id, Act.READ_REQUESTS)
                .map(RequestDoor.Opened::kept)
                .filter(kept -> disclosing.may(actor, kept));
    }

    private View refused(KeptRequest kept, String question, String answer, FormProblems problems) {
        RequestPage.Disclosing page = page(kept, question, answer, problems);
        return Views.refused(shell -> Views.TEMPLATES.requestDisclose(shell, page));
    }

    private static void length(String field, String typed, FormProblems problems) {
        if (typed.isEmpty() || typed.length() > LONGEST) {
            problems.add(field, "请填写 1 至 " + LONGEST + " 个字。");
        }
    }

    private RequestPage.Disclosing page(KeptRequest kept, String question, String answer, FormProblems problems) {
        return new RequestPage.Disclosing(
                kept.number().toString(),
                CasePages.path(kept.id()),
                answers.of(kept.id()).map(DisclosedAnswers.Disclosed::path).orElse(""),
                problems.on(List.of(
                        Field.textarea("question", "申请的内容").value(question).mustBeAnswered(),
                        Field.textarea("answer", "答复").value(answer).mustBeAnswered())),
                problems);
    }

    /** The answer that was approved, in words. */
    private static String answer(KeptRequest kept) {
        String label = kept.answer() == null ? "" : kept.answer().label() + "。";
        return kept.happened().stream()
                .map(Happening::event)
                .filter(CaseEvent.Proposed.class::isInstance)
                .map(event -> label + ((CaseEvent.Proposed) event).words())
                .reduce(label, (_, last) -> last);
    }
}
