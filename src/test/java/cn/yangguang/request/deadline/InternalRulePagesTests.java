package cn.yangguang.request.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office sets an internal deadline, and everybody who handles cases sees it beside the legal one. */
@HouseTest
class InternalRulePagesTests {

    private static final String SETTING = "/desk/requests/internal-deadline";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private PublishingUnit bureau;

    @BeforeEach
    void aBureau() {
        bureau = new PublishingUnit(house, port);
    }

    private String registered(String received) {
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
        form.putAll(Map.of("channel", "COUNTER", "received", received, "once", UUID.randomUUID() + ""));
        bureau.clerk.get("/desk/requests/new");
        return PublishingUnit.done(bureau.clerk.post("/desk/requests/new", form));
    }

    private HttpResponse<String> set(String kind, String days, String seen) {
        String unit = bureau.people.qingshi.district.id().toString();
        bureau.office.get(SETTING);
        return bureau.office.post(SETTING, Map.of("unit", unit, "kind", kind, "days", days, "seen", seen));
    }

    /** The limits are counted anew once the journal tells of the rule. */
    private void awaits(String path, String day) throws InterruptedException {
        for (int i = 0; i < 100 && !day.equals(internal(path)); i++) {
            Thread.sleep(100);
        }
        assertThat(internal(path)).isEqualTo(day);
    }

    private String internal(String path) {
        return jdbc.sql("select internal_due_on from request where id = cast(:id as uuid)")
                .param("id", path.substring(path.lastIndexOf('/') + 1))
                .query((row, _) -> Objects.toString(row.getObject(1, LocalDate.class), ""))
                .single();
    }

    /** How often open cases were counted anew because of this unit. */
    private int countedBecauseOf(String unit) {
        return jdbc.sql("select count(*) from journal_entry where act = 'request.count-anew' and thing = :unit")
                .param("unit", unit)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private static String text(HttpResponse<String> answer) {
        return Visitor.page(answer).text();
    }

    @Test
    void theOfficesTermIsSeenBesideTheLegalOneAndChangesNothingOfIt() throws InterruptedException {
        String path = registered("2026-11-02");
        assertThat(text(set("AFTER_RECEIPT", "20", ""))).contains("请填写 1 至 19 之间的工作日数");
        PublishingUnit.done(set("AFTER_RECEIPT", "1", ""));
        awaits(path, "2026-11-03");
        assertThat(countedBecauseOf(bureau.people.qingshi.district.id().toString()))
                .isEqualTo(1);
        assertThat(text(set("BEFORE_LIMIT", "3", ""))).contains("已在别处改过", "现在：收到申请之日起 1 个工作日");
        jdbc.sql("update request set due_on = :later where internal_due_on is not null")
                .param("later", LocalDate.now(clock).plusDays(20))
                .update();
        assertThat(text(bureau.clerk.get("/desk/requests"))).contains("内部期限", "已过内部期限 2026-11-03");
        assertThat(text(bureau.clerk.get(path)))
                .contains("内部期限 2026-11-03", "自 2026-11-02 次日起数 1 个工作日")
                .doesNotContain("逾期答复");
        var waiting = Visitor.page(bureau.clerk.get("/desk")).select("a[href*=awaiting=PAST_INTERNAL]");
        assertThat(waiting.text()).contains("1 件申请过了内部期限，还在答复期限之内");
        assertThat(text(bureau.clerk.get(waiting.attr("href")))).contains("共 1 件");
        jdbc.sql("update request set due_on = null where internal_due_on is not null")
                .update();
        waiting = Visitor.page(bureau.clerk.get("/desk")).select("a[href*=awaiting=PAST_INTERNAL]");
        assertThat(waiting.text()).as("past the loaded years").contains("1 件申请过了内部期限");
        assertThat(text(bureau.clerk.get(waiting.attr("href")))).contains("共 1 件", "只列出待办事项里的“申请过了内部期限");
        var lamp = Visitor.page(bureau.clerk.get("/desk/requests/statistics")).select("a[href*=internalTo]");
        assertThat(lamp.attr("aria-label")).isEqualTo("按内部期限，已过 1 件");
        assertThat(text(bureau.clerk.get(lamp.attr("href") + "&order=internal")))
                .contains("共 1 件");
        String stored = "AFTER_RECEIPT 1";
        assertThat(jdbc.sql("select count(*) from request where late")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isZero();
        PublishingUnit.done(set("", "", stored));
        awaits(path, "");
    }

    @Test
    void aNearerDayCanBeSetForOneCase() {
        String path = registered("2026-11-02");
        String event = path + "/internal-day-set";
        String seen =
                Visitor.page(bureau.clerk.get(event)).select("input[name=seen]").attr("value");
        Map<String, String> form = new TreeMap<>(Map.of("seen", seen, "on", "2026-11-03", "until", "2099-01-01"));
        assertThat(text(bureau.clerk.post(event, form))).contains("内部期限不能晚于答复期限 2026-11-30");
        form.put("until", "2026-11-06");
        PublishingUnit.done(bureau.clerk.post(event, form));
        assertThat(internal(path)).isEqualTo("2026-11-06");
        assertThat(text(bureau.clerk.get(path))).contains("本件另定为 2026-11-06", "另定内部期限");
    }
}
