package cn.yangguang.portal;

import cn.yangguang.catalogue.DisclosureItem;
import cn.yangguang.catalogue.keeping.CatalogueVersions;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.publication.StandardTable;
import cn.yangguang.publication.SubjectClass;
import cn.yangguang.publication.keeping.OpenFilter;
import cn.yangguang.publication.keeping.OpenLists;
import cn.yangguang.publication.keeping.OpenPiece;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Ways into what is public, as the home page and the column both offer them. */
@Component
public class OpenShelves {

    private final OpenLists lists;
    private final CatalogueVersions catalogues;

    OpenShelves(OpenLists lists, CatalogueVersions catalogues) {
        this.lists = lists;
        this.catalogues = catalogues;
    }

    /** The latest pieces, each with its organ and day. */
    public List<Pointer> newest(OpenFilter filter, int most) {
        return lists.latest(filter, most).stream().map(OpenShelves::link).toList();
    }

    /** A piece with its organ and day. */
    public static Pointer link(OpenPiece piece) {
        return new Pointer(piece.title(), piece.path(), piece.unitName() + " " + day(piece));
    }

    /** The day on which a piece went out. */
    public static String day(OpenPiece piece) {
        return StandardTable.minute(piece.published()).substring(0, 10);
    }

    /** The themes under which there is anything, in the order of the central list. */
    public List<Pointer> themes() {
        Set<SubjectClass> themes = lists.themes();
        return Arrays.stream(SubjectClass.values())
                .filter(themes::contains)
                .map(theme -> Pointer.of(theme.label(), "/open/pieces?theme=" + theme.name()))
                .toList();
    }

    /** The places that have issued a catalogue, in the tree's order. */
    public List<Unit> cataloguedPlaces(UnitTree tree) {
        Set<UnitId> places = catalogues.places();
        return tree.all().stream().filter(unit -> places.contains(unit.id())).toList();
    }

    /** The fields of the catalogue of a place in force, each with how many items it has; nothing where there is none. */
    public List<Pointer> fields(Unit place) {
        List<String> fields = catalogues.last(place.id()).stream()
                .flatMap(version -> version.items().values().stream())
                .map(DisclosureItem::field)
                .toList();
        return fields.stream()
                .distinct()
                .map(field -> new Pointer(
                        field,
                        catalogue(place) + "&field=" + URLEncoder.encode(field, StandardCharsets.UTF_8),
                        fields.stream().filter(field::equals).count() + " 项"))
                .toList();
    }

    /** Where the catalogue of a place is. */
    public static String catalogue(Unit place) {
        return "/open/catalogue?place=" + place.id();
    }
}
