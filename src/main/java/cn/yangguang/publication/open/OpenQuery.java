package cn.yangguang.publication.open;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.publication.ColumnPart;
import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.SubjectClass;
import cn.yangguang.publication.keeping.OpenFilter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which pieces an address asks for: unit, theme, type, year, column and item, each once or not at all. */
public sealed interface OpenQuery {

    record Understood(OpenFilter filter) implements OpenQuery {}

    /** A parameter that means nothing here. */
    record Wrong(String parameter) implements OpenQuery {}

    static OpenQuery of(Map<String, String> sent, UnitTree tree) {
        Optional<Unit> unit = unit(sent.getOrDefault("unit", ""), tree);
        SubjectClass theme = named(SubjectClass.values(), sent.getOrDefault("theme", ""));
        DocumentType type = named(DocumentType.values(), sent.getOrDefault("type", ""));
        ColumnPart part = named(ColumnPart.values(), sent.getOrDefault("column", ""));
        UUID item = id(sent.getOrDefault("item", ""));
        String year = sent.getOrDefault("year", "");
        Map<String, Boolean> understood = Map.of(
                "unit", unit.isPresent(),
                "theme", theme != null,
                "type", type != null,
                "column", part != null,
                "item", item != null,
                "year", year.matches("[12]\\d{3}"));
        Optional<String> wrong = understood.keySet().stream()
                .filter(name -> !sent.getOrDefault(name, "").isEmpty() && !understood.getOrDefault(name, false))
                .sorted()
                .findFirst();
        return wrong.<OpenQuery>map(Wrong::new)
                .orElseGet(() -> new Understood(new OpenFilter(
                        unit.map(Unit::id).orElse(null),
                        null,
                        theme,
                        type,
                        year.isEmpty() ? null : Integer.valueOf(year),
                        part,
                        item)));
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

    private static <E extends Enum<E>> @Nullable E named(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
