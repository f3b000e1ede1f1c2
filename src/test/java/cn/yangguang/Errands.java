package cn.yangguang;

import static cn.yangguang.Errand.get;
import static cn.yangguang.Errand.post;
import static cn.yangguang.Errand.upload;

import cn.yangguang.WalkedDistrict.Where;
import cn.yangguang.calendar.InventedNotice;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.AuthenticatorApp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** For each route a request that would succeed, about a thing of the unit that is asked for. */
final class Errands {

    private final WalkedDistrict district;
    private final Map<String, Function<Where, Errand>> known = new HashMap<>();

    Errands(WalkedDistrict district) {
        this.district = district;
        open();
        desk();
        reminders();
        evidence();
        ledger();
        plans();
        drafts();
        above();
        snapshots();
        tasks();
        rounds();
        amendments();
        units();
        exchange();
        staff();
        known.putAll(WorkErrands.of(district));
        known.putAll(CatalogueErrands.of(district));
        identity();
        journal();
    }

    Set<String> routes() {
        return Set.copyOf(known.keySet());
    }

    /** A fresh request. */
    Errand of(String route, Where where) {
        return known.getOrDefault(route, none -> {
                    throw new IllegalStateException("nobody has written down how to call " + route);
                })
                .apply(where);
    }

    private void open() {
        known.put("GET /", where -> get("/"));
        known.put("GET /open/plans", where -> get("/open/plans"));
        known.put("GET /open/plans/{id}", where -> get(district.published(where)));
        known.put("GET /sign-in", where -> get("/sign-in"));
        known.put("POST /sign-in/refused", where -> post("/sign-in/refused", "username", "nobody"));
        known.put("ANY /error", where -> get("/error"));
    }

    private void desk() {
        known.put("GET /desk", where -> get("/desk"));
        known.put("GET /desk ?unit", where -> get("/desk?unit=" + district.unitId(where)));
        known.put("GET /desk/due/{id}", where -> get(district.waiting(where)));
        known.put(
                "POST /desk/due/{id}/occasions",
                where -> post(district.waiting(where) + "/occasions", "happened", district.started(where))
                        .with("words", "印发第" + WalkedDistrict.next() + "号办法"));
        known.put(
                "POST /desk/due/{id}/strike", where -> post(district.recorded(where) + "/strike", "because", "日期写错了"));
        known.put("GET /desk/password", where -> get("/desk/password"));
        known.put(
                "POST /desk/password",
                where -> post("/desk/password", "oldPassword", People.PASSWORD)
                        .with("newPassword", "松风入弦-月照溪-2025", "again", "松风入弦-月照溪-2025"));
        known.put("GET /desk/calendar", where -> get("/desk/calendar"));
        known.put("GET /desk/calendar/why", where -> get("/desk/calendar/why?start=2026-02-13&amount=5"));
        known.put("GET /desk/calendar/load", where -> get("/desk/calendar/load"));
        known.put("POST /desk/calendar/preview", where -> notice("preview"));
        known.put("POST /desk/calendar/load", where -> notice("load"));
        known.put("GET /desk/passing", where -> get("/desk/passing?from=" + district.unitId(where)));
        known.put(
                "POST /desk/passing",
                where -> post("/desk/passing", "from", district.unitId(where))
                        .with(
                                "to",
                                district.leaf(where, "heir"),
                                "duty",
                                district.waitingDuty(where),
                                "because",
                                "机构改革"));
        known.put("GET /desk/office-terms", where -> get("/desk/office-terms?place=" + district.unitId(where)));
        known.put(
                "POST /desk/office-terms",
                where -> post("/desk/office-terms", "place", district.unitId(where))
                        .with("seen", "0", "word-0", "及时", "meaning-0", "15个工作日内", "otherwise", "12月31日前"));
    }

