package cn.yangguang.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The year's work is closed after a look at what is left undone, and stands still until it is opened again. */
@HouseTest
class PlanCloseTests extends PlanOfficeTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private HttpResponse<String> close(String plan, String reason) {
        String seen = page(plan + "/close").select("input[name=seen]").val();
        return office.post(plan + "/close", Map.of("seen", seen, "reason", reason));
    }

    private long frozen(String plan) {
        return jdbc.sql("""
                        select count(*) from occurrence o join duty d on d.id = o.duty_id
                        where d.source like :source and o.closed_on is not null
                        """)
                .param("source", plan.replace("/desk/plans/", "plan/") + "/%")
                .query(Long.class)
                .single();
    }

    private static byte[] of(int year) {
        return new String(PlanOffice.wellKnown(), StandardCharsets.UTF_8)
                .replace("2024年", year + "年")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Issued today, for a plan cannot have been issued on a day to come. */
    private byte[] thisYear() {
        return new String(of(today.getYear()), StandardCharsets.UTF_8)
                .replace("年6月3日", "年" + today.getMonthValue() + "月" + today.getDayOfMonth() + "日")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsUndoneIsSeenBeforeThePlanIsClosedAndStaysAsItStood() {
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        Document page = page(plan + "/close");
        assertThat(page.select(".counts").text()).contains("已逾期");
        assertThat(page.select("table tbody tr").eachText()).anyMatch(text -> text.contains("青石区财政局"));
        once(plan + "/close", Map.of("seen", page.select("input[name=seen]").val(), "reason", ""));
        assertThat(frozen(plan)).isPositive();
        Document closed = page(plan);
        assertThat(closed.text()).contains("已办结", "年终办结 已完成");
        assertThat(closed.select("a[href$=/amend], form[action$=take-back]")).isEmpty();
        assertThat(close(plan, "").statusCode()).isEqualTo(422);
        office.get(plan);
        assertThat(Visitor.page(office.post(plan + "/amend", Map.of())).text()).contains("已办结，不能调整");
        assertThat(Visitor.page(office.post(plan + "/take-back", Map.of("seen", "1", "reason", "改")))
                        .text())
                .contains("已办结，不能撤回");
    }

    @Test
    void nothingIsRecordedForAClosedPlanUntilItIsOpenedAgain() {
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        String waiting = "/desk/due/"
                + jdbc.sql("""
                                select o.id from occurrence o join duty d on d.id = o.duty_id
                                where d.source like :source and o.due_after = 'TRIGGER' limit 1
                                """)
                        .param("source", plan.replace("/desk/plans/", "plan/") + "/%")
                        .query(String.class)
                        .single();
        Map<String, String> occasion = Map.of("happened", "2025-06-03", "words", "印发某某办法");
        assertThat(close(plan, "").statusCode()).isEqualTo(303);
        office.get(waiting);
        HttpResponse<String> answer = office.post(waiting + "/occasions", occasion);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(answer).text()).contains("已办结，不能再登记事由");
        office.get(plan + "/close");
        assertThat(Visitor.page(office.post(plan + "/reopen", Map.of("reason", " ")))
                        .text())
                .contains("请写明重新打开的原因");
        once(plan + "/reopen", Map.of("reason", "还有材料要补"));
        assertThat(frozen(plan)).isZero();
        office.get(waiting);
        assertThat(office.post(waiting + "/occasions", occasion).statusCode()).isEqualTo(303);
        assertThat(page(plan).select(".history li strong").eachText()).containsExactly("上传", "确认", "办结", "重新打开");
    }

    @Test
    void beforeTheYearIsOverItTakesAReason() {
        String plan = district.confirmed(office, thisYear());
        if (today.isBefore(LocalDate.of(today.getYear(), 12, 31))) {
            assertThat(Visitor.page(close(plan, " ")).text()).contains("请写明提前办结的原因");
        }
        assertThat(close(plan, "机构撤并").statusCode()).isEqualTo(303);
        assertThat(page(plan).select(".history").text()).contains("办结", "机构撤并");
    }

    @Test
    void whoSawOtherThingsUndoneIsToldAndClosesNothing() {
        String plan = district.confirmed(office, PlanOffice.wellKnown());
        String seen = page(plan + "/close").select("input[name=seen]").val();
        jdbc.sql("""
                        update occurrence set waived_because = '机构撤并' where id = (
                          select o.id from occurrence o join duty d on d.id = o.duty_id
                          where d.source like :source and o.due is not null and not o.before_plan limit 1)
                        """)
                .param("source", plan.replace("/desk/plans/", "plan/") + "/%")
                .update();
        long before = entries();
        HttpResponse<String> late = office.post(plan + "/close", Map.of("seen", seen, "reason", ""));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Visitor.page(late).text()).contains("有了变化");
        assertThat(entries()).isEqualTo(before);
        assertThat(frozen(plan)).isZero();
    }

    @Test
    void aPlanIsNotOpenedAgainOnceALaterOneOfThePlaceIsClosed() {
        String first = district.confirmed(office, PlanOffice.wellKnown());
        String later = district.confirmed(office, of(2025));
        assertThat(close(first, "").statusCode()).isEqualTo(303);
        assertThat(close(later, "").statusCode()).isEqualTo(303);
        office.get(first + "/close");
        assertThat(Visitor.page(office.post(first + "/reopen", Map.of("reason", "补材料")))
                        .text())
                .contains("以后年度的计划已办结");
        once(later + "/reopen", Map.of("reason", "补材料"));
        once(first + "/reopen", Map.of("reason", "补材料"));
    }
}
