package cn.yangguang.publication.open;

import cn.yangguang.catalogue.keeping.IssuedItems;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitPath;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.publication.ColumnPart;
import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.StandardTable;
import cn.yangguang.publication.SubjectClass;
import cn.yangguang.publication.keeping.OpenFilter;
import cn.yangguang.publication.keeping.OpenLists;
import cn.yangguang.publication.keeping.OpenPiece;
import cn.yangguang.publication.policy.ValidityBadges;
import cn.yangguang.publication.structured.Filing;
import cn.yangguang.web.Paging;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws up a list of pieces before the public, with what else can be asked for. */
@Component
class OpenListing {

    private static final String FEEDS = "/open/feeds";
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final OpenLists lists;
    private final IssuedItems items;

    OpenListing(OpenLists lists, IssuedItems items) {
        this.lists = lists;
        this.items = items;
    }

    OpenPiecePage.Listing of(OpenFilter filter, UnitTree tree, int page) {
        int count = lists.count(filter);
        Paging paging = Paging.of(page, Math.min(count, OpenLists.MOST_COUNTED));
        return new OpenPiecePage.Listing(
                title(filter, tree),
                filed(filter),
                Objects.toString(filter.item(), ""),
                place(filter, tree).map(unit -> unit.id().toString()).orElse(""),
                filters(filter, tree),
                !filter.equals(OpenFilter.ALL),
                count > OpenLists.MOST_COUNTED
                        ? "超过 " + OpenLists.MOST_COUNTED + " 件，这里列出最近公开的 " + OpenLists.MOST_COUNTED
                                + " 件；更早的请按单位、主题、年份查看。"
                        : "共 " + count + " 件，最近公开的在前。",
                feed(filter),
                lists.page(filter, paging).stream().map(OpenListing::row).toList(),
                paging);
    }

    static OpenPiecePage.Row row(OpenPiece piece) {
        return new OpenPiecePage.Row(
                piece.title(),
                piece.path(),
                piece.unitName(),
                piece.documentNumber(),
                piece.filing() == null ? "" : piece.filing().words(),
                StandardTable.minute(piece.published()),
                ValidityBadges.of(piece.validity()));
    }

    /** Everything, a unit and a theme have feeds. */
    private static String feed(OpenFilter filter) {
        UnitId unit = filter.unit();
        SubjectClass theme = filter.theme();
        if (filter.equals(OpenFilter.ALL)) {
            return FEEDS;
        }
        if (unit != null && filter.equals(OpenFilter.of(unit))) {
            return FEEDS + "/units/" + unit;
        }
        return theme != null && filter.equals(OpenFilter.of(theme)) ? FEEDS + "/themes/" + theme.name() : "";
    }

    private static String title(OpenFilter filter, UnitTree tree) {
        ColumnPart part = filter.part();
        String what = part == null ? "政府信息" : part.label();
        return tree.find(filter.unit())
                .map(unit -> unit.name() + "公开的" + what)
                .or(() -> place(filter, tree).map(place -> place.name() + "各单位公开的" + what))
                .orElse(what);
    }

    private static Optional<Unit> place(OpenFilter filter, UnitTree tree) {
        return Optional.ofNullable(filter.place()).flatMap(tree::at);
    }

    private String filed(OpenFilter filter) {
        return Optional.ofNullable(filter.item())
                .flatMap(items::find)
                .map(item -> "公开事项：" + Filing.under(item).words())
                .orElse("");
    }

    private List<Field> filters(OpenFilter filter, UnitTree tree) {
        Set<SubjectClass> themes = lists.themes();
        return List.of(
                Field.search("title", "标题或者发文字号").value(filter.title()),
                Field.select("unit", "发布机构", units(tree, filter.place())).value(Objects.toString(filter.unit(), "")),
                select(
                        "theme",
                        "主题",
                        filter.theme(),
                        Arrays.stream(SubjectClass.values())
                                .filter(theme -> themes.contains(theme) || theme == filter.theme())
                                .map(theme -> new Choice(theme.name(), theme.label()))
                                .toList()),
                select("type", "体裁", filter.type(), Choice.each(DocumentType.values(), DocumentType::label)),
                select("year", "公开年份", filter.year(), years()),
                select("column", "栏目", filter.part(), Choice.each(ColumnPart.values(), ColumnPart::label)));
    }

    private static Field select(String name, String label, @Nullable Object chosen, List<Choice> choices) {
        List<Choice> all = new ArrayList<>(List.of(new Choice("", "全部")));
        all.addAll(choices);
        return Field.select(name, label, all).value(Objects.toString(chosen, ""));
    }

    private List<Choice> units(UnitTree tree, @Nullable UnitPath place) {
        List<Choice> units = new ArrayList<>(List.of(new Choice("", "全部单位")));
        lists.publishing().stream()
                .flatMap(one -> tree.find(one).stream())
                .filter(one -> place == null || place.covers(one.path()))
                .map((Unit one) -> new Choice(one.id().toString(), one.name()))
                .forEach(units::add);
        return units;
    }

    private List<Choice> years() {
        List<Choice> years = new ArrayList<>();
        lists.years().ifPresent(span -> {
            for (int year = year(span.last()); year >= year(span.first()); year--) {
                years.add(Choice.of("" + year));
            }
        });
        return years;
    }

    private static int year(Instant at) {
        return at.atZone(SHANGHAI).getYear();
    }
}