    private void reminders() {
        String rules = "/desk/reminders/rules";
        known.put("GET /desk/reminders", where -> get("/desk/reminders"));
        known.put("POST /desk/reminders/read", where -> post("/desk/reminders/read"));
        known.put("GET " + rules, where -> get(rules + "?place=" + district.unitId(where)));
        known.put(
                "POST " + rules,
                where -> post(rules, "place", district.unitId(where), "seen", "0")
                        .with("side-0", "before", "days-0", "5", "to-0", "CLERK")
                        .with("quietTo", "8:30", "quietFrom", "18:00"));
        known.put("GET /desk/mail", where -> get("/desk/mail"));
        known.put(
                "POST /desk/mail",
                where -> post("/desk/mail", "wanted", "true", "address", "wang.xiaoshi@qingshi.example"));
        known.put("GET /desk/post", where -> get("/desk/post"));
    }

    private void evidence() {
        String due = "/desk/due/{id}/";
        known.put("GET " + due + "evidence", where -> get(district.owing(where) + "/evidence"));
        known.put(
                "POST " + due + "evidence",
                where -> post(district.owing(where) + "/evidence", "words", "公布了第" + WalkedDistrict.next() + "号情况")
                        .with("happened", district.today()));
        known.put("GET " + due + "waiver", where -> get(district.owing(where) + "/waiver"));
        known.put("POST " + due + "waive", where -> post(district.owing(where) + "/waive", "because", "职责划出"));
        known.put("POST " + due + "lift", where -> post(district.waived(where) + "/lift", "because", "职责没有划出"));
        known.put("POST " + due + "acceptance", where -> post(district.owing(where) + "/acceptance", "asked", "true"));
        String queue = "/desk/evidence";
        known.put("GET " + queue, where -> get(queue));
        known.put("POST " + queue + "/accept", where -> post(queue + "/accept", "piece", id(district.noted(where))));
        known.put(
                "POST " + queue + "/return",
                where -> post(queue + "/return", "piece", id(district.noted(where)), "because", "没有盖章"));
        String piece = queue + "/{id}";
        known.put("GET " + piece, where -> get(district.noted(where)));
        known.put("GET " + piece + "/file", where -> get(district.filed(where) + "/file"));
        known.put("POST " + piece + "/accept", where -> post(district.noted(where) + "/accept"));
        known.put(
                "POST " + piece + "/return",
                where -> post(district.noted(where) + "/return", "because", "没有盖章", "seen", "RECORDED"));
        known.put("POST " + piece + "/withdraw", where -> post(district.noted(where) + "/withdraw", "because", "写错了"));
        known.put("POST " + piece + "/look", where -> post(district.linked(where) + "/look"));
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
                where -> post(ledger + "/act", "act", "WAIVE", "scope", "marked", "row", id(district.owing(where)))
                        .with("because", "职责划出", "seen", district.seenForWaiving(where)));
        known.put("POST " + ledger + "/import", where -> upload(ledger + "/import", filled()));
        known.put(
                "POST " + ledger + "/import/confirm",
                where -> post(ledger + "/import/confirm", "deed", "store", "rows", filled(id(district.owing(where)))));
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
        return sheet("任务", "填报：完成情况");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Errand notice(String act) {
        return post("/desk/calendar/" + act, "text", InventedNotice.OF_2027, "year", "2027", "number", "国办发明电〔2026〕9号");
    }

    private void plans() {
        known.put("GET /desk/plans", where -> get("/desk/plans"));
        known.put("GET /desk/plans/new", where -> get("/desk/plans/new"));
        known.put(
                "POST /desk/plans/new",
                where -> upload("/desk/plans/new?owner=" + district.unitId(where), plan(where)));
        known.put("GET /desk/plans/{id}", where -> get(district.confirmed(where)));
        known.put("GET /desk/plans/{id} ?draft", where -> get(district.draft(where)));
        known.put("GET /desk/plans/{id}/file", where -> get(district.draft(where) + "/file"));
        known.put("GET /desk/plans/{id}/duties", where -> get(district.confirmed(where) + "/duties"));
        known.put(
                "POST /desk/plans/{id}/acceptance",
                where -> post(district.confirmed(where) + "/acceptance", "asked", "true"));
        known.put("POST /desk/plans/{id}/public", where -> post(district.confirmed(where) + "/public", "on", "true"));
        known.put("POST /desk/plans/{id}/confirm", where -> draft(where, "/confirm"));
        known.put(
                "POST /desk/plans/{id}/discard",
                where -> draft(where, "/discard").with("reason", "传错了文件"));
        known.put(
                "POST /desk/plans/{id}/take-back",
                where -> post(district.confirmed(where) + "/take-back", "reason", "印发后又有改动")
                        .with("seen", "1"));
    }

