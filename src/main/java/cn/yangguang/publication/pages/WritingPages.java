package cn.yangguang.publication.pages;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.publication.Body;
import cn.yangguang.publication.ColumnPart;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.keeping.Taking;
import cn.yangguang.publication.keeping.WritingPublication;
import cn.yangguang.publication.structured.Structured;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
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

    private static final String NEW = PublicationPages.PATH + "/new";
    private static final String ONE = PublicationPages.PATH + "/{id}";

    private final PublicationDoor door;
    private final DraftingItems drafting;
    private final WritingPublication writing;

    WritingPages(PublicationDoor door, DraftingItems drafting, WritingPublication writing) {
        this.door = door;
        this.drafting = drafting;
        this.writing = writing;
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
        PublicationPage.Writing page = adding(units, form, new FormProblems());
        return Views.html(shell -> Views.TEMPLATES.publicationWrite(shell, page));
    }

    private PublicationPage.Writing adding(List<Unit> units, WritingForm form, FormProblems problems) {
        UnitId unit = units.stream()
                .map(Unit::id)
                .filter(one -> one.toString().equals(form.text("unit")))
                .findFirst()
                .orElse(units.getFirst().id());
        List<PublicationPage.Part> parts = form.parts(
                PublicationDoor.choices(units),
                drafting.choices(units, null),
                drafting.fields(form, unit, null),
                problems);
        return new PublicationPage.Writing("起草政府信息", "", NEW, "0", "", parts, problems, List.of());
    }

    @PostMapping(NEW)
    View add(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        WritingForm form = WritingForm.of(sent);
        List<Unit> units = door.units(actor, Act.DRAFT_PUBLICATION);
        Optional<Unit> unit = units.stream()
                .filter(one -> one.id().toString().equals(form.text("unit")))
                .findFirst();
        if (unit.isEmpty()) {
            return Views.forbidden();
        }
        if (form.chooses()) {
            PublicationPage.Writing page = adding(units, form, new FormProblems());
            return Views.html(shell -> Views.TEMPLATES.publicationWrite(shell, page));
        }
        FormProblems problems = form.problems();
        Structured structured = drafting.typed(form, unit.get().id(), null, problems);
        if (!problems.isEmpty()) {
            PublicationPage.Writing page = adding(units, form, problems);
            return Views.refused(shell -> Views.TEMPLATES.publicationWrite(shell, page));
        }
        return writing.begin(actor, unit.get(), form.content(structured)) instanceof Taking.Taken(KeptEdition now)
                ? Views.redirect(path(now), "已存为草稿。请附上文件，核对后送审。")
                : Views.forbidden();
    }

    private static String path(KeptEdition kept) {
        return PublicationPages.PATH + "/" + kept.publication().id();
    }

    @GetMapping(ONE + "/edit")
    View edit(Actor actor, @PathVariable UUID id) {
        return door.open(actor, id, Act.DRAFT_PUBLICATION)
                .map(PublicationDoor.Opened::kept)
                .map(kept -> editing(kept, WritingForm.of(kept.content()), new FormProblems(), false))
                .map(page -> Views.html(shell -> Views.TEMPLATES.publicationWrite(shell, page)))
                .orElseGet(Views::notFound);
    }

    private PublicationPage.Writing editing(
            KeptEdition kept, WritingForm form, FormProblems problems, boolean overtaken) {
        String now = kept.content().title() + "\n" + Body.text(kept.content().body());
        String typed =
                form.text("title") + "\n" + Body.text(Body.html(form.typed().getOrDefault("body", "")));
        return new PublicationPage.Writing(
                "修改政府信息",
                path(kept),
                path(kept) + "/edit",
                "" + kept.version(),
                StageWords.whenChanged(kept.edition().stage()),
                form.parts(
                        List.of(),
                        drafting.choices(kept),
                        drafting.fields(form, kept.publication().unit(), kept),
                        problems),
                problems,
                overtaken ? ParagraphChanges.between(now, typed) : List.of());
    }

    @PostMapping(ONE + "/edit")
    View edit(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        WritingForm form = WritingForm.of(sent);
        Optional<KeptEdition> kept = door.open(actor, id, Act.DRAFT_PUBLICATION).map(PublicationDoor.Opened::kept);
        if (kept.isEmpty()) {
            return Views.forbidden();
        }
        if (form.chooses()) {
            PublicationPage.Writing page = editing(kept.get(), form, new FormProblems(), false);
            return Views.html(shell -> Views.TEMPLATES.publicationWrite(shell, page));
        }
        FormProblems problems = form.problems();
        Structured structured = drafting.typed(form, kept.get().publication().unit(), kept.get(), problems);
        if (!problems.isEmpty()) {
            return again(kept.get(), form, problems, false);
        }
        return switch (writing.write(actor, id, form.seen(), form.content(structured))) {
            case Taking.Taken(KeptEdition now) -> Views.redirect(path(now), "已保存。改动以前的审核不再有效，核对后请送审。");
            case Taking.Refused(String sentence) -> again(kept.get(), form, problems.add(sentence), false);
            case Taking.Overtaken(KeptEdition now) ->
                again(
                        now,
                        form,
                        problems.add("您打开页面以后，别人改过这一件，您的改动没有保存。下面是您填写的内容；与现在保存的内容不同的地方列在最后，核对后再保存会以您的为准。"),
                        true);
            case Taking.NotAllowed _ -> Views.forbidden();
        };
    }

    private View again(KeptEdition kept, WritingForm form, FormProblems problems, boolean overtaken) {
        PublicationPage.Writing page = editing(kept, form, problems, overtaken);
        return Views.refused(shell -> Views.TEMPLATES.publicationWrite(shell, page));
    }
}
