package cn.yangguang;

import cn.yangguang.WalkedDistrict.Where;
import cn.yangguang.organization.access.Role;
import cn.yangguang.web.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pieces of government information for the walk, at each stage. */
final class WalkedPieces {

    private final WalkedDistrict district;
    private final Visitor clerk;
    private final Visitor head;
    private final Visitor secrecy;

    WalkedPieces(WalkedDistrict district) {
        this.district = district;
        this.clerk = district.ofTheCity(Role.CLERK);
        this.head = district.ofTheCity(Role.HEAD);
        this.secrecy = district.ofTheCity(Role.SECRECY_REVIEWER);
    }

    Map<String, String> form(Where where) {
        return new TreeMap<>(Map.of(
                "unit",
                district.unitId(where),
                "title",
                "公告" + WalkedDistrict.next(),
                "body",
                "正文。",
                "attribute",
                "PROACTIVE",
                "documentType",
                "NOTICE",
                "subjectClass",
                "GENERAL",
                "seen",
                "0"));
    }

    /** A draft with a file. */
    String drafted(Where where) {
        return district.once(where, "drafted piece", () -> {
            clerk.get("/desk/publications/new");
            String piece = WalkedDistrict.done(clerk.post("/desk/publications/new", form(where)));
            WalkedDistrict.done(clerk.upload(files(piece), "file", "附件.txt", content()));
            return piece;
        });
    }

    /** An organ code that nobody has used. */
    static String organCode() {
        StringBuilder code = new StringBuilder("字");
        for (int rest = WalkedDistrict.next(); rest > 0; rest /= 26) {
            code.append((char) ('a' + rest % 26));
        }
        return code.toString();
    }

    /** A draft whose number was given here; where its register is. */
    Numbered numbered(Where where) {
        clerk.get("/desk/numbers");
        String code = organCode();
        WalkedDistrict.done(
                clerk.post("/desk/numbers", Map.of("unit", district.unitId(where), "code", code, "first", "1")));
        Map<String, String> form = form(where);
        form.put("organCode", code);
        clerk.get("/desk/publications/new");
        String piece = WalkedDistrict.done(clerk.post("/desk/publications/new", form));
        String register = Visitor.page(clerk.get("/desk/numbers"))
                .expectFirst("a[aria-label^=" + code + "]")
                .attr("href");
        return new Numbered(register, piece.substring(piece.lastIndexOf('/') + 1));
    }

    /** A register and what bears its number. */
    record Numbered(String register, String publication) {}

    /** A draft with a telephone in it. */
    String found(Where where) {
        return district.once(where, "found piece", () -> {
            Map<String, String> form = form(where);
            form.put("body", "手机号码为13812345678。");
            clerk.get("/desk/publications/new");
            return WalkedDistrict.done(clerk.post("/desk/publications/new", form));
        });
    }

    /** A draft with a misprint at the beginning of its title. */
    String misspelt(Where where) {
        return district.once(where, "misspelt piece", () -> {
            Map<String, String> form = form(where);
            form.put("title", "按装太阳能路灯的公告" + WalkedDistrict.next());
            clerk.get("/desk/publications/new");
            return WalkedDistrict.done(clerk.post("/desk/publications/new", form));
        });
    }

    /** Where the original of its masked file is. */
    String original(Where where) {
        return district.once(where, "masked file", () -> {
            String piece = drafted(where);
            WalkedDistrict.done(
                    clerk.post(piece + "/files/mask", Map.of("address", address(piece), "seen", seen(piece))));
            return Visitor.page(clerk.get(piece))
                    .expectFirst("a[href*=/originals/]")
                    .attr("href");
        });
    }

    /** Where the next file is sent. */
    String files(String piece) {
        return piece + "/files?seen=" + seen(piece);
    }

    static byte[] content() {
        return ("附件" + WalkedDistrict.next()).getBytes(StandardCharsets.UTF_8);
    }

    /** The address of its file. */
    String address(String piece) {
        String link =
                Visitor.page(clerk.get(piece)).expectFirst("a[href*=/files/]").attr("href");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /** The version that a clerk sees. */
    String seen(String piece) {
        return Visitor.page(clerk.get(piece + "/edit"))
                .expectFirst("input[name=seen]")
                .val();
    }

    String submitted(Where where) {
        return moved(where, "submitted piece", "drafted piece", () -> step(clerk, drafted(where), "submit"));
    }

    String reviewed(Where where) {
        return moved(where, "reviewed piece", "submitted piece", () -> {
            String piece = submitted(where);
            step(head, piece, "review");
            return step(head, piece, "proofread");
        });
    }

    String cleared(Where where) {
        return moved(where, "cleared piece", "reviewed piece", () -> step(secrecy, reviewed(where), "secrecy"));
    }

    String scheduled(Where where) {
        return moved(
                where,
                "scheduled piece",
                "cleared piece",
                () -> step(head, cleared(where), "schedule", "day", district.nextWeek(), "time", "09:00"));
    }

    String published(Where where) {
        return moved(where, "published piece", "cleared piece", () -> step(head, cleared(where), "publish"));
    }

    /** A policy document before the public. */
    String policy(Where where) {
        return district.once(where, "policy", () -> {
            Map<String, String> form = form(where);
            form.put("policy", "POLICY");
            form.put("interpretationNeeded", "no");
            form.put("interpretationReason", "内容简明");
            clerk.get("/desk/publications/new");
            String piece = WalkedDistrict.done(clerk.post("/desk/publications/new", form));
            step(clerk, piece, "submit");
            step(head, piece, "review");
            step(head, piece, "proofread");
            step(secrecy, piece, "secrecy");
            return step(head, piece, "publish");
        });
    }

    /** A piece that has come further is no longer where it was. */
    private String moved(Where where, String to, String from, Supplier<String> moving) {
        return district.once(where, to, () -> {
            String piece = moving.get();
            district.forget(where, from);
            return piece;
        });
    }

    /** Its public address. */
    String open(Where where) {
        return open(published(where));
    }

    /** The public address of a piece. */
    String open(String piece) {
        return Visitor.page(clerk.get(piece))
                .expectFirst("a[href^=/open/pieces/]")
                .attr("href");
    }

    /** Takes a draft the whole way. */
    void publish(String piece) {
        step(clerk, piece, "submit");
        step(head, piece, "review");
        step(head, piece, "proofread");
        step(secrecy, piece, "secrecy");
        step(head, piece, "publish");
    }

    private static String step(Visitor visitor, String piece, String step, String... more) {
        Document page = Visitor.page(visitor.get(piece));
        Map<String, String> form = new TreeMap<>();
        for (Element input : page.select("form[action=" + piece + "/" + step + "] input[name=seen]")) {
            form.put("seen", input.val());
        }
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return WalkedDistrict.done(visitor.post(piece + "/" + step, form));
    }
}
