package cn.yangguang.organization.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.access.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who gives which role to whom, and who reaches whose account, through the whole house. */
@HouseTest
class StaffRolesTests {

    private final Clicks clicks;
    private final JdbcClient jdbc;
    private final People people;
    private final Qingshi qingshi;
    private final UserDetails admin;
    private final UserDetails guard;

    @Autowired
    StaffRolesTests(ApplicationContext house, MockMvcTester mvc, JdbcClient jdbc) {
        this.clicks = new Clicks(mvc);
        this.jdbc = jdbc;
        this.people = People.in(house);
        this.qingshi = people.qingshi;
        this.admin = people.person(qingshi.district, Role.SYSTEM_ADMIN);
        this.guard = people.person(qingshi.district, Role.SECURITY_ADMIN);
    }

    @Test
    void rolesAreGivenAndTakenWithOneEntryEachAndHoldAtOnce() {
        UserDetails person = people.person(qingshi.district);
        String path = "/desk/staff/" + people.id(person);
        String district = qingshi.district.id().toString();
        assertThat(clicks.get(person, "/desk/groups")).hasStatus(403);
        long before = people.entries();
        assertThat(clicks.post(guard, path + "/grant", "role", "OFFICE", "at", district))
                .hasStatus(303);
        assertThat(clicks.get(person, "/desk/groups")).hasStatusOk();
        assertThat(clicks.post(guard, path + "/revoke", "role", "OFFICE", "at", district))
                .hasStatus(303);
        assertThat(clicks.get(person, "/desk/groups")).hasStatus(403);
        assertThat(clicks.post(admin, path, "name", "陈晓棠", "unit", district, "seen", "1"))
                .hasStatus(303);
        assertThat(people.entries()).isEqualTo(before + 3);
        assertThat(clicks.post(admin, path + "/password"))
                .hasStatusOk()
                .bodyText()
                .contains("只显示这一次");
        assertThat(people.entries()).isEqualTo(before + 4);
        assertThat(clicks.post(guard, path + "/grant", "role", "KING", "at", district))
                .hasStatus(422);
    }

    @Test
    void theThreeAdministratorsAreSeparatePeople() {
        String district = qingshi.district.id().toString();
        UserDetails office = people.person(qingshi.district, Role.OFFICE);
        for (String role : List.of("SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDITOR")) {
            assertThat(clicks.post(guard, "/desk/staff/" + people.id(office) + "/grant", "role", role, "at", district))
                    .hasStatus(422)
                    .bodyText()
                    .contains("不能由同一人担任");
            assertThatThrownBy(() -> grantBare(office, role))
                    .hasMessageContaining("an administrator holds no other role");
        }
        assertThat(clicks.post(guard, "/desk/staff/" + people.id(admin) + "/grant", "role", "OFFICE", "at", district))
                .hasStatus(422);
        assertThatThrownBy(() -> grantBare(admin, "CLERK"))
                .hasMessageContaining("an administrator holds no other role");
        for (UserDetails own : List.of(admin, guard)) {
            String path = "/desk/staff/" + people.id(own);
            assertThat(clicks.post(own, path + "/disable")).hasStatus(403);
            assertThat(clicks.get(own, path)).hasStatusOk().bodyText().contains("这是您自己的账号");
        }
        assertThat(clicks.post(
                        guard, "/desk/staff/" + people.id(guard) + "/grant", "role", "SECURITY_ADMIN", "at", district))
                .hasStatus(403);
    }

    private void grantBare(UserDetails person, String role) {
        jdbc.sql("insert into staff_role values (?, ?, ?)")
                .params(people.id(person), role, qingshi.district.id().value())
                .update();
    }

    @Test
    void whoOpensAccountsGivesNoRightsAndWhoGivesRightsOpensNone() {
        UserDetails person = people.person(qingshi.district);
        String path = "/desk/staff/" + people.id(person);
        String district = qingshi.district.id().toString();
        long before = people.entries();
        assertThat(clicks.post(admin, path + "/grant", "role", "OFFICE", "at", district))
                .hasStatus(404);
        assertThat(clicks.post(admin, path + "/unlock")).hasStatus(404);
        assertThat(clicks.post(admin, path + "/factor")).hasStatus(404);
        assertThat(clicks.get(guard, "/desk/staff/new")).hasStatus(403);
        assertThat(clicks.post(guard, "/desk/staff", "login", "t9t", "name", "甲", "unit", district))
                .hasStatus(403);
        assertThat(clicks.post(guard, path, "name", "改", "unit", district)).hasStatus(404);
        assertThat(clicks.post(guard, path + "/password")).hasStatus(404);
        assertThat(people.entries()).isEqualTo(before);
        assertThat(clicks.post(guard, path + "/disable")).hasStatus(303);
        assertThat(clicks.post(guard, path + "/enable"))
                .as("opened again by who keeps accounts")
                .hasStatus(404);
        assertThat(clicks.post(admin, path + "/enable")).hasStatus(303);
    }

    @Test
    void anAuditorIsOneForTheWholeHouse() {
        UserDetails person = people.person(qingshi.province);
        UserDetails top = people.person(qingshi.province, Role.SECURITY_ADMIN);
        String path = "/desk/staff/" + people.id(person) + "/grant";
        assertThat(clicks.post(
                        top,
                        path,
                        "role",
                        "AUDITOR",
                        "at",
                        qingshi.district.id().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("只能设在最上级单位");
        assertThat(clicks.post(
                        top,
                        path,
                        "role",
                        "AUDITOR",
                        "at",
                        qingshi.province.id().toString()))
                .hasStatus(303);
    }

    @Test
    void nobodyReachesAccountsOfOthersOrOfHigherStanding() {
        UserDetails elsewhere = people.person(qingshi.named("临河县财政局"), Role.CLERK);
        UserDetails higher = people.person(qingshi.city, Role.SYSTEM_ADMIN);
        UserDetails seconded = people.person(qingshi.named("青石区民政局"), Role.CLERK);
        jdbc.sql("insert into staff_role values (?, 'OFFICE', ?)")
                .params(people.id(seconded), qingshi.city.id().value())
                .update();
        String district = qingshi.district.id().toString();
        long before = people.entries();
        for (UserDetails other : List.of(elsewhere, higher, seconded)) {
            String path = "/desk/staff/" + people.id(other);
            for (String deed : List.of("/disable", "/password", "/unlock", "/enable")) {
                assertThat(clicks.post(admin, path + deed).getResponse().getStatus())
                        .isIn(403, 404);
            }
            assertThat(clicks.post(admin, path, "name", "改", "unit", district)
                            .getResponse()
                            .getStatus())
                    .isIn(403, 404);
        }
        assertThat(people.entries()).isEqualTo(before);
    }

    @Test
    void nobodyElseReachesAccounts() {
        String district = qingshi.district.id().toString();
        long before = people.entries();
        for (Role role : List.of(Role.OFFICE, Role.REVIEWER, Role.HEAD, Role.CLERK, Role.AUDITOR)) {
            UserDetails who = people.person(qingshi.district, role);
            assertThat(clicks.get(who, "/desk/staff")).hasStatus(403);
            assertThat(clicks.get(who, "/desk/staff/new")).hasStatus(403);
            assertThat(clicks.get(who, "/desk/staff/" + people.id(admin))).hasStatus(404);
            assertThat(clicks.post(who, "/desk/staff", "login", "t9", "name", "甲", "unit", district))
                    .hasStatus(403);
        }
        assertThat(people.entries()).isEqualTo(before);
    }
}
