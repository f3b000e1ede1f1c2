package cn.yangguang.duty.keeping;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Freezes the occurrences of a source as they stand on a day, and thaws them. */
@Component
public class ClosingDuties {

    private final JdbcClient jdbc;
    private final Clock clock;

    ClosingDuties(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** From that day on they stand as they stood; null lets time go on. In the caller's transaction and journal entry. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(String sourcePrefix, @Nullable LocalDate day) {
        String source = DueSql.prefix(sourcePrefix);
        // whoever is recording for one of them is waited for
        jdbc.sql("select id from duty where source like :source order by id for update")
                .param("source", source)
                .query(UUID.class)
                .list();
        jdbc.sql("""
                        update occurrence set closed_on = cast(:day as date)
                        where duty_id in (select id from duty where source like :source)
                        """).param("day", day).param("source", source).update();
        if (day == null) {
            lookAgain(source);
        }
    }

    /** While a plan is closed nobody looks at the pages behind links; those that would be refused stay unlooked at. */
    private void lookAgain(String source) {
        jdbc.sql("""
                        update evidence e set next_look_at = :now
                        from occurrence o join duty d on d.id = o.duty_id
                        where o.id = e.occurrence_id and d.source like :source and e.kind = 'LINK'
                          and e.next_look_at is null and e.returned_at is null and e.withdrawn_at is null
                          and e.last_look is distinct from 'REFUSED'
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("source", source)
                .update();
    }
}
