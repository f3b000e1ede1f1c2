package cn.yangguang.request.limit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Consulted;
import cn.yangguang.request.Happening;
import cn.yangguang.request.clock.Channel;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The public calculator of Art. 33, over real HTTP. */
@HouseTest
class LimitPagesTests {

    private static final String PATH = "/open/requests/limit";

    @LocalServerPort
    int port;

    private HttpResponse<String> get(String query) {
        return new Visitor(port).get(PATH + query);
    }

    private String text(String query) {
        return Visitor.page(get(query)).select("main").text();
    }

    @Test
    void theLastDayIsToldDayByDay() {
        assertThat(text("?channel=counter&received=2026-03-02"))
                .contains("答复期限：2026-03-30", "2026-03-02 周一 不计入", "2026-03-30 周一 第20个工作日", "第三十三条");
    }

    @Test
    void anExtensionAndAConsultationMoveIt() {
        assertThat(text("?received=2026-03-02&workdays=20&extended=2026-03-20")).contains("答复期限：2026-04-28");
        assertThat(text("?received=2026-03-02&sent1=2026-03-03&got1=2026-03-04&said1=2026-03-10"))
                .contains("答复期限：2026-04-07", "第2份征求意见书发出之日");
    }

    @Test
    void whatCannotHaveHappenedGetsItsSentenceAndKeepsWhatWasTyped() {
        HttpResponse<String> answer = get("?received=2026-03-02&corrected=2026-03-05");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(answer).text()).contains("2026-03-05“收到补正”：没有等待补正的告知");
        assertThat(Visitor.page(answer).select("input[name=corrected]").val()).isEqualTo("2026-03-05");
        assertThat(text("?received=2026-02-30")).contains("日期应写作 2026-03-02 的样子");
        assertThat(text("?received=")).contains("请填写收到申请之日");
        assertThat(get("").statusCode()).isEqualTo(200);
    }

    @Test
    void aCaseFillsItIn() {
        UUID letter = new UUID(1, 1);
        LocalDate day = LocalDate.parse("2026-03-02");
        List<Happening> happened = Stream.of(
                        new CaseEvent.Received(day),
                        new CaseEvent.ConsultationSent(day.plusDays(1), letter, Consulted.THIRD_PARTY, "甲公司"),
                        new CaseEvent.ConsultationReceived(day.plusDays(2), letter),
                        new CaseEvent.ConsultationAnswered(day.plusDays(8), letter, true, "同意"))
                .map(event -> new Happening(event, letter))
                .toList();
        assertThat(LimitAddress.of(Channel.COUNTER, happened))
                .isEqualTo(PATH
                        + "?channel=counter&received=2026-03-02&sent1=2026-03-03&got1=2026-03-04&said1=2026-03-10");
        assertThat(LimitAddress.of(Channel.COUNTER, List.of())).isEmpty();
    }
}
