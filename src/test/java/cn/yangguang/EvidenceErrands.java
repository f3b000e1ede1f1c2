package cn.yangguang;

import static cn.yangguang.Errand.get;
import static cn.yangguang.Errand.post;
import static cn.yangguang.Errand.upload;

import cn.yangguang.WalkedDistrict.Where;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** How to call the routes of evidence and the ledger. */
final class EvidenceErrands {

    private final WalkedDistrict district;
    private final Map<String, Function<Where, Errand>> known = new HashMap<>();

    private EvidenceErrands(WalkedDistrict district) {
        this.district = district;
        evidence();
        ledger();
    }

    static Map<String, Function<Where, Errand>> of(WalkedDistrict district) {
        return new EvidenceErrands(district).known;
    }

    private void evidence() {
        String due = "/desk/due/{id}/";
        known.put("GET " + due + "evidence", where -> get(district.duties.owing(where) + "/evidence"));
        known.put(
                "POST " + due + "evidence",
                where -> post(
                                district.duties.owing(where) + "/evidence",
                                "words",
                                "公布了第" + WalkedDistrict.next() + "号情况")
                        .with("happened", district.today()));
        known.put("GET " + due + "waiver", where -> get(district.duties.owing(where) + "/waiver"));
        known.put("POST " + due + "waive", where -> post(district.duties.owing(where) + "/waive", "because", "职责划出"));
        known.put("POST " + due + "lift", where -> post(district.duties.waived(where) + "/lift", "because", "职责没有划出"));
        known.put(
                "POST " + due + "acceptance",
                where -> post(district.duties.owing(where) + "/acceptance", "asked", "true"));
        String queue = "/desk/evidence";
        known.put("GET " + queue, where -> get(queue));
        known.put(
                "POST " + queue + "/accept",
                where -> post(queue + "/accept", "piece", id(district.duties.noted(where))));
        known.put(
                "POST " + queue + "/return",
                where -> post(queue + "/return", "piece", id(district.duties.noted(where)), "because", "没有盖章"));
        String piece = queue + "/{id}";
        known.put("GET " + piece, where -> get(district.duties.noted(where)));
        known.put("GET " + piece + "/file", where -> get(district.duties.filed(where) + "/file"));
        known.put("POST " + piece + "/accept", where -> post(district.duties.noted(where) + "/accept"));
        known.put(
                "POST " + piece + "/return",
                where -> post(district.duties.noted(where) + "/return", "because", "没有盖章", "seen", "RECORDED"));
        known.put(
                "POST " + piece + "/withdraw",
                where -> post(district.duties.noted(where) + "/withdraw", "because", "写错了"));
        known.put("POST " + piece + "/look", where -> post(district.duties.linked(where) + "/look"));
    }

    private void ledger() {
        String ledger = "/desk/ledger";
        for (String path : new String[] {"", "/summary", "/pictures", "/xlsx", "/docx", "/import"}) {
            known.put("GET " + ledger + path, where -> get(ledger + path));
        }
        known.put("GET " + ledger + "/act", where -> get(ledger + "/act?act=WAIVE&scope=all"));
        known.put("GET " + ledger + "/act ?accept", where -> get(ledger + "/act?act=ACCEPT&scope=all"));
        known.put(
                "POST " + ledger + "/act",
                where -> post(
                                ledger + "/act",
                                "act",
                                "WAIVE",
                                "scope",
                                "marked",
                                "row",
                                id(district.duties.owing(where)))
                        .with("because", "职责划出", "seen", district.duties.seenForWaiving(where)));
        known.put("POST " + ledger + "/import", where -> upload(ledger + "/import", filled()));
        known.put(
                "POST " + ledger + "/import/confirm",
                where -> post(
                        ledger + "/import/confirm", "deed", "store", "rows", filled(id(district.duties.owing(where)))));
    }

    /** A filled-in row of the ledger as the page that shows it sends it on. */
    private String filled(String occurrence) {
        return """
                [{"place":"第 4 行","id":"%s","mark":"","fixed":{},"filled":{
                  "DAY":{"text":"%s","address":"M4","rows":1},"WORDS":{"text":"第%d次公布","address":"N4","rows":1}}}]
                """.formatted(occurrence, district.today(), WalkedDistrict.next());
    }

    /** A sheet with the titles of the ledger and a row that is in no ledger. */
    private static byte[] filled() {
        return UnitErrands.sheet("任务", "填报：完成情况");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
