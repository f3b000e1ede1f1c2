package cn.yangguang.catalogue.pages;

import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.ItemWords;
import cn.yangguang.catalogue.Showing;
import cn.yangguang.catalogue.Way;
import cn.yangguang.catalogue.keeping.CatalogueItems;
import cn.yangguang.catalogue.keeping.CatalogueVersion;
import cn.yangguang.catalogue.keeping.PublishedPieces;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws up what the public sees of the catalogue in force: the version issued, never its next draft. */
@Component
class OpenCatalogues {

    private final CatalogueItems items;
    private final PublishedPieces pieces;

    OpenCatalogues(CatalogueItems items, PublishedPieces pieces) {
        this.items = items;
        this.pieces = pieces;
    }

    /** What is looked for: a field, a way, a unit, words; empty and null is all. */
    record Wanted(String field, String way, @Nullable UUID unit, String text) {

        boolean everything() {
            return field.isEmpty() && way.isEmpty() && unit == null && text.isEmpty();
        }

        private boolean fits(DisclosureItem item, List<UnitId> units) {
            return (field.isEmpty() || item.field().equals(field))
                    && (way.isEmpty() || item.way().name().equals(way))
                    && (unit == null || units.contains(new UnitId(unit)))
                    && (text.isEmpty() || ItemWords.of(item).values().stream().anyMatch(words -> words.contains(text)));
        }
    }

    OpenCataloguePage.Show show(
            Unit place, boolean others, CatalogueVersion version, UnitTree tree, Wanted wanted, int page) {
        Map<UUID, List<UnitId>> units = items.units(place.id());
        Predicate<Map.Entry<UUID, DisclosureItem>> fits =
                entry -> wanted.fits(entry.getValue(), units.getOrDefault(entry.getKey(), List.of()));
        List<Map.Entry<UUID, DisclosureItem>> found =
                version.items().entrySet().stream().filter(fits).toList();
        Paging paging = Paging.of(page, found.size());
        return new OpenCataloguePage.Show(
                CatalogueViews.place(place),
                others,
                "第 " + version.number() + " 版，" + version.issuedOn() + " 发布，共 "
                        + version.items().size() + " 项",
                filters(version, tree, units, wanted),
                !wanted.everything(),
                groups(found.stream().skip(paging.offset()).limit(paging.size()).toList()),
                paging);
    }

    private List<OpenCataloguePage.Group> groups(List<Map.Entry<UUID, DisclosureItem>> found) {
        Map<UUID, Long> counts =
                pieces.ofItems(found.stream().map(Map.Entry::getKey).toList());
        Map<String, List<OpenCataloguePage.Row>> groups = new LinkedHashMap<>();
        found.forEach(item -> groups.computeIfAbsent(item.getValue().field(), none -> new ArrayList<>())
                .add(row(item.getKey(), item.getValue(), counts.getOrDefault(item.getKey(), 0L))));
        return groups.entrySet().stream()
                .map(group -> new OpenCataloguePage.Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** What is left out of the public copy is no content for the public. */
    private static OpenCataloguePage.Row row(UUID id, DisclosureItem item, long pieces) {
        Map<String, String> words = ItemWords.of(item);
        return new OpenCataloguePage.Row(
                id.toString(),
                pieces,
                item.firstLevel(),
                item.secondLevel(),
                item.contentElements().stream()
                        .filter(element -> element.showing() != Showing.LEAVE_OUT)
                        .map(ContentElement::name)
                        .toList(),
                item.legalBasis(),
                item.timeLimit(),
                item.disclosingUnit(),
                words.getOrDefault("公开渠道和载体", ""),
                item.way().label());
    }

    private static List<Field> filters(
            CatalogueVersion version, UnitTree tree, Map<UUID, List<UnitId>> units, Wanted wanted) {
        List<Choice> fields = new ArrayList<>(List.of(new Choice("", "全部主题")));
        version.items().values().stream()
                .map(DisclosureItem::field)
                .distinct()
                .map(Choice::of)
                .forEach(fields::add);
        Set<UnitId> named = version.items().keySet().stream()
                .flatMap(id -> units.getOrDefault(id, List.of()).stream())
                .collect(Collectors.toSet());
        List<Choice> holders = new ArrayList<>(List.of(new Choice("", "全部单位")));
        tree.all().stream()
                .filter(unit -> named.contains(unit.id()))
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .forEach(holders::add);
        List<Choice> ways = Choice.each("全部方式", Way.values(), Way::label);
        return List.of(
                Field.search("q", "事项或内容").value(wanted.text()),
                Field.select("field", "主题", fields).value(wanted.field()),
                Field.select("unit", "单位", holders).value(Objects.toString(wanted.unit(), "")),
                Field.select("way", "公开方式", ways).value(wanted.way()));
    }
}
