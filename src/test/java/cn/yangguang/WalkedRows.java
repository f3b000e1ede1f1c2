package cn.yangguang;

import cn.yangguang.WalkedDistrict.Where;
import cn.yangguang.organization.access.Role;
import cn.yangguang.web.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Document;

/** Pieces with rows for the walk: their item issued, a file sent, read and taken. */
final class WalkedRows {

    private final WalkedDistrict district;
    private final WalkedPieces pieces;
    private final WalkedCatalogue catalogue;
    private final Visitor clerk;

    WalkedRows(WalkedDistrict district, WalkedPieces pieces) {
        this.district = district;
        this.pieces = pieces;
        this.catalogue = new WalkedCatalogue(district);
        this.clerk = district.ofTheCity(Role.CLERK);
    }

    static byte[] content() {
        return ("收入金额\n" + WalkedDistrict.next() + "\n5000\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A draft of an issued item, one for each purpose. */
    String drafted(Where where, String purpose) {
        return district.once(where, "piece of an item to " + purpose, () -> {
            catalogue.issued(where);
            Map<String, String> form = pieces.form(where);
            form.put("item", item(district.unitId(where)));
            return WalkedDistrict.done(clerk.post("/desk/publications/new", form));
        });
    }

    /** One that this unit discloses. */
    private String item(String unit) {
        String path = "/desk/publications/new";
        return Visitor.page(clerk.get(path)).select("select[name=item] option").eachAttr("value").stream()
                .filter(item -> !item.isEmpty() && unit.equals(unit(path + "?item=" + item)))
                .findFirst()
                .orElseThrow();
    }

    /** Whose piece a page proposes. */
    private String unit(String path) {
        Document page = Visitor.page(clerk.get(path));
        return page.expectFirst("select[name=unit] option[selected]").val();
    }

    /** The same with a file that was read. */
    String read(Where where, String purpose) {
        return district.once(where, "read rows to " + purpose, () -> {
            String piece = drafted(where, purpose);
            WalkedDistrict.done(clerk.upload(piece + "/rows", "file", "名单.csv", content()));
            for (int look = 0; look < 600 && !clerk.get(piece + "/rows").body().contains("可以采用"); look++) {
                pause();
            }
            return piece;
        });
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The same with the rows taken. */
    String taken(Where where) {
        return taken(where, "keep");
    }

    private String taken(Where where, String purpose) {
        return district.once(where, "taken rows to " + purpose, () -> {
            String piece = read(where, purpose);
            WalkedDistrict.done(clerk.post(piece + "/rows/take", Map.of("seen", pieces.seen(piece))));
            return piece;
        });
    }

    /** The public address of one that was published. */
    String open(Where where) {
        return district.once(where, "open rows", () -> {
            String piece = taken(where, "publish");
            pieces.publish(piece);
            return pieces.open(piece);
        });
    }
}
