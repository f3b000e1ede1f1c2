package cn.yangguang.publication.pages;

import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.catalogue.FieldKind;
import cn.yangguang.catalogue.Way;
import cn.yangguang.catalogue.keeping.IssuedItem;
import cn.yangguang.catalogue.keeping.IssuedItems;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.Attachment;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.structured.Answer;
import cn.yangguang.publication.structured.FieldValue;
import cn.yangguang.publication.structured.Filing;
import cn.yangguang.publication.structured.Structured;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The items of the catalogue that pieces are written of. */
@Component
class DraftingItems {

    private final IssuedItems items;
    private final Organization organization;

    DraftingItems(IssuedItems items, Organization organization) {
        this.items = items;
        this.organization = organization;
    }

    /** What one of these units must disclose; a piece may also belong to nothing, or to what it belonged to. */
    List<Choice> choices(Collection<Unit> units, @Nullable KeptEdition kept) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "（不属于目录中的事项）")));
        items.owedBy(units).forEach(one -> choices.add(choice(Filing.under(one))));
        Filing filing = kept == null ? null : kept.content().structured().filing();
        if (filing != null && !choices.contains(choice(filing))) {
            choices.add(choice(filing));
        }
        return choices;
    }

    private static Choice choice(Filing filing) {
        return new Choice(filing.item().toString(), filing.words());
    }

    /** The same for the unit of a piece. */
    List<Choice> choices(KeptEdition kept) {
        Unit unit = organization.unit(kept.publication().unit()).orElseThrow();
        return choices(List.of(unit), kept);
    }

    /** The unit among these that an item names. */
    Optional<Unit> disclosing(@Nullable UUID item, List<Unit> units) {
        List<UnitId> named = item == null
                ? List.of()
                : items.find(item).map(IssuedItem::units).orElse(List.of());
        return units.stream().filter(unit -> named.contains(unit.id())).findFirst();
    }

    /** What was typed as an item of the catalogue, for a piece of this unit; what is wrong is added to the problems. */
    Structured typed(WritingForm form, UnitId unit, @Nullable KeptEdition kept, FormProblems problems) {
        if (form.text("item").isEmpty()) {
            return Structured.NONE;
        }
        Structured before = kept == null ? Structured.NONE : kept.content().structured();
        Optional<IssuedItem> issued = issued(form, unit);
        Filing filing = issued.map(Filing::under).orElse(before.filing());
        if (filing == null || !form.item().equals(Optional.of(filing.item()))) {
            problems.add("item", "目录里没有这一事项，或者不由这个单位公开，请重新选择。");
            return Structured.NONE;
        }
        List<Answer> answers = asked(issued, before).stream()
                .map(element -> answer(form, element, problems))
                .toList();
        return new Structured(filing, answers, before.sameItem(filing) ? before.rows() : null);
    }

    /** The item that was chosen, where this unit must disclose it now. */
    private Optional<IssuedItem> issued(WritingForm form, UnitId unit) {
        return form.item()
                .flatMap(items::find)
                .filter(one -> one.inForce()
                        && one.item().way() == Way.PROACTIVE
                        && one.units().contains(unit));
    }

    /** What the item asks for; of one that is no item any more, what the piece was written to. */
    private static List<ContentElement> asked(Optional<IssuedItem> issued, Structured before) {
        return issued
                .map(one -> one.item().contentElements())
                .orElse(before.answers().stream().map(Answer::element).toList())
                .stream()
                .filter(element -> element.kind() != FieldKind.TABLE)
                .toList();
    }

    private static Answer answer(WritingForm form, ContentElement element, FormProblems problems) {
        return switch (FieldValue.read(element, form.text(ElementFields.name(element)))) {
            case FieldValue.Fitting(String words) -> new Answer(element, words);
            case FieldValue.Wrong(String sentence) -> {
                problems.add(ElementFields.name(element), sentence);
                yield new Answer(element, "");
            }
        };
    }

    /** The questions of the item that was chosen; none where none was, or one that the unit must not disclose. */
    List<Field> fields(WritingForm form, UnitId unit, @Nullable KeptEdition kept) {
        Content before = kept == null ? null : kept.content();
        Structured said = before == null ? Structured.NONE : before.structured();
        Optional<IssuedItem> issued = issued(form, unit);
        Filing filing = said.filing();
        boolean own = filing != null && form.item().equals(Optional.of(filing.item()));
        List<Attachment> files = before == null ? List.of() : before.files();
        return issued.isPresent() || own
                ? asked(issued, said).stream()
                        .map(element -> ElementFields.of(element, files))
                        .toList()
                : List.of();
    }
}
