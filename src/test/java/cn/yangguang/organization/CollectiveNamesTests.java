package cn.yangguang.organization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.organization.UnitMatch.Collective;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names for many units, as a plan of 青石区 prints them. */
class CollectiveNamesTests {

    private final Qingshi qingshi = new Qingshi();
    private final UnitNames names = UnitNames.of(qingshi.tree(), qingshi.district, LocalDate.of(2024, 6, 3), List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            各镇街 | 各镇街 | no
            各镇（街道） | 各镇街 | no
            各镇街道 | 各镇街 | no
            各镇、街道 | 各镇街 | no
            各镇（街） | 各镇街 | no
            各乡镇（街道） | 各镇街 | no
            各乡镇街道 | 各镇街 | no
            各街道（镇） | 各镇街 | no
            各镇政府、街道办事处 | 各镇街 | no
            各镇人民政府、各街道办事处 | 各镇街 | no
            各街道 | 各街道 | no
            各街道办事处 | 各街道 | no
            各镇人民政府 | 各镇 | no
            各乡镇 | 各镇 | no
            园区 | 各园区 | no
            各园区 | 各园区 | no
            区政府各部门 | 各部门 | no
            区直各部门 | 各部门 | no
            各部门 | 各部门 | no
            市政府各部门 | 各部门 | no
            市政府各部门（单位） | 各部门单位 | no
            区政府各部门、单位 | 各部门单位 | no
            各部门各单位 | 各部门单位 | no
            区直部门单位 | 各部门单位 | no
            各区直部门、单位 | 各部门单位 | no
            区直各单位 | 各部门单位 | no
            区政府有关部门 | 有关部门 | yes
            区政府相关部门 | 有关部门 | yes
            区政府各有关部门 | 有关部门 | yes
            区直有关部门单位 | 有关部门 | yes
            区直有关部门、单位 | 有关部门 | yes
            有关部门 | 有关部门 | yes
            各有关部门 | 有关部门 | yes
            市政府有关部门 | 有关部门 | yes
            区有关部门 | 有关部门 | yes
            相关单位 | 有关部门 | yes
            青石区直有关部门 | 有关部门 | yes
            各县（市、区） | 各县（市、区） | no
            各县区 | 各县（市、区） | no
            各区（市） | 各县（市、区） | no
            各驻区单位 | 各驻区单位 | yes
            各级各部门 | 各级各部门 | no
            """)
    void aCollectiveNameIsAGroup(String printed, String name, String open) {
        assertThat(names.find(printed)).isInstanceOfSatisfying(Collective.class, collective -> {
            assertThat(collective.group().name()).isEqualTo(name);
            assertThat(collective.group().open()).isEqualTo(open.equals("yes"));
        });
    }

    @Test
    void theCitysGroupInADistrictsPlanIsSaidOfTheCity() {
        assertThat(names.find("市政府各部门"))
                .isInstanceOfSatisfying(
                        Collective.class,
                        collective -> assertThat(collective.place()).isEqualTo(qingshi.city));
    }
}
