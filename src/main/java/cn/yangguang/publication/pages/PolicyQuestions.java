package cn.yangguang.publication.pages;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.numbering.Numbers;
import cn.yangguang.publication.policy.Policy;
import cn.yangguang.publication.policy.keeping.NamedDocuments;
import cn.yangguang.publication.structured.Structured;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks about policy documents and numbers on the drafting form, and reads the answers. */
@Component
class PolicyQuestions {

    private final NamedDocuments documents;
    private final Numbers numbers;

    PolicyQuestions(NamedDocuments documents, Numbers numbers) {
        this.documents = documents;
        this.numbers = numbers;
    }

    /** The questions for a new piece: its number may come from any register within reach. */
    List<PublicationPage.Part> parts(Actor actor, WritingForm form, FormProblems problems) {
        List<Choice> codes = numbers.within(Reach.of(actor, Act.DRAFT_PUBLICATION)).stream()
                .map(code -> new Choice(code.code(), code.code() + "（" + code.unitName() + "）"))
                .toList();
        return new PolicyForm(form).parts(codes, problems);
    }

    /** The questions for a piece that is there; one that was given a number already is given no other. */
    List<PublicationPage.Part> parts(Actor actor, Unit unit, UUID piece, WritingForm form, FormProblems problems) {
        List<Choice> codes = numbers.of(piece).isPresent()
                ? List.of()
                : numbers.within(Reach.of(actor, Act.DRAFT_PUBLICATION)).stream()
                        .filter(code -> code.unit().equals(unit.id()))
                        .map(code -> new Choice(code.code(), code.code()))
                        .toList();
        return new PolicyForm(form).parts(codes, problems);
    }

    /**
     * The whole content that was typed; nothing where something is wrong with it.
     *
     * @param piece null for a new one
     * @param structured what it says as an item of the catalogue
     */
    Optional<Content> content(
            Unit unit, @Nullable UUID piece, WritingForm form, Structured structured, FormProblems problems) {
        Policy policy = new PolicyForm(form).policy((kind, line) -> documents.read(unit, piece, kind, line), problems);
        return problems.isEmpty() ? Optional.of(form.content(structured).with(policy)) : Optional.empty();
    }
}
