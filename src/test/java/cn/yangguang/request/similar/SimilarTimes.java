package cn.yangguang.request.similar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.staff.People;
import cn.yangguang.request.keeping.SeededRequests;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Run by bench/requests-list only: similar requests, and the public answers offered while somebody types, with 100,000 of one organ. */
@HouseTest
class SimilarTimes {

    private static final int LIMIT_MS = 100;
    private static final String TYPED = "请提供2019年听松路街道土地征收补偿安置的补偿标准和依据，加盖公章的复印件。";

    private final SimilarRequests similar;
    private final SimilarPages pages;
    private final JdbcClient jdbc;
    private final ApplicationContext house;

    @Autowired
    SimilarTimes(ApplicationContext house, SimilarRequests similar, SimilarPages pages, JdbcClient jdbc) {
        this.house = house;
        this.similar = similar;
        this.pages = pages;
        this.jdbc = jdbc;
    }

    @Test
    void theyAreThereAtOnce() {
        Unit district = People.in(house).qingshi.district;
        SeededRequests seeded = new SeededRequests(house);
        seeded.fill(List.of(district), 100_000, 0.42);
        seeded.describe();
        double worst = 0;
        for (UUID one : jdbc.sql("select id from request order by length(description) desc, number limit 5")
                .query((row, _) -> row.getObject("id", UUID.class))
                .list()) {
            assertThat(similar.byWords(one)).isNotEmpty();
            worst = Math.max(worst, median("similar requests", () -> similar.byWords(one)));
        }
        for (int typed : List.of(4, 12, 24, TYPED.length())) {
            String words = TYPED.substring(0, typed);
            worst = Math.max(worst, median("answers for " + typed + " characters", () -> pages.similar(words)));
        }
        assertThat(pages.similar(TYPED)).isNotEmpty();
        assertThat(worst).isLessThan(LIMIT_MS);
    }

    private static double median(String what, Runnable asked) {
        asked.run();
        double[] times = new double[9];
        for (int i = 0; i < times.length; i++) {
            long begin = System.nanoTime();
            asked.run();
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf("  similar %-40s %5.1f ms%n", what, times[times.length / 2]);
        return times[times.length / 2];
    }
}
