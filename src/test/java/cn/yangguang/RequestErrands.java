package cn.yangguang;

import static cn.yangguang.Errand.get;
import static cn.yangguang.Errand.post;

import cn.yangguang.WalkedDistrict.Where;
import cn.yangguang.organization.access.Role;
import cn.yangguang.web.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/** How to call the routes of disclosure on request. */
final class RequestErrands {

    private static final String LIST = "/desk/requests";
    private static final String ONE = LIST + "/{id}";
    private static final String OPEN = "/open/requests";

    private static final byte[] SCAN = "%PDF-1.7 a scan".getBytes(StandardCharsets.US_ASCII);

    private final WalkedDistrict district;
    private final Map<String, Function<Where, Errand>> known = new HashMap<>();

    private RequestErrands(WalkedDistrict district) {
        this.district = district;
        open();
        desk();
        letters();
        remedies();
    }

    static Map<String, Function<Where, Errand>> of(WalkedDistrict district) {
        return new RequestErrands(district).known;
    }

    private void open() {
        known.put("GET " + OPEN, where -> get(OPEN));
        known.put("GET " + OPEN + "/similar", where -> get(OPEN + "/similar?q=2025%E5%B9%B4"));
        known.put("GET " + OPEN + "/new", where -> get(OPEN + "/new"));
        known.put("POST " + OPEN + "/new", where -> post(OPEN + "/new", sent(form(district, where))));
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
                where -> post(LIST + "/new", sent(form(district, where)))
                        .with("channel", "COUNTER", "received", district.today()));
        known.put("GET " + LIST + "/statistics", where -> get(LIST + "/statistics"));
        known.put("GET " + LIST + "/statistics/xlsx", where -> get(LIST + "/statistics/xlsx"));
        known.put("GET " + LIST + "/moved", where -> get(LIST + "/moved"));
        known.put("GET " + LIST + "/retention", where -> get(LIST + "/retention?place=" + district.unitId(where)));
        known.put(
                "POST " + LIST + "/retention",
                where -> post(LIST + "/retention", "place", district.unitId(where), "years", "12")
                        .with("seen", retained(where)));
        known.put("GET " + LIST + "/remedies", where -> get(LIST + "/remedies"));
        String internal = LIST + "/internal-deadline";
        known.put("GET " + internal, where -> get(internal + "?unit=" + district.unitId(where)));
        known.put(
                "POST " + internal,
                where -> post(internal, "unit", district.unitId(where), "kind", "NONE")
                        .with("seen", seenAt(internal + "?unit=" + district.unitId(where))));
        known.put("GET " + ONE + "/proofs/{position}", where -> get(proved(where) + "/proofs/1"));
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

    /** Each on a letter of its own: what is finished does not change. */
    private void letters() {
        String all = ONE + "/letters";
        String one = all + "/{letter}";
        known.put("GET " + all, where -> get(path(where) + "/letters"));
        known.put(
                "POST " + all,
                where -> post(fresh(where) + "/letters", "kind", "REGISTRATION", "matter", "0")
                        .with("seen", "1"));
        known.put("GET " + one, where -> get(letter(where)));
        known.put("POST " + one, where -> post(begun(where), "content", "已登记。", "seen", "2"));
        known.put("POST " + one + "/finish", where -> post(begun(where) + "/finish", "seen", "2"));
        known.put("POST " + one + "/drop", where -> post(begun(where) + "/drop", "seen", "2"));
        known.put(
                "POST " + one + "/void",
                where -> post(finished(where) + "/void", "seen", "3", "because", "登记有误，重新起草。"));
        known.put("GET " + one + "/docx", where -> get(letter(where) + "/docx"));
        known.put("GET " + one + "/pdf", where -> get(letter(where) + "/pdf"));
        known.put("GET " + one + "/stamped", where -> get(stamped(where) + "/stamped"));
        known.put("POST " + one + "/stamped", where -> Errand.upload(finished(where) + "/stamped?seen=3", SCAN));
    }

