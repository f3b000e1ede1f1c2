package cn.yangguang.duty.keeping;

import cn.yangguang.duty.Evidence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the office let go undone; a waiver in force stands beside its occurrence, one that was lifted stays to be read. */
@Repository
public class Waivers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Waivers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * That an occurrence was let go.
     *
     * @param amended whether an amendment of its plan let it go
     * @param lifted null while it is in force
     */
    public record Given(
            UUID id,
            String because,
            LocalDate on,
            String giver,
            boolean amended,
            @Nullable Lifted lifted) {}

    /** That it is asked for again. */
    public record Lifted(LocalDate on, String by, String because) {}

    /** Every waiver of an occurrence, the latest first. */
    public List<Given> of(UUID occurrence) {
        return jdbc.sql("""
                        select * from waiver where occurrence_id = :occurrence
                        order by lifted_on is not null, lifted_on desc, given_on desc, id
                        """)
                .param("occurrence", occurrence)
                .query((row, _) -> {
                    @Nullable LocalDate lifted = row.getObject("lifted_on", LocalDate.class);
                    return new Given(
                            row.getObject("id", UUID.class),
                            row.getString("because"),
                            row.getObject("given_on", LocalDate.class),
                            row.getString("giver"),
                            row.getBoolean("amended"),
                            lifted == null
                                    ? null
                                    : new Lifted(lifted, row.getString("lifter"), row.getString("lifted_because")));
                })
                .list();
    }

    /** The waiver in force. */
    public Optional<Given> inForce(UUID occurrence) {
        return of(occurrence).stream().filter(given -> given.lifted() == null).findFirst();
    }

    /**
     * Lets an occurrence go, in the caller's transaction, which holds its row; the caller's journal entry covers it.
     *
     * @throws IllegalStateException if it is waived already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(UUID occurrence, String because, Evidence.Person giver) {
        give(occurrence, because, giver, false);
    }

    /** The same because an amendment does not ask for it any more: only another amendment asks for it again. */
    @Transactional(propagation = Propagation.MANDATORY)
    void amend(UUID occurrence, String because, Evidence.Person giver) {
        give(occurrence, because, giver, true);
    }

    private void give(UUID occurrence, String because, Evidence.Person giver, boolean amended) {
        int waived = jdbc.sql(
                        "update occurrence set waived_because = :because where id = :id and waived_because is null")
                .param("because", because)
                .param("id", occurrence)
                .update();
        if (waived != 1) {
            throw new IllegalStateException("waived already, or gone: " + occurrence);
        }
        jdbc.sql("""
                        insert into waiver (id, occurrence_id, because, given_on, giver_id, giver, amended)
                        values (:id, :occurrence, :because, :today, :giver, :name, :amended)
                        """)
                .param("id", UUID.randomUUID())
                .param("occurrence", occurrence)
                .param("because", because)
                .param("today", LocalDate.now(clock))
                .param("giver", giver.staff())
                .param("name", giver.name())
                .param("amended", amended)
                .update();
    }

    /**
     * Asks for an occurrence again, in the caller's transaction, which holds its row.
     *
     * @throws IllegalStateException if no waiver is in force
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lift(UUID occurrence, String because, Evidence.Person lifter) {
        int lifted = jdbc.sql("""
                        update waiver set lifted_on = :today, lifter = :name, lifted_because = :because
                        where occurrence_id = :occurrence and lifted_on is null
                        """)
                .param("today", LocalDate.now(clock))
                .param("name", lifter.name())
                .param("because", because)
                .param("occurrence", occurrence)
                .update();
        if (lifted != 1) {
            throw new IllegalStateException("no waiver in force: " + occurrence);
        }
        jdbc.sql("update occurrence set waived_because = null where id = :id")
                .param("id", occurrence)
                .update();
    }
}
