package cn.yangguang.duty.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wrong entries are struck out, and nobody is in another's way. */
@HouseTest
class StrikingOccasionTests extends DueOfficeTest {

    @Test
    void aWrongEntryIsStruckOutWithItsReasonAndItsDueDayGoes() {
        Visitor clerk = clerk(finance);
        String waiting = waiting();
        clerk.get(waiting);
        HttpResponse<String> recorded =
                clerk.post(waiting + "/occasions", Map.of("happened", today.toString(), "words", "记错的事"));
        String started = recorded.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(clerk.post(started + "/strike", Map.of("because", "")).statusCode())
                .isEqualTo(422);
        long before = people.entries();
        assertThat(said(clerk, clerk.post(started + "/strike", Map.of("because", "发生日写错了"))))
                .contains("已划去", "记错的事", "发生日写错了");
        assertThat(people.entries()).isEqualTo(before + 1);
        assertThat(clerk.get(started).statusCode()).isEqualTo(404);
    }

    @Test
    void onceTheTermIsDueOnlyTheOfficeStrikesOut() {
        Visitor clerk = clerk(finance);
        String started = started(clerk, waiting());
        assertThat(Visitor.page(clerk.get(started)).text()).contains("登记有误，划去");
        assertThat(clerk(finance).get(started).body()).as("a colleague's entry").doesNotContain("登记有误，划去");
        due(started, today.minusDays(1), today.minusDays(1));
        assertThat(Visitor.page(clerk.get(started)).text()).doesNotContain("登记有误，划去");
        HttpResponse<String> late = clerk.post(started + "/strike", Map.of("because", "不想被催"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(late).text()).contains("期限已经届满，只有政务公开办可以划去");
        Visitor office = office();
        office.get(started);
        assertThat(said(office, office.post(started + "/strike", Map.of("because", "重复登记"))))
                .contains("已划去", "重复登记");
    }

    @Test
    void twoWhoStrikeOutTheSameEntryAtOnceMakeOneEntryOfTheJournal() {
        Visitor clerk = clerk(finance);
        Visitor office = office();
        String started = started(clerk, waiting());
        clerk.get(started);
        office.get(started);
        long before = people.entries();
        List<CompletableFuture<HttpResponse<String>>> both = whileLocked(
                started,
                "select id from duty where id = (select duty_id from occurrence where id = :id) for update",
                List.of(
                        () -> clerk.post(started + "/strike", Map.of("because", "甲")),
                        () -> office.post(started + "/strike", Map.of("because", "乙"))));
        assertThat(said(clerk, both.get(0).join()) + said(office, both.get(1).join()))
                .contains("已划去，由它起算的到期日随之取消", "没有办成：这一件已经划去");
        assertThat(people.entries()).isEqualTo(before + 1);
    }

    @Test
    void whatEndsWithItsPlanMeanwhileIsToldAndNotRecorded() {
        Visitor clerk = clerk(finance);
        String waiting = waiting();
        clerk.get(waiting);
        long before = people.entries();
        HttpResponse<String> answer = whileLocked(
                        waiting,
                        "delete from duty where id = (select duty_id from occurrence where id = :id) returning id",
                        List.of(() -> clerk.post(
                                waiting + "/occasions", Map.of("happened", today.toString(), "words", "某事"))))
                .getFirst()
                .join();
        assertThat(said(clerk, answer)).contains("没有办成", "已随计划撤回");
        assertThat(people.entries()).isEqualTo(before);
    }

    /** Does it to the duty in a transaction of its own that ends once all the others wait for it. */
    private List<CompletableFuture<HttpResponse<String>>> whileLocked(
            String path, String sql, List<Supplier<HttpResponse<String>>> others) {
        return Objects.requireNonNull(new TransactionTemplate(house.getBean(PlatformTransactionManager.class))
                .execute(status -> {
                    jdbc.sql(sql).param("id", id(path)).query(UUID.class).single();
                    List<CompletableFuture<HttpResponse<String>>> sent =
                            others.stream().map(CompletableFuture::supplyAsync).toList();
                    String waiters = "select count(*) = :all from pg_stat_activity where wait_event_type = 'Lock'";
                    while (!jdbc.sql(waiters)
                            .param("all", others.size())
                            .query(Boolean.class)
                            .single()) {
                        LockSupport.parkNanos(50_000_000);
                    }
                    return sent;
                }));
    }
}
