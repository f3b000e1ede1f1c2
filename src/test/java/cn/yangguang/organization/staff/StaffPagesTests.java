package cn.yangguang.organization.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.access.Role;
import cn.yangguang.web.SignInAttempts;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Accounts, sign-in and passwords, through the whole house. */
@HouseTest
class StaffPagesTests {

    private static final Pattern MADE = Pattern.compile("[a-z2-9]{4}(-[a-z2-9]{4}){3}");

    private final Clicks clicks;
    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private final People people;
    private final Qingshi qingshi;
    private final UserDetails admin;
    private final UserDetails guard;

    @Autowired
    StaffPagesTests(ApplicationContext house, MockMvcTester mvc, JdbcClient jdbc) {
        this.mvc = mvc;
        this.clicks = new Clicks(mvc);
        this.jdbc = jdbc;
        this.people = People.in(house);
        this.qingshi = people.qingshi;
        this.admin = people.person(qingshi.district, Role.SYSTEM_ADMIN);
        this.guard = people.person(qingshi.district, Role.SECURITY_ADMIN);
    }

    private MvcTestResult signIn(String login, String password) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("username", login)
                .param("password", password)
                .exchange();
    }

    private String add(String login) throws Exception {
        MvcTestResult result = clicks.post(
                admin,
                "/desk/staff",
                "login",
                login,
                "name",
                "陈晓棠",
                "unit",
                qingshi.named("青石区民政局").id().toString(),
                "phone",
                "13800001234");
        assertThat(result).hasStatusOk();
        Matcher made = MADE.matcher(result.getResponse().getContentAsString());
        assertThat(made.find()).isTrue();
        return made.group();
    }

    private UUID id(String login) {
        return jdbc.sql("select id from staff where login = ?")
                .param(login)
                .query(UUID.class)
                .single();
    }

    private static String login() {
        return "t" + UUID.randomUUID().toString().substring(0, 12);
    }

    @Test
    void aNewAccountSignsInOnceWithTheMadePasswordAndMustChangeIt() throws Exception {
        String login = login();
        long before = people.entries();
        String password = add(login);
        assertThat(people.entries()).isEqualTo(before + 1);
        MvcTestResult in = signIn(login, password);
        assertThat(in).hasStatus3xxRedirection().redirectedUrl().endsWith("/desk");
        assertThat(people.entries()).isEqualTo(before + 2);
        var session = in.getRequest().getSession();
        assertThat(session).isNotNull();
        UserDetails person = people.known(login);
        assertThat(clicks.get(person, "/desk/units")).hasStatus3xxRedirection().hasRedirectedUrl("/desk/password");
        assertThat(clicks.get(person, "/desk/password"))
                .hasStatusOk()
                .bodyText()
                .contains("请先换成自己的口令");
        assertThat(clicks.post(person, "/desk/password", "oldPassword", password, "newPassword", "短", "again", "短"))
                .hasStatus(422)
                .bodyText()
                .contains("新口令至少 10 个字符");
        assertThat(clicks.post(
                        person,
                        "/desk/password",
                        "oldPassword",
                        password,
                        "newPassword",
                        "春江花月夜 2024 年",
                        "again",
                        "春江花月夜 2024 年"))
                .hasStatus(303);
        assertThat(people.entries()).isEqualTo(before + 3);
        assertThat(clicks.get(person, "/desk/units"))
                .as("a new account holds no rights")
                .hasStatus(403);
        assertThat(clicks.get(person, "/desk")).hasStatusOk().bodyText().contains("还没有角色");
        assertThat(signIn(login, password).getResponse().getStatus()).isNotEqualTo(302);
    }

    @Test
    void aTelephoneNumberIsHiddenAtRestAndMaskedOnThePage() throws Exception {
        String login = login();
        add(login);
        String kept = jdbc.sql("select phone from staff where login = ?")
                .param(login)
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain("13800001234");
        assertThat(clicks.get(admin, "/desk/staff/" + id(login)))
                .hasStatusOk()
                .bodyText()
                .contains("138****1234")
                .doesNotContain("13800001234");
    }

    @Test
    void fiveFailuresLockTheNameUntilTheSecurityAdministratorUnlocksIt() throws Exception {
        String login = people.login(qingshi.named("青石区民政局"), Role.CLERK);
        for (int i = 0; i < SignInAttempts.ALLOWED; i++) {
            signIn(login, "wrong");
        }
        assertThat(signIn(login, People.PASSWORD).getResponse().getStatus()).isNotEqualTo(302);
        assertThat(clicks.get(guard, "/desk/staff/" + id(login))).bodyText().contains("已锁定", "解除锁定");
        assertThat(clicks.get(admin, "/desk/staff/" + id(login)))
                .bodyText()
                .contains("已锁定")
                .doesNotContain("解除锁定");
        long before = people.entries();
        assertThat(clicks.post(guard, "/desk/staff/" + id(login) + "/unlock")).hasStatus(303);
        assertThat(people.entries()).isEqualTo(before + 1);
        assertThat(signIn(login, People.PASSWORD)).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select count(*) from sign_in_failure where typed like '%' || ? || '%'")
                        .param(login)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoIsDisabledIsOutAtTheNextClickAndDoesNotComeBack() {
        UserDetails clerk = people.person(qingshi.named("青石区民政局"), Role.CLERK);
        assertThat(clicks.get(clerk, "/desk/units")).hasStatusOk();
        assertThat(clicks.post(admin, "/desk/staff/" + people.id(clerk) + "/disable"))
                .hasStatus(303);
        assertThat(clicks.get(clerk, "/desk/units")).hasStatus3xxRedirection().hasRedirectedUrl("/sign-in");
        assertThat(signIn(clerk.getUsername(), People.PASSWORD).getResponse().getStatus())
                .isNotEqualTo(302);
        assertThat(clicks.post(admin, "/desk/staff/" + people.id(clerk) + "/enable"))
                .hasStatus(303);
        assertThat(signIn(clerk.getUsername(), People.PASSWORD)).hasStatus3xxRedirection();
    }

    @Test
    void ofTwoPeopleAtOneAccountTheLaterOneIsToldBothTexts() {
        UserDetails clerk = people.person(qingshi.named("青石区民政局"), Role.CLERK);
        String path = "/desk/staff/" + people.id(clerk);
        String unit = qingshi.named("青石区民政局").id().toString();
        assertThat(clicks.get(admin, path)).bodyText().contains("name=\"seen\" value=\"1\"");
        assertThat(clicks.post(admin, path, "name", "赵先改", "unit", unit, "seen", "1"))
                .hasStatus(303);
        long before = people.entries();
        assertThat(clicks.post(admin, path, "name", "钱后改", "unit", unit, "seen", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("已被改为：姓名赵先改，所在单位青石区民政局", "value=\"钱后改\"", "name=\"seen\" value=\"2\"");
        assertThat(people.entries()).isEqualTo(before);
        assertThat(clicks.post(admin, path, "name", "钱后改", "unit", unit, "seen", "2"))
                .hasStatus(303);
    }

    @Test
    void aRefusedAccountFormKeepsWhatWasTyped() {
        assertThat(clicks.post(admin, "/desk/staff", "login", "9", "name", "陈晓棠", "unit", "", "phone", "abc"))
                .hasStatus(422)
                .bodyText()
                .contains("用户名应以字母开头", "请从列表中选择所在单位", "电话应是", "value=\"陈晓棠\"");
        assertThat(clicks.post(
                        admin,
                        "/desk/staff",
                        "login",
                        admin.getUsername(),
                        "name",
                        "甲",
                        "unit",
                        qingshi.district.id().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("已有人使用");
    }
}
