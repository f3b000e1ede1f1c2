package cn.yangguang.request.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.request.Answer;
import cn.yangguang.request.ApplicantKind;
import cn.yangguang.request.dispute.RemedyKind;
import cn.yangguang.request.dispute.RemedyResult;
import cn.yangguang.request.keeping.Counted;
import cn.yangguang.request.keeping.RequestLists;
import cn.yangguang.request.keeping.SeededRequests;
import cn.yangguang.web.Visitor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures of the annual report (law.md 2.4 to 2.6) against a plain count over seeded cases. */
@HouseTest
class StatisticsTests {

    private static final LocalDate FIRST = LocalDate.parse("2025-01-01");
    private static final LocalDate LAST = LocalDate.parse("2025-12-31");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Figures figures;

    @Autowired
    RequestLists lists;

    private People people;
    private Unit district;
    private Unit finance;

    private record Plain(
            boolean own,
            ApplicantKind kind,
            @Nullable Answer answer,
            @Nullable LocalDate received,
            @Nullable LocalDate answered) {}

    @BeforeEach
    void seededCases() {
        people = People.in(house);
        district = people.qingshi.district;
        finance = people.qingshi.named("青石区财政局");
        new SeededRequests(house).fill(List.of(district, finance), 1_500, 0.42);
    }

    private Asked asked(int year) {
        return new Asked(district, true, FIRST.withYear(year), LAST.withYear(year));
    }

    private List<Plain> plain() {
        return jdbc.sql("select * from request where unit_id in (:units)")
                .param("units", List.of(district.id().value(), finance.id().value()))
                .query((row, _) -> new Plain(
                        row.getObject("unit_id").equals(district.id().value()),
                        ApplicantKind.valueOf(row.getString("applicant_kind")),
                        row.getString("answer") == null ? null : Answer.valueOf(row.getString("answer")),
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("answered_on", LocalDate.class)))
                .list();
    }

    private static long brute(List<Plain> cases, ReportRow row, @Nullable ApplicantKind kind) {
        Predicate<Plain> fresh = one -> in(one.received());
        Predicate<Plain> over = one -> one.received() != null
                && one.received().isBefore(FIRST)
                && (one.answered() == null || !one.answered().isBefore(FIRST));
        Predicate<Plain> ended = one -> one.received() != null && in(one.answered());
        return cases.stream()
                .filter(one -> kind == null || one.kind() == kind)
                .filter(one -> switch (row) {
                    case NEW -> fresh.test(one);
                    case CARRIED -> over.test(one);
                    case TOTAL -> ended.test(one);
                    case FORWARD -> (fresh.test(one) || over.test(one)) && !ended.test(one);
                    default ->
                        ended.test(one)
                                && Objects.requireNonNull(one.answer()).row().equals(row.id());
                })
                .count();
    }

    private static boolean in(@Nullable LocalDate day) {
        return day != null && day.getYear() == 2025;
    }

    private static List<@Nullable ApplicantKind> columns() {
        List<@Nullable ApplicantKind> columns = new ArrayList<>(Arrays.asList(ApplicantKind.values()));
        columns.add(null);
        return columns;
    }

    @Test
    void everyCellIsWhatAPlainCountSaysAndListsItsCases() {
        TableThree table = figures.tableThree(asked(2025));
        List<Plain> cases = plain();
        for (ReportRow row : ReportRow.values()) {
            for (ApplicantKind column : row.heading() ? List.<ApplicantKind>of() : columns()) {
                long expected = brute(cases, row, column);
                assertThat(table.count(row, column)).as(row + " " + column).isEqualTo(expected);
                assertThat(lists.count(new Reach(List.of(district.path())), filter(row, column)))
                        .as("listed: " + row + " " + column)
                        .isEqualTo(expected);
            }
        }
        assertThat(table.count(ReportRow.TOTAL, null)).isGreaterThan(300);
        assertThat(figures.tableThree(new Asked(district, false, FIRST, LAST)).count(ReportRow.NEW, null))
                .isEqualTo(cases.stream()
                        .filter(one -> one.own() && in(one.received()))
                        .count());
    }

    private RequestLists.Filter filter(ReportRow row, @Nullable ApplicantKind kind) {
        Counted counted = Counted.of(row.id(), kind, FIRST, LAST).orElseThrow();
        return new RequestLists.Filter(
                false,
                null,
                district.id().value(),
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                "",
                "",
                counted);
    }

