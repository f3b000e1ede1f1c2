package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.keys.Keys;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.organization.staff.People;
import cn.yangguang.web.AuthenticatorApp;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A town with its people, and things of it, of the units around it and of the other district, made when asked for. */
final class WalkedDistrict {

    /** Whose a thing is, seen from the people, who all are of the town. */
    enum Where {
        OWN("柳泉镇"),
        /** A place below the town, for it has plans of its own. */
        BELOW("柳泉工业园"),
        /** Another unit of the same district. */
        BESIDE("石桥镇人民政府"),
        /** The other district. */
        OTHER("临河县"),
        /** The district itself. */
        ABOVE("青石区");

        private final String unit;

        Where(String unit) {
            this.unit = unit;
        }
    }

    /** Whoever does this is not signed in any more, or by something else. */
    private static final Set<String> ENDING = Set.of(
            "POST /sign-out", "POST /desk/password", "POST /desk/second-factor", "POST /desk/second-factor/remove");

    /** Nobody else counts here: what is made must be new in the whole house. */
    private static final AtomicInteger COUNT = new AtomicInteger();

    final People people;
    final Qingshi qingshi;
    final WalkedPlans plans = new WalkedPlans(this);
    final WalkedSnapshots snapshots = new WalkedSnapshots(this, plans);
    final WalkedDuties duties = new WalkedDuties(this);
    final JdbcClient jdbc;
    final int port;
    final ApplicationContext house;
    final Clock clock;
    final Visitor maker;
    final Visitor keeper;
    final Visitor reviewer;
    final Visitor clerk;
    final Visitor head;
    private final Organization organization;
    private final UnitId park;
    private final Map<String, String> made = new HashMap<>();
    private final Map<String, Visitor> walking = new HashMap<>();

    WalkedDistrict(ApplicationContext house, int port) {
        this.people = People.in(house);
        this.qingshi = people.qingshi;
        this.jdbc = house.getBean(JdbcClient.class);
        this.port = port;
        this.house = house;
        this.clock = house.getBean(Clock.class);
        this.maker = signedIn(qingshi.city, Role.OFFICE);
        this.keeper = signedIn(qingshi.city, Role.SYSTEM_ADMIN);
        this.reviewer = signedIn(qingshi.city, Role.REVIEWER);
        this.clerk = signedIn(qingshi.city, Role.CLERK);
        this.head = signedIn(qingshi.city, Role.HEAD);
        this.organization = house.getBean(Organization.class);
        Map<String, String> park = Map.of("parent", unitId(Where.OWN), "name", Where.BELOW.unit, "kind", "ZONE");
        keeper.get("/desk/units");
        this.park = new UnitId(
                UUID.fromString(done(keeper.post("/desk/units", park)).replace("/desk/units/", "")));
    }

    /** Somebody of the town. */
    Visitor person(Role role) {
        return signedIn(unit(Where.OWN), role);
    }

    /**
     * Somebody of the town, or of the top of the tree where only those there may: the same one each time, for signing in
     * takes longer than most errands, until a row has ended or changed what they are signed in by.
     */
    Visitor person(WalkedRoute row, Role role) {
        String key = (row.top() ? "top " : "own ") + role;
        Visitor known = walking.get(key);
        if (known == null) {
            known = row.top() ? signedIn(qingshi.province, role) : person(role);
        }
        if (ENDING.contains(row.route())) {
            walking.remove(key);
        } else {
            walking.put(key, known);
        }
        return known;
    }

    /** Somebody who has only come as far as the sign-in page. */
    Visitor stranger() {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        return visitor;
    }

    /** Somebody of the city, who stands above all of these places. */
    Visitor ofTheCity(Role... roles) {
        return signedIn(qingshi.city, roles);
    }

    /** An administrator of the town of whom only the password is known, with and without a second factor to be asked for. */
    Visitor halfway(Role role, boolean enrolled) {
        String login = people.login(unit(Where.OWN), role);
        if (!enrolled) {
            jdbc.sql("delete from second_factor where staff_id = (select id from staff where login = ?)")
                    .param(login)
                    .update();
        }
        Visitor visitor = new Visitor(port);
        HttpResponse<String> answer = visitor.passPassword(login, People.PASSWORD);
        assertThat(Visitor.leads(answer, enrolled ? "/sign-in/code" : "/sign-in/enrol"))
                .isTrue();
        visitor.get(enrolled ? "/sign-in/code" : "/sign-in/enrol");
        return visitor;
    }

    /** A secret as the form of a second factor carries it. */
    String proposal() {
        return house.getBean(Keys.class).encrypt("totp " + AuthenticatorApp.SECRET);
    }

    /** The version at which the security policy stands. */
    String policyVersion() {
        return jdbc.sql("select version from security_policy")
                .query(String.class)
                .single();
    }

    Visitor signedIn(Unit unit, Role... roles) {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.signIn(people.login(unit, roles), People.PASSWORD).statusCode())
                .isEqualTo(302);
        return visitor;
    }

    Unit unit(Where where) {
        return where == Where.BELOW ? organization.tree().find(park).orElseThrow() : qingshi.named(where.unit);
    }

    String unitId(Where where) {
        return unit(where).id().toString();
    }

    static int next() {
        return COUNT.incrementAndGet();
    }

    /** After somebody did something: its things are made anew when asked for, and the calendar is as it was. */
    void renew(Where where) {
        made.keySet().removeIf(key -> key.startsWith(where.name()));
        jdbc.sql("delete from working_day where year > 2026").update();
        jdbc.sql("delete from working_year where year > 2026").update();
    }

    String once(Where where, String kind, Supplier<String> making) {
        String key = where + " " + kind;
        String known = made.get(key);
        if (known == null) {
            known = making.get();
            made.put(key, known);
        }
        return known;
    }

    String nextWeek() {
        return LocalDate.now(clock).plusDays(7).toString();
    }

    /** These are made anew when asked for. */
    void forget(Where where, String... kinds) {
        for (String kind : kinds) {
            made.remove(where + " " + kind);
        }
    }

    /** What comes next begins with another confirmed plan, and with schemes for that one. */
    void nextPlan(Where where) {
        forget(where, "confirmed", "drafted", "submitted", "approved");
    }

    /** The id of somebody without any role. */
    String member(Where where) {
        return once(where, "member", () -> people.id(people.person(unit(where))).toString());
    }

    String today() {
        return LocalDate.now(clock).toString();
    }

    /** The id of a unit without anything below it. */
    String leaf(Where where, String kind) {
        return once(
                where,
                kind,
                () -> done(keeper.post(
                                "/desk/units",
                                Map.of("parent", unitId(where), "name", "云溪服务站" + next(), "kind", "OTHER")))
                        .replace("/desk/units/", ""));
    }

    /** Must have been done; gives the path that it leads to. */
    static String done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(Visitor.page(answer).text()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }
}
