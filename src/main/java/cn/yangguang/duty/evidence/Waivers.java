package cn.yangguang.duty.evidence;

import cn.yangguang.organization.access.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of waivers; the reason in force is mirrored beside the occurrence, where lists look. */
@Repository
public class Waivers {

    private final JdbcClient jdbc;

    Waivers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * That an occurrence was let go.
     *
     * @param lifted null while it is in force
     */
    public record Given(
            UUID id,
            String because,
            LocalDate on,
            String giver,
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

    void give(UUID occurrence, Actor giver, String because, LocalDate today) {
        jdbc.sql("""
                        insert into waiver (id, occurrence_id, because, given_on, giver_id, giver)
                        values (:id, :occurrence, :because, :today, :giverId, :giver)
                        """)
                .param("id", UUID.randomUUID())
                .param("occurrence", occurrence)
                .param("because", because)
                .param("today", today)
                .param("giverId", giver.staff())
                .param("giver", giver.name())
                .update();
        mirror(occurrence, because);
    }

    void lift(UUID occurrence, Given waiver, Actor lifter, String because, LocalDate today) {
        jdbc.sql("update waiver set lifted_on = :today, lifter = :lifter, lifted_because = :because where id = :id")
                .param("id", waiver.id())
                .param("because", because)
                .param("today", today)
                .param("lifter", lifter.name())
                .update();
        mirror(occurrence, null);
    }

    private void mirror(UUID occurrence, @Nullable String because) {
        jdbc.sql("update occurrence set waived_because = :because where id = :id")
                .param("because", because)
                .param("id", occurrence)
                .update();
    }
}
