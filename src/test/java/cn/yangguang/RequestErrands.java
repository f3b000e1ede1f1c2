package cn.yangguang;

import static cn.yangguang.Errand.get;
import static cn.yangguang.Errand.post;

import cn.yangguang.WalkedDistrict.Where;
import cn.yangguang.organization.access.Role;
import cn.yangguang.web.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jsoup.nodes.Document;

/** How to call the routes of disclosure on request. */
final class RequestErrands {

    private static final String LIST = "/desk/requests";
    private static final String ONE = LIST + "/{id}";
    private static final String OPEN = "/open/requests";

    private final WalkedDistrict district;
    private final Map<String, Function<Where, Errand>> known = new HashMap<>();

    private RequestErrands(WalkedDistrict district) {
        this.district = district;
        open();
        desk();
    }

    static Map<String, Function<Where, Errand>> of(WalkedDistrict district) {
        return new RequestErrands(district).known;
    }

    private void open() {
        known.put("GET " + OPEN, where -> get(OPEN));
        known.put("GET " + OPEN + "/new", where -> get(OPEN + "/new"));
        known.put("POST " + OPEN + "/new", where -> post(OPEN + "/new", sent(form(where))));
        known.put("GET " + OPEN + "/progress", where -> get(OPEN + "/progress"));
        known.put("GET " + OPEN + "/limit", where -> get(OPEN + "/limit?received=2026-03-02"));
        known.put("POST " + OPEN + "/progress", where -> {
            List<String> receipt = receipt(where);
            return post(OPEN + "/progress", "number", receipt.getFirst(), "code", receipt.getLast());
        });
    }

    private void desk() {
        known.put("GET " + LIST, where -> get(LIST));
        known.put("GET " + LIST + "/new", where -> get(LIST + "/new"));
        known.put(
                "POST " + LIST + "/new",
                where -> post(LIST + "/new", sent(form(where)))
                        .with("channel", "COUNTER", "received", district.today()));
        known.put("GET " + LIST + "/statistics", where -> get(LIST + "/statistics"));
        known.put("GET " + LIST + "/statistics/xlsx", where -> get(LIST + "/statistics/xlsx"));
        known.put("GET " + LIST + "/moved", where -> get(LIST + "/moved"));
        known.put("GET " + ONE, where -> get(path(where)));
        known.put("GET " + ONE + "/applicant", where -> get(path(where) + "/applicant"));
        known.put("GET " + ONE + "/remedies", where -> get(path(where) + "/remedies"));
        known.put(
                "POST " + ONE + "/remedies",
                where -> post(path(where) + "/remedies", "kind", "RECONSIDERATION", "filed", district.today())
                        .with("organ", "青石区人民政府"));
        known.put(
                "POST " + ONE + "/remedies/{remedy}",
                where -> post(remedy(where), "seen", "1", "result", "UPHELD", "decided", district.today()));
        known.put("GET " + ONE + "/{event}", where -> get(path(where) + "/noted"));
        known.put(
                "POST " + ONE + "/{event}",
                where -> post(path(where) + "/noted", "on", district.today())
                        .with("seen", seen(where), "word", "TALK", "words", "与申请人通话。"));
    }

    private Map<String, String> form(Where where) {
        Map<String, String> form = new TreeMap<>(Map.of(
                "unit",
                district.unitId(where),
                "kind",
                "NATURAL_PERSON",
                "name",
                "林之远",
                "paper",
                "PASSPORT",
                "identity",
                "E00000000",
                "phone",
                "0531-1234567",
                "description",
                "验收意见" + WalkedDistrict.next(),
                "form",
                "PAPER",
                "way",
                "PICK_UP"));
        form.put("once", "");
        return form;
    }

    private List<String> receipt(Where where) {
        Visitor citizen = district.stranger();
        Document page = Visitor.page(citizen.postBare(OPEN + "/new", form(where)));
        return page.select(".reference").eachText();
    }

    private String path(Where where) {
        return district.once(where, "request", () -> {
            String number = receipt(where).getFirst();
            Visitor clerk = district.ofTheCity(Role.CLERK);
            return Visitor.page(clerk.get(LIST + "?stage=&number=" + number))
                    .select("tbody a")
                    .attr("href");
        });
    }

    private String remedy(Where where) {
        Visitor clerk = district.ofTheCity(Role.CLERK);
        String page = path(where) + "/remedies";
        clerk.get(page);
        clerk.post(page, Map.of("kind", "RECONSIDERATION", "filed", district.today(), "organ", "区政府"));
        return Visitor.page(clerk.get(page))
                .expectFirst("form[action^=" + page + "/]:has(input[name=seen][value=1])")
                .attr("action");
    }

    private String seen(Where where) {
        Visitor clerk = district.ofTheCity(Role.CLERK);
        return Visitor.page(clerk.get(path(where) + "/noted"))
                .select("input[name=seen]")
                .attr("value");
    }

    private static String[] sent(Map<String, String> form) {
        return form.entrySet().stream()
                .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                .toArray(String[]::new);
    }
}