    private void remedies() {
        String all = "/desk/letters/remedies";
        known.put("GET /desk/letters", where -> get("/desk/letters"));
        known.put("GET " + all, where -> get(all));
        known.put("GET " + all + "/{unit}", where -> get(all + "/" + district.unitId(where)));
        known.put(
                "POST " + all + "/{unit}",
                where -> post(all + "/" + district.unitId(where), "seen", remedySeen(where))
                        .with("code", "公复" + where.name())
                        .with("reconsideration", "青石县人民政府", "reconsiderationAddress", "县府路1号", "online", "")
                        .with("court", "青石县人民法院", "courtAddress", "法院路2号"));
    }

    private String remedySeen(Where where) {
        return Visitor.page(district.ofTheCity(Role.OFFICE).get("/desk/letters/remedies/" + district.unitId(where)))
                .select("input[name=seen]")
                .attr("value");
    }

    /** A case in which nothing has happened yet. */
    private String fresh(Where where) {
        String number = receipt(where).getFirst();
        return Visitor.page(district.ofTheCity(Role.CLERK).get(LIST + "?stage=&number=" + number))
                .select("tbody a")
                .attr("href");
    }

    private String begun(Where where) {
        Map<String, String> form = Map.of("kind", "REGISTRATION", "matter", "0", "seen", "1");
        return WalkedDistrict.done(district.ofTheCity(Role.CLERK).post(fresh(where) + "/letters", form));
    }

    private String finished(Where where) {
        String letter = begun(where);
        WalkedDistrict.done(district.ofTheCity(Role.CLERK).post(letter + "/finish", Map.of("seen", "2")));
        return letter;
    }

    private String letter(Where where) {
        return district.once(where, "letter", () -> begun(where));
    }

    private String stamped(Where where) {
        return district.once(where, "stamped letter", () -> {
            String letter = finished(where);
            Visitor clerk = district.ofTheCity(Role.CLERK);
            WalkedDistrict.done(clerk.upload(letter + "/stamped?seen=3", "file", "盖章件.pdf", SCAN));
            return letter;
        });
    }

    /** The form of a citizen whom no other form names. */
    static Map<String, String> form(WalkedDistrict district, Where where) {
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
                // past ten a day of one person the form asks why
                "E%08d".formatted(WalkedDistrict.next()),
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
        Document page = Visitor.page(citizen.postBare(OPEN + "/new", form(district, where)));
        return page.select(".reference").eachText();
    }

    /** A case whose applicant sent a proof of identity. */
    private String proved(Where where) {
        return district.once(where, "proof", () -> {
            String query = form(district, where).entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            Document page = Visitor.page(district.stranger()
                    .upload(
                            OPEN + "/new?" + query,
                            "proof1",
                            "护照.pdf",
                            "%PDF-1.7 护照".getBytes(StandardCharsets.UTF_8)));
            return path(page.expectFirst(".reference").text());
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

    private String path(Where where) {
        return district.once(where, "request", () -> path(receipt(where).getFirst()));
    }

    private String path(String number) {
        Visitor clerk = district.ofTheCity(Role.CLERK);
        return Visitor.page(clerk.get(LIST + "?stage=&number=" + number))
                .select("tbody a")
                .attr("href");
    }

    private String seen(Where where) {
        Visitor clerk = district.ofTheCity(Role.CLERK);
        return Visitor.page(clerk.get(path(where) + "/noted"))
                .select("input[name=seen]")
                .attr("value");
    }

    private String retained(Where where) {
        return seenAt(LIST + "/retention?place=" + district.unitId(where));
    }

    /** What the office of the city sees there now. */
    private String seenAt(String path) {
        return Visitor.page(district.ofTheCity(Role.OFFICE).get(path))
                .select("input[name=seen]")
                .attr("value");
    }

    private static String[] sent(Map<String, String> form) {
        return form.entrySet().stream()
                .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                .toArray(String[]::new);
    }
}
