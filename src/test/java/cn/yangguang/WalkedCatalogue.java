package cn.yangguang;

import cn.yangguang.WalkedDistrict.Where;
import cn.yangguang.organization.access.Role;
import cn.yangguang.web.Visitor;
import java.util.Map;
import java.util.TreeMap;

/** Catalogues for the walk: items, versions, matters that are not disclosed. */
final class WalkedCatalogue {

    private final WalkedDistrict district;
    private final Visitor writer;
    private final Visitor issuer;

    WalkedCatalogue(WalkedDistrict district) {
        this.district = district;
        this.writer = district.ofTheCity(Role.OFFICE);
        this.issuer = district.ofTheCity(Role.REVIEWER);
    }

    /** What the form of a complete item would send; another item each time. */
    Map<String, String> item(Where where) {
        Map<String, String> form = new TreeMap<>();
        form.put("place", district.unitId(where));
        form.put("field", "财政预决算");
        form.put("firstLevel", "财政运行");
        form.put("secondLevel", "第" + WalkedDistrict.next() + "类收支");
        form.put("element-0", "收入金额");
        form.put("legalBasis", "《中华人民共和国政府信息公开条例》第二十条");
        form.put("timeLimit", "每月");
        form.put("disclosingUnit", district.unit(where).name());
        form.put("channels", "WEBSITE");
        form.put("levels", "COUNTY");
        form.put("way", "PROACTIVE");
        form.put("seen", "1");
        return form;
    }

    /** The path of an item at its first version. */
    String kept(Where where) {
        return district.once(where, "catalogue item", () -> {
            writer.get("/desk/catalogue");
            return WalkedDistrict.done(writer.post("/desk/catalogue/items", item(where)));
        });
    }

    /** What is sent back when the next version, which has something new, is issued. */
    String seen(Where where) {
        district.forget(where, "catalogue item");
        kept(where);
        return Visitor.page(issuer.get("/desk/catalogue/versions?place=" + district.unitId(where)))
                .select("input[name=seen]")
                .val();
    }

    /** The path of the first issued version. */
    String issued(Where where) {
        return district.once(where, "catalogue version", () -> {
            String seen = seen(where);
            WalkedDistrict.done(
                    issuer.post("/desk/catalogue/versions", Map.of("place", district.unitId(where), "seen", seen)));
            return "/desk/catalogue/versions/1?place=" + district.unitId(where);
        });
    }

    /** What the form of a matter that is not disclosed would send. */
    Map<String, String> matter(Where where) {
        Map<String, String> form = new TreeMap<>();
        form.put("place", district.unitId(where));
        form.put("unit", district.unitId(where));
        form.put("title", "第" + WalkedDistrict.next() + "号考核记录");
        form.put("exemption", "E16A");
        form.put("reason", "属于内部人事管理信息");
        form.put("nextReviewOn", district.nextWeek());
        form.put("seen", "1");
        return form;
    }

    /** The path of a matter at its first version. */
    String closed(Where where) {
        return district.once(where, "closed matter", () -> {
            writer.get("/desk/catalogue");
            return WalkedDistrict.done(writer.post("/desk/catalogue/closed", matter(where)));
        });
    }
}
