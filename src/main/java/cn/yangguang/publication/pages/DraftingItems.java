package cn.yangguang.publication.pages;

import cn.yangguang.catalogue.keeping.IssuedItem;
import cn.yangguang.catalogue.keeping.IssuedItems;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.structured.Filing;
import cn.yangguang.publication.structured.Structured;
import cn.yangguang.web.forms.Choice;
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
        String item = form.text("item");
        if (item.isEmpty()) {
            return Structured.NONE;
        }
        Filing before = kept == null ? null : kept.content().structured().filing();
        Optional<IssuedItem> issued = form.item().flatMap(items::find);
        boolean owed = issued.isPresent()
                && issued.get().inForce()
                && issued.get().units().contains(unit);
        if (owed) {
            return new Structured(Filing.under(issued.orElseThrow()));
        }
        if (before != null && before.item().toString().equals(item)) {
            return new Structured(before);
        }
        problems.add("item", "目录里没有这一事项，或者不由这个单位公开，请重新选择。");
        return Structured.NONE;
    }
}
