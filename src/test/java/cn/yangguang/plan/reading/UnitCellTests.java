package cn.yangguang.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.plan.reading.unit.UnitCell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitCellTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "区发改局 区环保局 各镇街 | 区发改局,区环保局,各镇街",
                "各镇街、园区区政府各部门 | 各镇街,园区,区政府各部门",
                "区直有关部门、单 位,各街道 | 区直有关部门单位,各街道",
                "区教体局、卫健局等有关部门 | 区教体局,卫健局,有关部门",
                "区发改局、区市场监管局等市政府有关部门 | 区发改局,区市场监管局,市政府有关部门",
                "区发展改革委、区林业局等 | 区发展改革委,区林业局",
                "区住建局、区扶贫办等部门按职责分工分别负责落实 | 区住建局,区扶贫办",
                "区食药监局等 有关部门 | 区食药监局,有关部门",
                "各镇街、薛城经济开发区和区发改局 | 各镇街,薛城经济开发区,区发改局",
                "市自然资源和规划局（市林业局）、市文化和旅游局 | 市自然资源和规划局（市林业局）,市文化和旅游局",
                "区党工委组织部 (人力资源部) 区发展软环境保障局 | 区党工委组织部(人力资源部),区发展软环境保障局",
                "各县（市、区）、市政府各部门（单位） | 各县（市、区）,市政府各部门（单位）",
                "兖州区市场监管局 | 兖州区市场监管局",
                "市自然资源局市北分局 | 市自然资源局市北分局",
                "高新技术产业园区管委会 | 高新技术产业园区管委会",
                "市委市政府督查室 | 市委市政府督查室",
                "区工信局、区工信局 | 区工信局",
            })
    void namesArePartedBySense(String cell, String units) {
        assertThat(UnitCell.read(cell, false).units()).containsExactly(units.split(",", -1));
        assertThat(UnitCell.read(cell, false).lead()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "区编办牵头，区政府各部门负责落实 | 区编办 | 区政府各部门",
                "区发改委区商务局牵头，区政府有关部门负责落实 | 区发改委,区商务局 | 区政府有关部门",
                "区政府办、区政务公开办牵头，区政府各部门负责落实 | 区政府办,区政务公开办 | 区政府各部门",
                "牵头单位：市财政局；责任单位：市审计局、各区 | 市财政局 | 市审计局,各区",
                "区司法局牵头，区政府办公室配合 | 区司法局 | 区政府办公室",
                "市綜合執法局牽頭，市政府各部門負責落實 | 市綜合執法局 | 市政府各部門",
            })
    void leadMarksTheUnitsBeforeIt(String cell, String lead, String units) {
        UnitCell read = UnitCell.read(cell, false);
        assertThat(read.lead()).containsExactly(lead.split(",", -1));
        assertThat(read.units()).containsExactly(units.split(",", -1));
    }

    @Test
    void aLeadAloneHasNoOtherUnits() {
        assertThat(UnitCell.read("区财政局牵头落实", false)).isEqualTo(new UnitCell(List.of("区财政局"), List.of()));
    }

    @Test
    void aSentenceIsNoResponsibleCell() {
        assertThat(UnitCell.likeness("及时公开财政预算、决算和三公经费。")).isZero();
        assertThat(UnitCell.likeness("加大公开力度、提升服务水平")).isLessThan(0.5);
        assertThat(UnitCell.likeness("区财政局、各镇街")).isEqualTo(1);
    }
}
