package cn.yangguang.request.handling;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of a case in a real browser, at both widths, with everything unfolded. */
@HouseTest
class CaseLooksTests {

    private static final String LIST = "/desk/requests";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String registered(PublishingUnit bureau) {
        Map<String, String> form = new TreeMap<>(Map.of(
                "unit", bureau.finance.id().toString(),
                "kind", "NATURAL_PERSON",
                "name", "林之远",
                "paper", "PASSPORT",
                "identity", "E12345678",
                "phone", "0531-1234567",
                "description", "2025年青石路改造的验收意见",
                "form", "PAPER",
                "way", "PICK_UP"));
        form.putAll(
                Map.of("channel", "COUNTER", "received", today().minusDays(9) + "", "once", UUID.randomUUID() + ""));
        bureau.clerk.get(LIST + "/new");
        return PublishingUnit.done(bureau.clerk.post(LIST + "/new", form));
    }

    private void happens(PublishingUnit bureau, String path, String event, Map<String, String> more) {
        Map<String, String> form = new TreeMap<>(more);
        form.put("on", today() + "");
        form.put(
                "seen",
                Visitor.page(bureau.clerk.get(path + "/" + event))
                        .select("input[name=seen]")
                        .attr("value"));
        PublishingUnit.done(bureau.clerk.post(path + "/" + event, form));
    }

    /** A limit that moved, an answer in the public log, and a reconsideration. */
    private void beside(PublishingUnit bureau, String path) {
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        jdbc.sql("""
                        insert into request_moved (request_id, old_due, new_due, notice, at)
                        values (?, date '2026-03-30', date '2026-04-01', '国办发明电〔2026〕99号', timestamptz '2026-03-04 00:00+08')
                        """).param(id).update();
        jdbc.sql("""
                        insert into request_disclosed (request_id, question, answer, published_on, by_id)
                        values (?, '2025年青石路改造的验收意见', '予以公开。', date '2026-03-30', ?)
                        """).params(id, id).update();
        bureau.clerk.get(path + "/remedies");
        PublishingUnit.done(bureau.clerk.post(
                path + "/remedies", Map.of("kind", "RECONSIDERATION", "filed", today() + "", "organ", "青石区人民政府")));
    }

    @Test
    void everyPageOfACaseIsReadable() {
        PublishingUnit bureau = new PublishingUnit(house, port);
        String first = registered(bureau);
        String path = registered(bureau);
        happens(bureau, path, "consultation-sent", Map.of("word", "THIRD_PARTY", "words", "甲建筑公司"));
        happens(bureau, path, "internal-day-set", Map.of("until", today() + ""));
        beside(bureau, first);
        String login = bureau.people.login(bureau.people.qingshi.district, Role.OFFICE);
        List<String> pages = List.of(
                LIST,
                path,
                path + "/proposed",
                path + "/noted?word=RECTIFICATION",
                LIST + "/moved",
                LIST + "/remedies",
                LIST + "/internal-deadline",
                "/open/requests",
                "/open/requests/answers");
        try (Browser browser = Browser.on(port)) {
            for (String one : pages) {
                String name = one.replace(path, "case").replaceAll("[?].*", "").replaceAll("[^a-z]+", "-");
                browser.look("request" + name, page -> {
                    browser.visit(page, login, People.PASSWORD, one);
                    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
                });
            }
        }
    }
}
