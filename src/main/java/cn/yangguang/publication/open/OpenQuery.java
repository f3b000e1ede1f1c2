package cn.yangguang.publication.open;

import cn.yangguang.catalogue.keeping.IssuedItems;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.publication.ColumnPart;
import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.SubjectClass;
import cn.yangguang.publication.keeping.OpenFilter;
import cn.yangguang.web.forms.Choice;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which pieces an address asks for: unit, theme, type, year, column, item and words of the title, each once or not at all;
 * or those of a place.
 */
public sealed interface OpenQuery {

    record Understood(OpenFilter filter) implements OpenQuery {}

    /** A parameter that means nothing here. */
    record Wrong(String parameter) implements OpenQuery {}

    /** Reads it; an item is one of an issued catalogue. */
    static OpenQuery of(Map<String, String> sent, UnitTree tree, IssuedItems items) {
        Optional<Unit> unit = unit(sent.getOrDefault("unit", ""), tree);
        Optional<Unit> place = unit(sent.getOrDefault("place", ""), tree)
                .filter(one -> one.kind().place());
        SubjectClass theme = Choice.chosen(SubjectClass.values(), sent.getOrDefault("theme", ""))
                .orElse(null);
        DocumentType type = Choice.chosen(DocumentType.values(), sent.getOrDefault("type", ""))
                .orElse(null);
        ColumnPart part = Choice.chosen(ColumnPart.values(), sent.getOrDefault("column", ""))
                .orElse(null);
        UUID item = id(sent.getOrDefault("item", ""));
        String year = sent.getOrDefault("year", "");
        String title = sent.getOrDefault("title", "").strip();
        Map<String, Boolean> understood = Map.of(
                "unit",
                unit.isPresent(),
                "place",
                place.isPresent(),
                "theme",
                theme != null,
                "type",
                type != null,
                "column",
                part != null,
                "item",
                item != null && items.find(item).isPresent(),
                "year",
                year.matches("[12]\\d{3}"),
                "title",
                title.length() <= OpenFilter.LONGEST_TITLE);
        Optional<String> wrong = understood.keySet().stream()
                .filter(name -> !sent.getOrDefault(name, "").isEmpty() && !understood.getOrDefault(name, false))
                .sorted()
                .findFirst();
        return wrong.<OpenQuery>map(Wrong::new)
                .orElseGet(() -> new Understood(new OpenFilter(
                        unit.map(Unit::id).orElse(null),
                        place.map(Unit::path).orElse(null),
                        theme,
                        type,
                        year.isEmpty() ? null : Integer.valueOf(year),
                        part,
                        item,
                        title)));
    }

    private static Optional<Unit> unit(String id, UnitTree tree) {
        return Optional.ofNullable(id(id)).flatMap(one -> tree.find(new UnitId(one)));
    }

    private static @Nullable UUID id(String typed) {
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