    @Test
    void theArithmeticOfTheReportHolds() {
        TableThree before = figures.tableThree(asked(2024));
        TableThree table = figures.tableThree(asked(2025));
        List<ReportRow> outcomes =
                Arrays.stream(ReportRow.values()).filter(ReportRow::outcome).toList();
        assertThat(outcomes).hasSize(21);
        for (ApplicantKind column : columns()) {
            assertThat(table.count(ReportRow.NEW, column) + table.count(ReportRow.CARRIED, column))
                    .as("A1")
                    .isEqualTo(table.count(ReportRow.TOTAL, column) + table.count(ReportRow.FORWARD, column));
            assertThat(outcomes.stream()
                            .mapToLong(row -> table.count(row, column))
                            .sum())
                    .as("A3")
                    .isEqualTo(table.count(ReportRow.TOTAL, column));
            assertThat(table.count(ReportRow.CARRIED, column))
                    .as("A6")
                    .isEqualTo(before.count(ReportRow.FORWARD, column));
        }
        for (ReportRow row : ReportRow.values()) {
            assertThat(Arrays.stream(ApplicantKind.values())
                            .mapToLong(column -> table.count(row, column))
                            .sum())
                    .as("A2")
                    .isEqualTo(table.count(row, null));
        }
    }

    @Test
    void aNumberOfThePageOpensItsCases() {
        Visitor office = new Visitor(port);
        office.signIn(people.login(district, Role.OFFICE), People.PASSWORD);
        String period = "?unit=" + district.id() + "&below=true&from=2025-01-01&to=2025-12-31";
        var page = Visitor.page(office.get("/desk/requests/statistics" + period));
        assertThat(page.text()).contains("（一）予以公开", "办理用时（中位数）", "老旧小区", "按答复期限", "按内部期限");
        var number = page.expectFirst("a[href*=row=r3_1&]");
        assertThat(Visitor.page(office.get(number.attr("href"))).text())
                .contains("共 " + number.text() + " 件", "只列出统计表中一个数字的申请");
        assertThat(page.text()).contains("不予公开、无法提供、不予处理和其他处理的理由");
        var topic = page.expectFirst("a[href*=words=]");
        assertThat(Visitor.page(office.get(topic.attr("href"))).text()).contains("共 " + topic.text() + " 件");
        assertThat(office.get("/desk/requests/statistics/xlsx" + period).statusCode())
                .isEqualTo(200);
        assertThat(office.get("/desk/requests/statistics?from=2025-12-31&to=2025-01-01")
                        .statusCode())
                .isEqualTo(422);
        assertThat(office.get("/desk/requests/statistics?unit=" + people.qingshi.province.id())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aReconsiderationCountsAsPendingUntilThePeriodInWhichItIsDecided() {
        Visitor office = new Visitor(port);
        office.signIn(people.login(district, Role.OFFICE), People.PASSWORD);
        String remedies = Visitor.page(office.get("/desk/requests?stage=ANSWERED"))
                        .expectFirst("tbody a")
                        .attr("href")
                + "/remedies";
        office.get(remedies);
        Map<String, String> form = Map.of("kind", "RECONSIDERATION", "filed", "2025-12-30", "organ", "青石区人民政府");
        assertThat(office.post(remedies, with(form, "kind", "LITIGATION_AFTER_RECONSIDERATION"))
                        .body())
                .contains("还没有登记这件申请的行政复议");
        PublishingUnit.done(office.post(remedies, form));
        String result = Visitor.page(office.get(remedies))
                .expectFirst("form[action^=" + remedies + "/]")
                .attr("action");
        Map<String, String> ended = Map.of("seen", "1", "result", "CORRECTED", "decided", "2026-01-15");
        assertThat(office.post(result, with(ended, "decided", "")).body()).contains("请填写作出决定或者裁判之日");
        PublishingUnit.done(office.post(result, ended));
        assertThat(office.post(result, ended).body()).contains("有人登记了结果“结果纠正”");
        TableFour before = figures.tableFour(asked(2025));
        TableFour after = figures.tableFour(asked(2026));
        assertThat(before.count(RemedyKind.RECONSIDERATION, RemedyResult.PENDING))
                .isEqualTo(1);
        assertThat(after.count(RemedyKind.RECONSIDERATION, RemedyResult.CORRECTED))
                .isEqualTo(1);
        assertThat(after.count(RemedyKind.RECONSIDERATION, null)).as("A4").isEqualTo(1);
        String page = "/desk/requests/statistics?unit=" + district.id() + "&below=true&from=2026-01-01&to=2026-12-31";
        String link = Visitor.page(office.get(page))
                .expectFirst("a[href*=kind=RECONSIDERATION&result=CORRECTED]")
                .attr("href");
        assertThat(Visitor.page(office.get(link)).text())
                .contains("共 1 件", "行政复议 2025-12-30 青石区人民政府", "结果纠正 2026-01-15");
        assertThat(Visitor.page(office.get(link.replace("2026-", "2025-"))).text())
                .as("decided later it was pending then")
                .contains("没有符合条件");
        assertThat(Visitor.page(office.get("/desk/requests/remedies")).text()).contains("共 1 件");
        assertThat(Visitor.page(office.get(remedies.replace("/remedies", ""))).text())
                .contains("青石区人民政府：结果纠正（2026-01-15）");
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        Map<String, String> other = new TreeMap<>(form);
        other.put(name, value);
        return other;
    }
}
