package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.TermUnit;
import cn.yangguang.duty.Holder;
import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Period;
import cn.yangguang.duty.keeping.DutyId;
import cn.yangguang.duty.keeping.StoredDuties;
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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jsoup.select.Elements;
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

    /** What a unit would hand in of a period. */
    static final String[] WRITTEN = {
        "progress", "按季度公布了财政收支情况。", "effect", "", "nextSteps", "继续公布。", "seen", "0", "then", "submit"
    };

    /** Nobody else counts here: what is made must be new in the whole house. */
    private static final AtomicInteger COUNT = new AtomicInteger();

    final People people;
    final Qingshi qingshi;
    private final JdbcClient jdbc;
    private final int port;
    private final ApplicationContext house;
    private final Clock clock;
    private final Visitor maker;
    private final Visitor keeper;
    private final Visitor reviewer;
    private final Visitor clerk;
    private final Visitor head;
    private final Organization organization;
    private final UnitId park;
    private final Map<String, String> made = new HashMap<>();

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

    /** Somebody of the town, or of the top of the tree where only those there may. */
    Visitor person(WalkedRoute row, Role role) {
        return row.top() ? signedIn(qingshi.province, role) : person(role);
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

    private Visitor signedIn(Unit unit, Role... roles) {
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

    /** The path of a draft that could be confirmed: its third task is dropped, its first can be split and merged. */
    String draft(Where where) {
        return once(where, "draft", () -> {
            String plan = settled(where);
            done(maker.post(plan + "/reading/3/drop", Map.of("seen", seen(plan))));
            return plan;
        });
    }

    /** The path of a draft at its first revision that names a unit that nobody knows. */
    String puzzling(Where where) {
        return once(where, "puzzling", () -> uploaded(where, Character.toString(0x5000 + next()) + "云阁"));
    }

    /** The name that nobody knows. */
    String puzzle(Where where) {
        return once(
                where,
                "puzzle",
                () -> Visitor.page(maker.get(puzzling(where) + "/reading/units"))
                        .select("input[name=name0]")
                        .val());
    }

    /** The revision at which {@link #draft} stands. */
    String seen(Where where) {
        return once(where, "seen", () -> seen(draft(where)));
    }

    String nextWeek() {
        return LocalDate.now(clock).plusDays(7).toString();
    }

    /** The path of a draft that its owner is asked about. */
    String circulated(Where where) {
        return once(where, "circulated", () -> {
            String plan = draft(where);
            Map<String, String> round = Map.of("seen", seen(where), "lastDay", nextWeek(), "units", unitId(where));
            maker.get(plan + "/circulation");
            done(maker.post(plan + "/circulation", round));
            made.remove(where + " draft");
            made.remove(where + " seen");
            return plan;
        });
    }

    /** Where the owner says what it has against the draft. */
    String comment(Where where) {
        return "/desk/comments/"
                + jdbc.sql("select id from plan_circulation where plan_id = cast(:plan as uuid)")
                        .param("plan", circulated(where).replace("/desk/plans/", ""))
                        .query(UUID.class)
                        .single()
                + "/" + unitId(where);
    }

    /** The same, where it has said something. */
    String objected(Where where) {
        return once(where, "objected", () -> {
            Visitor head = signedIn(unit(where), Role.HEAD);
            String comment = comment(where);
            head.get(comment);
            done(head.post(comment + "/1", Map.of("kind", "OTHER", "reason", "现行规定不是这样")));
            return comment;
        });
    }

    String objectionId(Where where) {
        String circulation = objected(where).split("/", -1)[3];
        return jdbc.sql("select id from plan_objection where circulation_id = cast(:id as uuid)")
                .param("id", circulation)
                .query(UUID.class)
                .single()
                .toString();
    }

    /** The path on which the objection is answered. */
    String objection(Where where) {
        return circulated(where) + "/objections/" + objectionId(where);
    }

    /** The path of an amendment that changes nothing yet. */
    String amendment(Where where) {
        return once(where, "amendment", () -> {
            String plan = confirmed(where);
            maker.get(plan + "/amend");
            made.remove(where + " confirmed");
            return done(maker.post(plan + "/amend", Map.of())).replace("/reading", "");
        });
    }

    /** What is undone in a confirmed plan, as the page for closing it says. */
    String undone(Where where) {
        return Visitor.page(maker.get(confirmed(where) + "/close"))
                .select("input[name=seen]")
                .val();
    }

    String closed(Where where) {
        return once(where, "closed", () -> {
            String plan = confirmed(where);
            done(maker.post(plan + "/close", Map.of("seen", undone(where))));
            made.remove(where + " confirmed");
            return plan;
        });
    }

    String confirmed(Where where) {
        return once(where, "confirmed", () -> {
            String plan = settled(where);
            done(maker.post(plan + "/confirm", Map.of("seen", seen(plan))));
            return plan;
        });
    }

    /** The public path of a plan that everybody may see. */
    String published(Where where) {
        return once(where, "published", () -> {
            String open = shown(where);
            forget(where, "confirmed");
            return open;
        });
    }

    /** Puts the confirmed plan before the public, and gives its path there. */
    String shown(Where where) {
        String plan = confirmed(where);
        reviewer.get("/desk/plans");
        done(reviewer.post(plan + "/public", Map.of("on", "true")));
        return plan.replace("/desk/", "/open/");
    }

    /** These are made anew when asked for. */
    void forget(Where where, String... kinds) {
        for (String kind : kinds) {
            made.remove(where + " " + kind);
        }
    }

    /** The id of a plan of a higher level that the unit may put above its own. */
    String upper(Where where) {
        return once(where, "upper", () -> {
            maker.get("/desk/plans/new");
            String path = "/desk/plans/new?level=CITY&owner=" + unitId(where);
            return done(maker.upload(
                            path, "file", "上级.txt", plan(where, unit(where).name())))
                    .replace("/desk/plans/", "")
                    .replace("/reading", "");
        });
    }

    /** The path of the confirmed plan beside one that was put above it. */
    String above(Where where) {
        return once(where, "above", () -> {
            String plan = confirmed(where);
            done(maker.post(plan + "/above", Map.of("above", upper(where))));
            made.remove(where + " confirmed");
            return plan + "/above/" + upper(where);
        });
    }

    /** The path of a snapshot that nobody has begun. */
    String snapshot(Where where) {
        return once(where, "snapshot", () -> snapshot(where, confirmed(where)));
    }

    private String snapshot(Where where, String plan) {
        return plan.replaceFirst("/(desk|open)/plans/", "/desk/snapshots/") + "/2024-Q4/" + unitId(where);
    }

    /** The path of a snapshot that waits for approval, at its second version. */
    String submitted(Where where) {
        return once(where, "submitted snapshot", () -> {
            String path = submit(where, confirmed(where));
            made.remove(where + " confirmed");
            return path;
        });
    }

    private String submit(Where where, String plan) {
        String path = snapshot(where, plan);
        clerk.get(path);
        done(clerk.post(path, Errand.post(path).with(WRITTEN).form()));
        return path;
    }

    /** The path of a public plan with a snapshot that can be released. */
    String approved(Where where) {
        return once(where, "approved snapshot", () -> {
            String open = published(where);
            String path = submit(where, open);
            head.get(path);
            done(head.post(path + "/approve", Map.of("seen", "2")));
            made.remove(where + " published");
            return open.replace("/open/", "/desk/");
        });
    }

    /** The id of somebody without any role. */
    String member(Where where) {
        return once(where, "member", () -> people.id(people.person(unit(where))).toString());
    }

    /** The path of something owed by the unit that waits for an occasion. */
    String waiting(Where where) {
        return once(where, "waiting", () -> {
            LocalDate today = LocalDate.now(clock);
            DutyId duty = new StoredDuties(house, unit(where), today)
                    .add(
                            "walk/" + next(),
                            "政策解读",
                            new Obligation.Within(3, TermUnit.WORKDAY),
                            Holder.EACH,
                            unit(where));
            return "/desk/due/"
                    + jdbc.sql("select id from occurrence where duty_id = :duty")
                            .param("duty", duty.value())
                            .query(UUID.class)
                            .single();
        });
    }

    /** The id of the duty that waits for an occasion. */
    String waitingDuty(Where where) {
        return jdbc.sql("select duty_id from occurrence where id = :id")
                .param("id", UUID.fromString(waiting(where).replace("/desk/due/", "")))
                .query(UUID.class)
                .single()
                .toString();
    }

    /** A day on which an occasion of it may have happened. */
    String started(Where where) {
        assertThat(waiting(where)).isNotEmpty();
        return LocalDate.now(clock).toString();
    }

    /** The id of something owed by the unit that a meeting of today proves. */
    String gathering(Where where) {
        return once(where, "gathering", () -> {
            DutyId duty = new StoredDuties(house, unit(where), LocalDate.now(clock))
                    .add("walk/" + next(), "每年召开专题会议", new Obligation.Every(Period.YEAR), Holder.EACH, unit(where));
            return jdbc.sql("select id from occurrence where duty_id = :duty")
                    .param("duty", duty.value())
                    .query(UUID.class)
                    .single()
                    .toString();
        });
    }

    /** The path of what an occasion started. */
    String recorded(Where where) {
        return once(where, "recorded", () -> {
            maker.get(waiting(where));
            return done(maker.post(
                    waiting(where) + "/occasions",
                    Map.of("happened", started(where), "words", "印发第" + next() + "号办法")));
        });
    }

    String today() {
        return LocalDate.now(clock).toString();
    }

    /** The path of something that the unit owes once this year. */
    String owing(Where where) {
        return once(where, "owing", () -> owesOnce(where));
    }

    /** The same, another one each time. */
    private String owesOnce(Where where) {
        LocalDate today = LocalDate.now(clock);
        DutyId duty = new StoredDuties(house, unit(where), today.withDayOfYear(1))
                .add("walk/" + next(), "公开年度情况", new Obligation.AtLeast(1, Period.YEAR), Holder.EACH, unit(where));
        String due = "/desk/due/" + the("select id from occurrence where duty_id = :id", duty.value());
        maker.get(due);
        return due;
    }

    /** What the page showed that asks before it is let go together with others. */
    String seenForWaiving(Where where) {
        String row = owing(where).replace("/desk/due/", "");
        return Visitor.page(maker.get("/desk/ledger/act?act=WAIVE&scope=marked&row=" + row))
                .select("input[name=seen]")
                .val();
    }

    /** The path of something that the office let go. */
    String waived(Where where) {
        return once(where, "waived", () -> done(maker.post(owesOnce(where) + "/waive", Map.of("because", "职责划出"))));
    }

    /** The path of a note that waits to be accepted. */
    String noted(Where where) {
        return piece(where, "noted", Map.of("words", "第" + next() + "次通报", "happened", today()));
    }

    /** The path of a link that leads to this house's own page for signing in. */
    String linked(Where where) {
        String address = "http://127.0.0.1:" + port + "/sign-in?" + next();
        return piece(where, "linked", Map.of("words", "公布了情况", "happened", today(), "address", address));
    }

    private String piece(Where where, String kind, Map<String, String> form) {
        return once(where, kind, () -> latest(done(maker.post(owesOnce(where) + "/evidence", form))));
    }

    /** The path of a file that was sent for it. */
    String filed(Where where) {
        return once(where, "filed", () -> {
            byte[] file = ("第" + next() + "号公报").getBytes(StandardCharsets.UTF_8);
            String path = owesOnce(where) + "/evidence?words=" + next() + "&happened=" + today();
            return latest(done(maker.upload(path, "file", "公报.txt", file)));
        });
    }

    private String latest(String due) {
        UUID owed = UUID.fromString(due.substring(due.lastIndexOf('/') + 1));
        return "/desk/evidence/"
                + the("select id from evidence where occurrence_id = :id order by recorded_at desc limit 1", owed);
    }

    private UUID the(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(UUID.class).single();
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

    /** The present revision of a draft. */
    private String seen(String draft) {
        return Visitor.page(maker.get(draft + "/reading"))
                .select("input[name=seen]")
                .getFirst()
                .val();
    }

    /** A draft whose one name is said to mean its owner, where nobody is found by it. */
    private String settled(Where where) {
        String plan = uploaded(where, unit(where).name());
        Elements open = Visitor.page(maker.get(plan + "/reading/units")).select("input[name=name0]");
        if (!open.isEmpty()) {
            Map<String, String> link = Map.of("seen", "1", "name0", open.val(), "unit0", unitId(where));
            done(maker.post(plan + "/reading/units", link));
        }
        return plan;
    }

    private String uploaded(Where where, String unit) {
        maker.get("/desk/plans/new");
        return done(maker.upload("/desk/plans/new?owner=" + unitId(where), "file", "计划.txt", plan(where, unit)))
                .replace("/reading", "");
    }

    /** Another small plan at each call, bearing its owner's name. */
    byte[] plan(Where where, String unit) {
        return """
                关于印发《%1$s2024年政务公开工作要点任务分解表》的通知
                各单位：
                请认真贯彻执行。
                %1$s
                2024年6月3日

                %1$s2024年政务公开工作要点任务分解表
                序号\t工作任务\t具体要求\t责任单位\t完成时限
                1\t财政信息\t每季度公布一次财政收支情况。7月底前公布决算。\t%2$s\t全年
                2\t政策解读\t每月公布第%3$d号事项的办理情况。\t%2$s\t全年
                3\t基层公开\t每半年更新一次公开目录。\t%2$s\t全年
                """.formatted(unit(where).name(), unit, next()).getBytes(StandardCharsets.UTF_8);
    }

    /** Must have been done; gives the path that it leads to. */
    static String done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(Visitor.page(answer).text()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }
}
