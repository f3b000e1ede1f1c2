package cn.yangguang.organization.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.Clicks;
import cn.yangguang.organization.staff.People;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Which units somebody sees and may change, through the whole house. */
@HouseTest
class UnitReachTests {

    private final Clicks clicks;
    private final People people;
    private final Qingshi qingshi;
    private final UserDetails admin;
    private final UserDetails clerk;

    @Autowired
    UnitReachTests(ApplicationContext house, MockMvcTester mvc) {
        this.clicks = new Clicks(mvc);
        this.people = People.in(house); // a tree of its own for each test
        this.qingshi = people.qingshi;
        this.admin = people.person(qingshi.district, Role.SYSTEM_ADMIN);
        this.clerk = people.person(qingshi.named("青石区财政局"), Role.CLERK);
    }

    private String path(String name) {
        return "/desk/units/" + qingshi.named(name).id();
    }

    @Test
    void theAdministratorSeesTheDistrictAndNothingBeside() {
        assertThat(clicks.get(admin, "/desk/units"))
                .hasStatusOk()
                .bodyText()
                .contains("青石区财政局", "柳泉镇财政所")
                .doesNotContain("临河县", "江海省");
        assertThat(clicks.get(clerk, "/desk/units"))
                .hasStatusOk()
                .bodyText()
                .contains("青石区财政局")
                .doesNotContain("青石区民政局");
        assertThat(clicks.get(admin, "/desk/units?q=财政"))
                .hasStatusOk()
                .bodyText()
                .contains("柳泉镇财政所")
                .doesNotContain("青石区民政局");
    }

    @Test
    void whoKeepsOneDepartmentOnlyIsOfferedNoLinkThatRefuses() {
        UserDetails small = people.person(qingshi.named("青石区财政局"), Role.SYSTEM_ADMIN);
        assertThat(clicks.get(small, "/desk/units"))
                .hasStatusOk()
                .bodyText()
                .contains("青石区财政局")
                .doesNotContain("/desk/units/exchange", "/desk/groups");
    }

    @Test
    void nobodyChangesUnitsBeyondTheirReach() {
        long before = people.entries();
        for (UserDetails who : List.of(
                clerk, people.person(qingshi.district, Role.OFFICE), people.person(qingshi.district, Role.AUDITOR))) {
            assertThat(clicks.post(who, path("青石区财政局"), "name", "改名", "kind", "OTHER"))
                    .hasStatus(403);
            assertThat(clicks.get(who, "/desk/units/new?parent=" + qingshi.district.id()))
                    .hasStatus(404);
            assertThat(clicks.get(who, "/desk/units/exchange")).hasStatus(403);
            assertThat(clicks.get(who, "/desk/units/export?top=" + qingshi.district.id()))
                    .hasStatus(404);
        }
        assertThat(clicks.post(admin, path("临河县财政局"), "name", "改名", "kind", "OTHER"))
                .hasStatus(403);
        assertThat(clicks.post(
                        admin,
                        path("青石区财政局") + "/move",
                        "to",
                        qingshi.county.id().toString()))
                .hasStatus(403);
        assertThat(clicks.post(
                        admin, "/desk/units", "parent", qingshi.city.id().toString(), "name", "新局", "kind", "OTHER"))
                .hasStatus(403);
        assertThat(clicks.get(admin, path("临河县财政局"))).hasStatus(404);
        assertThat(people.entries()).isEqualTo(before);
    }

    @Test
    void aUnitWithoutAPageIsNotFound() {
        assertThat(clicks.get(admin, "/desk/units/" + UnitId.fresh())).hasStatus(404);
        assertThat(clicks.mvc().get().uri("/desk/units").exchange()).hasStatus3xxRedirection();
    }
}
