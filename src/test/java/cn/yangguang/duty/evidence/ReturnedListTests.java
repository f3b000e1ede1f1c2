package cn.yangguang.duty.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.duty.keeping.DutyId;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The desk asks at every look what was returned to a unit: what was returned to others is not read for it. */
@HouseTest
class ReturnedListTests extends EvidenceOfficeTest {

    private static final Pattern SCAN =
            Pattern.compile(" on evidence(?:_\\w+)? .*rows=(\\d+)(?:\\.\\d+)? loops=(\\d+)");

    @Test
    void whatWasReturnedToAUnitIsFoundByAnIndex() {
        many(yearly(1));
        reads(finance.path().value());
    }

    /** 12,000 occurrences of all units, with a piece each that was returned; most of them were done since. */
    private void many(DutyId duty) {
        jdbc.sql("""
                        with u as (select array_agg(id order by id) as ids, count(*) as n from unit)
                        insert into occurrence (id, duty_id, unit_id, name, opens, due, through, needed, before_plan, done_on)
                        select gen_random_uuid(), :duty, u.ids[1 + i % u.n], 'x' || i, :today, :today, false, 1, false,
                          case when (i / u.n) % 10 > 0 then cast(:today as date) end
                        from u, generate_series(1, 12000) i
                        """).param("duty", duty.value()).param("today", today).update();
        jdbc.sql("""
                        insert into evidence (id, occurrence_id, unit_id, kind, words, happened, effective, recorded_at,
                          author_id, author, hash, thing, must_be_accepted, returned_at, returner_id, returner,
                          returned_because)
                        select gen_random_uuid(), id, unit_id, 'RECORD', '会议记录', :today, :today, :today,
                          id, '陈小麦', md5(cast(id as text)) || md5(cast(id as text)), 'meeting/1', true, :today, duty_id, '李局长', '不清楚'
                        from occurrence where duty_id = :duty and unit_id is not null
                        """).param("duty", duty.value()).param("today", today).update();
        jdbc.sql("analyze evidence, occurrence, unit").update();
    }

    /** Few rows of evidence, or of its indexes, are taken into the hands. */
    private void reads(String path) {
        List<String> plan = new TransactionTemplate(house.getBean(PlatformTransactionManager.class)).execute(_ -> {
            // of so few rows reading all is cheap; of a million it is not
            for (String way : List.of("enable_seqscan", "enable_hashjoin", "enable_mergejoin")) {
                jdbc.sql("set local " + way + " = off").update();
            }
            return jdbc.sql("explain analyze " + Pieces.PIECE + Pieces.RETURNED
                            + " order by e.returned_at desc limit 50")
                    .param("reach", new String[] {path})
                    .query((row, _) -> row.getString(1))
                    .list();
        });
        long rows = 0;
        for (String line : Objects.requireNonNull(plan)) {
            Matcher scan = SCAN.matcher(line);
            if (scan.find()) {
                rows += Long.parseLong(scan.group(1)) * Long.parseLong(scan.group(2));
            }
        }
        assertThat(rows).as(String.join("\n", plan)).isBetween(1L, 1_000L);
    }
}
