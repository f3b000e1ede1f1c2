package cn.yangguang.duty.keeping;

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

    ClosingDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From that day on they stand as they stood; null lets time go on. In the caller's transaction and journal entry. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(String sourcePrefix, @Nullable LocalDate day) {
        String source = DueLists.prefix(sourcePrefix);
        // whoever is recording for one of them is waited for
        jdbc.sql("select id from duty where source like :source order by id for update")
                .param("source", source)
                .query(UUID.class)
                .list();
        jdbc.sql("""
                        update occurrence set closed_on = cast(:day as date)
                        where duty_id in (select id from duty where source like :source)
                        """).param("day", day).param("source", source).update();
    }
}