    private void above() {
        String plan = "/desk/plans/{id}/above";
        String one = plan + "/{above}";
        known.put("GET " + plan, where -> get(district.confirmed(where) + "/above"));
        known.put("POST " + plan, where -> post(district.confirmed(where) + "/above", "above", district.upper(where)));
        known.put("GET " + one, where -> get(district.above(where)));
        known.put("GET " + one + "/csv", where -> get(district.above(where) + "/csv"));
        known.put("POST " + one + "/unlink", where -> post(district.above(where) + "/unlink"));
        known.put("GET " + one + "/{task}", where -> get(district.above(where) + "/1"));
        known.put(
                "POST " + one + "/{task}",
                where -> post(district.above(where) + "/1", "fate", "TAKEN", "own", "1")
                        .with("seen", "0"));
        known.put("GET /desk/plans/{id}/years", where -> get(district.confirmed(where) + "/years"));
    }

    private void snapshots() {
        String one = "/desk/snapshots/{plan}/{period}/{unit}";
        known.put("GET /open/plans/{id}/progress", where -> get(district.published(where) + "/progress"));
        known.put("GET /desk/plans/{id}/snapshots", where -> get(district.confirmed(where) + "/snapshots"));
        known.put(
                "POST /desk/plans/{id}/rhythm",
                where -> post(district.confirmed(where) + "/rhythm", "rhythm", "MONTH")
                        .with("days", "15", "seen", "0"));
        known.put(
                "POST /desk/plans/{id}/snapshots/{period}/release",
                where -> post(district.approved(where) + "/snapshots/2024-Q4/release"));
        known.put("GET /desk/snapshots", where -> get("/desk/snapshots"));
        known.put("GET " + one, where -> get(district.snapshot(where)));
        known.put("POST " + one, where -> post(district.snapshot(where)).with(WalkedDistrict.WRITTEN));
        known.put("POST " + one + "/approve", where -> post(district.submitted(where) + "/approve", "seen", "2"));
        known.put(
                "POST " + one + "/return",
                where -> post(district.submitted(where) + "/return", "because", "数字不对")
                        .with("seen", "2"));
    }

    private byte[] plan(Where where) {
        return district.plan(where, district.unit(where).name());
    }

    private void drafts() {
        String reading = "/desk/plans/{id}/reading";
        known.put("GET " + reading, where -> get(district.draft(where) + "/reading"));
        known.put("POST " + reading + "/undo", where -> draft(where, "/reading/undo"));
        known.put(
                "POST " + reading + "/head",
                where ->
                        draft(where, "/reading/head").with("title", "改过的名称", "year", "2025", "issuedOn", "2025-03-01"));
        known.put("GET " + reading + "/units", where -> get(district.puzzling(where) + "/reading/units"));
        known.put(
                "POST " + reading + "/units",
                where -> post(district.puzzling(where) + "/reading/units", "seen", "1")
                        .with("name0", district.puzzle(where), "unit0", district.unitId(where)));
    }

    private void tasks() {
        String task = "/desk/plans/{id}/reading/{task}";
        known.put("GET " + task, where -> get(district.draft(where) + "/reading/1"));
        known.put("GET " + task + "/split", where -> get(district.draft(where) + "/reading/1/split"));
        known.put(
                "POST " + task,
                where -> task(where, "1")
                        .with(
                                "requirement",
                                "每月公布财政收支情况。",
                                "units",
                                district.unit(where).name()));
        known.put("POST " + task + "/check", where -> task(where, "1/check"));
        known.put("POST " + task + "/merge", where -> task(where, "1/merge"));
        known.put("POST " + task + "/drop", where -> task(where, "1/drop"));
        known.put("POST " + task + "/restore", where -> task(where, "3/restore"));
        known.put(
                "POST " + task + "/split", where -> task(where, "1/split").with("parts", "每季度公布一次财政收支情况。\n7月底前公布决算。"));
    }

