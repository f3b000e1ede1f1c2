package cn.yangguang.request.keeping;

import cn.yangguang.organization.UnitId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often the same applicant, known by the print of the identity number, asks the same organ (Art. 35, 42). */
@Repository
public class SameApplicant {

    /** Applications a day up to which no reason is asked. */
    public static final int USUAL = 10;

    private final JdbcClient jdbc;
    private final SealedApplicants sealed;
    private final Clock clock;

    SameApplicant(JdbcClient jdbc, SealedApplicants sealed, Clock clock) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** How many applications with this identity number reached the organ today. */
    public long today(UnitId unit, String identity) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("""
                        select count(*) as n from request where identity_print in (:prints) and unit_id = :unit
                          and submitted_at >= :from and submitted_at < :to
                        """)
                .param("prints", sealed.prints(identity))
                .param("unit", unit.value())
                .param(
                        "from",
                        Timestamp.from(today.atStartOfDay(clock.getZone()).toInstant()))
                .param(
                        "to",
                        Timestamp.from(
                                today.plusDays(1).atStartOfDay(clock.getZone()).toInstant()))
                .query((row, _) -> row.getLong("n"))
                .single();
    }

    /**
     * Where a case stands among those of its applicant at its organ.
     *
     * @param ofDay the how manieth handed in on its day
     * @param ofMonth the how manieth received in its calendar month, from which a fee is counted; 0 before it is received
     */
    public record Counted(long ofDay, long ofMonth) {}

    /** How many the organ received from the same applicant earlier in the calendar month: from there on a fee by piece counts. */
    public int earlier(UUID request) {
        long before = of(request).map(Counted::ofMonth).orElse(0L) - 1;
        return Math.clamp(before, 0, 99_999);
    }

    /** Nothing once the case is anonymised. */
    public Optional<Counted> of(UUID request) {
        return jdbc.sql("""
                        select count(*) filter (where cast(o.submitted_at at time zone :zone as date)
                            = cast(r.submitted_at at time zone :zone as date) and o.number <= r.number) as of_day,
                          count(*) filter (where date_trunc('month', o.received_on) = date_trunc('month', r.received_on)
                            and (o.received_on, o.number) <= (r.received_on, r.number)) as of_month
                        from request r join request o on o.identity_print = r.identity_print and o.unit_id = r.unit_id
                        where r.id = :id having count(*) > 0
                        """)
                .param("zone", clock.getZone().getId())
                .param("id", request)
                .query((row, _) -> new Counted(row.getLong("of_day"), row.getLong("of_month")))
                .optional();
    }
}
