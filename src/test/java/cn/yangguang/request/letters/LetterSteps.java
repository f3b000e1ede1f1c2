package cn.yangguang.request.letters;

import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/** What people do with letters, over real HTTP. */
public final class LetterSteps {

    static final byte[] SCAN = "%PDF-1.7 scanned".getBytes(StandardCharsets.US_ASCII);

    private LetterSteps() {}

    /** The office writes down the bureau's line of the table of remedies. */
    public static void remedies(PublishingUnit bureau) {
        remedies(bureau.office, bureau.finance.id().toString());
    }

    /** The same, and that the bureau asks fees or does not. */
    static void fees(PublishingUnit bureau, boolean asked) {
        remedies(bureau.office, bureau.finance.id().toString(), asked);
    }

    /** The same of any unit, which somebody of its office writes down. */
    public static void remedies(Visitor office, String unit) {
        remedies(office, unit, false);
    }

    private static void remedies(Visitor office, String unit, boolean fees) {
        String path = "/desk/letters/remedies/" + unit;
        String seen = Visitor.page(office.get(path)).select("input[name=seen]").attr("value");
        PublishingUnit.done(office.post(
                path,
                Map.of(
                        "seen",
                        seen,
                        "code",
                        code(unit),
                        "reconsideration",
                        "青石区人民政府",
                        "reconsiderationAddress",
                        "青石路1号",
                        "court",
                        "青石区人民法院",
                        "courtAddress",
                        "法院路2号",
                        "charges",
                        Boolean.toString(fees))));
    }

    /** No other bureau of any test has it: codes are letters. */
    static String code(String unit) {
        String letters = UUID.nameUUIDFromBytes(unit.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .chars()
                .mapToObj(sign -> Character.toString(sign < 'a' ? sign - '0' + 'g' : sign))
                .collect(Collectors.joining());
        return "青财公复" + letters.substring(0, 16);
    }

    /** The path of the newest letter of this name in a case. */
    public static String letter(Visitor person, String path, String name) {
        return Visitor.page(person.get(path + "/letters"))
                .select("tbody a:containsOwn(" + name + ")")
                .eachAttr("href")
                .getLast();
    }

    /** Writes into the answer's letter wherever it is empty: some places no approval goes without. */
    public static void worded(Visitor clerk, String path) {
        String letter = letter(clerk, path, "答复书");
        Document page = Visitor.page(clerk.get(letter));
        Map<String, String> form = new TreeMap<>(
                Map.of("seen", page.expectFirst("input[name=seen]").val()));
        page.select("textarea")
                .forEach(place -> form.put(place.attr("name"), place.val().isBlank() ? "见随附的材料。" : place.val()));
        PublishingUnit.done(clerk.post(letter, form));
    }

    /** Puts the sealed copy of the answer into the case. */
    public static void seal(Visitor clerk, String path) {
        seal(clerk, path, "答复书");
    }

    /** The same of any letter. */
    static void seal(Visitor clerk, String path, String name) {
        String letter = letter(clerk, path, name);
        Document page = Visitor.page(clerk.get(letter));
        String action = page.expectFirst("form[enctype]").attr("action");
        PublishingUnit.done(clerk.upload(action, "file", "盖章.pdf", SCAN));
    }

    /** The path of a case that came over the counter on this day. */
    static String received(PublishingUnit bureau, LocalDate day) {
        Map<String, String> form = new TreeMap<>(
                Map.of("kind", "NATURAL_PERSON", "name", "林之远", "paper", "PASSPORT", "identity", "E00000000"));
        form.putAll(Map.of("phone", "0531-1234567", "description", "2025年青石路改造的验收意见", "form", "PAPER"));
        form.putAll(Map.of("way", "PICK_UP", "channel", "COUNTER", "received", day.toString(), "once", ""));
        form.put("unit", bureau.finance.id().toString());
        bureau.clerk.get("/desk/requests/new");
        return PublishingUnit.done(bureau.clerk.post("/desk/requests/new", form));
    }

    /** Writes something into a case. */
    static HttpResponse<String> happen(Visitor person, String path, String event, LocalDate on, String... fields) {
        Map<String, String> form = new TreeMap<>(Map.of("on", on.toString()));
        String seen = Visitor.page(person.get(path + "/" + event))
                .select("input[name=seen]")
                .attr("value");
        form.put("seen", seen);
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return person.post(path + "/" + event, form);
    }
}
