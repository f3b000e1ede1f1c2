package cn.yangguang.request.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.access.Role;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.request.letters.LetterSteps;
import cn.yangguang.web.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of who asks: proofs sealed and read by few, and all of it gone when its time is over (PIPL Art. 19). */
@HouseTest
class ApplicantDataTests {

    private static final byte[] PASSPORT = "%PDF-1.7 护照 E00000001".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Anonymising anonymising;

    @Autowired
    Clock clock;

    private PublishingUnit bureau;
    private String today;

    @BeforeEach
    void aBureau() {
        bureau = new PublishingUnit(house, port);
        today = LocalDate.now(clock).toString();
    }

    private HttpResponse<String> sent(String name, byte[] file) {
        String query = new TreeMap<>(Map.of(
                        "unit", bureau.finance.id().toString(),
                        "name", "林之远",
                        "paper", "PASSPORT",
                        "identity", "E00000001",
                        "phone", "13800001234",
                        "way", "PICK_UP",
                        "description", "我叫林之远，电话13800001234，申请2025年青石路改造的验收意见"))
                .entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return bureau.stranger().upload("/open/requests/new?" + query, "proof1", name, file);
    }

    /** Where it is on the desk. */
    private String accepted() {
        HttpResponse<String> answer = sent("护照.pdf", PASSPORT);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String number = Visitor.page(answer).expectFirst(".reference").text();
        return Visitor.page(bureau.clerk.get("/desk/requests?stage=&number=" + number))
                .select("tbody a")
                .attr("href");
    }

    private void happens(Visitor person, String path, String event, String... fields) {
        String seen = Visitor.page(person.get(path + "/" + event))
                .select("input[name=seen]")
                .attr("value");
        Map<String, String> form = new TreeMap<>(Map.of("seen", seen, "on", today));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        HttpResponse<String> answer = person.post(path + "/" + event, form);
        assertThat(answer.statusCode()).as(event + answer.body()).isEqualTo(303);
    }

    /** A case that was archived so many years ago. */
    private UUID archived(int years) {
        String path = accepted();
        happens(bureau.clerk, path, "received");
        LetterSteps.remedies(bureau);
        happens(bureau.clerk, path, "proposed", "word", "ALREADY_PUBLIC", "words", "答复林之远：予以公开");
        LetterSteps.worded(bureau.clerk, path);
        happens(bureau.head, path, "approved", "words", "同意");
        LetterSteps.seal(bureau.clerk, path);
        happens(bureau.clerk, path, "served", "word", "DIRECT");
        happens(bureau.clerk, path, "archived");
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        jdbc.sql("alter table request_event disable trigger request_event_stays")
                .update();
        jdbc.sql("update request_event set on_day = on_day - make_interval(years => ?) where request_id = ?")
                .params(years, id)
                .update();
        jdbc.sql("alter table request_event enable trigger request_event_stays").update();
        return id;
    }

    private String kept(UUID id) {
        return jdbc.sql("""
                        select r::text || (select string_agg(e.words, ' ') from request_event e where e.request_id = r.id)
                          || (select count(*) from request_proof p where p.request_id = r.id) from request r where id = ?
                        """).param(id).query((row, _) -> row.getString(1)).single();
    }

    private int entries(String act, Object thing) {
        return jdbc.sql("select count(*) from journal_entry where act = ? and thing = ?")
                .params(act, thing.toString())
                .query((row, _) -> row.getInt(1))
                .single();
    }

