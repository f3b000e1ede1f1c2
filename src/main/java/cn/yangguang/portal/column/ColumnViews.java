package cn.yangguang.portal.column;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.portal.OpenShelves;
import cn.yangguang.portal.Pointer;
import cn.yangguang.publication.ColumnPart;
import cn.yangguang.publication.GuideContents;
import cn.yangguang.publication.keeping.Editions;
import cn.yangguang.publication.keeping.OpenFilter;
import cn.yangguang.publication.keeping.OpenLists;
import cn.yangguang.publication.keeping.OpenPiece;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws up columns: the parts of what is marked, the rest of catalogue and pieces. */
@Component
class ColumnViews {

    private static final int RULES = 100;
    private static final int REPORTS = 300;
    private static final int NEWEST = 10;

    private final OpenLists lists;
    private final Editions editions;
    private final OpenShelves shelves;

    ColumnViews(OpenLists lists, Editions editions, OpenShelves shelves) {
        this.lists = lists;
        this.editions = editions;
        this.shelves = shelves;
    }

    /** The places that have anything to show, in the tree's order. */
    List<Unit> places(UnitTree tree) {
        Set<UnitId> places = new LinkedHashSet<>();
        shelves.cataloguedPlaces(tree).forEach(place -> places.add(place.id()));
        lists.publishing().stream()
                .flatMap(id -> tree.find(id).stream())
                .map(unit -> unit.kind().place() ? unit : tree.placeOf(unit))
                .forEach(place -> places.add(place.id()));
        return tree.all().stream().filter(unit -> places.contains(unit.id())).toList();
    }

    /** Whether a unit has a column: every such place, and every unit with a guide, rules or reports of its own. */
    boolean has(UnitTree tree, Unit unit) {
        return lists.withColumn().contains(unit.id()) || places(tree).contains(unit);
    }

    ColumnPage.Show show(UnitTree tree, Unit unit) {
        boolean place = unit.kind().place();
        List<OpenPiece> guides = part(unit, ColumnPart.GUIDE, RULES);
        Set<UnitId> own = place ? lists.withColumn() : Set.of();
        return new ColumnPage.Show(
                unit.name(),
                place,
                place ? List.of() : List.of(link(tree.placeOf(unit))),
                guides.stream().map(ColumnViews::dated).toList(),
                workBody(unit, guides),
                part(unit, ColumnPart.RULES, RULES).stream()
                        .map(ColumnViews::dated)
                        .toList(),
                place ? shelves.fields(unit) : List.of(),
                place ? shelves.themes() : List.of(),
                shelves.newest(filter(unit, ColumnPart.CONTENT), NEWEST),
                place ? "/open/pieces" : "/open/pieces?unit=" + unit.id(),
                reports(part(unit, ColumnPart.REPORT, REPORTS)),
                tree.below(unit).stream()
                        .filter(one -> own.contains(one.id()))
                        .map(ColumnViews::link)
                        .toList());
    }

    static Pointer link(Unit unit) {
        return Pointer.of(unit.name(), "/open/column/" + unit.id());
    }

    private List<OpenPiece> part(Unit unit, ColumnPart part, int most) {
        return lists.latest(filter(unit, part), most);
    }

    private static OpenFilter filter(Unit unit, ColumnPart part) {
        return unit.kind().place()
                ? OpenFilter.column(null, unit.path(), part)
                : OpenFilter.column(unit.id(), null, part);
    }

    private static Pointer dated(OpenPiece piece) {
        String number = piece.documentNumber().isEmpty() ? "" : piece.documentNumber() + "，";
        return new Pointer(
                piece.title(), piece.path(), piece.unitName() + "，" + number + OpenShelves.day(piece) + " 更新");
    }

    /** From the own guide, or from the only one. */
    private Map<String, String> workBody(Unit unit, List<OpenPiece> guides) {
        Optional<OpenPiece> own =
                guides.stream().filter(guide -> guide.unit().equals(unit.id())).findFirst();
        return own.or(() -> guides.size() == 1 ? guides.stream().findFirst() : Optional.empty())
                .flatMap(guide -> editions.shown(guide.number()))
                .map(kept -> GuideContents.workBody(kept.content().body()))
                .orElse(Map.of());
    }

    private static List<ColumnPage.Year> reports(List<OpenPiece> reports) {
        Map<Integer, List<OpenPiece>> years = new TreeMap<>(Comparator.reverseOrder());
        years.putAll(reports.stream()
                .collect(Collectors.groupingBy(report -> Objects.requireNonNullElse(report.reportYear(), 0))));
        return years.entrySet().stream()
                .map(year -> new ColumnPage.Year(
                        "" + year.getKey(),
                        year.getValue().stream().map(ColumnViews::report).toList()))
                .toList();
    }

    private static Pointer report(OpenPiece piece) {
        return new Pointer(piece.title(), piece.path(), piece.unitName() + "，" + OpenShelves.day(piece) + " 公开");
    }
}
