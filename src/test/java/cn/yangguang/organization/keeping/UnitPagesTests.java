package cn.yangguang.organization.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.Unit;
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

/** The pages that show and change units, through the whole house. */
@HouseTest
class UnitPagesTests {

    private final Clicks clicks;
    private final Organization organization;
    private final People people;
    private final Qingshi qingshi;
    private final UserDetails admin;
    private final UserDetails clerk;

    @Autowired
    UnitPagesTests(ApplicationContext house, MockMvcTester mvc, Organization organization) {
        this.clicks = new Clicks(mvc);
        this.organization = organization;
        this.people = People.in(house); // a tree of its own for each test
        this.qingshi = people.qingshi;
        this.admin = people.person(qingshi.district, Role.SYSTEM_ADMIN);
        this.clerk = people.person(qingshi.named("青石区财政局"), Role.CLERK);
    }

    private Unit now(Unit unit) {
        return organization.tree().find(unit.id()).orElseThrow();
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
    void aRenamedUnitKeepsItsFormerNameAndLeavesOneEntry() {
        long before = people.entries();
        Unit unit = qingshi.named("青石区民政局");
        assertThat(clicks.post(
                        admin,
                        path(unit.name()),
                        "name",
                        "青石区民政和老龄工作局",
                        "kind",
                        "DEPARTMENT",
                        "position",
                        "15",
                        "seen",
                        "1"))
                .hasStatus(303);
        assertThat(now(unit).name()).isEqualTo("青石区民政和老龄工作局");
        assertThat(now(unit).formerNames()).containsExactly("青石区民政局");
        assertThat(people.entries()).isEqualTo(before + 1);
    }

    @Test
    void aUnitIsAddedBelowAnotherAndLeavesOneEntry() {
        long before = people.entries();
        String parent = qingshi.district.id().toString();
        assertThat(clicks.post(
                        admin,
                        "/desk/units",
                        "parent",
                        parent,
                        "name",
                        "青石区档案馆",
                        "kind",
                        "INSTITUTION",
                        "code",
                        "archive"))
                .hasStatus(303);
        Unit added =
                organization.tree().at(qingshi.district.path().below("archive")).orElseThrow();
        assertThat(added.name()).isEqualTo("青石区档案馆");
        assertThat(people.entries()).isEqualTo(before + 1);
    }

    @Test
    void aRefusedFormComesBackWithWhatWasTypedAndStoresNothing() {
        long before = people.entries();
        String parent = qingshi.district.id().toString();
        assertThat(clicks.post(
                        admin,
                        "/desk/units",
                        "parent",
                        parent,
                        "name",
                        "青石区财政局",
                        "kind",
                        "DEPARTMENT",
                        "aliases",
                        "钱袋子办",
                        "validTo",
                        "昨天"))
                .hasStatus(422)
                .bodyText()
                .contains("同一上级下已有“青石区财政局”", "日期应写成", "钱袋子办");
        assertThat(people.entries()).isEqualTo(before);
    }

    @Test
    void aMovedUnitTakesAllBelowWithIt() {
        long before = people.entries();
        Unit town = qingshi.named("柳泉镇");
        Unit zone = qingshi.named("青石经济开发区管理委员会");
        assertThat(clicks.post(admin, path("柳泉镇") + "/move", "to", zone.id().toString()))
                .hasStatus(303);
        assertThat(now(qingshi.named("柳泉镇财政所")).path().value())
                .startsWith(zone.path().value() + town.path().step());
        assertThat(people.entries()).isEqualTo(before + 1);
        assertThat(clicks.post(
                        admin, path("青石经济开发区管理委员会") + "/move", "to", town.id().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("不能移到自己或自己的下级之下");
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

    /** The name would take over the other's duties in every plan that prints it. */
    @Test
    void aFurtherNameThatAnotherUnitAnswersToIsRefusedWithBothNames() {
        long before = people.entries();
        String parent = qingshi.district.id().toString();
        for (String field : List.of("aliases", "formerNames")) {
            for (String name : List.of("区财政局", "青石区财政局", "财政局")) {
                assertThat(clicks.post(
                                admin,
                                "/desk/units",
                                "parent",
                                parent,
                                "name",
                                "青石区数据局",
                                "kind",
                                "DEPARTMENT",
                                field,
                                "区云图站、" + name))
                        .hasStatus(422)
                        .bodyText()
                        .contains("“" + name + "”已是“青石区财政局”的名称，不能再作“青石区数据局”的");
                assertThat(clicks.post(
                                admin,
                                path("青石区民政局"),
                                "name",
                                "青石区民政局",
                                "kind",
                                "DEPARTMENT",
                                "seen",
                                "1",
                                field,
                                name))
                        .hasStatus(422)
                        .bodyText()
                        .contains("已是“青石区财政局”的名称，不能再作“青石区民政局”的");
            }
        }
        assertThat(people.entries()).isEqualTo(before);
    }

    /** What a heir takes over from a unit that will end, it takes over with its names. */
    @Test
    void aHeirMayBearTheNamesOfWhomItFollows() {
        String heir = qingshi.named("青石区财政局").id().toString();
        assertThat(clicks.post(
                        admin,
                        path("青石区审计局"),
                        "name",
                        "青石区审计局",
                        "kind",
                        "DEPARTMENT",
                        "seen",
                        "1",
                        "validTo",
                        "2099-12-31",
                        "successor",
                        heir))
                .hasStatus(303);
        assertThat(clicks.post(
                        admin,
                        path("青石区财政局"),
                        "name",
                        "青石区财政局",
                        "kind",
                        "DEPARTMENT",
                        "seen",
                        "1",
                        "formerNames",
                        "区审计局"))
                .hasStatus(303);
    }

    @Test
    void theLaterOfTwoWhoChangeAUnitIsToldAndMaySendItAgain() {
        String[] form = {"name", "青石区民政局", "kind", "DEPARTMENT", "seen", "1", "aliases", "区民政"};
        String[] late = {"name", "青石区民政局", "kind", "DEPARTMENT", "seen", "1", "aliases", "民政口"};
        assertThat(clicks.get(admin, path("青石区民政局"))).bodyText().contains("name=\"seen\" value=\"1\"");
        assertThat(clicks.post(admin, path("青石区民政局"), form)).hasStatus(303);
        long before = people.entries();
        assertThat(clicks.post(admin, path("青石区民政局"), late))
                .hasStatus(422)
                .bodyText()
                .contains("这个单位已在别处改过", "民政口", "name=\"seen\" value=\"2\"");
        assertThat(now(qingshi.named("青石区民政局")).aliases()).containsExactly("区民政");
        assertThat(people.entries()).isEqualTo(before);
        late[5] = "2";
        assertThat(clicks.post(admin, path("青石区民政局"), late)).hasStatus(303);
        assertThat(now(qingshi.named("青石区民政局")).aliases()).containsExactly("民政口");
    }

    @Test
    void aLevelStandsBelowHigherOnesOnly() {
        String parent = qingshi.district.id().toString();
        for (String kind : List.of("PROVINCE", "CITY", "DISTRICT")) {
            assertThat(clicks.post(admin, "/desk/units", "parent", parent, "name", "东湖", "kind", kind))
                    .hasStatus(422)
                    .bodyText()
                    .contains("不能在县区级的“青石区”之下");
        }
        assertThat(clicks.post(admin, path("柳泉镇"), "name", "柳泉镇", "kind", "CITY", "seen", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("“柳泉镇”是市级，不能在县区级的“青石区”之下");
        assertThat(clicks.post(admin, path("青石区"), "name", "青石区", "kind", "TOWN", "seen", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("不能在镇（乡）的“青石区”之下");
        String town = qingshi.named("柳泉镇").id().toString();
        assertThat(clicks.post(admin, path("西关街道") + "/move", "to", town))
                .hasStatus(422)
                .bodyText()
                .contains("“西关街道”是街道，不能在镇（乡）的“柳泉镇”之下");
    }

    @Test
    void aDayOutsideTheTwentiethAndTheTwentyFirstCenturyIsRefused() {
        String parent = qingshi.district.id().toString();
        for (String day : List.of("0000-01-01", "1899-12-31", "2101-01-01", "9999-12-31")) {
            assertThat(clicks.post(
                            admin,
                            "/desk/units",
                            "parent",
                            parent,
                            "name",
                            "青石区档案馆",
                            "kind",
                            "INSTITUTION",
                            "validFrom",
                            day))
                    .hasStatus(422)
                    .bodyText()
                    .contains("日期应在 1900 年至 2100 年之间");
        }
    }
}
