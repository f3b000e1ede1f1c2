package cn.yangguang.duty.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.TermUnit;
import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.keeping.DutyId;
import cn.yangguang.duty.keeping.StoredDuties;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A district with two bureaus and a plan of this year, over real HTTP. */
abstract class DueOfficeTest {

    static final Obligation TERM = new Obligation.Within(20, TermUnit.WORKDAY);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KeptCalendar calendar;

    @Autowired
    CountingAnew counting;

    @Autowired
    Clock clock;

    People people;
    Unit finance;
    Unit civil;
    StoredDuties plan;
    LocalDate today;

    @BeforeEach
    void aPlanOfThisYear() {
        people = People.in(house);
        finance = people.qingshi.named("青石区财政局");
        civil = people.qingshi.named("青石区民政局");
        today = LocalDate.now(clock);
        plan = new StoredDuties(house, people.qingshi.district, today.withDayOfYear(1));
    }

    Visitor clerk(Unit unit) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(people.login(unit, Role.CLERK), People.PASSWORD);
        return visitor;
    }

    String path(DutyId duty) {
        UUID id = jdbc.sql("select id from occurrence where duty_id = :duty order by due limit 1")
                .param("duty", duty.value())
                .query(UUID.class)
                .single();
        return "/desk/due/" + id;
    }

    String waiting() {
        return path(plan.add("plan/x/1", "及时公开采购结果", TERM, Holder.EACH, finance));
    }

    static String said(Visitor visitor, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(Visitor.page(answer).text()).isEqualTo(303);
        String path = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        return Visitor.page(visitor.get(path)).text();
    }

    Visitor office() {
        Visitor visitor = new Visitor(port);
        visitor.signIn(people.login(people.qingshi.district, Role.OFFICE), People.PASSWORD);
        return visitor;
    }

    /** Records an occasion and gives the path of the occurrence that it started. */
    String started(Visitor clerk, String waiting) {
        clerk.get(waiting);
        HttpResponse<String> recorded =
                clerk.post(waiting + "/occasions", Map.of("happened", today.toString(), "words", "某事"));
        assertThat(recorded.statusCode()).isEqualTo(303);
        return recorded.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    void due(String started, LocalDate opens, LocalDate due) {
        jdbc.sql(
                        "update occurrence set opens = :opens, due = :due, due_after = null, not_before = null, notice_words = null"
                                + " where id = :id")
                .param("id", id(started))
                .param("opens", opens)
                .param("due", due)
                .update();
    }
}
