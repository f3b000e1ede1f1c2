package cn.yangguang.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Run by bench/journal-read only: how long a page of a long journal takes, by every filter. */
@HouseTest
class ReadingTimes {

    private static final int ENTRIES = Integer.parseInt(System.getenv().getOrDefault("ENTRIES", "10000000"));
    private static final int RUNS = 15;
    private static final int PAGE = 51;

    private final JournalSearch search;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    ReadingTimes(JournalSearch search, JdbcClient jdbc, TransactionTemplate transaction) {
        this.search = search;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void aPageTakes() {
        fill();
        UUID busy = UUID.fromString("00000000-0000-0000-0001-000000000007");
        UUID other = UUID.fromString("00000000-0000-0000-0001-000000000008");
        Instant middle = Instant.parse("2022-07-01T00:00:00Z");
        Map<String, JournalFilter> filters = new LinkedHashMap<>();
        filters.put("everything", JournalFilter.ALL);
        filters.put("a month of the middle", filter(middle, null, "", "", ""));
        filters.put("one person", filter(null, List.of(busy), "", "", ""));
        filters.put("two people", filter(null, List.of(busy, other), "", "", ""));
        filters.put("a common act", filter(null, null, "act.3", "", ""));
        filters.put("a rare kind", filter(null, null, "", "rare", ""));
        filters.put("one thing", filter(null, null, "", "", "thing-4711"));
        filters.put("one person, a rare kind", filter(null, List.of(busy), "", "rare", ""));
        filters.put("a common act on a kind it never meets", filter(null, null, "act.3", "kind4", ""));
        filters.put("one person, an act, a month", filter(middle, List.of(busy), "act.7", "", ""));
        JournalLine.Mark deep = new JournalLine.Mark(middle, new UUID(0, 0));
        System.out.printf("  %,d entries, a page of %d, median and largest of %d%n", ENTRIES, PAGE - 1, RUNS);
        filters.forEach((name, filter) -> {
            System.out.printf("  %-40s %s%n", name, times(filter, null));
        });
        System.out.printf("  %-40s %s%n", "everything, half-way down", times(JournalFilter.ALL, deep));
        assertThat(search.newest(JournalFilter.ALL, deep, PAGE)).hasSize(PAGE);
    }

    private String times(JournalFilter filter, JournalLine.@Nullable Mark mark) {
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long begin = System.nanoTime();
            search.newest(filter, mark, PAGE);
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        return "%.1f ms, %.1f ms".formatted(times[RUNS / 2], times[RUNS - 1]);
    }

    private static JournalFilter filter(
            @Nullable Instant from, @Nullable List<UUID> actors, String act, String kind, String thing) {
        @Nullable Instant until = from == null ? null : from.plusSeconds(30L * 86_400);
        return new JournalFilter(from, until, actors, act, kind, thing, false);
    }

    /** Five years of 1,000 people and 60 acts; sealed at once, as no trigger would let us. */
    private void fill() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("alter table journal_entry disable trigger user").update();
            jdbc.sql("""
                            insert into journal_entry (id, actor, act, kind, thing, state, at, position, leaf)
                            select gen_random_uuid(),
                              ('00000000-0000-0000-0001-' || lpad(to_hex(n * 7919 % 1000), 12, '0'))::uuid,
                              'act.' || n % 60,
                              case when n % 500000 = 0 then 'rare' else 'kind' || n % 12 end,
                              'thing-' || n * 31 % 200000,
                              decode(repeat('ab', 32), 'hex'),
                              timestamptz '2020-01-01 00:00:00Z' + n * interval '1 second' * (157680000.0 / :entries),
                              1000000000 + n,
                              decode(repeat('cd', 32), 'hex')
                            from generate_series(1::bigint, :entries) as n
                            """).param("entries", ENTRIES).update();
            jdbc.sql("alter table journal_entry enable trigger user").update();
        });
        jdbc.sql("analyze journal_entry").update();
    }
}
