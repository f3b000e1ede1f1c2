package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.WalkedDistrict.Where;
import cn.yangguang.organization.access.Role;
import cn.yangguang.web.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What units do about their plans, for the walk: measures, schemes in each stage, meetings. */
final class WalkedWork {

    private final WalkedDistrict district;
    private final Visitor writer;
    private final Visitor head;

    WalkedWork(WalkedDistrict district) {
        this.district = district;
        this.writer = district.ofTheCity(Role.CLERK, Role.HEAD);
        this.head = district.ofTheCity(Role.HEAD);
    }

    /** The path of the unit's work on its confirmed plan. */
    String work(Where where) {
        return district.plans.confirmed(where).replace("/desk/plans/", "/desk/work/") + "/" + district.unitId(where);
    }

    /** The path of a plan's schemes. */
    String ofPlan(Where where) {
        return district.plans.confirmed(where).replace("/desk/plans/", "/desk/work/");
    }

    /** What the page of the measures would send, every row filled in. */
    Map<String, String> measures(Where where) {
        Document page = Visitor.page(writer.get(work(where)));
        Map<String, String> form = new TreeMap<>(Map.of("deed", "all"));
        for (Element hidden : page.select("main form input[type=hidden]")) {
            form.put(hidden.attr("name"), hidden.val());
        }
        form.remove("_csrf");
        for (Element text : page.select("main form textarea, main form input[type=text]")) {
            form.put(text.attr("name"), "第" + WalkedDistrict.next() + "件");
        }
        assertThat(form).containsKeys("task-0", "measures-0", "section-0", "person-0");
        return form;
    }

    /** The words of a scheme. */
    Map<String, String> words(String seen) {
        return Map.of("title", "实施方案" + WalkedDistrict.next(), "basis", "根据计划。", "requirements", "按时办。", "seen", seen);
    }

    /** The path of a scheme that is being written, its table complete. */
    String drafted(Where where) {
        return district.once(where, "drafted", () -> {
            WalkedDistrict.done(writer.post(work(where), measures(where)));
            return WalkedDistrict.done(writer.post(work(where) + "/scheme", words("0")));
        });
    }

    String submitted(Where where) {
        return district.once(where, "submitted", () -> {
            String scheme = drafted(where);
            return WalkedDistrict.done(writer.post(scheme + "/submit", Map.of("seen", seen(scheme))));
        });
    }

    String approved(Where where) {
        return district.once(where, "approved", () -> {
            String scheme = submitted(where);
            head.get("/desk");
            return WalkedDistrict.done(head.post(scheme + "/approve", Map.of("seen", seen(scheme))));
        });
    }

    /** The public path of a scheme that was published. */
    String published(Where where) {
        return district.once(where, "published scheme", () -> {
            String scheme = approved(where);
            WalkedDistrict.done(writer.post(scheme + "/publish", Map.of("seen", seen(scheme))));
            String plan = district.plans.shown(where);
            // what comes next begins with a plan that is not public
            district.nextPlan(where);
            return Visitor.page(district.stranger().get(plan))
                    .expectFirst("a[href*=/schemes/]")
                    .attr("href");
        });
    }

    /** The version of a scheme. */
    String seen(String scheme) {
        return Visitor.page(writer.get(scheme)).expectFirst("input[name=seen]").val();
    }

    /** The path of a unit's contact, which is written. */
    String contact(Where where) {
        return district.once(where, "contact", () -> {
            String path = "/desk/contacts/" + district.unitId(where);
            String seen = seen(path);
            WalkedDistrict.done(writer.post(path, Map.of("name", "王小石", "phone", "0551-1234567", "seen", seen)));
            return path;
        });
    }

    /** The path of a meeting with minutes. */
    String meeting(Where where) {
        return district.once(where, "meeting", () -> {
            writer.get("/desk/meetings/new");
            String meeting = WalkedDistrict.done(writer.post("/desk/meetings/new", meetingForm(where)));
            WalkedDistrict.done(writer.upload(meeting + "/minutes?seen=1", "file", "纪要.txt", minutes()));
            return meeting;
        });
    }

    /** Where minutes are sent by whoever has seen the meeting as it is now. */
    String upload(Where where) {
        String meeting = meeting(where);
        Element seen = Visitor.page(writer.get(meeting)).expectFirst("form[action$=/minutes] input[name=seen]");
        return meeting + "/minutes?seen=" + seen.val();
    }

    Map<String, String> meetingForm(Where where) {
        return Map.of(
                "unit",
                district.unitId(where),
                "kind",
                "SPECIAL",
                "held",
                district.today(),
                "title",
                "政务公开专题会" + WalkedDistrict.next());
    }

    static byte[] minutes() {
        return ("会议纪要" + WalkedDistrict.next()).getBytes(StandardCharsets.UTF_8);
    }
}
