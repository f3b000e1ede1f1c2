package cn.yangguang.organization.staff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.access.Role;
import cn.yangguang.web.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Accounts that run out, that nobody uses, passwords that grow old, sessions that are left open. */
@HouseTest
class AccountLifeTests {

    @LocalServerPort
    int port;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Clicks clicks;
    private final People people;
    private final Qingshi qingshi;
    private final UserDetails admin;
    private final UserDetails guard;

    @Autowired
    AccountLifeTests(ApplicationContext house, MockMvcTester mvc, JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.clicks = new Clicks(mvc);
        this.people = People.in(house);
        this.qingshi = people.qingshi;
        this.admin = people.person(qingshi.province, Role.SYSTEM_ADMIN);
        this.guard = people.person(qingshi.province, Role.SECURITY_ADMIN);
    }

    private void set(String login, String column, Object value) {
        jdbc.sql("update staff set " + column + " = ? where login = ?")
                .params(value, login)
                .update();
    }

    private OffsetDateTime ago(int days) {
        return OffsetDateTime.now(clock).minusDays(days);
    }

    @Test
    void anAccountIsOpenOnItsLastDayAndShutOnTheNext() {
        LocalDate today = LocalDate.now(clock);
        String login = people.login(qingshi.district, Role.CLERK);
        Visitor visitor = new Visitor(port);
        String path = "/desk/staff/" + people.id(people.known(login));
        String district = qingshi.district.id().toString();
        assertThat(clicks.post(
                        admin, path, "name", "王小石", "unit", district, "expiresOn", today.toString(), "seen", "1"))
                .hasStatus(303);
        assertThat(visitor.signIn(login, People.PASSWORD).statusCode()).isEqualTo(302);
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(200);

        set(login, "expires_on", today.minusDays(1));
        assertThat(Visitor.leads(visitor.get("/desk"), "/sign-in")).isTrue();
        var refused = new Visitor(port).passPassword(login, People.PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("已经到期，不能登录；需要继续使用的，请联系本单位系统管理员延期");
        assertThat(new Visitor(port).passPassword(login, "错的口令").body())
                .as("only who knows the password is told")
                .doesNotContain("到期");
        assertThat(clicks.get(guard, "/desk/staff?kind=EXPIRED"))
                .hasStatusOk()
                .bodyText()
                .contains(login, "已到期");
        assertThat(clicks.post(admin, path, "name", "王小石", "unit", district, "expiresOn", "", "seen", "2"))
                .hasStatus(303);
        assertThat(new Visitor(port).signIn(login, People.PASSWORD).statusCode())
                .isEqualTo(302);
        assertThat(clicks.post(admin, path, "name", "王小石", "unit", district, "expiresOn", "明天"))
                .hasStatus(422)
                .bodyText()
                .contains("请从日历中选择日期");
    }

    @Test
    void whoHasNotSignedInForLongIsListedUntilTheyDoOrAreShutOut() {
        jdbc.sql("update security_policy set stale_days = 90").update();
        String old = people.login(qingshi.district, Role.CLERK);
        String never = people.login(qingshi.district, Role.CLERK);
        String lately = people.login(qingshi.district, Role.CLERK);
        set(old, "signed_in_at", ago(91));
        set(never, "added_at", ago(91));
        set(lately, "signed_in_at", ago(89));
        String stale = "/desk/staff?kind=STALE";
        assertThat(clicks.get(guard, stale))
                .hasStatusOk()
                .bodyText()
                .contains(old, never, "从未登录")
                .doesNotContain(lately);
        new Visitor(port).signIn(old, People.PASSWORD);
        clicks.post(guard, "/desk/staff/" + people.id(people.known(never)) + "/disable");
        assertThat(clicks.get(guard, stale)).bodyText().doesNotContain(old, never);
    }

    @Test
    void aPasswordPastItsTimeIsChangedAfterTheNextSignInSoonerForAdministrators() {
        String clerk = people.login(qingshi.district, Role.CLERK);
        String auditor = people.login(qingshi.district, Role.AUDITOR);
        set(clerk, "password_at", ago(91));
        set(auditor, "password_at", ago(91));
        assertThat(landing(clerk)).isEqualTo(200);
        assertThat(landing(auditor)).isEqualTo(302);
        set(clerk, "password_at", ago(181));
        assertThat(landing(clerk)).isEqualTo(302);
    }

    private int landing(String login) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(login, People.PASSWORD);
        return visitor.get("/desk").statusCode();
    }

    @Test
    void aPasswordDoesNotComeBackBeforeFiveOthers() {
        String login = people.login(qingshi.district, Role.CLERK);
        Visitor visitor = new Visitor(port);
        visitor.signIn(login, People.PASSWORD);
        visitor.get("/desk/password");
        String old = People.PASSWORD;
        for (int change = 1; change <= 6; change++) {
            String next = "第" + change + "句自己的口令-松风";
            assertThat(change(visitor, old, next)).as(next).isEqualTo(303);
            old = next;
            visitor.get("/desk/password");
            if (change < 6) {
                assertThat(change(visitor, old, People.PASSWORD))
                        .as("after " + change)
                        .isEqualTo(422);
            }
        }
        assertThat(change(visitor, old, People.PASSWORD))
                .as("six others were in between")
                .isEqualTo(303);
    }

    private static int change(Visitor visitor, String from, String to) {
        return visitor.post("/desk/password", Map.of("oldPassword", from, "newPassword", to, "again", to))
                .statusCode();
    }

    @Test
    void theLaterOfTwoWhoChangeThePolicyIsToldWithBothAndASessionLastsAsLongAsItSays() {
        Map<String, String> form = new HashMap<>(Map.of(
                "shortest_password",
                "12",
                "administrator_days",
                "90",
                "password_days",
                "180",
                "former_passwords",
                "5"));
        form.putAll(Map.of("stale_days", "90", "idle_minutes", "25", "seen", version()));
        long before = people.entries();
        try {
            assertThat(post(form)).hasStatus(303);
            assertThat(people.entries()).isEqualTo(before + 1);
            form.put("idle_minutes", "45");
            assertThat(post(form)).hasStatus(422).bodyText().contains("已由别人改过", "<dd>25</dd>", "value=\"45\"");
            form.put("seen", version());
            form.put("idle_minutes", "4");
            assertThat(post(form)).hasStatus(422).bodyText().contains("请填写 5 至 120 之间的整数");
            assertThat(people.entries()).isEqualTo(before + 1);

            String login = people.login(qingshi.district, Role.CLERK);
            new Visitor(port).signIn(login, People.PASSWORD);
            assertThat(jdbc.sql("select max_inactive_interval from web_session where principal_name = ?")
                            .param(login)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(25 * 60);
        } finally {
            jdbc.sql("update security_policy set shortest_password = 10, idle_minutes = 30")
                    .update();
        }
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult post(Map<String, String> form) {
        return clicks.post(
                guard,
                "/desk/security",
                form.entrySet().stream()
                        .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
                        .toArray(String[]::new));
    }

    private String version() {
        return jdbc.sql("select version from security_policy")
                .query(String.class)
                .single();
    }
}
