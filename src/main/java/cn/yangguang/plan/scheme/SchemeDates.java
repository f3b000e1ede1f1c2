package cn.yangguang.plan.scheme;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.plan.keeping.Plan;
import cn.yangguang.plan.keeping.Plans;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** By which day the schemes for a plan must be published, as the notice says and the office sets. */
@Repository
public class SchemeDates {

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Plans plans;
    private final Journal journal;

    SchemeDates(JdbcClient jdbc, Organization organization, Plans plans, Journal journal) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.plans = plans;
        this.journal = journal;
    }

    /** The day of a plan, none where no scheme is asked; and how often it was set. */
    record Set(@Nullable LocalDate day, int version) {}

    /** A confirmed plan with its place, for who may set its day. */
    public record Opened(Plan plan, Unit owner) {}

    public Optional<Opened> open(Actor actor, UUID plan) {
        return plans.find(plan)
                .filter(one -> one.confirmed() != null)
                .flatMap(one -> organization.unit(one.owner()).map(owner -> new Opened(one, owner)))
                .filter(opened -> Permissions.may(actor, Act.SET_SCHEME_DATE, opened.owner()));
    }

    Set of(UUID plan) {
        return jdbc.sql("select publish_by, version from scheme_date where plan_id = :plan")
                .param("plan", plan)
                .query((row, _) -> new Set(row.getObject("publish_by", LocalDate.class), row.getInt("version")))
                .optional()
                .orElse(new Set(null, 0));
    }

    /**
     * Sets the day, or none; needs SET_SCHEME_DATE, which {@link #open} has asked.
     *
     * @return whether it was set; it is not where somebody else set it since it was seen
     */
    @Transactional
    public boolean set(Actor actor, Opened opened, @Nullable LocalDate day, int seen) {
        UUID plan = opened.plan().id();
        int rows = jdbc.sql("""
                        insert into scheme_date (plan_id, publish_by, version, set_by)
                        select :plan, cast(:day as date), 1, :by
                        where :seen = 0 or exists (select from scheme_date where plan_id = :plan)
                        on conflict (plan_id) do update set publish_by = cast(:day as date),
                          version = scheme_date.version + 1, set_by = :by
                        where scheme_date.version = :seen
                        """)
                .param("plan", plan)
                .param("day", day)
                .param("by", actor.staff())
                .param("seen", seen)
                .update();
        if (rows == 1) {
            journal.record(Entry.of(actor.staff(), "scheme.date", "plan", plan, String.valueOf(day)));
        }
        return rows == 1;
    }
}
