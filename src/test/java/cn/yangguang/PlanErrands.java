package cn.yangguang;

import static cn.yangguang.Errand.get;
import static cn.yangguang.Errand.post;
import static cn.yangguang.Errand.upload;

import cn.yangguang.WalkedDistrict.Where;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** How to call the routes of plans until they are confirmed, and what hangs on the confirmed ones. */
final class PlanErrands {

    private final WalkedDistrict district;
    private final Map<String, Function<Where, Errand>> known = new HashMap<>();

    private PlanErrands(WalkedDistrict district) {
        this.district = district;
        plans();
        drafts();
        tasks();
    }

    static Map<String, Function<Where, Errand>> of(WalkedDistrict district) {
        return new PlanErrands(district).known;
    }

    private void plans() {
        known.put("GET /desk/plans", where -> get("/desk/plans"));
        known.put("GET /desk/plans/new", where -> get("/desk/plans/new"));
        known.put(
                "POST /desk/plans/new",
                where -> upload("/desk/plans/new?owner=" + district.unitId(where), plan(where)));
        known.put("GET /desk/plans/{id}", where -> get(district.plans.confirmed(where)));
        known.put("GET /desk/plans/{id} ?draft", where -> get(district.plans.draft(where)));
        known.put("GET /desk/plans/{id}/file", where -> get(district.plans.draft(where) + "/file"));
        known.put("GET /desk/plans/{id}/duties", where -> get(district.plans.confirmed(where) + "/duties"));
        known.put(
                "POST /desk/plans/{id}/acceptance",
                where -> post(district.plans.confirmed(where) + "/acceptance", "asked", "true"));
        known.put("POST /desk/plans/{id}/public", where -> post(district.plans.untold(where) + "/public"));
        known.put("POST /desk/plans/{id}/confirm", where -> draft(where, "/confirm"));
        known.put(
                "POST /desk/plans/{id}/discard",
                where -> draft(where, "/discard").with("reason", "传错了文件"));
        known.put(
                "POST /desk/plans/{id}/hide",
                where -> post(district.plans.switchedOn(where) + "/hide", "reason", "内容有误"));
        known.put(
                "POST /desk/plans/{id}/take-back",
                where -> post(district.plans.confirmed(where) + "/take-back", "reason", "印发后又有改动")
                        .with("seen", "1"));
    }

    private byte[] plan(Where where) {
        return district.plans.plan(where, district.unit(where).name());
    }

    private void drafts() {
        String reading = "/desk/plans/{id}/reading";
        known.put("GET " + reading, where -> get(district.plans.draft(where) + "/reading"));
        known.put("POST " + reading + "/undo", where -> draft(where, "/reading/undo"));
        known.put(
                "POST " + reading + "/head",
                where ->
                        draft(where, "/reading/head").with("title", "改过的名称", "year", "2025", "issuedOn", "2025-03-01"));
        known.put("GET " + reading + "/units", where -> get(district.plans.puzzling(where) + "/reading/units"));
        known.put(
                "POST " + reading + "/units",
                where -> post(district.plans.puzzling(where) + "/reading/units", "seen", "1")
                        .with("name0", district.plans.puzzle(where), "unit0", district.unitId(where)));
    }

    private void tasks() {
        String task = "/desk/plans/{id}/reading/{task}";
        known.put("GET " + task, where -> get(district.plans.draft(where) + "/reading/1"));
        known.put("GET " + task + "/split", where -> get(district.plans.draft(where) + "/reading/1/split"));
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
        return post(district.plans.draft(where) + act, "seen", district.plans.seen(where));
    }
}
