package cn.yangguang.request.asking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many who ask at once, one who asks much, and what cannot be; bench/requests does the first with 500 and a kill. */
@HouseTest
class ManyAtOnceTests {

    private static final int PEOPLE = 60;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    private PublishingUnit bureau;

    @BeforeEach
    void aBureau() {
        bureau = new PublishingUnit(house, port);
    }

    private String organ() {
        return bureau.finance.id().toString();
    }

    private Map<String, String> form() {
        return new TreeMap<>(Map.of(
                "unit", organ(),
                "name", "林之远",
                "identity", "990101199001010019",
                "phone", "0531-1234567",
                "way", "PICK_UP",
                "description", "2025年青石路改造的验收意见"));
    }

    private HttpResponse<String> sent(Map<String, String> form) {
        return bureau.stranger().postBare("/open/requests/new", form);
    }

    @Test
    void everyOneGetsANumberOfTheirOwn() throws InterruptedException {
        List<Crowd.Told> told = new Crowd(bureau::stranger, organ(), 20_261_122).ask(PEOPLE);
        Map<String, List<String>> numbers = told.stream()
                .collect(Collectors.groupingBy(
                        one -> one.form().get("once"),
                        Collectors.mapping(
                                one -> one.receipt().isEmpty()
                                        ? ""
                                        : one.receipt().getFirst(),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        all -> all.stream().distinct().toList()))));
        assertThat(numbers)
                .hasSize(PEOPLE)
                .allSatisfy((_, given) -> assertThat(given).hasSize(1));
        assertThat(numbers.values().stream().flatMap(List::stream).toList())
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(jdbc.sql("select count(*) from request where unit_id = cast(? as uuid)")
                        .param(organ())
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isEqualTo(PEOPLE);
    }

    @Test // Art. 35
    void pastTenADayTheFormAsksWhyAndStillAccepts() {
        for (int i = 0; i < 10; i++) {
            assertThat(sent(form()).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> asked = sent(form());
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(asked).text()).contains("今天已经向", "提交了 10 件申请", "不填写也照样受理");
        assertThat(Visitor.page(asked).select("textarea[name=manyWhy]")).hasSize(1);
        Map<String, String> again = form();
        again.put("manyWhy", "整理家族房产资料");
        HttpResponse<String> accepted = sent(again);
        assertThat(accepted.statusCode()).isEqualTo(200);
        String number = Visitor.page(accepted).expectFirst(".reference").text();
        String path = Visitor.page(bureau.clerk.get("/desk/requests?stage=&number=" + number))
                .select("tbody a")
                .attr("href");
        assertThat(Visitor.page(bureau.clerk.get(path)).text()).contains("当日提交的第 11 件", "整理家族房产资料");
    }

    @Test
    void whatCannotBeIsSaidAndWhatWasTypedStays() {
        Map<String, String> long10 = form();
        long10.put("description", "x".repeat(10 << 20));
        HttpResponse<String> answer = sent(long10);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(answer).text()).contains("描述现有 10485760 个字，最多 5000 个字");
        assertThat(Visitor.page(answer).select("textarea[name=description]").text())
                .hasSize(10 << 20);
        Map<String, String> longer = form();
        longer.put("description", "x".repeat(40 << 20));
        HttpResponse<String> refused = sent(longer);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(Visitor.page(refused).select("main").text()).isNotBlank();
    }

    @Test
    void aDayBeforeTheRegulationIsRefusedWithASentence() {
        bureau.clerk.get("/desk/requests/new");
        Map<String, String> form = form();
        form.put("channel", "COUNTER");
        form.put("received", "2007-04-30");
        HttpResponse<String> answer = bureau.clerk.post("/desk/requests/new", form);
        assertThat(Visitor.page(answer).text()).contains("早于《政府信息公开条例》最初施行之日2008-05-01");
        assertThat(Visitor.page(answer).select("input[name=name]").attr("value"))
                .isEqualTo("林之远");
    }
}
