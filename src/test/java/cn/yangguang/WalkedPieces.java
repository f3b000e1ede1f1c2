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
        return Visitor.page(clerk.get(published(where)))
                .expectFirst("a[href^=/open/pieces/]")
                .attr("href");
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
