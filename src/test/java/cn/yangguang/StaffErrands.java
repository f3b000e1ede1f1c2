package cn.yangguang;

import static cn.yangguang.Errand.get;
import static cn.yangguang.Errand.post;

import cn.yangguang.WalkedDistrict.Where;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.AuthenticatorApp;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** How to call the routes of accounts, signing in and the journal. */
final class StaffErrands {

    private final WalkedDistrict district;
    private final Map<String, Function<Where, Errand>> known = new HashMap<>();

    private StaffErrands(WalkedDistrict district) {
        this.district = district;
        staff();
        identity();
        journal();
    }

    static Map<String, Function<Where, Errand>> of(WalkedDistrict district) {
        return new StaffErrands(district).known;
    }

    private void staff() {
        known.put("GET /desk/staff", where -> get("/desk/staff"));
        known.put("GET /desk/staff/new", where -> get("/desk/staff/new"));
        known.put(
                "POST /desk/staff",
                where -> post("/desk/staff", "login", "walk" + WalkedDistrict.next())
                        .with("name", "赵新来", "unit", district.unitId(where)));
        known.put("GET /desk/staff/{id}", where -> get(member(where)));
        known.put(
                "POST /desk/staff/{id}",
                where -> post(member(where), "name", "赵改名", "unit", district.unitId(where))
                        .with("seen", "1"));
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
