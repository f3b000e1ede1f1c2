package cn.yangguang.publication.policy.keeping;

import cn.yangguang.calendar.TermUnit;
import cn.yangguang.duty.Duty;
import cn.yangguang.duty.Ground;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.evidence.WithdrawingEvidence;
import cn.yangguang.duty.evidence.Witnessing;
import cn.yangguang.duty.keeping.AmendingDuties;
import cn.yangguang.duty.keeping.AmendingDuties.Amendment;
import cn.yangguang.duty.keeping.DutyId;
import cn.yangguang.duty.keeping.NewDuty;
import cn.yangguang.duty.occasion.StartingDuty;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.Publication;
import cn.yangguang.publication.policy.RelationKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The duty to interpret a policy that went out without its interpretation: within three working days at the latest. It
 * makes itself, and what interprets the policy meets it when it goes out. In the caller's transaction.
 */
@Component
class InterpretationDuties {

    private static final String SOURCE = "policy/";
    private static final int WORKDAYS = 3;
    private static final int LONGEST_TITLE = 150;

    private final StartingDuty starting;
    private final AmendingDuties amending;
    private final Witnessing witnessing;
    private final WithdrawingEvidence withdrawing;
    private final Organization organization;
    private final JdbcClient jdbc;

    InterpretationDuties(
            StartingDuty starting,
            AmendingDuties amending,
            Witnessing witnessing,
            WithdrawingEvidence withdrawing,
            Organization organization,
            JdbcClient jdbc) {
        this.starting = starting;
        this.amending = amending;
        this.witnessing = witnessing;
        this.withdrawing = withdrawing;
        this.organization = organization;
        this.jdbc = jdbc;
    }

    /** What the duty's source is. */
    static String source(UUID policy) {
        return SOURCE + policy;
    }

    /** Starts the duty where the plan asks for an interpretation, none is out, and none was asked for before. */
    void begin(Actor by, Publication policy, Content content, LocalDate day) {
        if (content.policy().interpretation().isNeeded() && !known(policy.id())) {
            Unit unit = organization.unit(policy.unit()).orElseThrow();
            String title = "《" + cut(content.title()) + "》";
            starting.start(by, duty(unit, policy.id(), title, day), day, title + "公开");
        }
    }

    private boolean known(UUID policy) {
        return jdbc.sql("""
                        select exists (select from duty where source = :source)
                          or exists (select from edition_relation r join edition e on e.id = r.edition_id
                            where r.publication_id = :policy and r.kind = 'INTERPRETS' and e.stage = 'PUBLISHED') as known
                        """)
                .param("source", source(policy))
                .param("policy", policy)
                .query((row, _) -> row.getBoolean("known"))
                .single();
    }

    private static String cut(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE) + "……";
    }

    private NewDuty duty(Unit unit, UUID policy, String title, LocalDate day) {
        return new NewDuty(
                DutyId.fresh(),
                new Duty(
                        source(policy),
                        new Obligation.Within(WORKDAYS, TermUnit.WORKDAY),
                        Holder.EACH,
                        "政策文件公开",
                        "审定的解读方案要求解读",
                        new Ground.Printed("政策解读与政策文件同步公开，最迟在 3 个工作日内")),
                organization.tree().placeOf(unit).id(),
                List.of(unit.id()),
                null,
                "解读" + title,
                List.of("政策解读"),
                day,
                day.getYear());
    }

    /** An interpretation went out: it is the proof for each policy that it interprets. */
    void meet(Publication interpretation, Content content, LocalDate day) {
        String words = "公开了政策解读《" + cut(content.title()) + "》";
        content.policy().publications(RelationKind.INTERPRETS).stream()
                .flatMap(policy -> open(policy).stream())
                .sorted(Comparator.comparing(Started::occurrence))
                .forEach(one -> witnessing.witness(
                        one.occurrence(),
                        organization.unit(one.unit()).orElseThrow(),
                        thing(interpretation.id()),
                        content.hash(),
                        words,
                        day));
    }

    /** What a policy started, and who owes it now. */
    private record Started(UUID occurrence, UnitId unit) {}

    private List<Started> open(UUID policy) {
        return jdbc.sql("select o.id, o.unit_id from occurrence o join duty d on d.id = o.duty_id where d.source = ?")
                .param(source(policy))
                .query((row, _) ->
                        new Started(row.getObject("id", UUID.class), new UnitId(row.getObject("unit_id", UUID.class))))
                .list();
    }

    private static String thing(UUID publication) {
        return "publication/" + publication;
    }

    /**
     * What is no longer before the public needs no interpretation, and interprets nothing; what was overdue stays overdue.
     */
    void end(Actor by, UUID publication, LocalDate day) {
        amending.of(source(publication)).forEach(stored -> amending.end(stored, new Amendment(by, day, "政策文件已经撤下")));
        withdrawing.withdraw(by, SOURCE, thing(publication), "这份解读已经撤下");
    }
}
