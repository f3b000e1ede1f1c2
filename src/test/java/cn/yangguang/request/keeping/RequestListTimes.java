package cn.yangguang.request.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.organization.staff.People;
import cn.yangguang.request.Answer;
import cn.yangguang.request.ApplicantKind;
import cn.yangguang.request.RequestNumber;
import cn.yangguang.request.StageName;
import cn.yangguang.web.Paging;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Run by bench/requests-list only: every filter of the list over 100,000 cases of a hundred units. */
@HouseTest
class RequestListTimes {

    private static final int RUNS = 9;
    private static final int LIMIT_MS = 100;
    private static final LocalDate JULY = LocalDate.parse("2026-07-01");

    private final RequestLists lists;
    private final JdbcClient jdbc;
    private final ApplicationContext house;
    private final Unit district;

    @Autowired
    RequestListTimes(ApplicationContext house, RequestLists lists, JdbcClient jdbc) {
        this.house = house;
        this.lists = lists;
        this.jdbc = jdbc;
        this.district = People.in(house).qingshi.district;
    }

    private List<Unit> units() {
        jdbc.sql("""
                        insert into unit (id, parent_id, path, name, kind, position)
                        select gen_random_uuid(), :district, :path || 'm' || i || '/', '青石区第' || i || '事务中心',
                          'INSTITUTION', 500 + i
                        from generate_series(1, 100) i
                        """)
                .param("district", district.id().value())
                .param("path", district.path().value())
                .update();
        return house.getBean(Organization.class).tree().below(district);
    }

    @Test
    void everyFilterIsQuick() {
        List<Unit> units = units();
        new SeededRequests(house).fill(units, 100_000, 0.42);
        Reach office = new Reach(List.of(district.path()));
        Reach clerk = new Reach(List.of(units.getLast().path()));
        double worst = 0;
        for (Map.Entry<String, RequestLists.Filter> one : filters(units).entrySet()) {
            worst = Math.max(worst, told("office", office, one.getKey(), one.getValue()));
            worst = Math.max(worst, told("clerk", clerk, one.getKey(), one.getValue()));
        }
        System.out.printf("  slowest median %.0f ms%n", worst);
        assertThat(worst).isLessThan(LIMIT_MS);
    }

    /** The count and a page, first and in the middle, as the list asks them. */
    private double told(String who, Reach reach, String name, RequestLists.Filter filter) {
        long total = lists.count(reach, filter);
        double first = median(() -> lists.within(reach, filter, Paging.of(1, lists.count(reach, filter))));
        int middle = (int) (total / Paging.USUAL_SIZE / 2) + 1;
        double deep = median(() -> lists.within(reach, filter, Paging.of(middle, lists.count(reach, filter))));
        System.out.printf(
                "  %-7s %-32s %7d cases, first page %5.1f ms, page %4d %5.1f ms%n",
                who, name, total, first, middle, deep);
        return Math.max(first, deep);
    }

    private Map<String, RequestLists.Filter> filters(List<Unit> units) {
        Unit one = units.get(units.size() / 2);
        RequestNumber number = jdbc.sql("select year, number from request order by number offset 50000 limit 1")
                .query((row, _) -> new RequestNumber(row.getInt("year"), row.getLong("number")))
                .single();
        Map<String, RequestLists.Filter> filters = new LinkedHashMap<>();
        filters.put("everything", RequestLists.Filter.ALL);
        filters.put("open", filter(true, null, null, null, null, null, null, "", null));
        for (StageName stage : List.of(StageName.SUBMITTED, StageName.HANDLING, StageName.ANSWERED)) {
            filters.put("state " + stage, filter(false, stage, null, null, null, null, null, "", null));
        }
        filters.put("unit", filter(false, null, one, null, null, null, null, "", null));
        filters.put("district and below", filter(false, null, district, null, null, null, null, "", null));
        filters.put("received in July", filter(false, null, null, null, JULY, null, null, "", null));
        filters.put("due in July", filter(false, null, null, null, null, JULY, null, "", null));
        filters.put("outcome", filter(false, null, null, Answer.REPEATED, null, null, null, "", null));
        filters.put("number", filter(false, null, null, null, null, null, number, "", null));
        filters.put("exact applicant", filter(false, null, null, null, null, null, null, "试验人77", null));
        filters.put("identity number", filter(false, null, null, null, null, null, null, "E77", null));
        filters.put("no such applicant", filter(false, null, null, null, null, null, null, "查无此人", null));
        filters.put("a cell of table three", filter(false, null, null, null, null, null, null, "", counted()));
        filters.put("open, unit", filter(true, null, one, null, null, null, null, "", null));
        filters.put("unit, outcome", filter(false, null, one, Answer.DISCLOSED, null, null, null, "", null));
        filters.put(
                "state, outcome, July",
                filter(false, StageName.ANSWERED, null, Answer.DISCLOSED, JULY, null, null, "", null));
        filters.put("applicant, state", filter(false, StageName.HANDLING, null, null, null, null, null, "试验人77", null));
        filters.put("open by internal deadline", byInternal(null));
        filters.put("past the internal deadline", byInternal(LocalDate.parse("2026-09-30")));
        return filters;
    }

    private static RequestLists.Filter byInternal(@Nullable LocalDate to) {
        return new RequestLists.Filter(
                true, null, null, false, null, null, null, null, null, null, to, true, null, "", "", null);
    }

    private static Counted counted() {
        return Counted.of("r3_1", ApplicantKind.NATURAL_PERSON, JULY.withDayOfYear(1), JULY)
                .orElseThrow();
    }

    private static RequestLists.Filter filter(
            boolean open,
            @Nullable StageName stage,
            @Nullable Unit unit,
            @Nullable Answer answer,
            @Nullable LocalDate received,
            @Nullable LocalDate due,
            @Nullable RequestNumber number,
            String applicant,
            @Nullable Counted counted) {
        return new RequestLists.Filter(
                open,
                stage,
                unit == null ? null : unit.id().value(),
                true,
                answer,
                received,
                received == null ? null : received.plusDays(30),
                due,
                due == null ? null : due.plusDays(30),
                null,
                null,
                false,
                number,
                applicant,
                "",
                counted);
    }

    private static double median(Runnable asked) {
        asked.run();
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long begin = System.nanoTime();
            asked.run();
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }
}
