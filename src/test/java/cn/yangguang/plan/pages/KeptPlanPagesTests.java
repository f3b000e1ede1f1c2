package cn.yangguang.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A plan's public page is kept as it was drawn and given to all who have no session, until something about it changes. */
@HouseTest
class KeptPlanPagesTests extends PlanOfficeTest {

    private String open = "";

    /** The path of the piece on the desk. */
    private String published() {
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        open = plan.replace("/desk/", "/open/");
        return district.published(office, plan);
    }

    /** Asked until it comes from what was kept, which its validator shows. */
    private HttpResponse<String> kept(Visitor stranger) {
        HttpResponse<String> answer = stranger.get(open);
        for (int i = 0; i < 100 && tag(answer).isEmpty(); i++) {
            LockSupport.parkNanos(20_000_000);
            answer = stranger.get(open);
        }
        assertThat(tag(answer)).isNotEmpty();
        return answer;
    }

    /** Asked until the journal has told all that was done before, for what it tells lets the page go. */
    private HttpResponse<String> told(Visitor stranger, String known) {
        HttpResponse<String> answer = stranger.get(open, "If-None-Match", known);
        for (int i = 0; i < 20 && answer.statusCode() != 304; i++) {
            kept(stranger);
            answer = stranger.get(open, "If-None-Match", known);
        }
        return answer;
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.headers().map());
        List.of("date", "etag", "connection", "keep-alive", "content-length", "expires", "pragma", "transfer-encoding")
                .forEach(headers::remove);
        return headers;
    }

    @Test
    void aKeptPageIsTheDrawnOneWithEveryHeaderThatProtectsIt() {
        published();
        Visitor stranger = new Visitor(port);
        HttpResponse<String> drawn = stranger.get(open);
        assertThat(tag(drawn)).isEmpty();
        HttpResponse<String> kept = kept(stranger);
        assertThat(kept.body()).isEqualTo(drawn.body()).contains("每季度公布一次财政收支情况");
        assertThat(headers(kept)).isEqualTo(headers(drawn)).containsKey("Content-Security-Policy");
    }

    @Test
    void whoHasThePageAlreadyIsToldSo() {
        published();
        Visitor stranger = new Visitor(port);
        String tag = tag(kept(stranger));
        for (String known : List.of(tag, "\"other\", " + tag, "*")) {
            HttpResponse<String> answer = told(stranger, known);
            assertThat(answer.statusCode()).as(known).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(tag(answer)).isEqualTo(tag);
        }
        assertThat(stranger.get(open, "If-None-Match", "W/\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoIsSignedInNeverGetsAStrangersPage() {
        published();
        kept(new Visitor(port));
        HttpResponse<String> answer = office.get(open);
        assertThat(tag(answer)).isEmpty();
        assertThat(answer.body()).contains("退出");
        assertThat(new Visitor(port).get(open).body()).doesNotContain("退出");
    }

    @Test
    void aQuestionWithParametersIsAnsweredAnew() {
        published();
        kept(new Visitor(port));
        assertThat(tag(new Visitor(port).get(open + "?a=1"))).isEmpty();
    }

    @Test
    void whatIsTakenBackIsGoneWithinASecond() {
        String piece = published();
        Visitor stranger = new Visitor(port);
        String tag = tag(kept(stranger));
        district.withdrawn(piece);
        assertThat(stranger.getWithinASecond(open, 404).statusCode()).isEqualTo(404);
        assertThat(stranger.get(open, "If-None-Match", tag).statusCode()).isEqualTo(404);
    }

    @Test
    void aUnitsNewNameShowsWithinASecond() {
        published();
        Visitor stranger = new Visitor(port);
        String before = kept(stranger).body();
        UUID owner = district.people.qingshi.district.id().value();
        new TransactionTemplate(house.getBean(PlatformTransactionManager.class)).executeWithoutResult(_ -> {
            jdbc.sql("update unit set name = '青石新区' where id = ?").param(owner).update();
            house.getBean(Journal.class).record(Entry.of(Entry.SYSTEM, "unit.change", "unit", owner, "青石新区"));
        });
        assertThat(before).doesNotContain("青石新区");
        LockSupport.parkNanos(1_000_000_000);
        assertThat(stranger.get(open).body()).contains("青石新区");
    }
}
