package cn.yangguang.organization.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.organization.Qingshi;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitMatch;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Grant;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What units learn when a person says whom a printed name means. */
@HouseTest
class LinkedNamesTests {

    private final Organization organization;
    private final Units units;
    private final People people;
    private final Qingshi qingshi;

    @Autowired
    LinkedNamesTests(ApplicationContext house, Organization organization, Units units) {
        this.organization = organization;
        this.units = units;
        this.people = People.in(house);
        this.qingshi = people.qingshi;
    }

    private Unit now(Unit unit) {
        return organization.tree().find(unit.id()).orElseThrow();
    }

    private Organization.Linking link(Actor actor, Unit place, String printed, UnitId unit) {
        return Objects.requireNonNull(
                organization.linkAll(actor, place, Map.of(printed, unit)).get(printed));
    }

    @Test
    void aUnitThatLearnsTwoNamesAtOnceLeavesOneEntry() {
        Unit unit = qingshi.named("青石区河湖湿地保护服务站");
        Actor office = new Actor(
                UUID.randomUUID(), "李某", qingshi.district, List.of(new Grant(Role.OFFICE, qingshi.district.path())));
        long before = people.entries();
        assertThat(organization
                        .linkAll(office, qingshi.district, Map.of("区湿地站", unit.id(), "湿地守护站", unit.id()))
                        .values())
                .hasOnlyElementsOfType(Organization.Linking.Linked.class);
        assertThat(people.entries()).isEqualTo(before + 1);
        assertThat(now(unit).aliases()).containsExactlyInAnyOrder("区湿地站", "湿地守护站");
    }

    /** Two units under one new name: nobody could tell them apart, so neither learns it. */
    @Test
    void twoUnitsAreNotGivenOneNameAtOnce() {
        Actor office = new Actor(
                UUID.randomUUID(), "李某", qingshi.district, List.of(new Grant(Role.OFFICE, qingshi.district.path())));
        Unit station = qingshi.named("青石区河湖湿地保护服务站");
        Unit finance = qingshi.named("青石区财政局");
        assertThat(organization
                        .linkAll(office, qingshi.district, Map.of("区湿地站", station.id(), "青石区湿地站", finance.id()))
                        .values())
                .hasOnlyElementsOfType(Organization.Linking.Shared.class);
        assertThat(now(finance).aliases()).isEmpty();
    }

    @Test
    void aLinkedNameIsKnownFromThenOnAndLeavesOneEntry() {
        Unit unit = qingshi.named("青石区河湖湿地保护服务站");
        Actor office = new Actor(
                UUID.randomUUID(), "李某", qingshi.district, List.of(new Grant(Role.OFFICE, qingshi.district.path())));
        Actor other = new Actor(
                UUID.randomUUID(), "赵某", qingshi.county, List.of(new Grant(Role.OFFICE, qingshi.county.path())));
        long before = people.entries();
        assertThat(link(other, qingshi.district, "区湿地站", unit.id()))
                .isInstanceOf(Organization.Linking.NotAllowed.class);
        assertThat(link(office, qingshi.district, "区财政局", unit.id()))
                .isInstanceOf(Organization.Linking.AlreadyMeans.class);
        assertThat(people.entries()).isEqualTo(before);
        assertThat(link(office, qingshi.district, "区湿地站", unit.id())).isInstanceOf(Organization.Linking.Linked.class);
        assertThat(link(office, qingshi.district, "区湿地站", unit.id())).isInstanceOf(Organization.Linking.Linked.class);
        assertThat(people.entries()).isEqualTo(before + 1);
        UnitMatch match = organization
                .names(organization.tree(), qingshi.district, LocalDate.of(2024, 6, 3))
                .find("区湿地站");
        assertThat(match).isEqualTo(new UnitMatch.Found(now(unit), UnitMatch.How.ALIAS));
    }

    /** Two answer to the name: an alias would not settle it, so none is kept. */
    @Test
    void aNameThatOthersAnswerToIsNotKept() {
        Unit station = qingshi.named("青石区河湖湿地保护服务站");
        Actor office = new Actor(
                UUID.randomUUID(), "李某", qingshi.district, List.of(new Grant(Role.OFFICE, qingshi.district.path())));
        units.change(station.alsoCalled("区财政局"));
        long before = people.entries();
        assertThat(link(office, qingshi.district, "区财政局", station.id()))
                .isInstanceOf(Organization.Linking.Shared.class);
        assertThat(people.entries()).isEqualTo(before);
        assertThat(now(qingshi.named("青石区财政局")).aliases()).isEmpty();
    }
}
