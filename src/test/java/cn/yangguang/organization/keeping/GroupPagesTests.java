package cn.yangguang.organization.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Group;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitMatch;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.Clicks;
import cn.yangguang.organization.staff.People;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages on which an office says whom collective names mean. */
@HouseTest
class GroupPagesTests {

    private final Clicks clicks;
    private final Organization organization;
    private final People people;
    private final Qingshi qingshi;
    private final UserDetails clerk;
    private final UserDetails office;

    @Autowired
    GroupPagesTests(ApplicationContext house, MockMvcTester mvc, Organization organization) {
        this.clicks = new Clicks(mvc);
        this.organization = organization;
        this.people = People.in(house);
        this.qingshi = people.qingshi;
        this.clerk = people.person(qingshi.named("青石区财政局"), Role.CLERK);
        this.office = people.person(qingshi.district, Role.OFFICE);
    }

    /** A group of one town, as somebody sends it who has seen none before. */
    private String[] oneTown() {
        String town = qingshi.named("柳泉镇").id().toString();
        return new String[] {"place", qingshi.district.id().toString(), "name", "各镇街", "members", town};
    }

    @Test
    void aGroupIsWrittenDownAndMeantFromThenOn() {
        long before = people.entries();
        assertThat(clicks.get(office, "/desk/groups")).hasStatusOk().bodyText().contains("各镇街", "柳泉镇、石桥镇人民政府");
        assertThat(clicks.post(office, "/desk/groups", oneTown())).hasStatus(303);
        assertThat(people.entries()).isEqualTo(before + 1);
        UnitTree tree = organization.tree();
        LocalDate day = LocalDate.of(2024, 6, 3);
        UnitMatch match = organization.names(tree, qingshi.district, day).find("各镇（街道）");
        assertThat(match)
                .isInstanceOfSatisfying(
                        UnitMatch.Collective.class,
                        collective -> assertThat(collective.group().members(tree, collective.place(), day))
                                .extracting(Unit::name)
                                .containsExactly("柳泉镇"));
    }

    @Test
    void onlyTheOfficeWritesGroupsAndNoneWithoutAName() {
        assertThat(clicks.post(clerk, "/desk/groups", oneTown())).hasStatus(403);
        assertThat(clicks.post(
                        office, "/desk/groups", "place", qingshi.district.id().toString(), "name", ""))
                .hasStatus(422);
    }

    private String[] form(String name, String was, String seen, String... members) {
        String[] form = new String[8 + 2 * members.length];
        String[] head = {"place", qingshi.district.id().toString(), "name", name, "was", was, "seen", seen};
        System.arraycopy(head, 0, form, 0, head.length);
        for (int i = 0; i < members.length; i++) {
            form[8 + 2 * i] = "members";
            form[9 + 2 * i] = qingshi.named(members[i]).id().toString();
        }
        return form;
    }

    private Group written(String name) {
        return organization.groups(qingshi.district).stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aUnitOfAnotherDistrictIsNoMember() {
        long before = people.entries();
        assertThat(clicks.post(office, "/desk/groups", form("重点单位", "", "0", "青石区财政局", "临河县财政局")))
                .hasStatus(422)
                .bodyText()
                .contains("勾选的单位里有不属于“青石区”的");
        assertThat(clicks.post(office, "/desk/groups", form("重点单位", "", "0", "云州市财政局")))
                .hasStatus(422);
        assertThat(people.entries()).isEqualTo(before);
        assertThat(organization.groups(qingshi.district)).isEmpty();
    }

    @Test
    void theLaterOfTwoWhoWriteAGroupIsToldAndMaySendItAgain() {
        assertThat(clicks.post(office, "/desk/groups", form("各镇街", "各镇街", "0", "柳泉镇", "西关街道")))
                .hasStatus(303);
        long before = people.entries();
        assertThat(clicks.post(office, "/desk/groups", form("各镇街", "各镇街", "0", "柳泉镇")))
                .hasStatus(422)
                .bodyText()
                .contains("这个统称已在别处改过", "name=\"seen\" value=\"1\"");
        assertThat(people.entries()).isEqualTo(before);
        assertThat(written("各镇街").members(organization.tree(), qingshi.district, LocalDate.of(2024, 6, 3)))
                .extracting(Unit::name)
                .containsExactly("柳泉镇", "西关街道");
        assertThat(clicks.post(office, "/desk/groups", form("各镇街", "各镇街", "1", "柳泉镇")))
                .hasStatus(303);
        assertThat(written("各镇街").members(organization.tree(), qingshi.district, LocalDate.of(2024, 6, 3)))
                .extracting(Unit::name)
                .containsExactly("柳泉镇");
    }

    @Test
    void aNewGroupDoesNotReplaceOneOfTheSameNameUnseen() {
        assertThat(clicks.post(office, "/desk/groups", form("重点单位", "", "0", "柳泉镇")))
                .hasStatus(303);
        assertThat(clicks.post(office, "/desk/groups", form("重点单位", "", "0", "西关街道")))
                .hasStatus(422)
                .bodyText()
                .contains("这里已有“重点单位”这个统称");
    }
}
