package cn.yangguang.organization.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.Clicks;
import cn.yangguang.organization.staff.People;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages that show and change units, through the whole house. */
@HouseTest
class UnitPagesTests {

    private final Clicks clicks;
    private final Organization organization;
    private final People people;
    private final Qingshi qingshi;
    private final UserDetails admin;

    @Autowired
    UnitPagesTests(ApplicationContext house, MockMvcTester mvc, Organization organization) {
        this.clicks = new Clicks(mvc);
        this.organization = organization;
        this.people = People.in(house); // a tree of its own for each test
        this.qingshi = people.qingshi;
        this.admin = people.person(qingshi.district, Role.SYSTEM_ADMIN);
    }

    private Unit now(Unit unit) {
        return organization.tree().find(unit.id()).orElseThrow();
    }

    private String path(String name) {
        return "/desk/units/" + qingshi.named(name).id();
    }

    /** Asks for a new unit of the district. */
    private MvcTestResult added(String name, String kind, String... more) {
        String[] form = {"parent", qingshi.district.id().toString(), "name", name, "kind", kind};
        return clicks.post(admin, "/desk/units", all(form, more));
    }

    /** Changes a unit as it was first shown. */
    private MvcTestResult changed(String unit, String name, String kind, String... more) {
        String[] form = {"name", name, "kind", kind, "seen", "1"};
        return clicks.post(admin, path(unit), all(form, more));
    }

    private static String[] all(String[] form, String[] more) {
        return Stream.concat(Arrays.stream(form), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void aRenamedUnitKeepsItsFormerNameAndLeavesOneEntry() {
        long before = people.entries();
        Unit unit = qingshi.named("青石区民政局");
        assertThat(changed(unit.name(), "青石区民政和老龄工作局", "DEPARTMENT", "position", "15"))
                .hasStatus(303);
        assertThat(now(unit).name()).isEqualTo("青石区民政和老龄工作局");
        assertThat(now(unit).formerNames()).containsExactly("青石区民政局");
        assertThat(people.entries()).isEqualTo(before + 1);
    }

    @Test
    void aUnitIsAddedBelowAnotherAndLeavesOneEntry() {
        long before = people.entries();
        assertThat(added("青石区档案馆", "INSTITUTION", "code", "archive")).hasStatus(303);
        Unit added =
                organization.tree().at(qingshi.district.path().below("archive")).orElseThrow();
        assertThat(added.name()).isEqualTo("青石区档案馆");
        assertThat(people.entries()).isEqualTo(before + 1);
    }

    @Test
    void aRefusedFormComesBackWithWhatWasTypedAndStoresNothing() {
        long before = people.entries();
        assertThat(added("青石区财政局", "DEPARTMENT", "aliases", "钱袋子办", "validTo", "昨天"))
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

    /** The name would take over the other's duties in every plan that prints it. */
    @Test
    void aFurtherNameThatAnotherUnitAnswersToIsRefusedWithBothNames() {
        long before = people.entries();
        for (String field : List.of("aliases", "formerNames")) {
            for (String name : List.of("区财政局", "青石区财政局", "财政局")) {
                assertThat(added("青石区数据局", "DEPARTMENT", field, "区云图站、" + name))
                        .hasStatus(422)
                        .bodyText()
                        .contains("“" + name + "”已是“青石区财政局”的名称，不能再作“青石区数据局”的");
                assertThat(changed("青石区民政局", "青石区民政局", "DEPARTMENT", field, name))
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
        assertThat(changed("青石区审计局", "青石区审计局", "DEPARTMENT", "validTo", "2099-12-31", "successor", heir))
                .hasStatus(303);
        assertThat(changed("青石区财政局", "青石区财政局", "DEPARTMENT", "formerNames", "区审计局"))
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
        for (String kind : List.of("PROVINCE", "CITY", "DISTRICT")) {
            assertThat(added("东湖", kind)).hasStatus(422).bodyText().contains("不能在县区级的“青石区”之下");
        }
        assertThat(changed("柳泉镇", "柳泉镇", "CITY")).hasStatus(422).bodyText().contains("“柳泉镇”是市级，不能在县区级的“青石区”之下");
        assertThat(changed("青石区", "青石区", "TOWN")).hasStatus(422).bodyText().contains("不能在镇（乡）的“青石区”之下");
        String town = qingshi.named("柳泉镇").id().toString();
        assertThat(clicks.post(admin, path("西关街道") + "/move", "to", town))
                .hasStatus(422)
                .bodyText()
                .contains("“西关街道”是街道，不能在镇（乡）的“柳泉镇”之下");
    }

    @Test
    void aDayOutsideTheTwentiethAndTheTwentyFirstCenturyIsRefused() {
        for (String day : List.of("0000-01-01", "1899-12-31", "2101-01-01", "9999-12-31")) {
            assertThat(added("青石区档案馆", "INSTITUTION", "validFrom", day))
                    .hasStatus(422)
                    .bodyText()
                    .contains("日期应在 1900 年至 2100 年之间");
        }
    }
}
