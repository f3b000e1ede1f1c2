package cn.yangguang.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan that binds is amended: what is done and what is late stays, what is open follows, all at once or not at all. */
@HouseTest
class PlanAmendTests extends PlanOfficeTest {

    private static final String DIGEST = "ab".repeat(32);

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private String plan;

    /** A plan of this year, issued today: what is left of the year is open. */
    @BeforeEach
    void aPlanThatBinds() {
        plan = district.confirmed(office, ofThisYear("队伍建设|每年组织2次培训。|区政府办公室|年底前"));
    }

    private byte[] ofThisYear(String last) {
        String text = new String(
                        PlanOffice.plan(
                                "财政信息|每季度公布一次财政收支情况。|区财政局|年底前",
                                "政策解读|文件公布后，于3个工作日内发布解读材料。|区司法局牵头，区民政局配合|全年",
                                "基层公开|每半年更新一次公开目录。|各镇街|全年",
                                "目录清单|12月底前公布目录清单。|区审计局|12月底前",
                                last),
                        StandardCharsets.UTF_8)
                .replace("2024年6月3日", today.getYear() + "年" + today.getMonthValue() + "月" + today.getDayOfMonth() + "日")
                .replace("2024年", today.getYear() + "年");
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private UUID id() {
        return UUID.fromString(plan.replace("/desk/plans/", ""));
    }

    /** Begins an amendment with the tasks in force; gives the path of its draft. */
    private String begun() {
        HttpResponse<String> answer = once(plan + "/amend", Map.of());
        return PlanOffice.path(answer).replace("/reading", "");
    }

    private void edit(String amendment, int task, String field, String value) {
        String path = amendment + "/reading/" + task;
        Map<String, String> form = PlanOffice.form(page(path));
        form.put(field, value);
        once(path, form);
    }

    private Map<String, String> written(String piece) {
        return Map.of(
                "seen",
                seen(piece + "/edit"),
                "title",
                "同事改过的标题",
                "body",
                "同事改过的正文。",
                "attribute",
                "PROACTIVE",
                "documentType",
                "NOTICE",
                "subjectClass",
                "GENERAL");
    }

    @Test
    void whatPeopleWroteOnTheDraftForThePublicIsNotWrittenOver() {
        String piece = PlanOffice.path(once(plan + "/public", Map.of()));
        once(piece + "/edit", written(piece));
        String amendment = begun();
        edit(amendment, 1, "units", "区财政局、区审计局");
        once(amendment + "/amendment", inForce(amendment));
        assertThat(refused(plan + "/public", Map.of())).contains("有人改过", "保留改过的公开稿");
        assertThat(page(piece).text()).contains("同事改过的标题", "同事改过的正文");
        String version = Visitor.page(office.post(plan + "/public", Map.of()))
                .expectFirst("#keep input[name=keep]")
                .val();
        Map<String, String> again = new HashMap<>(written(piece));
        again.put("body", "又改过的正文。");
        once(piece + "/edit", again);
        assertThat(refused(plan + "/public", Map.of("keep", version))).contains("公开稿刚刚有改动");
        once(plan + "/public", Map.of("keep", seen(piece + "/edit")));
        assertThat(page(piece).text()).contains("同事改过的标题", "又改过的正文");
        assertThat(page(plan).select("form[action$=public]"))
                .as("nothing is left to be drafted")
                .isEmpty();
    }

    private Map<String, String> inForce(String amendment, String... more) {
        Map<String, String> form = new HashMap<>(
                Map.of("seen", seen(amendment + "/amendment"), "day", today.toString(), "reason", "机构职能有变动"));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return form;
    }

    private String refused(String path, Map<String, String> form) {
        long before = entries();
        HttpResponse<String> answer = office.post(path, form);
        assertThat(answer.statusCode()).as(Visitor.page(answer).text()).isEqualTo(422);
        assertThat(entries()).as(path).isEqualTo(before);
        return Visitor.page(answer).select("main").text();
    }

    private record Row(
            UUID id,
            UUID duty,
            @Nullable LocalDate due,
            @Nullable String waived,
            @Nullable UUID unit) {}

    /** The occurrences of a task's duties in the order of their due days. */
    private List<Row> occurrences(int draftTask) {
        return jdbc.sql("""
                        select o.id, o.due, o.waived_because, o.unit_id, d.id as duty
                        from plan_task t
                        join duty d on d.source = 'plan/' || t.plan_id || '/' || t.id
                        join occurrence o on o.duty_id = d.id
                        where t.plan_id = :plan and t.draft_task = :task and not o.before_plan
                        order by o.due, o.unit_id, o.id
                        """)
                .param("plan", id())
                .param("task", draftTask)
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("duty", UUID.class),
                        row.getObject("due", LocalDate.class),
                        row.getString("waived_because"),
                        row.getObject("unit_id", UUID.class)))
                .list();
    }

    private void late(Object occurrence) {
        jdbc.sql("update occurrence set opens = :opens, due = :due where id = :id")
                .param("opens", today.minusDays(40))
                .param("due", today.minusDays(3))
                .param("id", occurrence)
                .update();
    }

    private void done(Object occurrence) {
        jdbc.sql("""
                        insert into evidence (id, occurrence_id, unit_id, kind, words, happened, effective, recorded_at,
                          author_id, author, hash, thing, must_be_accepted)
                        values (:id, :occurrence, :unit, 'RECORD', '会议记录', :day, :day, :at, :id, '陈小麦', :hash,
                          'meeting/1', false)
                        """)
                .param("id", UUID.randomUUID())
                .param("occurrence", occurrence)
                .param("unit", district.qingshi.named("青石区财政局").id().value())
                .param("day", today)
                .param("at", java.sql.Timestamp.valueOf(today.atStartOfDay()))
                .param("hash", DIGEST)
                .update();
        jdbc.sql("update occurrence set pieces = 1, done_on = :day where id = :id")
                .param("day", today)
                .param("id", occurrence)
                .update();
    }

    @Test
    void aTaskThatStaysKeepsItsDutiesWithTheirEvidenceAndNewUnitsJoinThem() {
        Row before = occurrences(3).getLast();
        done(before.id());
        String amendment = begun();
        edit(amendment, 3, "units", "各镇街、区审计局");
        once(amendment + "/amendment", inForce(amendment));
        List<Row> after = occurrences(3);
        assertThat(after).extracting(row -> row.id()).contains(before.id());
        assertThat(after).extracting(row -> row.duty()).containsOnly(before.duty());
        assertThat(after).extracting(row -> row.waived()).containsOnlyNulls();
        assertThat(after)
                .extracting(row -> row.unit())
                .contains(district.qingshi.named("青石区审计局").id().value());
        assertThat(jdbc.sql("select count(*) from evidence where occurrence_id = :id")
                        .param("id", before.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatOneUnitOwedGoesOnAsWhatItSharesWithAnother() {
        Object open = occurrences(1).getLast().id();
        String amendment = begun();
        edit(amendment, 1, "units", "区财政局、区审计局");
        once(amendment + "/amendment", inForce(amendment));
        assertThat(occurrences(1))
                .filteredOn(row -> row.id().equals(open))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.unit()).isNull();
                    assertThat(row.waived()).isNull();
                });
    }

    @Test
    void whatHappenedGoesOnWithTheTermsOfATaskThatIsSharedFromNowOn() {
        Object duty = occurrences(1).getFirst().duty();
        UUID occasion = UUID.randomUUID();
        UUID finance = district.qingshi.named("青石区财政局").id().value();
        jdbc.sql("""
                        insert into occasion (id, duty_id, unit_id, happened, words, recorded_on, recorder, recorder_id)
                        values (:id, :duty, :unit, :today, '印发办法', :today, '陈小麦', :id)
                        """)
                .param("id", occasion)
                .param("duty", duty)
                .param("unit", finance)
                .param("today", today)
                .update();
        jdbc.sql("update occurrence set occasion_id = :id where id = :open")
                .param("id", occasion)
                .param("open", occurrences(1).getLast().id())
                .update();
        String amendment = begun();
        edit(amendment, 1, "units", "区财政局、区审计局");
        once(amendment + "/amendment", inForce(amendment));
        assertThat(jdbc.sql("select unit_id is null from occasion where id = :id")
                        .param("id", occasion)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    /** As a passing leaves it: the successor holds the duty, the unit that ended stands behind. */
    @Test
    void aSuccessorThatTookADutyOverKeepsItThoughThePlanStillNamesTheOther() {
        UUID finance = district.qingshi.named("青石区财政局").id().value();
        UUID audit = district.qingshi.named("青石区审计局").id().value();
        Row open = occurrences(1).getLast();
        jdbc.sql("update unit set valid_to = :day, successor_id = :next where id = :id")
                .param("day", today.minusDays(1))
                .param("next", audit)
                .param("id", finance)
                .update();
        jdbc.sql("update occurrence set unit_id = :next where duty_id = :duty")
                .param("next", audit)
                .param("duty", open.duty())
                .update();
        jdbc.sql("update duty_unit set position = 1000 where duty_id = :duty")
                .param("duty", open.duty())
                .update();
        jdbc.sql("insert into duty_unit (duty_id, unit_id, position) values (:duty, :next, 0)")
                .param("duty", open.duty())
                .param("next", audit)
                .update();
        String amendment = begun();
        edit(amendment, 1, "requirement", "每季度公布一次财政收支和债务情况。");
        once(amendment + "/amendment", inForce(amendment));
        assertThat(occurrences(1))
                .filteredOn(row -> row.id().equals(open.id()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.unit()).isEqualTo(audit);
                    assertThat(row.waived()).isNull();
                });
    }

    /** As two passings leave it, from living units to living units: no tree tells who holds it. */
    @Test
    void whoHoldsADutyAfterTwoPassingsKeepsItThoughThePlanStillNamesTheFirst() {
        UUID finance = district.qingshi.named("青石区财政局").id().value();
        UUID civil = district.qingshi.named("青石区民政局").id().value();
        UUID audit = district.qingshi.named("青石区审计局").id().value();
        Row open = occurrences(1).getLast();
        passed(open.duty(), finance, civil);
        passed(open.duty(), civil, audit);
        taken(open.duty(), audit);
        String amendment = begun();
        edit(amendment, 5, "requirement", "每年组织3次业务培训。");
        once(amendment + "/amendment", inForce(amendment));
        assertThat(occurrences(1)).isNotEmpty().allSatisfy(row -> {
            assertThat(row.unit()).isEqualTo(audit);
            assertThat(row.waived()).isNull();
        });
    }

    @Test
    void aPassedDutyWhoseMeasureIsAmendedStaysWithWhoTookItOver() {
        UUID civil = district.qingshi.named("青石区民政局").id().value();
        Row old = occurrences(1).getLast();
        taken(old.duty(), civil);
        passed(old.duty(), district.qingshi.named("青石区财政局").id().value(), civil);
        String amendment = begun();
        edit(amendment, 1, "requirement", "每月公布一次财政收支情况。");
        once(amendment + "/amendment", inForce(amendment));
        assertThat(occurrences(1))
                .filteredOn(row -> !row.duty().equals(old.duty()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.unit()).isEqualTo(civil));
    }

    /** Given away, given back, and given to another on one day: the last one holds it. */
    @Test
    void passingsOfOneDayAreFollowedInTheOrderInWhichTheyWereRecorded() {
        UUID finance = district.qingshi.named("青石区财政局").id().value();
        List<UUID> takers = Stream.of("青石区民政局", "青石区审计局")
                .map(name -> district.qingshi.named(name).id().value())
                .sorted(Comparator.comparing(UUID::toString).reversed())
                .toList();
        UUID duty = occurrences(1).getLast().duty();
        passed(duty, finance, takers.getFirst());
        passed(duty, takers.getFirst(), finance);
        passed(duty, finance, takers.getLast());
        taken(duty, takers.getLast());
        String amendment = begun();
        edit(amendment, 5, "requirement", "每年组织3次业务培训。");
        once(amendment + "/amendment", inForce(amendment));
        assertThat(occurrences(1)).isNotEmpty().allSatisfy(row -> {
            assertThat(row.unit()).isEqualTo(takers.getLast());
            assertThat(row.waived()).isNull();
        });
    }

    private void taken(UUID duty, UUID by) {
        jdbc.sql("update occurrence set unit_id = :by where duty_id = :duty")
                .param("by", by)
                .param("duty", duty)
                .update();
        jdbc.sql("update duty_unit set unit_id = :by where duty_id = :duty")
                .param("by", by)
                .param("duty", duty)
                .update();
    }

    private void passed(UUID duty, UUID from, UUID to) {
        UUID passing = UUID.randomUUID();
        jdbc.sql("""
                        insert into duty_passing (id, from_id, to_id, passed_on, because, passer_id, passer)
                        values (:id, :from, :to, :today, '机构改革', :id, '陈小麦')
                        """)
                .param("id", passing)
                .param("from", from)
                .param("to", to)
                .param("today", today)
                .update();
        jdbc.sql("insert into duty_passed (passing_id, duty_id) values (:id, :duty)")
                .param("id", passing)
                .param("duty", duty)
                .update();
    }

    @Test
    void aUnitThatGoesOwesNothingMoreAndTheOthersAreLeftAlone() {
        String amendment = begun();
        edit(amendment, 1, "units", "区审计局");
        once(amendment + "/amendment", inForce(amendment));
        UUID finance = district.qingshi.named("青石区财政局").id().value();
        assertThat(occurrences(1)).isNotEmpty().allSatisfy(row -> {
            boolean gone = finance.equals(row.unit());
            assertThat(row.waived()).isEqualTo(gone ? "计划调整：机构职能有变动" : null);
        });
        Row dropped = occurrences(1).stream()
                .filter(row -> finance.equals(row.unit()))
                .findFirst()
                .orElseThrow();
        office.get("/desk/due/" + dropped.id());
        assertThat(refused("/desk/due/" + dropped.id() + "/lift", Map.of("because", "仍由财政局办理")))
                .contains("计划调整后不再由青石区财政局办理这一件，不能恢复要求；仍然要办的，请再调整计划。");
    }

    @Test
    void anotherMeasureReplacesWhatIsOpenAndLeavesWhatIsLateOrDone() {
        List<Row> farming = occurrences(3);
        Object late = farming.getFirst().id();
        Object done = farming.get(1).id();
        late(late);
        done(done);
        String amendment = begun();
        edit(amendment, 3, "requirement", "每月更新一次公开目录。");
        once(amendment + "/amendment", inForce(amendment));
        List<Row> after = occurrences(3);
        Object old = farming.getFirst().duty();
        assertThat(after).filteredOn(row -> row.duty().equals(old)).allSatisfy(row -> {
            boolean stays = row.id().equals(late) || row.id().equals(done);
            assertThat(row.waived()).isEqualTo(stays ? null : "计划调整：机构职能有变动");
        });
        assertThat(after)
                .filteredOn(row -> !row.duty().equals(old))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.due()).isAfterOrEqualTo(today));
        assertThat(page(plan).text()).contains("调整前", "已逾期 1");
    }

    @Test
    void aTaskThatGoesIsWaivedWhereItIsOpenAndStaysWhereItIsLate() {
        Object open = occurrences(4).getFirst().id();
        late(occurrences(1).getFirst().id());
        String amendment = begun();
        once(amendment + "/reading/4/drop", Map.of("seen", seen(amendment + "/reading")));
        once(amendment + "/reading/1/drop", Map.of("seen", seen(amendment + "/reading")));
        Document changes = page(amendment + "/amendment");
        assertThat(changes.select(".card-task").eachText()).hasSize(2).allMatch(text -> text.contains("删去"));
        once(amendment + "/amendment", inForce(amendment));
        assertThat(occurrences(4))
                .filteredOn(row -> row.id().equals(open))
                .allSatisfy(row -> assertThat(row.waived()).isEqualTo("计划调整：机构职能有变动"));
        assertThat(occurrences(1).getFirst().waived()).isNull();
        Document page = page(plan);
        assertThat(page.text()).contains("调整时删去的任务");
        assertThat(page.select(".history").text()).contains("调整", "机构职能有变动");
        assertThat(page.select(".counts").text()).contains("已逾期 1");
    }

    @Test
    void thePublicSeesWhatWasReviewedUntilAReviewerShowsTheAmendmentAndEarlierVersionsAreKept() {
        district.published(office, plan);
        Visitor reviewer = district.reviewer();
        String amendment = begun();
        edit(amendment, 5, "requirement", "每年组织3次业务培训。");
        once(amendment + "/amendment", inForce(amendment));
        String path = plan.replace("/desk/", "/open/");
        assertThat(Visitor.page(reviewer.get(path)).text())
                .contains("每年组织2次培训", "正在调整，调整后的内容审核后在这里公布")
                .doesNotContain("3次业务培训")
                .doesNotContain("第 2 版");
        assertThat(page(plan).text()).contains("公众看到的仍是调整前的内容", "调整待公开");
        assertThat(office.get(path + "/versions/1").statusCode()).isEqualTo(404);
        assertThat(Visitor.page(office.get("/desk")).select(".awaiting").text()).contains("请起草调整后的公开稿");
        district.published(office, plan);
        assertThat(office.get("/desk").body()).doesNotContain("请起草调整后的公开稿");
        String open = Visitor.page(reviewer.get(path)).text();
        assertThat(open).contains("每年组织3次业务培训", today + " 起执行调整后的内容（第 2 版）").doesNotContain("每年组织2次培训", "调整前");
        Document opened = page(path);
        assertThat(opened.select("a[href$=/versions/1]").text()).contains("第 1 版：从 ", "改为第 2 版时修改 1 条");
        assertThat(opened.select("a[href*=/versions/]")).hasSize(1);
        assertThat(page(path + "/versions/1").text()).contains("每年组织2次培训", "从 " + today + " 起改为第 2 版", "修改 1 条");
        assertThat(page(path + "/versions/1").select("ins").text()).contains("3");
        assertThat(office.get(path + "/versions/2").statusCode()).isEqualTo(404);
        assertThat(page(plan).select("a[href$=/versions/1]").text()).contains("第 1 版");
        assertThat(page(plan + "/versions/1").text()).contains("每年组织2次培训");
        assertThat(page(plan + "/versions/2").text()).contains("每年组织3次业务培训", "机构职能有变动");
        assertThat(office.get(plan + "/versions/3").statusCode()).isEqualTo(404);
        assertThat(PlanOffice.path(office.get(amendment))).isEqualTo(plan);
        assertThat(page("/desk/plans").select("main table a").eachAttr("href")).doesNotContain(amendment);
    }

    @Test
    void whatWasTakenOffThePublicPageDoesNotComeBackAsAnEarlierVersion() {
        district.withdrawn(district.published(office, plan));
        String amendment = begun();
        edit(amendment, 5, "requirement", "每年组织3次业务培训。");
        once(amendment + "/amendment", inForce(amendment));
        district.published(office, plan);
        String path = plan.replace("/desk/", "/open/");
        assertThat(page(path).text()).contains("每年组织3次业务培训");
        assertThat(page(path).select("a[href*=/versions/]")).isEmpty();
        assertThat(office.get(path + "/versions/1").statusCode()).isEqualTo(404);
    }

    @Test
    void anAmendedDocumentIsMatchedWithTheTasksInForce() {
        String text = new String(ofThisYear("督查考核|每半年开展一次督查。|区政府办公室|年底前"), StandardCharsets.UTF_8)
                .replace("每季度公布一次财政收支情况", "每月公布一次财政收支情况");
        office.get(plan + "/amend");
        HttpResponse<String> answer =
                office.upload(plan + "/amend", "file", "调整.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(Visitor.page(answer).text()).isEqualTo(303);
        String amendment = PlanOffice.path(answer).replace("/reading", "");
        Document page = page(amendment + "/amendment");
        assertThat(page.select(".counts").text()).contains("修改 1 条", "新增 1 条", "删去 1 条", "没有变化 3 条");
        assertThat(page.select("del").text()).contains("季度");
        Object duty = occurrences(4).getFirst().duty();
        once(amendment + "/amendment", inForce(amendment));
        assertThat(occurrences(4).getFirst().duty()).isEqualTo(duty);
        assertThat(jdbc.sql("select count(*) from plan_task where plan_id = :plan and ended_on is null")
                        .param("plan", id())
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void anAmendmentTakesADayAndAReasonAndWhatItsReaderSaw() {
        String amendment = begun();
        edit(amendment, 5, "requirement", "每年组织3次业务培训。");
        String path = amendment + "/amendment";
        assertThat(refused(path, inForce(amendment, "reason", " "))).contains("请写明调整的原因");
        assertThat(refused(path, inForce(amendment, "day", ""))).contains("请填写从哪一天起执行");
        assertThat(refused(path, inForce(amendment, "day", today.plusDays(1).toString())))
                .contains("生效日期应当在");
        assertThat(refused(path, inForce(amendment, "day", today.minusDays(1).toString())))
                .contains("生效日期应当在");
        Map<String, String> seen = inForce(amendment);
        once(amendment + "/reading/1/drop", Map.of("seen", seen(amendment + "/reading")));
        HttpResponse<String> late = office.post(path, seen);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Visitor.page(late).text()).contains("确认调整", "删去任务 1");
        HttpResponse<String> confirmed =
                office.post(amendment + "/confirm", Map.of("seen", seen(amendment + "/reading")));
        assertThat(PlanOffice.path(confirmed)).isEqualTo(path);
    }

    @Test
    void oneAmendmentIsPreparedAtATimeAndMayBeGivenUp() {
        String amendment = begun();
        assertThat(refused(plan + "/amend", Map.of())).contains("已经有一份调整稿在准备");
        assertThat(refused(plan + "/take-back", Map.of("seen", "1", "reason", "改")))
                .contains("正在准备调整");
        once(amendment + "/discard", Map.of("seen", seen(amendment + "/reading"), "reason", "暂不调整"));
        String again = begun();
        edit(again, 5, "requirement", "每年组织3次业务培训。");
        once(again + "/amendment", inForce(again));
        assertThat(refused(plan + "/take-back", Map.of("seen", "1", "reason", "改")))
                .contains("已经调整过");
    }

    private List<String> everything() {
        return jdbc.sql("select cast(o as text) as whole from occurrence o order by id")
                .query((row, _) -> row.getString("whole"))
                .list();
    }

    /** The server's connection dies in the middle of the deed. */
    @Test
    void anAmendmentIsWholeOrNotAtAll() {
        String amendment = begun();
        once(amendment + "/reading/4/drop", Map.of("seen", seen(amendment + "/reading")));
        edit(amendment, 3, "requirement", "每月更新一次公开目录。");
        Map<String, String> form = inForce(amendment);
        List<String> before = everything();
        long entries = entries();
        jdbc.sql("""
                        create function die() returns trigger language plpgsql as
                        $$ begin perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(5); return new; end $$
                        """).update();
        jdbc.sql("create trigger die before insert on plan_version for each row execute function die()")
                .update();
        try {
            assertThat(office.post(amendment + "/amendment", form).statusCode()).isEqualTo(500);
        } finally {
            jdbc.sql("drop function die() cascade").update();
        }
        assertThat(entries()).isEqualTo(entries);
        assertThat(everything()).isEqualTo(before);
        assertThat(page(amendment + "/amendment").select(".card-task")).hasSize(2);
        once(amendment + "/amendment", form);
        assertThat(page(plan).text()).contains("第 2 版");
    }
}
