package cn.yangguang.publication.cleanup.pages;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.publication.cleanup.CleanUp;
import cn.yangguang.publication.cleanup.CleaningUp;
import cn.yangguang.publication.cleanup.CleaningUp.Cleaning;
import cn.yangguang.publication.cleanup.Verdict;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedNumber;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The desk's pages of clean-up rounds. */
@Controller
class CleanUpPages {

    static final String PATH = "/desk/clean-ups";
    private static final String ONE = PATH + "/{id}";

    private final CleaningUp cleaning;
    private final CleanUpViews views;

    CleanUpPages(CleaningUp cleaning, CleanUpViews views) {
        this.cleaning = cleaning;
        this.views = views;
    }

    @GetMapping(PATH)
    View rounds(Actor actor) {
        if (Reach.of(actor, Act.READ_PUBLICATIONS).isEmpty()) {
            return Views.forbidden();
        }
        CleanUpPage.Rounds page = views.rounds(actor, "", "", false, new FormProblems());
        return Views.html(shell -> Views.TEMPLATES.cleanupRounds(shell, page));
    }

    @PostMapping(PATH)
    View begin(
            Actor actor,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "false") boolean beside) {
        Optional<Unit> at = views.places(actor).stream()
                .filter(one -> one.id().toString().equals(place))
                .findFirst();
        if (at.isEmpty()) {
            return Views.forbidden();
        }
        return switch (cleaning.begin(actor, at.get(), title.strip(), beside)) {
            case Cleaning.Done(UUID round) -> Views.redirect(PATH + "/" + round, "清理已开始，各单位可以逐件提出意见。");
            case Cleaning.Refused(String sentence) ->
                again(views.rounds(actor, place, title, beside, problem("title", sentence)));
            case Cleaning.Going(CleanUp round) ->
                again(views.rounds(actor, place, title, true, problem("title", views.going(round))));
            case Cleaning.NotAllowed _ -> Views.forbidden();
        };
    }

    private static FormProblems problem(String field, String sentence) {
        FormProblems problems = new FormProblems();
        problems.add(field, sentence);
        return problems;
    }

    private static View again(CleanUpPage.Rounds page) {
        return Views.refused(shell -> Views.TEMPLATES.cleanupRounds(shell, page));
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "1") int page) {
        return views.readable(actor, id)
                .map(round -> views.show(actor, round, page, Map.of(), new FormProblems()))
                .map(shown -> Views.html(shell -> Views.TEMPLATES.cleanupShow(shell, shown)))
                .orElseGet(Views::notFound);
    }

    @PostMapping(ONE + "/propose")
    View propose(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        String number = text(sent, "number");
        Optional<UUID> publication = publication(sent);
        Optional<Verdict> verdict = Choice.chosen(Verdict.values(), text(sent, "verdict-" + number));
        if (publication.isEmpty() || verdict.isEmpty()) {
            return answer(actor, id, sent, new Cleaning.Refused("请选择怎样处理这份文件。"), "");
        }
        Cleaning became = cleaning.propose(
                actor, id, publication.get(), seen(sent), verdict.get(), text(sent, "reason-" + number));
        return answer(actor, id, sent, became, "意见已提出，等另一位同事确认。");
    }

    @PostMapping(ONE + "/confirm")
    View confirm(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Cleaning became = publication(sent)
                .map(one -> cleaning.confirm(actor, id, one, seen(sent)))
                .orElseGet(() -> new Cleaning.Refused("请在清单里选择要确认的文件。"));
        return answer(actor, id, sent, became, "已确认。");
    }

    @PostMapping(ONE + "/close")
    View close(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return answer(actor, id, sent, cleaning.close(actor, id), "清理已结束，结果已经公布。");
    }

    @PostMapping(ONE + "/cancel")
    View cancel(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return answer(
                actor,
                id,
                sent,
                cleaning.cancel(actor, id, text(sent, CleanUpViews.BECAUSE)),
                "清理已取消，不会公布结果；已经确认的处理仍然有效。");
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
    }

    private static int seen(MultiValueMap<String, String> sent) {
        return TypedNumber.version(text(sent, "seen"));
    }

    private static int page(MultiValueMap<String, String> sent) {
        return text(sent, "page").matches("\\d{1,6}") ? Integer.parseInt(text(sent, "page")) : 1;
    }

    private static Optional<UUID> publication(MultiValueMap<String, String> sent) {
        String typed = text(sent, "publication");
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }

    private View answer(Actor actor, UUID id, MultiValueMap<String, String> sent, Cleaning became, String said) {
        Optional<CleanUp> round = views.readable(actor, id);
        if (round.isEmpty() || became instanceof Cleaning.NotAllowed) {
            return Views.forbidden();
        }
        if (became instanceof Cleaning.Refused(String sentence)) {
            CleanUpPage.Show page = views.show(
                    actor, round.get(), page(sent), sent.toSingleValueMap(), new FormProblems().add(sentence));
            return Views.refused(shell -> Views.TEMPLATES.cleanupShow(shell, page));
        }
        return Views.redirect(PATH + "/" + id, said);
    }
}