    private Errand task(Where where, String act) {
        return draft(where, "/reading/" + act);
    }

    private Errand draft(Where where, String act) {
        return post(district.draft(where) + act, "seen", district.seen(where));
    }

    private void rounds() {
        String plan = "/desk/plans/{id}";
        known.put("GET " + plan + "/circulation", where -> get(district.draft(where) + "/circulation"));
        known.put(
                "POST " + plan + "/circulation",
                where -> draft(where, "/circulation")
                        .with("lastDay", district.nextWeek(), "units", district.unitId(where)));
        known.put("GET " + plan + "/objections/{objection}", where -> get(district.objection(where)));
        known.put(
                "POST " + plan + "/objections/{objection}",
                where -> post(district.objection(where), "seen", "1").with("verdict", "ADOPTED"));
        known.put("GET " + plan + "/changes", where -> get(district.circulated(where) + "/changes"));
        String round = "/desk/comments/{circulation}/{unit}";
        known.put("GET /desk/comments", where -> get("/desk/comments"));
        known.put("GET " + round, where -> get(district.comment(where)));
        known.put("GET " + round + "/{task}", where -> get(district.comment(where) + "/1"));
        known.put(
                "POST " + round + "/{task}",
                where -> post(district.comment(where) + "/1", "kind", "OTHER").with("reason", "现行规定不是这样"));
        known.put("POST " + round + "/agree", where -> post(district.comment(where) + "/agree"));
        known.put(
                "POST " + round + "/withdraw",
                where -> post(district.objected(where) + "/withdraw", "objection", district.objectionId(where)));
    }

    private void amendments() {
        String plan = "/desk/plans/{id}";
        known.put("GET " + plan + "/amend", where -> get(district.confirmed(where) + "/amend"));
        known.put("POST " + plan + "/amend", where -> post(district.confirmed(where) + "/amend"));
        known.put("GET " + plan + "/amendment", where -> get(district.amendment(where) + "/amendment"));
        known.put(
                "POST " + plan + "/amendment",
                where -> post(district.amendment(where) + "/amendment", "seen", "1")
                        .with("day", district.today(), "reason", "机构职能有变动"));
        known.put("GET " + plan + "/versions/{number}", where -> get(district.confirmed(where) + "/versions/1"));
        known.put("GET " + plan + "/close", where -> get(district.confirmed(where) + "/close"));
        known.put(
                "POST " + plan + "/close",
                where -> post(district.confirmed(where) + "/close", "seen", district.undone(where)));
        known.put("POST " + plan + "/reopen", where -> post(district.closed(where) + "/reopen", "reason", "还有材料要补"));
    }

    private void units() {
        known.put("GET /desk/units", where -> get("/desk/units"));
        known.put("GET /desk/units/new", where -> get("/desk/units/new?parent=" + district.unitId(where)));
        known.put(
                "POST /desk/units",
                where -> post("/desk/units", "parent", district.unitId(where))
                        .with("name", "云溪工作站" + WalkedDistrict.next(), "kind", "OTHER"));
        known.put("GET /desk/units/{id}", where -> get("/desk/units/" + district.unitId(where)));
        known.put(
                "POST /desk/units/{id}",
                where -> post("/desk/units/" + district.leaf(where, "leaf"))
                        .with("name", "云溪办事处" + WalkedDistrict.next(), "kind", "OTHER", "seen", "1"));
        known.put(
                "POST /desk/units/{id}/move",
                where -> post(
                        "/desk/units/" + district.leaf(where, "leaf") + "/move",
                        "to",
                        district.leaf(where, "another")));
        known.put("GET /desk/groups", where -> get("/desk/groups?place=" + district.unitId(where)));
        known.put("GET /desk/groups/edit", where -> get("/desk/groups/edit?place=" + district.unitId(where)));
        known.put(
                "POST /desk/groups",
                where -> post("/desk/groups", "place", district.unitId(where))
                        .with("name", "各云溪站" + WalkedDistrict.next(), "members", district.leaf(where, "leaf")));
    }

