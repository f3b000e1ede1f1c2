package cn.yangguang;

import static cn.yangguang.Errand.get;
import static cn.yangguang.Errand.post;

import cn.yangguang.WalkedDistrict.Where;
import cn.yangguang.calendar.InventedNotice;
import cn.yangguang.organization.staff.People;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** How to call the routes of the front, the desk, what is due there, and reminders. */
final class DeskErrands {

    private final WalkedDistrict district;
    private final Map<String, Function<Where, Errand>> known = new HashMap<>();

    private DeskErrands(WalkedDistrict district) {
        this.district = district;
        open();
        desk();
        reminders();
    }

    static Map<String, Function<Where, Errand>> of(WalkedDistrict district) {
        return new DeskErrands(district).known;
    }

    private void open() {
        known.put("GET /", where -> get("/"));
        known.put("GET /open/plans", where -> get("/open/plans"));
        known.put("GET /open/plans/{id}", where -> get(district.plans.published(where)));
        // of a plan that was never amended there is none; PlanAmendTests reads one
        known.put(
                "GET /open/plans/{id}/versions/{number}",
                where -> get(district.plans.published(where) + "/versions/1"));
        known.put("GET /sign-in", where -> get("/sign-in"));
        known.put("POST /sign-in/refused", where -> post("/sign-in/refused", "username", "nobody"));
        known.put("ANY /error", where -> get("/error"));
    }

    private void desk() {
        known.put("GET /desk", where -> get("/desk"));
        known.put("GET /desk ?unit", where -> get("/desk?unit=" + district.unitId(where)));
        known.put("GET /desk/due/{id}", where -> get(district.duties.waiting(where)));
        known.put(
                "POST /desk/due/{id}/occasions",
                where -> post(district.duties.waiting(where) + "/occasions", "happened", district.duties.started(where))
                        .with("words", "印发第" + WalkedDistrict.next() + "号办法"));
        known.put(
                "POST /desk/due/{id}/strike",
                where -> post(district.duties.recorded(where) + "/strike", "because", "日期写错了"));
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
                                district.duties.waitingDuty(where),
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

    private static Errand notice(String act) {
        return post("/desk/calendar/" + act, "text", InventedNotice.OF_2027, "year", "2027", "number", "国办发明电〔2026〕9号");
    }
}
