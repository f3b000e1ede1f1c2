package cn.yangguang;

import static cn.yangguang.Errand.get;
import static cn.yangguang.Errand.post;
import static cn.yangguang.Errand.upload;

import cn.yangguang.WalkedDistrict.Where;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** How to call the routes of what units do about plans: measures, schemes, contacts, meetings. */
final class WorkErrands {

    private final WalkedDistrict district;
    private final WalkedWork work;
    private final Map<String, Function<Where, Errand>> known = new HashMap<>();

    private WorkErrands(WalkedDistrict district) {
        this.district = district;
        this.work = new WalkedWork(district);
        schemes();
        contacts();
        meetings();
    }

    static Map<String, Function<Where, Errand>> of(WalkedDistrict district) {
        return new WorkErrands(district).known;
    }

    private void schemes() {
        known.put("GET /desk/work", where -> get("/desk/work"));
        known.put("GET /desk/work/{plan}", where -> get(work.ofPlan(where)));
        known.put(
                "POST /desk/work/{plan}/date",
                where -> post(work.ofPlan(where) + "/date", "day", "2026-12-30", "seen", "0"));
        String unit = "/desk/work/{plan}/{unit}";
        known.put("GET " + unit, where -> get(work.work(where)));
        known.put("POST " + unit, where -> post(work.work(where), sent(work.measures(where))));
        known.put("GET " + unit + "/scheme", where -> get(work.work(where) + "/scheme"));
        known.put("GET " + unit + "/scheme/file", where -> get(work.drafted(where) + "/file"));
        known.put("POST " + unit + "/scheme", where -> {
            String scheme = work.drafted(where);
            return post(scheme, sent(work.words(work.seen(scheme))));
        });
        known.put("POST " + unit + "/scheme/submit", where -> step(work.drafted(where), "/submit"));
        known.put("POST " + unit + "/scheme/approve", where -> step(work.submitted(where), "/approve"));
        known.put(
                "POST " + unit + "/scheme/return",
                where -> step(work.submitted(where), "/return").with("because", "第一项写得太笼统"));
        known.put("POST " + unit + "/scheme/publish", where -> step(work.approved(where), "/publish"));
        known.put("POST " + unit + "/scheme/renew", where -> step(work.approved(where), "/renew"));
        known.put("GET /open/plans/{plan}/schemes/{id}", where -> get(work.published(where)));
        known.put("GET /open/plans/{plan}/schemes/{id}/file", where -> get(work.published(where) + "/file"));
    }

    private Errand step(String scheme, String deed) {
        return post(scheme + deed, "seen", work.seen(scheme));
    }

    private void contacts() {
        String contact = "/desk/contacts/{id}";
        known.put("GET /desk/contacts", where -> get("/desk/contacts"));
        known.put("GET /desk/contacts/export", where -> get("/desk/contacts/export?format=docx"));
        known.put("POST /desk/contacts/ask", where -> post("/desk/contacts/ask?place=" + district.unitId(where)));
        known.put("GET " + contact, where -> get("/desk/contacts/" + district.unitId(where)));
        known.put(
                "POST " + contact,
                where -> post(work.contact(where), "name", "李知秋", "phone", "0551-7654321")
                        .with("seen", work.seen(work.contact(where))));
        known.put(
                "POST " + contact + "/confirm",
                where -> post(work.contact(where) + "/confirm", "seen", work.seen(work.contact(where))));
    }

    private void meetings() {
        String meeting = "/desk/meetings/{id}";
        known.put("GET /desk/meetings", where -> get("/desk/meetings"));
        known.put("GET /desk/meetings/shares", where -> get("/desk/meetings/shares"));
        known.put("GET /desk/meetings/new", where -> get("/desk/meetings/new"));
        known.put("POST /desk/meetings/new", where -> post("/desk/meetings/new", sent(work.meetingForm(where))));
        known.put("GET " + meeting, where -> get(work.meeting(where)));
        known.put(
                "POST " + meeting,
                where ->
                        post(work.meeting(where), sent(work.meetingForm(where))).with("seen", "2"));
        known.put("POST " + meeting + "/minutes", where -> upload(work.upload(where), WalkedWork.minutes()));
        known.put(
                "POST " + meeting + "/count",
                where -> post(work.meeting(where) + "/count", "occurrence", district.duties.gathering(where)));
        known.put("GET " + meeting + "/minutes", where -> get(work.meeting(where) + "/minutes"));
    }

    private static String[] sent(Map<String, String> form) {
        return form.entrySet().stream()
                .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);
    }
}
