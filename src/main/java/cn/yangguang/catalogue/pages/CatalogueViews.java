package cn.yangguang.catalogue.pages;

import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.Way;
import cn.yangguang.catalogue.keeping.CatalogueItems;
import cn.yangguang.catalogue.keeping.CatalogueItems.Wanted;
import cn.yangguang.catalogue.keeping.CataloguePlaces;
import cn.yangguang.catalogue.keeping.CatalogueVersion;
import cn.yangguang.catalogue.keeping.CatalogueVersions;
import cn.yangguang.catalogue.keeping.KeptItem;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws up what the list of a catalogue shows. */
@Component
class CatalogueViews {

    private final CatalogueItems items;
    private final CatalogueVersions versions;
    private final CataloguePlaces places;

    CatalogueViews(CatalogueItems items, CatalogueVersions versions, CataloguePlaces places) {
        this.items = items;
        this.versions = versions;
        this.places = places;
    }

    static CataloguePage.Place place(Unit unit) {
        return new CataloguePage.Place(unit.id().toString(), unit.name());
    }

    CataloguePage.Listing list(Actor actor, UnitTree tree, Unit place, Wanted wanted, int page) {
        List<KeptItem> all = items.of(place.id());
        boolean filtered = !wanted.equals(Wanted.ALL);
        List<KeptItem> found = filtered ? items.of(place.id(), wanted) : all;
        Paging paging = Paging.of(page, found.size());
        return new CataloguePage.Listing(
                place(place),
                places.kept(actor, tree).stream()
                        .filter(other -> !other.equals(place))
                        .map(CatalogueViews::place)
                        .toList(),
                filters(tree, all, wanted),
                filtered,
                version(place),
                state(place),
                Permissions.may(actor, Act.EDIT_CATALOGUE, place),
                !all.isEmpty(),
                found.stream()
                        .skip(paging.offset())
                        .limit(paging.size())
                        .map(CatalogueViews::row)
                        .toList(),
                paging);
    }

    private String version(Unit place) {
        return versions.last(place.id())
                .map(last -> "第 " + last.number() + " 版，" + last.issuedOn() + " 发布")
                .orElse("还没有发布过");
    }

    private String state(Unit place) {
        int pending = versions.pending(place.id()).size();
        Optional<CatalogueVersion> last = versions.last(place.id());
        return pending == 0 ? "" : (last.isEmpty() ? "有 " : "发布后又改动了 ") + pending + " 项，待发布";
    }

    private static List<Field> filters(UnitTree tree, List<KeptItem> all, Wanted wanted) {
        List<Choice> fields = new ArrayList<>(List.of(new Choice("", "全部领域")));
        all.stream().map(kept -> kept.item().field()).distinct().map(Choice::of).forEach(fields::add);
        List<Choice> ways = Choice.each("全部方式", Way.values(), Way::label);
        return List.of(
                Field.search("q", "事项、内容或依据").value(wanted.text()),
                Field.select("field", "领域", fields).value(wanted.field()),
                Field.select("unit", "公开主体", units(tree, all)).value(Objects.toString(wanted.unit(), "")),
                Field.select("way", "公开方式", ways).value(wanted.way()),
                Field.checkbox("unread", "只看没有读出时限的").value(wanted.unread() ? "true" : ""));
    }

    private static List<Choice> units(UnitTree tree, List<KeptItem> all) {
        Set<UnitId> named = all.stream().flatMap(kept -> kept.units().stream()).collect(Collectors.toSet());
        List<Choice> units = new ArrayList<>(List.of(new Choice("", "全部单位")));
        tree.all().stream()
                .filter(unit -> named.contains(unit.id()))
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .forEach(units::add);
        return units;
    }

    private static CataloguePage.Row row(KeptItem kept) {
        DisclosureItem item = kept.item();
        return new CataloguePage.Row(
                CataloguePages.PATH + "/items/" + kept.id(),
                item.field(),
                item.firstLevel(),
                item.secondLevel(),
                item.timeLimit(),
                item.disclosingUnit(),
                item.way().label(),
                ItemViews.doubts(kept));
    }
}
