package cn.yangguang;

import cn.yangguang.WalkedDistrict.Where;
import cn.yangguang.organization.access.Role;
import cn.yangguang.web.Visitor;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Clean-up rounds for the walk. */
final class WalkedCleanUps {

    private static final String PATH = "/desk/clean-ups";

    private final WalkedDistrict district;
    private final WalkedPieces pieces;
    private final Visitor office;
    private final Visitor clerk;
    private final Visitor head;

    WalkedCleanUps(WalkedDistrict district, WalkedPieces pieces) {
        this.district = district;
        this.pieces = pieces;
        this.office = district.ofTheCity(Role.OFFICE);
        this.clerk = district.ofTheCity(Role.CLERK);
        this.head = district.ofTheCity(Role.HEAD);
    }

    /** A round over a policy document of the unit, and perhaps others. */
    String round(Where where) {
        return district.once(where, "clean-up", () -> {
            pieces.policy(where);
            return begun(where);
        });
    }

    /** Another round. */
    String begun(Where where) {
        office.get(PATH);
        return WalkedDistrict.done(office.post(
                PATH,
                Map.of("place", district.unitId(where), "title", "清理" + WalkedDistrict.next(), "beside", "true")));
    }

    /** The form about the first document of the unit itself, as this act sends it. */
    Map<String, String> form(Where where, String act) {
        Document page = Visitor.page((act.equals("confirm") ? head : clerk).get(round(where)));
        Element row = page.expectFirst(
                "tr:has(td:containsOwn(" + district.unit(where).name() + ")):has(form[action$=" + act + "])");
        return sent(row.expectFirst("form[action$=" + act + "]"));
    }

    private static Map<String, String> sent(Element form) {
        Map<String, String> sent = new TreeMap<>();
        form.select("[name]").forEach(input -> sent.put(input.attr("name"), input.val()));
        sent.remove("_csrf");
        sent.replaceAll((name, value) -> name.startsWith("verdict-") ? "KEEP" : value);
        sent.replaceAll((name, value) -> name.startsWith("reason-") ? "仍然适用" : value);
        return sent;
    }

    /** A round with a proposal. */
    String proposed(Where where) {
        return district.once(where, "proposed clean-up", () -> {
            String round = round(where);
            WalkedDistrict.done(clerk.post(round + "/propose", form(where, "propose")));
            return round;
        });
    }

    /** A round of which everything is confirmed. */
    String confirmed(Where where) {
        String round = begun(where);
        for (Element form : Visitor.page(clerk.get(round)).select("form[action$=propose]")) {
            WalkedDistrict.done(clerk.post(round + "/propose", sent(form)));
        }
        for (Element form : Visitor.page(head.get(round)).select("form[action$=confirm]")) {
            WalkedDistrict.done(head.post(round + "/confirm", sent(form)));
        }
        return round;
    }
}
