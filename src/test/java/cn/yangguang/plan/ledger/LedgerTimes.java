package cn.yangguang.plan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Run by bench/ledger only: every filter of the ledger over 100,000 occurrences of 10,000 duties with a million pieces. */
@HouseTest
class LedgerTimes {

    private static final int RUNS = 7;
    private static final int LIMIT_MS = 200;

    @LocalServerPort
    int port;

    private final ApplicationContext house;
    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final People people;
    private final LocalDate today;
    private UnitTree tree;

    @Autowired
    LedgerTimes(ApplicationContext house, JdbcClient jdbc, Ledger ledger, Clock clock) {
        this.house = house;
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.people = People.in(house);
        this.today = LocalDate.now(clock);
        this.tree = UnitTree.of(people.qingshi.tree().all());
    }

    @Test
    void everyFilterIsQuick() {
        new ManyDuties(jdbc, people.qingshi.district, today).fill(10_000, Integer.getInteger("ledger.evidence", 14));
        tree = house.getBean(Organization.class).tree();
        System.out.printf(
                "  %d duties, %d occurrences, %d pieces of evidence, %d units%n",
                count("duty"), count("occurrence"), count("evidence"), count("unit"));
        double yard = median(times(() -> count("occurrence")));
        System.out.printf("  yardstick, select count(*) from occurrence: %.1f ms%n", yard);
        double worst = 0;
        LedgerSight all = new LedgerSight(
                tree.below(people.qingshi.district).stream()
                        .map(unit -> unit.id())
                        .toList(),
                List.of(people.qingshi.district.id()));
        for (Map.Entry<String, LedgerFilter> one : filters().entrySet()) {
            double[] times = times(() ->
                    ledger.rows(ledger.list(all, one.getValue(), tree, 0, 50).ids()));
            worst = Math.max(worst, median(times));
            System.out.printf(
                    "  %-46s median %5.0f ms, largest %5.0f ms, %6d rows%n",
                    one.getKey(),
                    median(times),
                    times[RUNS - 1],
                    ledger.list(all, one.getValue(), tree, 0, 1).total());
        }
        System.out.printf("  slowest median %.0f ms = %.0f yardsticks%n", worst, worst / yard);
        double[] sums = times(() -> ledger.tallies(all, LedgerFilter.ALL, tree));
        System.out.printf("  summary of everything: median %.0f ms, largest %.0f ms%n", median(sums), sums[RUNS - 1]);
        pages();
        assertThat(worst).isLessThan(LIMIT_MS);
    }

    /** Whole pages over HTTP, as an office and as one unit's clerk. */
    private void pages() {
        Map<String, Visitor> visitors = new LinkedHashMap<>();
        visitors.put("office", person(people.login(people.qingshi.district, Role.OFFICE)));
        visitors.put(
                "clerk of one unit",
                person(people.login(
                        tree.below(people.qingshi.district).stream()
                                .filter(unit -> unit.name().contains("第7事务中心"))
                                .findFirst()
                                .orElseThrow(),
                        Role.CLERK)));
        visitors.forEach((who, visitor) -> {
            for (String path :
                    List.of("", "?state=OVERDUE&sort=UNIT", "?q=解读材料", "?page=1900", "/summary", "/pictures")) {
                String asked = LedgerAddress.PATH + path.replace("解读材料", "%E8%A7%A3%E8%AF%BB%E6%9D%90%E6%96%99");
                double[] times =
                        times(() -> assertThat(visitor.get(asked).statusCode()).isEqualTo(200));
                System.out.printf(
                        "  page %-28s by %-18s median %5.0f ms, largest %5.0f ms%n",
                        path, who, median(times), times[RUNS - 1]);
            }
        });
        Visitor office = visitors.values().iterator().next();
        double[] sheets = times(() -> assertThat(office.get(
                                LedgerAddress.PATH
                                        + "/xlsx?chapter=%E4%B8%80%E3%80%81%E9%87%8D%E7%82%B9%E9%A2%86%E5%9F%9F%E5%85%AC%E5%BC%80")
                        .statusCode())
                .isEqualTo(200));
        System.out.printf("  12,500 rows as xlsx: median %.0f ms%n", median(sheets));
    }

    private Visitor person(String login) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(login, People.PASSWORD);
        return visitor;
    }

    /** Each filter alone, then each two of them, then several at once, with every order. */
    private Map<String, LedgerFilter> filters() {
        Map<String, UnaryOperator<LedgerFilter>> single = new LinkedHashMap<>();
        single.put("year", f -> with(f, "plan", "2026"));
        single.put("plan", f -> with(f, "plan", "00000000-0000-0000-0000-000000000003"));
        single.put(
                "unit",
                f -> f.of(tree.below(people.qingshi.district).get(70).id().value()));
        single.put("district", f -> f.of(people.qingshi.district.id().value()));
        single.put("chapter", f -> f.under("一、重点领域公开", ""));
        single.put("section", f -> f.under("二、重点领域公开", "（二）具体事项"));
        single.put("month", f -> f.due(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31)));
        single.put("undated", f -> f.due(null, null));
        single.put("overdue", f -> f.standing(Set.of(State.OVERDUE)));
        single.put("three standings", f -> f.standing(Set.of(State.OVERDUE, State.MET, State.OPEN)));
        single.put("holder", f -> with(f, "holder", Holder.TOGETHER.name()));
        single.put("set by office", f -> with(f, "office", "true"));
        single.put("text of tasks", f -> with(f, "q", "行政处罚"));
        single.put("text of evidence", f -> with(f, "q", "归档"));
        single.put("text of a unit", f -> with(f, "q", "第42事务"));
        single.put("text with letters", f -> with(f, "q", "pdf"));
        single.put("by unit", f -> with(f, "sort", "UNIT"));
        single.put("by standing", f -> with(f, "sort", "STANDING"));
        Map<String, LedgerFilter> filters = new LinkedHashMap<>(Map.of("everything", LedgerFilter.ALL));
        List<String> names = new ArrayList<>(single.keySet());
        single.forEach((name, change) -> filters.put(name, change.apply(LedgerFilter.ALL)));
        for (int i = 0; i < names.size(); i++) {
            int next = (i * 5 + 3) % names.size();
            String pair = names.get(i) + " + " + names.get(next);
            filters.put(
                    pair,
                    Objects.requireNonNull(single.get(names.get(next)))
                            .apply(Objects.requireNonNull(single.get(names.get(i)))
                                    .apply(LedgerFilter.ALL)));
        }
        return filters;
    }

    private static LedgerFilter with(LedgerFilter filter, String name, String value) {
        var sent = new org.springframework.util.LinkedMultiValueMap<String, String>();
        LedgerAddress.sent(filter).forEach(sent::put);
        sent.set(name, value);
        return LedgerAddress.read(sent);
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** Milliseconds, in order. */
    private static double[] times(Runnable asked) {
        asked.run();
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long begin = System.nanoTime();
            asked.run();
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
