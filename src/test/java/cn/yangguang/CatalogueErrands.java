package cn.yangguang;

import static cn.yangguang.Errand.get;
import static cn.yangguang.Errand.post;
import static cn.yangguang.Errand.upload;

import cn.yangguang.WalkedDistrict.Where;
import cn.yangguang.catalogue.Items;
import cn.yangguang.catalogue.StarterCatalogue;
import cn.yangguang.catalogue.printed.PrintedCatalogue;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** How to call the routes of catalogues. */
final class CatalogueErrands {

    private static final String PATH = "/desk/catalogue";

    private final WalkedDistrict district;
    private final WalkedCatalogue catalogue;
    private final Map<String, Function<Where, Errand>> known = new HashMap<>();

    private CatalogueErrands(WalkedDistrict district) {
        this.district = district;
        this.catalogue = new WalkedCatalogue(district);
        lists();
        items();
        closed();
        sheets();
    }

    static Map<String, Function<Where, Errand>> of(WalkedDistrict district) {
        return new CatalogueErrands(district).known;
    }

    private void lists() {
        known.put(
                "GET /open/catalogue",
                where -> get(catalogue.issued(where).replaceFirst("^/desk/catalogue/versions/1", "/open/catalogue")));
        known.put("GET " + PATH, where -> get(PATH));
        known.put("GET " + PATH + " ?place", where -> get(of("", where)));
        known.put("GET " + PATH + "/starter", where -> get(of("/starter", where)));
        List<String> fields = List.copyOf(StarterCatalogue.fields());
        known.put(
                "POST " + PATH + "/starter",
                where -> post(PATH + "/starter", "place", district.unitId(where))
                        .with("fields", fields.get(WalkedDistrict.next() % fields.size())));
        known.put("GET " + PATH + "/versions", where -> get(of("/versions", where)));
        known.put(
                "POST " + PATH + "/versions",
                where -> post(PATH + "/versions", "place", district.unitId(where))
                        .with("seen", catalogue.seen(where), "words", "补充了财政事项"));
        known.put("GET " + PATH + "/versions/{number}", where -> get(catalogue.issued(where)));
    }

    private String of(String below, Where where) {
        return PATH + below + "?place=" + district.unitId(where);
    }

    private void items() {
        String item = PATH + "/items/{id}";
        known.put("GET " + PATH + "/items/new", where -> get(of("/items/new", where)));
        known.put("POST " + PATH + "/items", where -> post(PATH + "/items", sent(catalogue.item(where))));
        known.put("GET " + item, where -> get(catalogue.kept(where)));
        known.put("POST " + item, where -> post(catalogue.kept(where), sent(catalogue.item(where))));
        known.put(
                "POST " + item + "/end", where -> post(catalogue.kept(where) + "/end", "seen", "1", "because", "职责划出"));
    }

    private void closed() {
        String closed = PATH + "/closed";
        known.put("GET " + PATH + "/reviews", where -> get(PATH + "/reviews"));
        known.put("GET " + closed, where -> get(of("/closed", where)));
        known.put("GET " + closed + "/new", where -> get(of("/closed/new", where)));
        known.put("POST " + closed, where -> post(closed, sent(catalogue.matter(where))));
        known.put("GET " + closed + "/{id}", where -> get(catalogue.closed(where)));
        known.put("POST " + closed + "/{id}", where -> post(catalogue.closed(where), sent(catalogue.matter(where))));
        known.put(
                "POST " + closed + "/{id}/open",
                where -> post(catalogue.closed(where) + "/open", "seen", "1", "because", "转为主动公开"));
    }

    private void sheets() {
        String sheets = PATH + "/import";
        known.put("GET " + PATH + "/export", where -> get(of("/export", where)));
        known.put("GET " + sheets, where -> get(of("/import", where)));
        known.put("POST " + sheets, where -> upload(of("/import", where), "目录.xlsx", sheet()));
        known.put(
                "POST " + sheets + "/confirm",
                where -> post(sheets + "/confirm", "place", district.unitId(where))
                        .with("file", Base64.getEncoder().encodeToString(sheet()), "name", "目录.xlsx"));
    }

    /** A printed catalogue of one item, another one each time. */
    private static byte[] sheet() {
        String second = "第" + WalkedDistrict.next() + "类收支";
        return new PrintedCatalogue("目录", List.of(Items.monthly(second))).xlsx();
    }

    private static String[] sent(Map<String, String> form) {
        return form.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);
    }
}