    private void exchange() {
        known.put("GET /desk/units/exchange", where -> get("/desk/units/exchange"));
        known.put("GET /desk/units/export", where -> get("/desk/units/export?top=" + district.unitId(where)));
        known.put(
                "POST /desk/units/import",
                where -> upload("/desk/units/import?top=" + district.unitId(where), sheet()));
        known.put(
                "POST /desk/units/import/confirm",
                where -> post("/desk/units/import/confirm")
                        .with(
                                "top",
                                district.unitId(where),
                                "sheet",
                                Base64.getEncoder().encodeToString(sheet())));
    }

    private static byte[] sheet() {
        return sheet("名称", "类别");
    }

    private static byte[] sheet(String first, String second) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet();
            row(sheet.createRow(0), first, second);
            row(sheet.createRow(1), "云溪联络站" + WalkedDistrict.next(), "其他单位");
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(XSSFRow row, String name, String kind) {
        row.createCell(0).setCellValue(name);
        row.createCell(1).setCellValue(kind);
    }

    private void staff() {
        known.put("GET /desk/staff", where -> get("/desk/staff"));
        known.put("GET /desk/staff/new", where -> get("/desk/staff/new"));
        known.put(
                "POST /desk/staff",
                where -> post("/desk/staff", "login", "walk" + WalkedDistrict.next())
                        .with("name", "赵新来", "unit", district.unitId(where)));
        known.put("GET /desk/staff/{id}", where -> get(member(where)));
        known.put("POST /desk/staff/{id}", where -> post(member(where), "name", "赵改名", "unit", district.unitId(where)));
        for (String act : new String[] {"disable", "enable", "unlock", "factor", "password"}) {
            known.put("POST /desk/staff/{id}/" + act, where -> post(member(where) + "/" + act));
        }
        for (String act : new String[] {"grant", "revoke"}) {
            known.put(
                    "POST /desk/staff/{id}/" + act,
                    where -> post(member(where) + "/" + act).with("role", "CLERK", "at", district.unitId(where)));
        }
    }

    private void identity() {
        for (String step : new String[] {"code", "enrol", "password"}) {
            known.put("GET /sign-in/" + step, where -> get("/sign-in/" + step));
            known.put("POST /sign-in/" + step, where -> post("/sign-in/" + step));
        }
        known.put("GET /desk/second-factor", where -> get("/desk/second-factor"));
        known.put(
                "POST /desk/second-factor",
                where -> post("/desk/second-factor", "proposal", district.proposal())
                        .with("code", AuthenticatorApp.present(AuthenticatorApp.SECRET), "password", People.PASSWORD));
        known.put(
                "POST /desk/second-factor/remove",
                where -> post("/desk/second-factor/remove", "removing", People.PASSWORD));
        known.put("GET /desk/security", where -> get("/desk/security"));
        known.put(
                "POST /desk/security",
                where -> post("/desk/security", "seen", district.policyVersion())
                        .with("shortest_password", "10", "administrator_days", "90", "password_days", "180")
                        .with("former_passwords", "5", "idle_minutes", "30")
                        .with("stale_days", String.valueOf(30 + WalkedDistrict.next() % 300)));
    }

    private void journal() {
        known.put("GET /desk/journal", where -> get("/desk/journal"));
        known.put("POST /desk/journal/export", where -> post("/desk/journal/export"));
        known.put("GET /desk/journal/check", where -> get("/desk/journal/check"));
        known.put("POST /desk/journal/check", where -> post("/desk/journal/check", "first", "1", "last", "3"));
    }

    private String member(Where where) {
        return "/desk/staff/" + district.member(where);
    }
}
