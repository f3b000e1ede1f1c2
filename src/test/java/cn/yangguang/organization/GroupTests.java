package cn.yangguang.organization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.organization.UnitMatch.Collective;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupTests {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    private final Qingshi qingshi = new Qingshi();

    private List<String> members(Unit context, String printed, List<Group> written) {
        UnitMatch match = UnitNames.of(qingshi.tree(), context, DAY, written).find(printed);
        Collective collective = (Collective) match;
        return collective.group().members(qingshi.tree(), collective.place(), DAY).stream()
                .map(Unit::name)
                .toList();
    }

    @Test
    void everyTownAndSubdistrictOfTheDistrict() {
        assertThat(members(qingshi.district, "各镇街", List.of())).containsExactly("柳泉镇", "石桥镇人民政府", "东关街道办事处", "西关街道");
        assertThat(members(qingshi.district, "各镇人民政府", List.of())).containsExactly("柳泉镇", "石桥镇人民政府");
        assertThat(members(qingshi.county, "各镇街", List.of())).containsExactly("白沙镇");
    }

    @Test
    void theCitysDepartmentsAreNotThoseOfItsDistricts() {
        assertThat(members(qingshi.city, "市政府各部门", List.of())).containsExactly("云州市财政局", "云州市住房和城乡建设局", "云州市市场监督管理局");
        assertThat(members(qingshi.city, "各县（市、区）", List.of())).containsExactly("青石区", "临河县");
    }

    @Test
    void whatEndedBeforeTheDayIsNoMember() {
        qingshi.ended("西关街道", LocalDate.of(2023, 12, 31), null);
        assertThat(members(qingshi.district, "各街道", List.of())).containsExactly("东关街道办事处");
    }

    @Test
    void theOfficeAddsAndLeavesOutMembers() {
        Group own = new Group(
                "各镇街",
                List.of("各镇办园"),
                Set.of(UnitKind.TOWN, UnitKind.SUBDISTRICT),
                Set.of(qingshi.named("青石经济开发区管理委员会").id()),
                Set.of(qingshi.named("柳泉镇").id()),
                false);
        assertThat(members(qingshi.district, "各镇（街道）", List.of(own)))
                .containsExactly("石桥镇人民政府", "东关街道办事处", "西关街道", "青石经济开发区管理委员会");
        assertThat(members(qingshi.district, "各镇办园", List.of(own))).hasSize(4);
    }
}
