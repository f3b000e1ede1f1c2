package cn.yangguang.duty.keeping;

import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends the duties of a source as if they had never been. */
@Component
public class EndingDuties {

    private final JdbcOperations jdbc;

    EndingDuties(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Ends the duties of a source with all their occurrences, in the caller's transaction; the caller's journal entry
     * covers it. What was recorded for one of them holds them all fast.
     *
     * @return how much was recorded, what was taken back since included; nothing ended unless it is 0
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int end(String sourcePrefix) {
        String source = DueSql.prefix(sourcePrefix);
        // whoever is recording for one of them is waited for, and seen
        jdbc.queryForList("select id from duty where source like ? order by id for update", UUID.class, source);
        int recorded = count(source);
        if (recorded == 0) {
            jdbc.update("delete from duty where source like ?", source);
        }
        return recorded;
    }

    private int count(String source) {
        return Objects.requireNonNull(jdbc.queryForObject("""
                with ended as (select id from duty where source like ?),
                  gone as (select id from occurrence where duty_id in (select id from ended))
                select (select count(*) from occasion where duty_id in (select id from ended))
                  + (select count(*) from evidence where occurrence_id in (select id from gone))
                  + (select count(*) from waiver where occurrence_id in (select id from gone))
                  + (select count(*) from duty_passed where duty_id in (select id from ended))
                """, Integer.class, source));
    }
}
