package cn.yangguang.duty.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Period;
import cn.yangguang.duty.Proof;
import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.duty.keeping.DutyId;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.duty.keeping.StoredDuties;
import cn.yangguang.keys.Sm3;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Grant;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A district with a plan of this year, and people who record and decide. */
abstract class EvidenceOfficeTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DueLists lists;

    @Autowired
    Pieces pieces;

    @Autowired
    RecordingEvidence recording;

    @Autowired
    AcceptingEvidence accepting;

    @Autowired
    ReturningEvidence returning;

    @Autowired
    WithdrawingEvidence withdrawing;

    @Autowired
    WaivingOccurrence waiving;

    @Autowired
    LiftingWaiver lifting;

    @Autowired
    AskingAcceptance asking;

    @Autowired
    Clock clock;

    People people;
    Unit finance;
    Unit civil;
    Actor clerk;
    Actor head;
    Actor office;
    StoredDuties plan;
    LocalDate today;

    @BeforeEach
    void aPlanOfThisYear() {
        people = People.in(house);
        finance = people.qingshi.named("青石区财政局");
        civil = people.qingshi.named("青石区民政局");
        clerk = somebody("王经办", Role.CLERK, finance);
        head = somebody("李局长", Role.HEAD, finance);
        office = somebody("赵主任", Role.OFFICE, people.qingshi.district);
        today = LocalDate.now(clock);
        plan = new StoredDuties(house, people.qingshi.district, today.withDayOfYear(1));
    }

    static Actor somebody(String name, Role role, Unit unit) {
        return new Actor(UUID.randomUUID(), name, unit, List.of(new Grant(role, unit.path())));
    }

    /** A duty of this whole year, for the finance bureau. */
    DutyId yearly(int times) {
        return plan.add("plan/e/1", "公开年度预算执行情况", new Obligation.AtLeast(times, Period.YEAR), Holder.EACH, finance);
    }

    UUID occurrence(DutyId duty) {
        return jdbc.sql("select id from occurrence where duty_id = :duty order by due limit 1")
                .param("duty", duty.value())
                .query(UUID.class)
                .single();
    }

    UUID owed(int times) {
        return occurrence(yearly(times));
    }

    static Proof.File file(String content) {
        return new Proof.File(content + ".pdf", Sm3.hex(Sm3.hash(content)));
    }

    Said today(String words) {
        return Said.of(words, today);
    }

    UUID recorded(Actor actor, UUID occurrence, Proof proof) {
        Recording became = recording.record(actor, occurrence, proof, today("公布了" + proof));
        assertThat(became).isInstanceOf(Recording.Recorded.class);
        return ((Recording.Recorded) became).piece();
    }

    State state(UUID occurrence) {
        return State.of(lists.find(occurrence).orElseThrow().standing());
    }

    int counted(UUID occurrence) {
        return lists.find(occurrence).map(Owed::pieces).orElseThrow();
    }

    static Deciding done(Deciding became) {
        assertThat(became).isInstanceOf(Deciding.Done.class);
        return became;
    }
}
