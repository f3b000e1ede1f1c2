package cn.yangguang.request.letters;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedNumber;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Drops drafts and voids finished letters beside the answer. */
@Controller
class VoidingPages {

    private static final int LONGEST = 500;

    private final LetterDoor door;
    private final LetterViews views;
    private final VoidingLetter voiding;

    VoidingPages(LetterDoor door, LetterViews views, VoidingLetter voiding) {
        this.door = door;
        this.views = views;
        this.voiding = voiding;
    }

    @PostMapping(LetterPages.ONE + "/drop")
    View drop(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID letter,
            @RequestParam(defaultValue = "") String seen) {
        Optional<LetterDoor.OpenedLetter> opened = opened(actor, id, letter);
        if (opened.isEmpty()) {
            return Views.forbidden();
        }
        Writing became =
                voiding.drop(actor, opened.get().request(), opened.get().letter(), TypedNumber.version(seen));
        return answer(actor, opened.get(), "", became, LetterViews.path(id), "草稿已经删除。");
    }

    @PostMapping(LetterPages.ONE + "/void")
    View revoke(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID letter,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String because) {
        Optional<LetterDoor.OpenedLetter> opened = opened(actor, id, letter);
        if (opened.isEmpty()) {
            return Views.forbidden();
        }
        String why = because.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            return shown(actor, opened.get(), why, "because", "请填写作废的理由，最多 " + LONGEST + " 个字。");
        }
        Writing became =
                voiding.revoke(actor, opened.get().request(), opened.get().letter(), TypedNumber.version(seen), why);
        return answer(actor, opened.get(), why, became, LetterViews.path(id) + "/" + letter, "文书已作废。");
    }

    /** Who decides about a letter of this kind may take it back. */
    private Optional<LetterDoor.OpenedLetter> opened(Actor actor, UUID id, UUID letter) {
        return door.open(actor, id, letter, Act.READ_REQUESTS)
                .filter(found ->
                        Permissions.may(actor, LetterDoor.act(found.letter().kind()), found.unit()));
    }

    private View answer(
            Actor actor, LetterDoor.OpenedLetter opened, String why, Writing became, String next, String said) {
        return switch (became) {
            case Writing.Written _ -> Views.redirect(next, said);
            case Writing.Refused(String sentence) -> shown(actor, opened, why, "", sentence);
            case Writing.Overtaken() -> shown(actor, opened, why, "", "您打开这一页之后，这件申请又有了新的记录或者文书有了改动，请看过之后再办。");
        };
    }

    /** The letter as it is now, with what was typed and what was wrong; the field is empty where it is none of the form's. */
    private View shown(Actor actor, LetterDoor.OpenedLetter opened, String why, String field, String sentence) {
        LetterDoor.OpenedLetter now = door.open(
                        actor, opened.request().id(), opened.letter().id(), Act.READ_REQUESTS)
                .orElse(opened);
        FormProblems problems = new FormProblems();
        LetterPage.One page = views.one(
                actor,
                now,
                asked -> asked.equals("because") ? why : LetterViews.stored(now.letter(), asked),
                field.isEmpty() ? problems.add(sentence) : problems.add(field, sentence));
        return Views.refused(shell -> Views.TEMPLATES.requestLetter(shell, page));
    }
}
