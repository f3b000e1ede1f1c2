package cn.yangguang;

import static cn.yangguang.Errand.get;
import static cn.yangguang.Errand.post;

import cn.yangguang.WalkedDistrict.Where;
import cn.yangguang.organization.access.Role;
import cn.yangguang.request.letters.LetterSteps;
import cn.yangguang.web.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** How to call the routes of the public log of answers. */
final class DisclosedErrands {

    private static final String LOG = "/open/requests/answers";
    private static final String ONE = "/desk/requests/{id}/public-answer";

    private final WalkedDistrict district;
    private final Map<String, Function<Where, Errand>> known = new HashMap<>();

    private DisclosedErrands(WalkedDistrict district) {
        this.district = district;
        known.put("GET " + LOG, where -> get(LOG));
        known.put("GET " + LOG + "/{number}", where -> get(shown(where)));
        known.put("GET " + ONE, where -> get(answered(where) + "/public-answer"));
        known.put("POST " + ONE, where -> {
            withdrawn(where);
            return post(answered(where) + "/public-answer", "question", "道路改造的验收意见", "answer", "予以公开。");
        });
        known.put("POST " + ONE + "/withdrawal", where -> {
            shown(where);
            return post(answered(where) + "/public-answer/withdrawal");
        });
    }

    static Map<String, Function<Where, Errand>> of(WalkedDistrict district) {
        return new DisclosedErrands(district).known;
    }

    /** A case that has its answer. */
    private String answered(Where where) {
        return district.once(where, "answered", () -> {
            String path = WalkedDistrict.done(district.clerk.post("/desk/requests/new", form(where)));
            LetterSteps.remedies(district.ofTheCity(Role.OFFICE), district.unitId(where));
            happens(district, district.clerk, path, "proposed", "word", "DISCLOSED", "words", "予以公开。");
            LetterSteps.worded(district.clerk, path);
            happens(district, district.head, path, "approved", "words", "同意。");
            LetterSteps.seal(district.clerk, path);
            happens(district, district.clerk, path, "served", "word", "DIRECT", "words", "");
            return path;
        });
    }

    private Map<String, String> form(Where where) {
        district.clerk.get("/desk/requests/new");
        Map<String, String> form = new TreeMap<>(Map.of(
                "unit",
                district.unitId(where),
                "name",
                "林之远",
                "paper",
                "PASSPORT",
                "identity",
                "E00000009",
                "phone",
                "0531-1234567",
                "way",
                "PICK_UP",
                "description",
                "道路改造的验收意见"));
        form.putAll(Map.of("channel", "COUNTER", "received", district.today()));
        return form;
    }

    /** Lets something happen in a case today. */
    static void happens(WalkedDistrict district, Visitor person, String path, String event, String... fields) {
        String seen = Visitor.page(person.get(path + "/" + event))
                .select("input[name=seen]")
                .attr("value");
        Map<String, String> form = new TreeMap<>(Map.of("seen", seen, "on", district.today()));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        WalkedDistrict.done(person.post(path + "/" + event, form));
    }

    /** Where it is in the log. */
    private String shown(Where where) {
        String path = answered(where) + "/public-answer";
        Visitor office = district.ofTheCity(Role.OFFICE);
        if (open(office, path).isEmpty()) {
            WalkedDistrict.done(office.post(path, Map.of("question", "道路改造的验收意见", "answer", "予以公开。")));
        }
        return open(office, path);
    }

    private void withdrawn(Where where) {
        String path = answered(where) + "/public-answer";
        Visitor office = district.ofTheCity(Role.OFFICE);
        if (!open(office, path).isEmpty()) {
            WalkedDistrict.done(office.post(path + "/withdrawal", Map.of()));
        }
    }

    private static String open(Visitor office, String path) {
        return Visitor.page(office.get(path))
                .select("main a[href^=" + LOG + "/]")
                .attr("href");
    }
}
