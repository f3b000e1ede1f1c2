package cn.yangguang.publication.keeping;

import cn.yangguang.organization.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gives index numbers (索引号), in the caller's transaction. */
@Repository
class IndexNumbers {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final Clock clock;

    IndexNumbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** So many of the last two steps of the unit's path, the year, and a serial that is never given again. */
    List<String> next(Unit unit, int count) {
        String[] steps = unit.path().value().substring(1).split("/", -1);
        String own = steps[steps.length - 2];
        String code = (steps.length > 2 ? steps[steps.length - 3] + "-" + own : own).toUpperCase(Locale.ROOT);
        int year = LocalDate.ofInstant(clock.instant(), SHANGHAI).getYear();
        int last = jdbc.sql("""
                        insert into publication_serial (code, year, last) values (:code, :year, :count)
                        on conflict (code, year) do update set last = publication_serial.last + :count returning last
                        """)
                .param("code", code)
                .param("year", year)
                .param("count", count)
                .query((row, _) -> row.getInt("last"))
                .single();
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(serial -> "%s/%d-%05d".formatted(code, year, serial))
                .toList();
    }
}
