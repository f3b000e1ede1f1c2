package cn.yangguang.request.handling;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.access.Role;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.request.letters.LetterSteps;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case from the citizen's form to the archive, over real HTTP. */
@HouseTest
class CasePagesTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private PublishingUnit bureau;
    private String today;

    @BeforeEach
    void aBureau() {
        bureau = new PublishingUnit(house, port);
        today = LocalDate.now(clock).toString();
    }

    private Map<String, String> form() {
        return new TreeMap<>(Map.of(
                "unit",
                bureau.finance.id().toString(),
                "kind",
                "NATURAL_PERSON",
                "name",
                "林之远",
                "paper",
                "IDENTITY_CARD",
                "identity",
                "990101199001010019",
                "phone",
                "0531-1234567",
                "description",
                "2025年青石路改造的验收意见",
                "form",
                "PAPER",
                "way",
                "PICK_UP"));
    }

    private static String text(HttpResponse<String> answer) {
        return Visitor.page(answer).text();
    }

    /** Hands the form in and returns number and code. */
    private String[] submitted() {
        Visitor citizen = bureau.stranger();
        HttpResponse<String> answer = citizen.postBare("/open/requests/new", form());
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
        return Visitor.page(answer).select(".reference").eachText().toArray(String[]::new);
    }

    private String path(String number) {
        return Visitor.page(bureau.clerk.get("/desk/requests?stage=&number=" + number))
                .select("tbody a")
                .attr("href");
    }

    private HttpResponse<String> happen(Visitor person, String path, String event, String... fields) {
        String seen = Visitor.page(person.get(path + "/" + event))
                .select("input[name=seen]")
                .attr("value");
        Map<String, String> form = new TreeMap<>(Map.of("seen", seen, "on", today));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return person.post(path + "/" + event, form);
    }

    private void happens(Visitor person, String path, String event, String... fields) {
        HttpResponse<String> answer = happen(person, path, event, fields);
        assertThat(answer.statusCode()).as(event + ": " + text(answer)).isEqualTo(303);
    }

    @Test
    void aCaseGoesFromTheFormToTheArchive() {
        String[] receipt = submitted();
        String path = path(receipt[0]);
        happens(bureau.clerk, path, "received");
        happens(
                bureau.clerk,
                path,
                "correction-asked",
                "until",
                LocalDate.parse(today).plusDays(10) + "",
                "words",
                "写明年度");
        happens(bureau.clerk, path, "corrected", "words", "2025年度");
        happens(bureau.clerk, path, "consultation-sent", "word", "THIRD_PARTY", "words", "甲建筑公司");
        String letter = Visitor.page(bureau.clerk.get(path + "/consultation-received"))
                .select("option")
                .attr("value");
        happens(bureau.clerk, path, "consultation-received", "consultation", letter);
        happens(bureau.clerk, path, "consultation-answered", "consultation", letter, "agrees", "true", "words", "同意");
        happens(bureau.clerk, path, "extension-asked", "number", "20", "words", "材料较多");
        happens(bureau.head, path, "extended", "number", "20");
        LetterSteps.remedies(bureau);
        happens(bureau.clerk, path, "proposed", "word", "PARTLY_DISCLOSED", "words", "附件二涉及商业秘密，不予公开");
        LetterSteps.worded(bureau.clerk, path);
        happens(bureau.head, path, "approved", "words", "同意");
        assertThat(text(happen(bureau.clerk, path, "served", "word", "DIRECT"))).contains("还没有盖章的答复");
        LetterSteps.seal(bureau.clerk, path);
        happens(bureau.clerk, path, "served", "word", "DIRECT");
        happens(bureau.clerk, path, "archived");
        assertThat(text(bureau.clerk.get(path))).contains("已归档", "部分公开", "甲建筑公司", "延长");
        HttpResponse<String> progress = bureau.stranger()
                .postBare(
                        "/open/requests/progress",
                        Map.of("number", receipt[0], "code", receipt[1].toLowerCase(Locale.ROOT)));
        assertThat(text(progress)).contains("部分公开").doesNotContain("甲建筑公司", "林之远");
        assertThat(jdbc.sql("select stage || ' ' || answer || ' ' || late from request where number = "
                                + receipt[0].replaceAll("^\\d+-0*", ""))
                        .query((row, _) -> row.getString(1))
                        .single())
                .isEqualTo("ARCHIVED PARTLY_DISCLOSED false");
    }

    /** The applicant needs no letter to correct the form, and takes the answer where it was wanted. */
    @Test
    void anApplicantCorrectsAndTakesTheAnswerOnThePage() {
        Map<String, String> form = form();
        form.put("way", "ONLINE");
        List<String> receipt = Visitor.page(bureau.stranger().postBare("/open/requests/new", form))
                .select(".reference")
                .eachText();
        String path = path(receipt.getFirst());
        happens(bureau.clerk, path, "received");
        String until = LocalDate.parse(today).plusDays(10).toString();
        happens(bureau.clerk, path, "correction-asked", "until", until, "words", "写明年度");
        assertThat(text(atProgress(receipt, "/reply", "seen", "3", "words", " ")))
                .contains("请写下内容再提交", "写明年度");
        assertThat(text(atProgress(receipt, "/reply", "seen", "2", "words", "2025年度")))
                .contains("新的进展", "2025年度");
        assertThat(text(atProgress(receipt, "/reply", "seen", "3", "words", "2025年度")))
                .contains("已收到您提交的内容", "办理中");
        assertThat(text(bureau.clerk.get(path))).contains("收到补正", "2025年度");
        assertThat(atProgress(receipt, "/answer").statusCode()).isEqualTo(404);
        LetterSteps.remedies(bureau);
        happens(bureau.clerk, path, "proposed", "word", "DISCLOSED", "words", "予以公开");
        LetterSteps.worded(bureau.clerk, path);
        happens(bureau.head, path, "approved", "words", "同意");
        LetterSteps.seal(bureau.clerk, path);
        assertThat(atProgress(receipt, "/answer").statusCode()).isEqualTo(404);
        happens(bureau.clerk, path, "served", "word", "ELECTRONIC");
        assertThat(atProgress(receipt, "/answer").body()).startsWith("%PDF");
        assertThat(atProgress(List.of(receipt.getFirst(), "AAAAAAAAAAAA"), "/answer")
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> atProgress(List<String> receipt, String act, String... fields) {
        Map<String, String> form = new TreeMap<>(Map.of("number", receipt.getFirst(), "code", receipt.getLast()));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return bureau.stranger().postBare("/open/requests/progress" + act, form);
    }

    /** What the clock could never count again is not stored. */
    @Test
    void whatTheClockCallsImpossibleIsRefusedInItsWords() {
        String path = path(submitted()[0]);
        HttpResponse<String> answer = happen(bureau.clerk, path, "received", "on", "2007-01-04");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("2007-01-04早于《政府信息公开条例》最初施行之日2008-05-01");
        assertThat(Visitor.page(answer).select("input[name=on]").attr("value")).isEqualTo("2007-01-04");
        assertThat(text(happen(bureau.clerk, path, "received", "on", "2017-12-29")))
                .contains("早于已收录的工作日历");
        LocalDate day = LocalDate.parse(today);
        assertThat(text(happen(bureau.clerk, path, "received", "on", day.minusDays(9) + "")))
                .contains("申请人 " + today + " 才在网上提交", "不会是 " + day.minusDays(9));
        path = overTheCounter(day.minusDays(9));
        happens(bureau.clerk, path, "consultation-sent", "word", "THIRD_PARTY", "words", "甲建筑公司");
        assertThat(text(bureau.clerk.get(path))).contains("发出征求意见书 甲建筑公司");
        assertThat(text(bureau.clerk.get(path))).contains("，" + today + " 补记");
        assertThat(text(happen(bureau.clerk, path, "withdrawn", "on", day.minusDays(1) + "", "words", "来电撤回")))
                .contains("“发出征求意见书 甲建筑公司”：申请已于 " + day.minusDays(1) + " 撤回，此后不能再有这个事件");
        happens(bureau.clerk, path, "noted", "word", "TALK", "words", "已说明");
    }

    private String overTheCounter(LocalDate received) {
        Map<String, String> form = form();
        form.putAll(Map.of("channel", "COUNTER", "received", received + "", "once", UUID.randomUUID() + ""));
        bureau.clerk.get("/desk/requests/new");
        return PublishingUnit.done(bureau.clerk.post("/desk/requests/new", form));
    }

    @Test
    void wordsThatNeedNotBeThereAreNotTooLongEither() {
        String path = overTheCounter(LocalDate.parse(today));
        String tomorrow = LocalDate.parse(today).plusDays(1).toString();
        HttpResponse<String> answer =
                happen(bureau.clerk, path, "internal-day-set", "until", tomorrow, "words", "长".repeat(5001));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("说明最多 5000 个字，现有 5001 个字");
        assertThat(Visitor.page(answer).select("textarea").text()).hasSize(5001);
        happens(bureau.clerk, path, "internal-day-set", "until", tomorrow, "words", "长".repeat(5000));
    }

    @Test
    void whatMustBeDoneBeforeAnAnswerIsSaidWhereItIsChosen() {
        LetterSteps.remedies(bureau);
        String path = overTheCounter(LocalDate.parse(today));
        var form = Visitor.page(bureau.clerk.get(path + "/proposed"));
        assertThat(form.text()).contains("先检索", "先要求申请人说明理由");
        assertThat(form.select("option[value=NONEXISTENT]")).isEmpty();
        HttpResponse<String> answer = happen(bureau.clerk, path, "proposed", "word", "NONEXISTENT", "words", "经检索没有");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(answer).select("textarea").text()).isEqualTo("经检索没有");
        happens(bureau.clerk, path, "noted", "word", "SEARCH", "words", "检索档案系统2025年度，没有。");
        happens(bureau.clerk, path, "proposed", "word", "NONEXISTENT", "words", "经检索没有");
    }

    /** What the desk counts for a person is what its link lists. */
    @Test
    void onesOwnAnswerWaitsForAnother() {
        LetterSteps.remedies(bureau);
        Visitor both = bureau.person(bureau.finance, Role.CLERK, Role.HEAD);
        happens(both, overTheCounter(LocalDate.parse(today)), "proposed", "word", "DISCLOSED", "words", "予以公开");
        happens(bureau.clerk, overTheCounter(LocalDate.parse(today)), "proposed", "word", "DISCLOSED", "words", "予以公开");
        assertThat(awaiting(both)).isEqualTo(awaiting(bureau.head) - 1);
    }

    /** How many answers wait for this person, as the desk says and as its list says. */
    private static int awaiting(Visitor person) {
        var link = Visitor.page(person.get("/desk")).expectFirst("a[href*=awaiting=TO_APPROVE]");
        String number = link.text().replaceAll("^(\\d+) 件申请的答复等您审批.*", "$1");
        assertThat(text(person.get(link.attr("href")))).contains("共 " + number + " 件", "只列出待办事项里的“申请的答复等您审批”");
        return Integer.parseInt(number);
    }

    @Test
    void whatGoesOnBesideTheCourseHasAPlaceOfItsOwn() {
        String path = path(submitted()[0]);
        assertThat(Visitor.page(bureau.clerk.get(path)).select("details a").eachText())
                .containsExactly("与申请人沟通", "检索情况", "会商纪要", "建议转其他机关", "移送有关部门", "更正本人信息", "转为主动公开");
        var form = Visitor.page(bureau.clerk.get(path + "/noted?word=JOINT_CONSULTATION"));
        assertThat(form.text()).contains("会商的时间计入答复期限");
        assertThat(form.select("option[selected]").text()).isEqualTo("会商纪要");
        happens(bureau.clerk, path, "noted", "word", "JOINT_CONSULTATION", "words", "参加单位三家，一致同意公开。");
        assertThat(text(bureau.clerk.get(path))).contains("会商纪要：参加单位三家，一致同意公开。");
        assertThat(text(bureau.clerk.get("/desk/requests?stage=&words=青石路改造"))).contains("2025年青石路改造的验收意见");
        assertThat(text(bureau.clerk.get("/desk/requests?stage=&words=改造青石路"))).contains("没有符合条件的申请");
    }

    @Test
    void theSameFormSentTwiceIsOneApplication() {
        Map<String, String> form = form();
        form.put("once", "8d3f4f7e-0000-4000-8000-000000000001");
        Visitor citizen = bureau.stranger();
        String first = Visitor.page(citizen.postBare("/open/requests/new", form))
                .select(".reference")
                .text();
        String second = Visitor.page(citizen.postBare("/open/requests/new", form))
                .select(".reference")
                .text();
        assertThat(second).isEqualTo(first).isNotEmpty();
        form.put("description", "2024年青石路改造的验收意见");
        assertThat(Visitor.page(citizen.postBare("/open/requests/new", form))
                        .select(".reference")
                        .text())
                .as("other words are another application")
                .isNotEqualTo(first)
                .isNotEmpty();
    }

    @Test
    void whatWasTypedSurvivesWhatWasWrong() {
        Map<String, String> form = form();
        form.put("identity", "990101199001010018");
        HttpResponse<String> answer = bureau.stranger().postBare("/open/requests/new", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(answer).select("textarea[name=description]").text())
                .isEqualTo("2025年青石路改造的验收意见");
        assertThat(text(answer)).contains("居民身份证号码的地区、日期或者校验码对不上");
    }

    @Test
    void whoAsksIsSealedInTheDatabaseAndMaskedOnTheList() {
        String[] receipt = submitted();
        assertThat(jdbc.sql("select string_agg(r::text, ' ') from request r")
                        .query((row, _) -> row.getString(1))
                        .single())
                .doesNotContain("林之远", "990101199001010019", "0531-1234567");
        assertThat(text(bureau.clerk.get("/desk/requests?stage=&number=" + receipt[0])))
                .contains("林**")
                .doesNotContain("林之远");
    }

    @Test
    void whoReadsWhoAsksIsInTheJournal() {
        String path = path(submitted()[0]);
        assertThat(text(bureau.clerk.get(path + "/applicant"))).contains("林之远", "990101199001010019");
        assertThat(jdbc.sql("select count(*) from journal_entry where act = 'request.read-applicant' and thing = :id")
                        .param("id", path.substring(path.lastIndexOf('/') + 1))
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isEqualTo(1);
        assertThat(bureau.person(bureau.finance, Role.SECRECY_REVIEWER)
                        .get(path + "/applicant")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anApplicantIsFoundByTheWholeNameOnly() {
        submitted();
        assertThat(text(bureau.clerk.get("/desk/requests?stage=&applicant=林之远")))
                .contains("验收意见");
        assertThat(text(bureau.clerk.get("/desk/requests?stage=&applicant=林之"))).contains("没有符合条件的申请");
    }

    @Test
    void aWrongCodeOpensNothing() {
        String[] receipt = submitted();
        HttpResponse<String> answer = bureau.stranger()
                .postBare("/open/requests/progress", Map.of("number", receipt[0], "code", "AAAAAAAAAAAA"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("没有查到");
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsSaid() {
        String path = path(submitted()[0]);
        happens(bureau.clerk, path, "received");
        HttpResponse<String> answer =
                bureau.clerk.post(path + "/noted", Map.of("seen", "1", "on", today, "word", "TALK", "words", "已通话"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("又有了新的记录");
        assertThat(Visitor.page(answer).select("textarea").text()).isEqualTo("已通话");
    }
}