    @Test
    void aProofIsReadByWhoMayKnowWhoAsksAndEachReadingIsNoted() {
        String path = accepted();
        assertThat(Visitor.page(bureau.clerk.get(path)).select("a[href$=/proofs/1]"))
                .hasSize(1);
        assertThat(bureau.clerk.file(path + "/proofs/1")).isEqualTo(PASSPORT);
        assertThat(entries("request.read-proof", path.substring(path.lastIndexOf('/') + 1)))
                .isEqualTo(1);
        assertThat(bureau.person(bureau.finance, Role.SECRECY_REVIEWER)
                        .get(path + "/proofs/1")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFileThatLiesAboutItsTypeIsRefusedByNameAndWhatWasTypedStays() {
        HttpResponse<String> answer = sent("护照.pdf", "MZ 不是文件".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(answer).text()).contains("“护照.pdf”的内容不是 PDF");
        assertThat(Visitor.page(answer).select("textarea[name=description]").text())
                .contains("验收意见");
    }

    @Test
    void whatWasArchivedTenYearsAgoForgetsWhoAsked() {
        UUID id = archived(10);
        assertThat(anonymising.due(1000)).contains(id);
        anonymising.anonymise(id);
        anonymising.anonymise(id);
        assertThat(kept(id))
                .doesNotContain("林之远", "13800001234", "sm4-gcm")
                .contains("验收意见", "予以公开")
                .endsWith("0");
        assertThat(entries("request.anonymise", id)).isEqualTo(1);
        assertThat(anonymising.due(1000)).doesNotContain(id);
        assertThat(Visitor.page(bureau.clerk.get("/desk/requests/" + id)).text())
                .contains("已作匿名化");
    }

    /** The register keeps its line; the words lose the people, and nobody opens the sealed copy any more. */
    @Test
    void theLettersOfAForgottenCaseNameNobody() {
        UUID id = archived(10);
        String letter = LetterSteps.letter(bureau.clerk, "/desk/requests/" + id, "答复书");
        assertThat(bureau.clerk.file(letter + "/stamped")).isNotEmpty();
        String number =
                Visitor.page(bureau.clerk.get(letter)).select(".reference").text();
        anonymising.anonymise(id);
        String text = Visitor.page(bureau.clerk.get(letter)).text();
        assertThat(text).contains(number, "验收意见", "予以公开", "已盖章").doesNotContain("林之远", "13800001234", "下载");
        for (String file : List.of("/docx", "/pdf", "/stamped")) {
            assertThat(bureau.clerk.get(letter + file).statusCode()).as(file).isEqualTo(404);
        }
        assertThat(bureau.clerk.get("/desk/letters").body()).contains(number);
    }

    @Test
    void theOfficeDecidesHowLong() {
        UUID id = archived(11);
        String place = bureau.people.qingshi.district.id().toString();
        HttpResponse<String> said = bureau.office.get("/desk/requests/retention?place=" + place);
        assertThat(Visitor.page(said).text()).contains("都没有设定的为 10 年");
        HttpResponse<String> set =
                bureau.office.post("/desk/requests/retention", Map.of("place", place, "years", "12", "seen", "0"));
        assertThat(set.statusCode()).as(set.body()).isEqualTo(303);
        assertThat(anonymising.due(1000)).doesNotContain(id);
        HttpResponse<String> late =
                bureau.office.post("/desk/requests/retention", Map.of("place", place, "years", "3", "seen", "0"));
        assertThat(Visitor.page(late).text()).contains("已在别处改过", "归档后 12 年");
    }

    @Test
    void theOfficeShowsAnAnswerWithoutThePeopleInIt() {
        UUID id = archived(0);
        String path = "/desk/requests/" + id;
        assertThat(bureau.clerk.get(path + "/public-answer").statusCode()).isEqualTo(404);
        var form = Visitor.page(bureau.office.get(path + "/public-answer"));
        String question = form.select("textarea[name=question]").text();
        String answer = form.select("textarea[name=answer]").text();
        assertThat(question + answer).contains("验收意见", "予以公开").doesNotContain("林之远", "13800001234");
        HttpResponse<String> refused =
                bureau.office.post(path + "/public-answer", Map.of("question", question + "林之远", "answer", answer));
        assertThat(Visitor.page(refused).text()).contains("还有申请人的资料");
        HttpResponse<String> done =
                bureau.office.post(path + "/public-answer", Map.of("question", question, "answer", answer));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        Visitor stranger = bureau.stranger();
        String shown = Visitor.page(stranger.get("/open/requests/answers"))
                .select("tbody a[href^=/open/requests/answers/]")
                .attr("href");
        assertThat(Visitor.page(stranger.get(shown)).text()).contains("验收意见", "予以公开");
        String asked = URLEncoder.encode(question, StandardCharsets.UTF_8);
        assertThat(stranger.get("/open/requests/similar?q=" + asked).body()).contains(shown);
        bureau.office.get(path + "/public-answer");
        bureau.office.post(path + "/public-answer/withdrawal", Map.of());
        assertThat(stranger.get(shown).statusCode()).isEqualTo(404);
    }

    @Test
    void theClerkSeesWhatIsSimilarWithItsScore() {
        String first = accepted();
        String second = accepted();
        assertThat(Visitor.page(bureau.clerk.get(second))
                        .select("section[aria-labelledby=similar-title]")
                        .text())
                .contains("相似度 1.00");
        assertThat(Visitor.page(bureau.clerk.get(second))
                        .select("section[aria-labelledby=others-title] a[href=" + first + "]"))
                .hasSize(1);
    }
}
