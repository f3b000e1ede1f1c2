package cn.yangguang.request.recount;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.calendar.WorkingYears;
import cn.yangguang.organization.staff.People;
import cn.yangguang.request.keeping.SeededRequests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Run by bench/requests-calendar only: 10,000 open cases counted anew, when all of them move and when none does. */
@HouseTest
class RecountTimes {

    private static final int CASES = 10_000;

    private final ApplicationContext house;
    private final CountingCasesAnew counting;
    private final JdbcClient jdbc;

    @Autowired
    RecountTimes(ApplicationContext house, CountingCasesAnew counting, JdbcClient jdbc) {
        this.house = house;
        this.counting = counting;
        this.jdbc = jdbc;
    }

    @Test
    void tenThousandOpenCasesAreCountedAnewInFiveSeconds() {
        new SeededRequests(house).open(People.in(house).qingshi.district, CASES);
        for (int run = 1; run <= 3; run++) {
            jdbc.sql("update request set due_on = null").update();
            long begin = System.nanoTime();
            int moved = counting.after(WorkingYears.shipped().getLast());
            double all = (System.nanoTime() - begin) / 1e9;
            assertThat(moved).isEqualTo(CASES);
            begin = System.nanoTime();
            assertThat(counting.after(WorkingYears.shipped().getLast())).isZero();
            double none = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    "  run %d: %d open cases, all moved: %.2f s; none moved: %.2f s%n", run, CASES, all, none);
            assertThat(all).isLessThan(5);
        }
    }
}
