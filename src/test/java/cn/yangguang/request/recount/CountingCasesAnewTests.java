package cn.yangguang.request.recount;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.calendar.NoticeReading;
import cn.yangguang.calendar.keeping.LoadingNotice;
import cn.yangguang.calendar.keeping.NoticeText;
import cn.yangguang.journal.Entry;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.request.letters.LetterSteps;
import cn.yangguang.web.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Limits follow the calendar while a case is open (design: calendar). */
@HouseTest
class CountingCasesAnewTests {

    private static final String NOTICE = """
            关于城市解放日放假的通知
            3月5日（周四）至6日（周五）放假，共2天。
            """;
    private static final String NUMBER = "国办发明电〔2026〕99号";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LoadingNotice loading;

    @Autowired
    Clock clock;

    private PublishingUnit bureau;

    @BeforeEach
    void aBureau() {
        bureau = new PublishingUnit(house, port);
    }

    /** The house is shared. */
    @AfterEach
    void forget() {
        jdbc.sql("delete from working_day where year = 2026 and version > 1").update();
        jdbc.sql("delete from working_year where year = 2026 and version > 1").update();
    }

    private String registered(String received) {
        Map<String, String> form = new TreeMap<>(Map.of(
                "unit", bureau.finance.id().toString(),
                "kind", "NATURAL_PERSON",
                "name", "林之远",
                "paper", "IDENTITY_CARD",
                "identity", "990101199001010019",
                "phone", "0531-1234567",
                "description", "2025年青石路改造的验收意见",
                "form", "PAPER",
                "way", "PICK_UP"));
        form.putAll(Map.of("channel", "COUNTER", "received", received, "once", UUID.randomUUID() + ""));
        bureau.clerk.get("/desk/requests/new");
        return PublishingUnit.done(bureau.clerk.post("/desk/requests/new", form));
    }

    private LocalDate due(String path) {
        return jdbc.sql("select due_on from request where id = cast(:id as uuid)")
                .param("id", id(path))
                .query((row, _) -> Objects.requireNonNullElse(row.getObject(1, LocalDate.class), LocalDate.MAX))
                .single();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private boolean late(String path) {
        return jdbc.sql("select late from request where id = cast(:id as uuid)")
                .param("id", id(path))
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /** As it is stored where the calendar did not reach. */
    private void undated(String path) {
        jdbc.sql("update request set due_on = null where id = cast(:id as uuid)")
                .param("id", id(path))
                .update();
    }

    private void happens(Visitor person, String path, String event, String... fields) {
        String seen = Visitor.page(person.get(path + "/" + event))
                .select("input[name=seen]")
                .attr("value");
        Map<String, String> form = new TreeMap<>(Map.of("seen", seen, "on", "2026-03-20"));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        assertThat(person.post(path + "/" + event, form).statusCode()).as(event).isEqualTo(303);
    }

    private void load() throws InterruptedException {
        NoticeReading read = loading.store(Entry.SYSTEM, new NoticeText(NOTICE), "2026", NUMBER);
        assertThat(read).isInstanceOf(NoticeReading.Read.class);
        for (int i = 0; i < 100 && moved() == 0; i++) {
            Thread.sleep(100);
        }
    }

    private int moved() {
        return jdbc.sql(
                        "select count(*) from request_moved m join request r on r.id = m.request_id where r.unit_id = :unit")
                .param("unit", bureau.finance.id().value())
                .query((row, _) -> row.getInt(1))
                .single();
    }

    @Test
    void openCasesMoveWithTheCalendarAndAnsweredOnesDoNot() throws InterruptedException {
        String open = registered("2026-03-02");
        String answered = registered("2026-03-02");
        String later = registered("2026-06-01");
        LetterSteps.remedies(bureau);
        happens(bureau.clerk, answered, "proposed", "word", "DISCLOSED", "words", "予以公开");
        LetterSteps.worded(bureau.clerk, answered);
        happens(bureau.head, answered, "approved");
        LetterSteps.seal(bureau.clerk, answered);
        String today = LocalDate.now(clock).toString();
        happens(bureau.clerk, answered, "served", "on", today, "word", "DIRECT");
        LocalDate before = due(later);
        String undated = registered("2026-03-02");
        undated(undated);
        String reviewed = registered("2026-03-02");
        happens(bureau.clerk, reviewed, "proposed", "word", "DISCLOSED", "words", "予以公开");
        undated(reviewed);
        String closing = registered("2026-03-02");
        happens(bureau.clerk, closing, "withdrawn", "words", "来电撤回");
        happens(bureau.clerk, closing, "proposed", "word", "WITHDRAWN", "words", "已经撤回");
        assertThat(Visitor.page(bureau.clerk.get("/desk/requests/moved")).text())
                .contains("有 2 件办理中的申请，答复期限超出");
        load();
        assertThat(due(open)).isEqualTo(LocalDate.parse("2026-04-01"));
        assertThat(due(undated)).isEqualTo(LocalDate.parse("2026-04-01"));
        assertThat(due(answered)).isEqualTo(LocalDate.parse("2026-03-30"));
        assertThat(due(later)).isEqualTo(before);
        assertThat(due(reviewed)).isEqualTo(LocalDate.parse("2026-04-01"));
        assertThat(moved()).isEqualTo(3);
        String list = Visitor.page(bureau.clerk.get("/desk/requests/moved")).text();
        assertThat(list)
                .contains("共 3 次变动", "2026-03-30 2026-04-01 " + NUMBER, "待定 2026-04-01")
                .doesNotContain("超出");
        assertThat(Visitor.page(bureau.clerk.get(open)).text())
                .contains("答复期限由 2026-03-30 变为 2026-04-01（" + NUMBER + "）");
        happens(bureau.clerk, answered, "archived", "on", today);
        assertThat(due(answered)).isEqualTo(LocalDate.parse("2026-03-30"));
        assertThat(late(answered)).isTrue();
        assertThat(Visitor.page(bureau.clerk.get(answered)).text())
                .contains("答复时算定的答复期限是 2026-03-30，答复之后不再变动", "逾期答复")
                .doesNotContain("2026-04-01");
    }

    /** A mark that stands is not made anew, whatever day stands beside it. */
    @Test
    void aLateAnswerStaysLateWhateverIsNotedAfterwards() {
        LetterSteps.remedies(bureau);
        String path = registered("2026-03-02");
        happens(bureau.clerk, path, "proposed", "word", "DISCLOSED", "words", "予以公开");
        LetterSteps.worded(bureau.clerk, path);
        happens(bureau.head, path, "approved");
        LetterSteps.seal(bureau.clerk, path);
        String today = LocalDate.now(clock).toString();
        happens(bureau.clerk, path, "served", "on", today, "word", "DIRECT");
        jdbc.sql("update request set due_on = answered_on, internal_due_on = answered_on where id = cast(:id as uuid)")
                .param("id", id(path))
                .update();
        happens(bureau.clerk, path, "noted", "on", today, "word", "TALK", "words", "已通话");
        assertThat(late(path)).isTrue();
        assertThat(due(path)).isEqualTo(LocalDate.parse(today));
        assertThat(Visitor.page(bureau.clerk.get(path)).text()).contains("答复时算定的内部期限是 " + today);
    }
}
