package cn.yangguang;

import static cn.yangguang.Errand.get;
import static cn.yangguang.Errand.post;

import cn.yangguang.WalkedDistrict.Where;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** How to call the routes of a plan's life: its round for comment, amendments, plans above, snapshots. */
final class PlanLifeErrands {

    private final WalkedDistrict district;
    private final Map<String, Function<Where, Errand>> known = new HashMap<>();

    private PlanLifeErrands(WalkedDistrict district) {
        this.district = district;
        rounds();
        amendments();
        above();
        snapshots();
    }

    static Map<String, Function<Where, Errand>> of(WalkedDistrict district) {
        return new PlanLifeErrands(district).known;
    }

    private void above() {
        String plan = "/desk/plans/{id}/above";
        String one = plan + "/{above}";
        known.put("GET " + plan, where -> get(district.plans.confirmed(where) + "/above"));
        known.put(
                "POST " + plan,
                where -> post(district.plans.confirmed(where) + "/above", "above", district.plans.upper(where)));
        known.put("GET " + one, where -> get(district.plans.above(where)));
        known.put("GET " + one + "/csv", where -> get(district.plans.above(where) + "/csv"));
        known.put("POST " + one + "/unlink", where -> post(district.plans.above(where) + "/unlink"));
        known.put("GET " + one + "/{task}", where -> get(district.plans.above(where) + "/1"));
        known.put(
                "POST " + one + "/{task}",
                where -> post(district.plans.above(where) + "/1", "fate", "TAKEN", "own", "1")
                        .with("seen", "0"));
        known.put("GET /desk/plans/{id}/years", where -> get(district.plans.confirmed(where) + "/years"));
    }

    private void snapshots() {
        String one = "/desk/snapshots/{plan}/{period}/{unit}";
        known.put("GET /open/plans/{id}/progress", where -> get(district.plans.published(where) + "/progress"));
        known.put("GET /desk/plans/{id}/snapshots", where -> get(district.plans.confirmed(where) + "/snapshots"));
        known.put(
                "POST /desk/plans/{id}/rhythm",
                where -> post(district.plans.confirmed(where) + "/rhythm", "rhythm", "MONTH")
                        .with("days", "15", "seen", "0"));
        known.put(
                "POST /desk/plans/{id}/snapshots/{period}/release",
                where -> post(district.snapshots.approved(where) + "/snapshots/2024-Q4/release"));
        known.put("GET /desk/snapshots", where -> get("/desk/snapshots"));
        known.put("GET " + one, where -> get(district.snapshots.snapshot(where)));
        known.put(
                "POST " + one, where -> post(district.snapshots.snapshot(where)).with(WalkedSnapshots.WRITTEN));
        known.put(
                "POST " + one + "/approve",
                where -> post(district.snapshots.submitted(where) + "/approve", "seen", "2"));
        known.put(
                "POST " + one + "/return",
                where -> post(district.snapshots.submitted(where) + "/return", "because", "数字不对")
                        .with("seen", "2"));
    }

    private void rounds() {
        String plan = "/desk/plans/{id}";
        known.put("GET " + plan + "/circulation", where -> get(district.plans.draft(where) + "/circulation"));
        known.put(
                "POST " + plan + "/circulation",
                where -> post(district.plans.draft(where) + "/circulation", "seen", district.plans.seen(where))
                        .with("lastDay", district.nextWeek(), "units", district.unitId(where)));
        known.put("GET " + plan + "/objections/{objection}", where -> get(district.plans.objection(where)));
        known.put(
                "POST " + plan + "/objections/{objection}",
                where -> post(district.plans.objection(where), "seen", "1").with("verdict", "ADOPTED"));
        known.put("GET " + plan + "/changes", where -> get(district.plans.circulated(where) + "/changes"));
        String round = "/desk/comments/{circulation}/{unit}";
        known.put("GET /desk/comments", where -> get("/desk/comments"));
        known.put("GET " + round, where -> get(district.plans.comment(where)));
        known.put("GET " + round + "/{task}", where -> get(district.plans.comment(where) + "/1"));
        known.put(
                "POST " + round + "/{task}",
                where -> post(district.plans.comment(where) + "/1", "kind", "OTHER")
                        .with("reason", "现行规定不是这样"));
        known.put("POST " + round + "/agree", where -> post(district.plans.unsaid(where) + "/agree"));
        known.put(
                "POST " + round + "/withdraw",
                where -> post(
                        district.plans.objected(where) + "/withdraw", "objection", district.plans.objectionId(where)));
    }

    private void amendments() {
        String plan = "/desk/plans/{id}";
        known.put("GET " + plan + "/amend", where -> get(district.plans.confirmed(where) + "/amend"));
        known.put("POST " + plan + "/amend", where -> post(district.plans.confirmed(where) + "/amend"));
        known.put("GET " + plan + "/amendment", where -> get(district.plans.amendment(where) + "/amendment"));
        known.put(
                "POST " + plan + "/amendment",
                where -> post(district.plans.amendment(where) + "/amendment", "seen", "1")
                        .with("day", district.today(), "reason", "机构职能有变动"));
        known.put("GET " + plan + "/versions/{number}", where -> get(district.plans.confirmed(where) + "/versions/1"));
        known.put("GET " + plan + "/close", where -> get(district.plans.confirmed(where) + "/close"));
        known.put(
                "POST " + plan + "/close",
                where -> post(district.plans.confirmed(where) + "/close", "seen", district.plans.undone(where)));
        known.put(
                "POST " + plan + "/reopen",
                where -> post(district.plans.closed(where) + "/reopen", "reason", "还有材料要补"));
    }
}
