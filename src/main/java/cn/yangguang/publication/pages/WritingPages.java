package cn.yangguang.publication.pages;

import cn.yangguang.checks.Checks;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.publication.ColumnPart;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.keeping.BorneNumbers;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.keeping.NumberingPublication;
import cn.yangguang.publication.keeping.Taking;
import cn.yangguang.publication.keeping.WritingPublication;
import cn.yangguang.web.SeenText;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Writing a piece: title, text, attribute, metadata and files. */
@Controller
class WritingPages {

    static final String NEW = PublicationPages.PATH + "/new";
    private static final String ONE = PublicationPages.PATH + "/{id}";

    private static final String MARKED = "填写的内容里有密级标志，不得进入本系统，没有保存；这次填写已经记录。您填写的还在下面，请删去涉密内容再保存。";

    private final PublicationDoor door;
    private final WritingPublication writing;
    private final DraftingItems drafting;
    private final NumberingPublication numbering;
    private final BorneNumbers borne;
    private final WritingViews forms;

    WritingPages(
            PublicationDoor door,
            WritingPublication writing,
            DraftingItems drafting,
            NumberingPublication numbering,
            BorneNumbers borne,
            WritingViews forms) {
        this.door = door;
        this.writing = writing;
        this.drafting = drafting;
        this.numbering = numbering;
        this.borne = borne;
        this.forms = forms;
    }

    @GetMapping(NEW)
    View add(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID item,
            @RequestParam(defaultValue = "") String column) {
        List<Unit> units = door.units(actor, Act.DRAFT_PUBLICATION);
        if (units.isEmpty()) {
            return Views.forbidden();
        }
        Unit unit = drafting.disclosing(item, units).orElse(units.getFirst());
        String first = unit.id().toString();
        WritingForm form = column.equals(ColumnPart.GUIDE.name())
                ? WritingForm.guide(first)
                : WritingForm.empty(first, Objects.toString(item, ""));
        return forms.adding(actor, units, form);
    }

    @PostMapping(NEW)
    View add(Actor actor, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        WritingForm form = WritingForm.of(sent);
        List<Unit> units = door.units(actor, Act.DRAFT_PUBLICATION);
        Optional<Unit> unit = units.stream()
                .filter(one -> one.id().toString().equals(form.text("unit")))
                .findFirst();
        if (unit.isEmpty()) {
            return Views.forbidden();
        }
        if (form.chooses()) {
            return forms.adding(actor, units, form);
        }
        if (marked(form)) {
            writing.refusedSecret(actor, unit.get());
            return forms.addingAgain(actor, units, form, new FormProblems().add(MARKED));
        }
        FormProblems problems = form.problems();
        Optional<Content> content = forms.read(unit.get(), null, form, problems);
        if (content.isEmpty()) {
            return forms.addingAgain(actor, units, form, problems);
        }
        return switch (numbering.begin(actor, unit.get(), content.get(), form.text("organCode"))) {
            case Taking.Taken(KeptEdition now) ->
                Views.redirect(path(now), SeenText.said("已存为草稿。请附上文件，核对后送审。", request));
            case Taking.Refused(String sentence) ->
                forms.addingAgain(actor, units, form, refused(problems.add(sentence), unit.get(), null, content.get()));
            default -> Views.forbidden();
        };
    }

    /** Whether anything that would go out bears a secrecy mark; why a piece is not disclosed may name one. */
    private static boolean marked(WritingForm form) {
        return form.typed().entrySet().stream()
                .anyMatch(one -> !one.getKey().equals("reason") && Checks.marked(one.getValue()));
    }

    /** With the way to the other piece where the number is borne by one. */
    private FormProblems refused(FormProblems problems, Unit unit, @Nullable UUID own, Content content) {
        borne.other(unit, own, content.metadata().documentNumber())
                .ifPresent(other -> problems.see(PublicationPages.PATH + "/" + other.publication(), other.title()));
        return problems;
    }

    static String path(KeptEdition kept) {
        return PublicationPages.PATH + "/" + kept.publication().id();
    }

    @GetMapping(ONE + "/edit")
    View edit(Actor actor, @PathVariable UUID id) {
        return door.open(actor, id, Act.DRAFT_PUBLICATION)
                .map(opened -> forms.editing(
                        actor,
                        opened,
                        new WritingForm(TypedContent.of(opened.kept().content()))))
                .orElseGet(Views::notFound);
    }

    @PostMapping(ONE + "/edit")
    View edit(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        WritingForm form = WritingForm.of(sent);
        Optional<PublicationDoor.Opened> opened = door.open(actor, id, Act.DRAFT_PUBLICATION);
        if (opened.isEmpty()) {
            return Views.forbidden();
        }
        Unit unit = opened.get().unit();
        if (form.chooses()) {
            return forms.editing(actor, opened.get(), form);
        }
        if (marked(form)) {
            writing.refusedSecret(actor, id);
            return forms.editingAgain(actor, opened.get(), form, new FormProblems().add(MARKED), false);
        }
        FormProblems problems = form.problems();
        Optional<Content> content = forms.read(unit, opened.get().kept(), form, problems);
        if (content.isEmpty()) {
            return forms.editingAgain(actor, opened.get(), form, problems, false);
        }
        return switch (numbering.write(actor, id, form.seen(), content.get(), form.text("organCode"))) {
            case Taking.Taken(KeptEdition now) ->
                Views.redirect(path(now), SeenText.said("已保存。改动以前的审核不再有效，核对后请送审。", request));
            case Taking.Refused(String sentence) ->
                forms.editingAgain(
                        actor, opened.get(), form, refused(problems.add(sentence), unit, id, content.get()), false);
            case Taking.Overtaken(KeptEdition now) ->
                forms.editingAgain(
                        actor,
                        new PublicationDoor.Opened(now, unit),
                        form,
                        problems.add("您打开页面以后，别人改过这一件，您的改动没有保存。下面是您填写的内容；与现在保存的内容不同的地方列在最后，核对后再保存会以您的为准。"),
                        true);
            case Taking.NotAllowed _ -> Views.forbidden();
        };
    }
}
