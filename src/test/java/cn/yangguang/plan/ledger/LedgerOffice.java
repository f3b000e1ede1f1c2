package cn.yangguang.plan.ledger;

import cn.yangguang.duty.DueDate;
import cn.yangguang.duty.Ground;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Period;
import cn.yangguang.duty.Proof;
import cn.yangguang.duty.evidence.RecordingEvidence;
import cn.yangguang.duty.evidence.Said;
import cn.yangguang.duty.keeping.StoredDuties;
import cn.yangguang.keys.Sm3;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Grant;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.organization.staff.People;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A district with a plan of this year: three bureaus, five duties of every holder, some of it done. */
public final class LedgerOffice {

    public final People people;
    public final Unit finance;
    public final Unit civil;
    public final Unit audit;
    public final LocalDate today;
    public final UUID plan = UUID.randomUUID();
    private final ApplicationContext house;
    private final JdbcClient jdbc;

    public LedgerOffice(ApplicationContext house) {
        this.house = house;
        this.jdbc = house.getBean(JdbcClient.class);
        this.people = People.in(house);
        this.finance = people.qingshi.named("青石区财政局");
        this.civil = people.qingshi.named("青石区民政局");
        this.audit = people.qingshi.named("青石区审计局");
        this.today = LocalDate.now(house.getBean(Clock.class));
        StoredDuties duties = new StoredDuties(house, people.qingshi.district, today.withDayOfYear(1));
        String source = "plan/" + plan + "/";
        Obligation monthly = new Obligation.Every(Period.MONTH);
        duties.add(source + UUID.randomUUID(), "公开财政收支", monthly, Holder.EACH, finance, civil);
        duties.add(
                source + UUID.randomUUID(),
                "共同召开新闻发布会",
                new Obligation.Every(Period.QUARTER),
                Holder.TOGETHER,
                finance,
                civil);
        duties.add(
                source + UUID.randomUUID(),
                "牵头编制清单",
                new Obligation.Before(new DueDate(null, MonthDay.of(12, 31))),
                Holder.LEAD,
                audit,
                finance);
        duties.add(
                source + UUID.randomUUID(),
                "组织政策解读",
                new Obligation.AtLeast(2, Period.YEAR),
                new Ground.SetByOffice("定期"),
                Holder.EACH,
                civil,
                audit);
    }

    public UnitTree tree() {
        return house.getBean(Organization.class).tree();
    }

    /** Somebody who is not among the staff. */
    public Actor actor(Role role, Unit unit) {
        return new Actor(UUID.randomUUID(), "王小石", unit, List.of(new Grant(role, unit.path())));
    }

    public LedgerSight sight(Actor actor) {
        return LedgerSight.of(actor, tree());
    }

    /** An occurrence of a unit by its task, the earliest due first. */
    public UUID occurrence(String task, Unit unit, int which) {
        return jdbc.sql("""
                        select o.id from occurrence o join duty d on d.id = o.duty_id
                        where d.title = :task and d.source like :source and (o.unit_id = :unit or o.unit_id is null)
                        order by o.due, o.id offset :which limit 1
                        """)
                .param("task", task)
                .param("source", "plan/" + plan + "/%")
                .param("unit", unit.id().value())
                .param("which", which)
                .query(UUID.class)
                .single();
    }

    /** Records that it was done. */
    public void record(UUID occurrence, Unit unit, String words, LocalDate day) {
        house.getBean(RecordingEvidence.class)
                .record(
                        actor(Role.CLERK, unit),
                        occurrence,
                        new Proof.File(words + ".pdf", Sm3.hex(Sm3.hash(words + occurrence))),
                        Said.of(words, day));
    }

    /** What is recorded for an occurrence, whoever reads it. */
    public List<String> evidence(UUID occurrence) {
        return jdbc.sql("select happened || ' ' || words || coalesce(' ' || address, '') from evidence"
                        + " where occurrence_id = :id order by recorded_at, words")
                .param("id", occurrence)
                .query((row, number) -> row.getString(1))
                .list();
    }

    public long evidence() {
        return jdbc.sql("select count(*) from evidence").query(Long.class).single();
    }
}
