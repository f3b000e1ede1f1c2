package cn.yangguang.request.letters;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.keeping.SameApplicant;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedNumber;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The letters of a case: begun, read, written, finished. */
@Controller
class LetterPages {

    static final String ALL = LetterViews.CASES + "{id}/letters";
    static final String ONE = ALL + "/{letter}";
    private static final String OVERTAKEN = "您打开这一页之后，这件申请又有了新的记录或者文书有了改动。下面是您填写的内容；请核对之后再保存一次。";
    private static final int LONGEST = 5000;

    private final LetterDoor door;
    private final LetterViews views;
    private final LettersOfCase list;
    private final BeginningLetter beginning;
    private final WritingLetter writing;
    private final SameApplicant same;

    LetterPages(
            LetterDoor door,
            LetterViews views,
            LettersOfCase list,
            BeginningLetter beginning,
            WritingLetter writing,
            SameApplicant same) {
        this.door = door;
        this.views = views;
        this.list = list;
        this.beginning = beginning;
        this.writing = writing;
        this.same = same;
    }

    @GetMapping(ALL)
    View list(Actor actor, @PathVariable UUID id) {
        return door.open(actor, id, Act.READ_REQUESTS)
                .map(opened -> list.page(actor, opened, _ -> "", new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.requestLetters(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping(ALL)
    View begin(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        BeginningForm form = new BeginningForm(sent);
        Act act = form.fee() ? LetterDoor.act(LetterKind.FEE) : Act.HANDLE_REQUESTS;
        Optional<LetterDoor.Opened> opened = door.open(actor, id, act);
        if (opened.isEmpty()) {
            return Views.forbidden();
        }
        KeptRequest request = opened.get().request();
        Optional<Writing> became = form.fee()
                ? form.feeAsked(same.earlier(id)).map(fee -> beginning.beginFee(actor, request, form.seen(), fee))
                : form.matter().map(matter -> beginning.begin(actor, request, form.seen(), matter));
        return became.map(writing -> begun(actor, opened.get(), form, writing))
                .orElseGet(() -> refused(actor, opened.get(), form));
    }

    private View begun(Actor actor, LetterDoor.Opened opened, BeginningForm form, Writing became) {
        return switch (became) {
            case Writing.Written(KeptLetter letter) ->
                Views.redirect(LetterViews.path(letter.request()) + "/" + letter.id(), "文书草稿已经起草。");
            case Writing.Refused(String sentence) -> {
                form.problems().add(sentence);
                yield refused(actor, opened, form);
            }
            case Writing.Overtaken() -> {
                form.problems().add("您打开这一页之后，这件申请又有了新的记录，请看过之后再起草。");
                yield refused(actor, opened, form);
            }
        };
    }

    private View refused(Actor actor, LetterDoor.Opened opened, BeginningForm form) {
        LetterDoor.Opened now =
                door.open(actor, opened.request().id(), Act.READ_REQUESTS).orElse(opened);
        LetterPage.OfCase page = list.page(actor, now, form::text, form.problems());
        return Views.refused(shell -> Views.TEMPLATES.requestLetters(shell, page));
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable UUID id, @PathVariable UUID letter) {
        return door.open(actor, id, letter, Act.READ_REQUESTS)
                .map(opened -> views.one(
                        actor, opened, field -> LetterViews.stored(opened.letter(), field), new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.requestLetter(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping(ONE)
    View write(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID letter,
            @RequestParam MultiValueMap<String, String> sent) {
        Optional<LetterDoor.OpenedLetter> opened = door.open(actor, id, letter, Act.HANDLE_REQUESTS);
        if (opened.isEmpty()) {
            return Views.forbidden();
        }
        UnaryOperator<String> typed =
                field -> Objects.requireNonNullElse(sent.getFirst(field), "").strip();
        Wording wording = new Wording(typed.apply("reasons"), typed.apply("content"), typed.apply("way"));
        FormProblems problems = tooLong(wording);
        if (!problems.isEmpty()) {
            return shown(actor, opened.get(), typed, problems);
        }
        int seen = TypedNumber.version(typed.apply("seen"));
        Writing became =
                writing.write(actor, opened.get().request(), opened.get().letter(), seen, wording);
        return answer(actor, opened.get(), typed, became, "文书已保存。");
    }

    private static FormProblems tooLong(Wording wording) {
        FormProblems problems = new FormProblems();
        for (Wording.Place place : Wording.Place.values()) {
            int length = wording.at(place).length();
            if (length > LONGEST) {
                problems.add(LetterViews.name(place), "最多 " + LONGEST + " 个字，现有 " + length + " 个字。");
            }
        }
        return problems;
    }

    @PostMapping(ONE + "/finish")
    View finish(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID letter,
            @RequestParam(defaultValue = "") String seen) {
        Optional<LetterDoor.OpenedLetter> opened = door.open(actor, id, letter, Act.HANDLE_REQUESTS);
        if (opened.isEmpty()) {
            return Views.forbidden();
        }
        Writing became =
                writing.finish(actor, opened.get().request(), opened.get().letter(), TypedNumber.version(seen));
        return answer(
                actor, opened.get(), field -> LetterViews.stored(opened.get().letter(), field), became, "文书已定稿。");
    }

    private View answer(
            Actor actor, LetterDoor.OpenedLetter opened, UnaryOperator<String> typed, Writing became, String said) {
        return switch (became) {
            case Writing.Written(KeptLetter letter) ->
                Views.redirect(LetterViews.path(letter.request()) + "/" + letter.id(), said);
            case Writing.Refused(String sentence) -> shown(actor, opened, typed, new FormProblems().add(sentence));
            case Writing.Overtaken() -> {
                LetterDoor.OpenedLetter now = door.open(
                                actor, opened.request().id(), opened.letter().id(), Act.HANDLE_REQUESTS)
                        .orElse(opened);
                yield shown(actor, now, typed, new FormProblems().add(OVERTAKEN));
            }
        };
    }

    private View shown(
            Actor actor, LetterDoor.OpenedLetter opened, UnaryOperator<String> typed, FormProblems problems) {
        LetterPage.One page = views.one(actor, opened, typed, problems);
        return Views.refused(shell -> Views.TEMPLATES.requestLetter(shell, page));
    }
}
