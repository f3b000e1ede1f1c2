package cn.yangguang.request.letters;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.database.rotation.HiddenColumn;
import cn.yangguang.document.Documents;
import cn.yangguang.document.writing.OfficialLetter;
import cn.yangguang.keys.Keys;
import cn.yangguang.keys.Sm3;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.web.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The letters of cases over real HTTP: drafted, approved, numbered, sealed, served. */
@HouseTest
class LetterPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private PublishingUnit bureau;
    private LocalDate today;

    @BeforeEach
    void aBureau() {
        bureau = new PublishingUnit(house, port);
        today = LocalDate.now(clock);
    }

    private static String text(HttpResponse<String> answer) {
        return Visitor.page(answer).text();
    }

    private String received(LocalDate day) {
        return LetterSteps.received(bureau, day);
    }

    private HttpResponse<String> happen(Visitor person, String path, String event, String... fields) {
        return LetterSteps.happen(person, path, event, today, fields);
    }

    private void proposed(String path) {
        PublishingUnit.done(happen(bureau.clerk, path, "proposed", "word", "DISCLOSED", "words", "经检索，本机关持有该信息。"));
    }

    private HttpResponse<String> write(Visitor person, String letter, String content) {
        String seen =
                Visitor.page(person.get(letter)).select("input[name=seen]").attr("value");
        return person.post(letter, Map.of("seen", seen, "reasons", "经检索持有。", "content", content, "way", ""));
    }

    private String number(String letter) {
        return Visitor.page(bureau.clerk.get(letter)).select(".reference").text();
    }

    @Test
    void noAnswerIsProposedBeforeTheTableOfRemediesKnowsTheOrgan() {
        String path = received(today);
        assertThat(text(happen(bureau.clerk, path, "proposed", "word", "DISCLOSED", "words", "。")))
                .contains("还没有登记救济途径", "依申请公开—文书登记—救济途径");
        assertThat(suggested(bureau.finance)).isEqualTo(bureau.people.qingshi.district.name() + "人民政府");
        assertThat(suggested(bureau.people.qingshi.district)).isEqualTo(bureau.people.qingshi.city.name() + "人民政府");
        LetterSteps.remedies(bureau);
        proposed(path);
    }

    /** The government of the same level for a department, the next higher one for a government (行政复议法 Art. 24). */
    private String suggested(Unit unit) {
        return Visitor.page(bureau.office.get("/desk/letters/remedies/" + unit.id()))
                .select("input[name=reconsideration]")
                .attr("value");
    }

    @Test
    void theLetterOfAnAnswerGoesWithTheAnswer() {
        LetterSteps.remedies(bureau);
        String path = received(today);
        proposed(path);
        String letter = LetterSteps.letter(bureau.clerk, path, "答复书");
        assertThat(text(bureau.head.get(letter)))
                .contains("经检索，本机关持有该信息。", "予以公开", "60日内向青石区人民政府", "6个月内向青石区人民法院", "〔申请人〕")
                .doesNotContain("林之远");
        assertThat(text(happen(bureau.head, path, "approved", "words", ""))).contains("“内容”或者“获取的方式和途径”还没有写");
        PublishingUnit.done(write(bureau.clerk, letter, "附件：验收意见一份。"));
        PublishingUnit.done(happen(bureau.head, path, "approved", "words", ""));
        String number = number(letter);
        assertThat(number).matches(LetterSteps.code(bureau.finance.id().toString()) + "〔\\d{4}〕\\d+号");
        assertThat(text(bureau.clerk.get(letter))).contains("附件：验收意见一份。").doesNotContain("保存文字");
        assertThat(text(bureau.clerk.post(letter, Map.of("seen", "5", "reasons", "改", "content", "改", "way", ""))))
                .contains("审批通过之后不能再改文书");
        PublishingUnit.done(happen(bureau.head, path, "sent-back", "words", "日期有误"));
        assertThat(text(bureau.clerk.get(letter))).contains("已作废", "日期有误");
        proposed(path);
        String second = LetterSteps.letter(bureau.clerk, path, "答复书");
        assertThat(second).isNotEqualTo(letter);
        assertThat(text(bureau.clerk.get(second))).contains("附件：验收意见一份。");
        PublishingUnit.done(happen(bureau.head, path, "approved", "words", ""));
        int before = Integer.parseInt(number.replaceAll(".*〕|号", ""));
        assertThat(number(second)).endsWith("〕" + (before + 1) + "号");
        assertThat(text(bureau.clerk.get("/desk/letters"))).contains(number, "已作废");
    }

    /** Who wrote any of the words does not approve them, in whichever letter they stand. */
    @Test
    void whoWroteIntoALetterThatWasSentBackDoesNotApproveTheNext() {
        LetterSteps.remedies(bureau);
        String path = received(today);
        proposed(path);
        Visitor both = bureau.person(bureau.finance, Role.CLERK, Role.HEAD);
        String letter = LetterSteps.letter(bureau.clerk, path, "答复书");
        PublishingUnit.done(write(both, letter, "附件：\u200b验收意见一份。"));
        PublishingUnit.done(happen(both, path, "sent-back", "words", "请再核对"));
        proposed(path);
        assertThat(text(bureau.clerk.get(LetterSteps.letter(bureau.clerk, path, "答复书"))))
                .as("the words live on, without signs that nobody sees")
                .contains("附件：验收意见一份。");
        assertThat(text(happen(both, path, "approved", "words", ""))).contains("修改过答复文书的人不能审批它");
    }

    @Test
    void theApproverWhoLookedBeforeTheWordsChangedIsTold() {
        LetterSteps.remedies(bureau);
        String path = received(today);
        proposed(path);
        String letter = LetterSteps.letter(bureau.clerk, path, "答复书");
        String seen = Visitor.page(bureau.head.get(path + "/approved"))
                .select("input[name=seen]")
                .attr("value");
        PublishingUnit.done(write(bureau.clerk, letter, "改过的内容"));
        HttpResponse<String> answer =
                bureau.head.post(path + "/approved", Map.of("seen", seen, "on", today.toString(), "words", ""));
        assertThat(text(answer)).contains("又有了新的记录");
    }

    @Test
    void whoeverTakesAFileIsInTheJournalAndTheFileNamesTheApplicant(@TempDir Path folder) throws IOException {
        LetterSteps.remedies(bureau);
        String path = received(today);
        proposed(path);
        String letter = LetterSteps.letter(bureau.clerk, path, "答复书");
        Path docx = Files.write(folder.resolve("答复.docx"), bureau.head.file(letter + "/docx"));
        assertThat(Documents.read(docx).toString()).contains("林之远", "验收意见");
        boolean pdf = OfficialLetter.hasPdf();
        assertThat(Visitor.page(bureau.clerk.get(letter)).select("a[href$=/pdf]"))
                .hasSize(pdf ? 1 : 0);
        Path second = Files.write(folder.resolve("答复.pdf"), bureau.clerk.file(letter + (pdf ? "/pdf" : "/docx")));
        assertThat(Documents.read(second).toString()).contains("林之远", "验收意见");
        assertThat(jdbc.sql("select count(*) from journal_entry where act = 'request.read-applicant' and thing = :id")
                        .param("id", path.substring(path.lastIndexOf('/') + 1))
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isEqualTo(2);
        Visitor reviewer = bureau.person(bureau.finance, Role.SECRECY_REVIEWER);
        assertThat(reviewer.get(letter + "/docx").statusCode()).isEqualTo(404);
        assertThat(reviewer.get(letter + "/pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void theSealedCopyIsHiddenInTheStoreAndOpensTheWayToTheService() {
        LetterSteps.remedies(bureau);
        String path = received(today.minusDays(90));
        proposed(path);
        LetterSteps.worded(bureau.clerk, path);
        PublishingUnit.done(happen(bureau.head, path, "approved", "words", ""));
        String letter = LetterSteps.letter(bureau.clerk, path, "答复书");
        assertThat(text(bureau.clerk.get(letter))).as("it can only be late now").contains("逾期答复", "待盖章");
        assertThat(text(bureau.clerk.get("/desk/letters"))).contains("逾期答复");
        String action = Visitor.page(bureau.clerk.get(letter))
                .expectFirst("form[enctype]")
                .attr("action");
        assertThat(text(bureau.clerk.upload(action, "file", "盖章.pdf", "not a pdf".getBytes(StandardCharsets.UTF_8))))
                .contains("按文件内容判断");
        assertThat(text(happen(bureau.clerk, path, "served", "word", "DIRECT"))).contains("还没有盖章的答复");
        LetterSteps.seal(bureau.clerk, path);
        assertThat(bureau.clerk.file(letter + "/stamped")).isEqualTo(LetterSteps.SCAN);
        assertThat(stampedState(path)).isEqualTo(stampedPrint(path));
        assertThat(hiddenNow()).contains("stamped_hidden").isSubsetOf(renewed());
        PublishingUnit.done(happen(bureau.clerk, path, "served", "word", "DIRECT"));
        assertThat(text(bureau.clerk.get(letter))).contains("逾期答复", "已盖章");
        assertThat(text(bureau.clerk.get("/desk/letters"))).contains("逾期答复");
    }

    private String stampedState(String path) {
        return jdbc.sql(
                        "select encode(state, 'hex') as state from journal_entry where act = 'request.stamped' and thing = ?")
                .param(path.substring(path.lastIndexOf('/') + 1))
                .query((row, _) -> row.getString("state"))
                .single();
    }

    /** The state that the journal should hold of the sealed copy: the fourth event of the case, and the file. */
    private String stampedPrint(String path) {
        String sm3 = jdbc.sql("select stamped from case_letter where request_id = cast(? as uuid)")
                .param(path.substring(path.lastIndexOf('/') + 1))
                .query((row, _) -> row.getString("stamped"))
                .single();
        String event = house.getBean(Keys.class).fingerprint("4 " + new CaseEvent.Stamped(today));
        return Sm3.hex(Sm3.hash(event + sm3));
    }

    /** The columns of letters that have something hidden in some row. */
    private List<String> hiddenNow() {
        return jdbc.sql("""
                        select distinct one.key from case_letter l, jsonb_each_text(to_jsonb(l)) one where one.value like 'sm4-gcm:%'
                        """).query((row, _) -> row.getString("key")).list();
    }

    /** Those that new keys reach. */
    private List<String> renewed() {
        return house.getBeansOfType(HiddenColumn.class).values().stream()
                .filter(column -> column.table().equals("case_letter"))
                .map(HiddenColumn::column)
                .toList();
    }

    @Test
    void whatPeopleWroteAndWhoAsksIsHiddenInTheDatabase() {
        LetterSteps.remedies(bureau);
        String path = received(today);
        proposed(path);
        PublishingUnit.done(write(bureau.clerk, LetterSteps.letter(bureau.clerk, path, "答复书"), "寄给林之远"));
        PublishingUnit.done(happen(bureau.head, path, "approved", "words", ""));
        assertThat(jdbc.sql("select string_agg(l::text, ' ') || (select string_agg(j::text, ' ') from journal_entry j)"
                                + " from case_letter l")
                        .query((row, _) -> row.getString(1))
                        .single())
                .doesNotContain("林之远", "验收意见");
    }

    private HttpResponse<String> begin(Visitor person, String path, String... fields) {
        Map<String, String> form = new TreeMap<>(Map.of("seen", seen(bureau.clerk, path)));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        person.get("/desk");
        return person.post(path + "/letters", form);
    }

    private static String seen(Visitor person, String path) {
        return Visitor.page(person.get(path + "/noted"))
                .expectFirst("input[name=seen]")
                .val();
    }

    private HttpResponse<String> onLetter(Visitor person, String path, String deed, String... fields) {
        Map<String, String> form =
                new TreeMap<>(Map.of("seen", seen(bureau.clerk, path.replaceAll("/letters/.*", ""))));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        person.get("/desk");
        return person.post(path + deed, form);
    }

    /** A fee may be asked, so it is off until the office says so; then the head decides (Art. 42). */
    @Test
    void aFeeIsAskedOnlyWhereTheOfficeAllowsItAndTheHeadDecides() {
        LetterSteps.remedies(bureau);
        received(today);
        String path = received(today);
        String[] pieces = {"kind", "FEE", "by", "PIECES", "amount", "10", "before", "500"};
        assertThat(bureau.head.get(path + "/letters").body()).doesNotContain("收费通知书");
        assertThat(text(begin(bureau.head, path, pieces))).contains("没有开启收取信息处理费");
        LetterSteps.fees(bureau, true);
        assertThat(bureau.clerk.get(path + "/letters").body()).doesNotContain("收费通知书");
        assertThat(begin(bureau.clerk, path, pieces).statusCode()).isEqualTo(403);
        assertThat(text(bureau.head.get(path + "/letters"))).contains("起草收费通知书", "本月此前向本机关提出 1 件");
        assertThat(text(begin(bureau.head, path, "kind", "FEE", "by", "PAGES", "amount", "30")))
                .contains("应缴 0 元");
        assertThat(text(begin(bureau.head, path, "kind", "FEE", "by", "PIECES", "amount", "99999")))
                .contains("0 到 1000 的整数");
        assertThat(text(begin(bureau.head, path, "kind", "FEE", "by", "PAGES", "amount", "many")))
                .contains("0 到 99999 的整数");
        String letter = PublishingUnit.done(begin(bureau.head, path, pieces));
        assertThat(text(bureau.clerk.get(letter))).contains("信息处理费100元", "您本月此前已提出1件，本次申请10件");
        assertThat(text(bureau.clerk.get(path))).doesNotContain("上传盖章的收费通知书");
    }

    @Test
    void aNoticeOfAFeeFreezesItsAmount() {
        LetterSteps.fees(bureau, true);
        String path = received(today);
        String[] pages = {"kind", "FEE", "by", "PAGES", "amount", "250"};
        String first = PublishingUnit.done(begin(bureau.head, path, pages));
        assertThat(onLetter(bureau.clerk, first, "/drop").statusCode()).isEqualTo(403);
        PublishingUnit.done(onLetter(bureau.head, first, "/drop"));
        String letter = PublishingUnit.done(begin(bureau.head, path, pages));
        assertThat(text(onLetter(bureau.clerk, letter, "/finish"))).contains("“缴费的方式”还没有写");
        PublishingUnit.done(onLetter(bureau.clerk, letter, "", "content", "按量计收。", "way", "到代收银行缴纳。"));
        PublishingUnit.done(onLetter(bureau.clerk, letter, "/finish"));
        assertThat(text(bureau.clerk.get(path))).contains("上传盖章的收费通知书");
        assertThat(text(happen(bureau.head, path, "fee-notice-received", "words", "签收")))
                .contains("还没有盖章的收费通知书");
        LetterSteps.seal(bureau.clerk, path, "收费通知书");
        assertThat(text(onLetter(bureau.head, letter, "/void", "because", "金额有误")))
                .contains("已经记入这件申请的经过");
        LetterSteps.fees(bureau, false);
        assertThat(text(happen(bureau.head, path, "fee-notice-received", "words", "签收")))
                .contains("没有开启收取信息处理费");
        LetterSteps.fees(bureau, true);
        PublishingUnit.done(happen(bureau.head, path, "fee-notice-received", "words", "签收"));
        LetterSteps.fees(bureau, false);
        assertThat(text(bureau.clerk.get(path))).contains("收费通知送达", "4700 元", "已缴费");
        assertThat(Visitor.page(bureau.clerk.get(letter)).select("form[enctype]"))
                .isEmpty();
    }

    @Test
    void aLetterBesideTheAnswerIsTakenBackAndBegunAgain() {
        LetterSteps.remedies(bureau);
        String path = received(today);
        PublishingUnit.done(
                happen(bureau.clerk, path, "correction-asked", "until", today.plusDays(10) + "", "words", "写明年度"));
        String[] correction = {"kind", "CORRECTION", "matter", "2"};
        String draft = PublishingUnit.done(begin(bureau.clerk, path, correction));
        PublishingUnit.done(onLetter(bureau.clerk, draft, "/drop"));
        assertThat(bureau.clerk.get(draft).statusCode()).isEqualTo(404);
        String letter = PublishingUnit.done(begin(bureau.clerk, path, correction));
        PublishingUnit.done(onLetter(bureau.clerk, letter, "", "content", " "));
        assertThat(text(onLetter(bureau.clerk, letter, "/finish"))).contains("“内容”还没有写");
        PublishingUnit.done(onLetter(bureau.clerk, letter, "", "content", "写明年度"));
        PublishingUnit.done(onLetter(bureau.clerk, letter, "/finish"));
        assertThat(text(onLetter(bureau.clerk, letter, "/drop"))).contains("只有答复之外的草稿可以删除");
        assertThat(text(onLetter(bureau.clerk, letter, "/void", "because", " ")))
                .contains("请填写作废的理由");
        PublishingUnit.done(onLetter(bureau.clerk, letter, "/void", "because", "年度写错"));
        assertThat(text(bureau.clerk.get(letter))).contains("已作废", "年度写错");
        String again = PublishingUnit.done(begin(bureau.clerk, path, correction));
        assertThat(text(begin(bureau.clerk, path, correction))).contains("这份文书已经有了");
        PublishingUnit.done(onLetter(bureau.clerk, again, "/finish"));
        assertThat(text(bureau.clerk.get("/desk/letters"))).contains(number(letter), number(again), "已作废");
    }
}
