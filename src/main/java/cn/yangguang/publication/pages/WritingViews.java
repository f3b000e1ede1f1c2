package cn.yangguang.publication.pages;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.publication.Body;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.structured.Structured;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Draws up the drafting form, and reads what was typed in all its parts. */
@Component
class WritingViews {

    private final DraftingItems drafting;
    private final PolicyQuestions questions;

    WritingViews(DraftingItems drafting, PolicyQuestions questions) {
        this.drafting = drafting;
        this.questions = questions;
    }

    /**
     * The whole content that was typed for a unit; nothing where something is wrong with it, which is added to the problems.
     *
     * @param before what is kept now, null for a new piece
     */
    Optional<Content> read(Unit unit, @Nullable KeptEdition before, WritingForm form, FormProblems problems) {
        Structured structured = drafting.typed(form, unit.id(), before, problems);
        return questions.content(
                unit, before == null ? null : before.publication().id(), form, structured, problems);
    }

    View adding(Actor actor, List<Unit> units, WritingForm form) {
        PublicationPage.Writing page = page(actor, units, form, new FormProblems());
        return Views.html(shell -> Views.TEMPLATES.publicationWrite(shell, page));
    }

    View addingAgain(Actor actor, List<Unit> units, WritingForm form, FormProblems problems) {
        PublicationPage.Writing page = page(actor, units, form, problems);
        return Views.refused(shell -> Views.TEMPLATES.publicationWrite(shell, page));
    }

    private PublicationPage.Writing page(Actor actor, List<Unit> units, WritingForm form, FormProblems problems) {
        UnitId unit = units.stream()
                .map(Unit::id)
                .filter(one -> one.toString().equals(form.text("unit")))
                .findFirst()
                .orElse(units.getFirst().id());
        List<PublicationPage.Part> parts = new ArrayList<>(form.parts(
                PublicationDoor.choices(units),
                drafting.choices(units, null),
                drafting.fields(form, unit, null),
                problems));
        parts.addAll(questions.parts(actor, form, problems));
        return new PublicationPage.Writing("起草政府信息", "", WritingPages.NEW, "0", "", parts, problems, List.of());
    }

    View editing(Actor actor, PublicationDoor.Opened opened, WritingForm form) {
        PublicationPage.Writing page = page(actor, opened, form, new FormProblems(), false);
        return Views.html(shell -> Views.TEMPLATES.publicationWrite(shell, page));
    }

    /** With what is wrong; where somebody came between, also with what differs from what they wrote. */
    View editingAgain(
            Actor actor, PublicationDoor.Opened opened, WritingForm form, FormProblems problems, boolean overtaken) {
        PublicationPage.Writing page = page(actor, opened, form, problems, overtaken);
        return Views.refused(shell -> Views.TEMPLATES.publicationWrite(shell, page));
    }

    private PublicationPage.Writing page(
            Actor actor, PublicationDoor.Opened opened, WritingForm form, FormProblems problems, boolean overtaken) {
        KeptEdition kept = opened.kept();
        List<PublicationPage.Part> parts = new ArrayList<>(form.parts(
                List.of(),
                drafting.choices(kept),
                drafting.fields(form, kept.publication().unit(), kept),
                problems));
        parts.addAll(questions.parts(actor, opened.unit(), kept.publication().id(), form, problems));
        String now = kept.content().title() + "\n" + Body.text(kept.content().body());
        String typed =
                form.text("title") + "\n" + Body.text(Body.html(form.typed().getOrDefault("body", "")));
        return new PublicationPage.Writing(
                "修改政府信息",
                WritingPages.path(kept),
                WritingPages.path(kept) + "/edit",
                "" + kept.version(),
                StageWords.whenChanged(kept.edition().stage()),
                parts,
                problems,
                overtaken ? ParagraphChanges.between(now, typed) : List.of());
    }
}
