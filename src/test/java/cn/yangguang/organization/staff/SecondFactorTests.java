package cn.yangguang.organization.staff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.access.Role;
import cn.yangguang.web.AuthenticatorApp;
import cn.yangguang.web.Browser;
import cn.yangguang.web.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two factors at the door: given in order, used once, counted together, lost and found again. */
@HouseTest
class SecondFactorTests {

    @LocalServerPort
    int port;

    private final JdbcClient jdbc;
    private final People people;
    private final Qingshi qingshi;
    private final SignInLocks locks;

    @Autowired
    SecondFactorTests(ApplicationContext house, JdbcClient jdbc, SignInLocks locks) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.people = People.in(house);
        this.qingshi = people.qingshi;
    }

    private String fresh(Role role, boolean mustChange) {
        String login = people.login(qingshi.district, role);
        jdbc.sql("delete from second_factor where staff_id = ?")
                .param(id(login))
                .update();
        jdbc.sql("update staff set must_change = ? where login = ?")
                .params(mustChange, login)
                .update();
        return login;
    }

    private UUID id(String login) {
        return jdbc.sql("select id from staff where login = ?")
                .param(login)
                .query(UUID.class)
                .single();
    }

    private List<String> acts(String login) {
        return jdbc.sql("select act from journal_entry where kind = 'staff' and thing = ? order by at")
                .param(id(login).toString())
                .query((row, number) -> row.getString("act"))
                .list();
    }

    private static Map<String, String> code(String typed) {
        return Map.of("code", typed);
    }

    @Test
    void theFirstSignInOfAnAdministratorIsPasswordThenTelephoneThenTheDesk() {
        String login = fresh(Role.SYSTEM_ADMIN, true);
        Visitor visitor = new Visitor(port);
        HttpResponse<String> password = visitor.passPassword(login, People.PASSWORD);
        assertThat(Visitor.leads(password, "/sign-in/password")).isTrue();
        assertThat(Visitor.leads(visitor.get("/sign-in/enrol"), "/sign-in/password"))
                .isTrue();
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(302);

        visitor.get("/sign-in/password");
        String chosen = "松风入弦-月照溪-2025";
        Map<String, String> form = Map.of("oldPassword", People.PASSWORD, "newPassword", chosen, "again", chosen);
        assertThat(Visitor.leads(visitor.post("/sign-in/password", form), "/sign-in/enrol"))
                .isTrue();
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(302);

        String before = visitor.cookie().orElseThrow().getValue();
        HttpResponse<String> done = visitor.enrol(login);
        assertThat(Visitor.page(done).select(".recovery-codes li")).hasSize(10);
        assertThat(visitor.cookie().orElseThrow().getValue()).isNotEqualTo(before);
        assertThat(visitor.get("/desk").body()).contains("不承办公开事项");
        assertThat(acts(login))
                .containsExactly("sign-in.password", "staff.password-changed", "second-factor.enrol", "sign-in");
        assertThat(jdbc.sql("select secret from second_factor where staff_id = ?")
                        .param(id(login))
                        .query(String.class)
                        .single())
                .startsWith("sm4-gcm:");

        Visitor again = new Visitor(port);
        assertThat(Visitor.leads(again.passPassword(login, chosen), "/sign-in/code"))
                .isTrue();
    }

    @Test
    void aCodeIsTakenOnceAndTheSessionChangesWithIt() {
        String login = people.login(qingshi.district, Role.SECURITY_ADMIN);
        Visitor first = new Visitor(port);
        first.passPassword(login, People.PASSWORD);
        first.get("/sign-in/code");
        String before = first.cookie().orElseThrow().getValue();
        String code = AuthenticatorApp.code(login);
        assertThat(Visitor.leads(first.post("/sign-in/code", code(code)), "/desk"))
                .isTrue();
        assertThat(first.cookie().orElseThrow().getValue()).isNotEqualTo(before);
        assertThat(first.get("/desk/security").statusCode()).isEqualTo(200);

        Visitor second = new Visitor(port);
        second.passPassword(login, People.PASSWORD);
        second.get("/sign-in/code");
        HttpResponse<String> replayed = second.post("/sign-in/code", code(code));
        assertThat(replayed.statusCode()).isEqualTo(422);
        assertThat(replayed.body()).contains("已经用过");
        assertThat(second.get("/desk").statusCode()).isEqualTo(302);
        assertThat(second.post("/sign-in/code", code(AuthenticatorApp.code(login)))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void wrongCodesAndWrongPasswordsCountTogether() {
        String login = people.login(qingshi.district, Role.AUDITOR);
        Visitor visitor = new Visitor(port);
        visitor.passPassword(login, "错的口令");
        visitor.passPassword(login, "错的口令");
        visitor.passPassword(login, People.PASSWORD);
        visitor.get("/sign-in/code");
        assertThat(visitor.post("/sign-in/code", code("12345")).body()).contains("动态口令不对");
        assertThat(visitor.post("/sign-in/code", code("aaaaa-aaaaa")).body()).contains("动态口令不对");
        assertThat(visitor.post("/sign-in/code", code("")).body())
                .as("nothing is no failure")
                .contains("请输入");
        assertThat(visitor.post("/sign-in/code", code("zzzzz")).body()).contains("已暂停登录");
        HttpResponse<String> right = visitor.post("/sign-in/code", code(AuthenticatorApp.code(login)));
        assertThat(right.statusCode()).isEqualTo(422);
        assertThat(locks.lockedUntil(login)).isPresent();
        assertThat(acts(login))
                .containsExactly(
                        "sign-in.fail",
                        "sign-in.fail",
                        "sign-in.password",
                        "sign-in.code-fail",
                        "sign-in.code-fail",
                        "sign-in.lock");
    }

    @Test
    void aRecoveryCodeOpensOnceAndIsKeptAsAHashOnly() {
        String login = fresh(Role.AUDITOR, false);
        Visitor visitor = new Visitor(port);
        visitor.passPassword(login, People.PASSWORD);
        String recovery = Visitor.page(visitor.enrol(login))
                .expectFirst(".recovery-codes li")
                .text();
        assertThat(jdbc.sql("select code from recovery_code where staff_id = ?")
                        .param(id(login))
                        .query(String.class)
                        .list())
                .hasSize(10)
                .allMatch(kept -> kept.startsWith("hmac-sm3:"));
        for (boolean fresh : new boolean[] {true, false}) {
            Visitor again = new Visitor(port);
            again.passPassword(login, People.PASSWORD);
            again.get("/sign-in/code");
            HttpResponse<String> answer =
                    again.post("/sign-in/code", code(recovery.toUpperCase(java.util.Locale.ROOT)));
            assertThat(answer.statusCode()).isEqualTo(fresh ? 303 : 422);
        }
        assertThat(acts(login)).contains("second-factor.recover");
    }

    @Test
    void aNewPasswordEndsTheWaitForACode() {
        String login = people.login(qingshi.district, Role.AUDITOR);
        Visitor visitor = new Visitor(port);
        visitor.passPassword(login, People.PASSWORD);
        visitor.get("/sign-in/code");
        jdbc.sql("update staff set password = 'made anew' where login = ?")
                .param(login)
                .update();
        assertThat(Visitor.leads(visitor.get("/sign-in/code"), "/sign-in")).isTrue();
        HttpResponse<String> late = visitor.post("/sign-in/code", code(AuthenticatorApp.code(login)));
        assertThat(visitor.get("/desk").statusCode())
                .as("after " + late.statusCode())
                .isEqualTo(302);
    }

    @Test
    void whoBecomesAnAdministratorWhileSignedInIsOut() {
        String login = people.login(qingshi.district);
        Visitor visitor = new Visitor(port);
        visitor.signIn(login, People.PASSWORD);
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(200);
        jdbc.sql("insert into staff_role values (?, 'SYSTEM_ADMIN', ?)")
                .params(id(login), qingshi.district.id().value())
                .update();
        assertThat(Visitor.leads(visitor.get("/desk/units"), "/sign-in")).isTrue();
        assertThat(Visitor.leads(visitor.passPassword(login, People.PASSWORD), "/sign-in/enrol"))
                .isTrue();
    }

    @Test
    void everybodyMayTieATelephoneAndDoWithoutAgainWithThePasswordButNoAdministrator() {
        String login = people.login(qingshi.district, Role.CLERK);
        Visitor clerk = new Visitor(port);
        clerk.signIn(login, People.PASSWORD);
        var page = Visitor.page(clerk.get("/desk/second-factor"));
        AuthenticatorApp.keep(login, page.expectFirst(".secret").text());
        String proposal = page.expectFirst("input[name=proposal]").val();
        String code = AuthenticatorApp.code(login);
        Map<String, String> wrong = Map.of("proposal", proposal, "code", code, "password", "错的口令");
        assertThat(clerk.post("/desk/second-factor", wrong).body()).contains("口令不对", proposal);
        Map<String, String> right = Map.of("proposal", proposal, "code", code, "password", People.PASSWORD);
        assertThat(clerk.post("/desk/second-factor", right).body()).contains("请保存恢复码");
        assertThat(Visitor.leads(new Visitor(port).passPassword(login, People.PASSWORD), "/sign-in/code"))
                .isTrue();
        clerk.get("/desk/second-factor");
        assertThat(clerk.post("/desk/second-factor/remove", Map.of("removing", People.PASSWORD))
                        .statusCode())
                .isEqualTo(303);
        assertThat(Visitor.leads(new Visitor(port).passPassword(login, People.PASSWORD), "/desk"))
                .isTrue();
        Visitor admin = new Visitor(port);
        admin.signIn(people.login(qingshi.district, Role.SYSTEM_ADMIN), People.PASSWORD);
        admin.get("/desk/second-factor");
        assertThat(admin.post("/desk/second-factor/remove", Map.of("removing", People.PASSWORD))
                        .body())
                .contains("不能停用");
    }

    @Test
    void thePagesAreReadableAtBothWidths() {
        String unenrolled = fresh(Role.AUDITOR, false);
        String changing = fresh(Role.AUDITOR, true);
        String enrolled = people.login(qingshi.province, Role.SECURITY_ADMIN);
        String clerk = people.login(qingshi.district, Role.CLERK);
        try (Browser browser = Browser.on(port)) {
            browser.look("identity-password", page -> browser.signIn(page, changing, People.PASSWORD));
            browser.look("identity-enrol", page -> browser.signIn(page, unenrolled, People.PASSWORD));
            browser.look("identity-code", page -> {
                page.navigate("/sign-in");
                page.getByLabel("用户名").fill(enrolled);
                page.getByLabel("口令").fill(People.PASSWORD);
                Browser.press(page, "登录");
            });
            browser.look("identity-code-refused", page -> {
                page.navigate("/sign-in");
                page.getByLabel("用户名").fill(enrolled);
                page.getByLabel("口令").fill(People.PASSWORD);
                Browser.press(page, "登录");
                Browser.press(page, "登录");
            });
            browser.look("identity-own", page -> browser.visit(page, clerk, People.PASSWORD, "/desk/second-factor"));
            browser.look("identity-policy", page -> browser.visit(page, enrolled, People.PASSWORD, "/desk/security"));
            browser.look("identity-welcome", page -> browser.visit(page, enrolled, People.PASSWORD, "/desk"));
            browser.look("identity-recovery", page -> {
                browser.visit(page, clerk, People.PASSWORD, "/desk/second-factor");
                AuthenticatorApp.keep(clerk, page.locator(".secret").textContent());
                page.getByLabel("手机上显示的 6 位数字").fill(AuthenticatorApp.code(clerk));
                page.getByLabel("登录口令").first().fill(People.PASSWORD);
                Browser.press(page, "绑定");
            });
        }
    }
}
