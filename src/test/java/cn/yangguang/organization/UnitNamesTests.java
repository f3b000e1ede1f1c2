package cn.yangguang.organization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.organization.UnitMatch.Found;
import cn.yangguang.organization.UnitMatch.How;
import cn.yangguang.organization.UnitMatch.Unknown;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Printed names, each with the unit it means in a plan of 青石区 of 2024. */
class UnitNamesTests {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    private final Qingshi qingshi = new Qingshi();
    private final UnitNames names = UnitNames.of(qingshi.tree(), qingshi.district, DAY, List.of());
    private final UnitNames ofCounty = UnitNames.of(qingshi.tree(), qingshi.county, DAY, List.of());
    private final UnitNames ofCity = UnitNames.of(qingshi.tree(), qingshi.city, DAY, List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            青石区财政局 | 青石区财政局 | EXACT
            区财政局 | 青石区财政局 | PLACE
            财政局 | 青石区财政局 | PLACE
            青石财政局 | 青石区财政局 | PLACE
            云州市青石区财政局 | 青石区财政局 | PLACE
            江海省云州市青石区财政局 | 青石区财政局 | PLACE
            区 财 政 局 | 青石区财政局 | PLACE
            區財政局 | 青石区财政局 | PLACE
            市财政局 | 云州市财政局 | PLACE
            云州市财政局 | 云州市财政局 | EXACT
            云州财政局 | 云州市财政局 | PLACE
            临河县财政局 | 临河县财政局 | EXACT
            区民政局 | 青石区民政局 | PLACE
            区司法局 | 青石区司法局 | PLACE
            区审计局 | 青石区审计局 | PLACE
            区统计局 | 青石区统计局 | PLACE
            区信访局 | 青石区信访局 | PLACE
            区科技局 | 青石区科学技术局 | SHORT
            区发改局 | 青石区发展和改革局 | SHORT
            区发展改革局 | 青石区发展和改革局 | SHORT
            区发展改革委 | 青石区发展和改革局 | SHORT
            区发改委 | 青石区发展和改革局 | SHORT
            区发展和改革委员会 | 青石区发展和改革局 | SHORT
            发改局 | 青石区发展和改革局 | SHORT
            青石区发改局 | 青石区发展和改革局 | SHORT
            区教体局 | 青石区教育和体育局 | SHORT
            区教育体育局 | 青石区教育和体育局 | SHORT
            区教育局 | 青石区教育和体育局 | STANDARD_FORMER
            区体育局 | 青石区教育和体育局 | STANDARD_FORMER
            区工信局 | 青石区工业和信息化局 | SHORT
            区经信局 | 青石区工业和信息化局 | STANDARD_FORMER
            区经信委 | 青石区工业和信息化局 | STANDARD_FORMER
            区经济和信息化委员会 | 青石区工业和信息化局 | STANDARD_FORMER
            区人社局 | 青石区人力资源和社会保障局 | SHORT
            区人力资源社会保障局 | 青石区人力资源和社会保障局 | SHORT
            区劳动保障局 | 青石区人力资源和社会保障局 | STANDARD_FORMER
            区自然资源局 | 青石区自然资源和规划局 | SHORT
            区自然资源规划局 | 青石区自然资源和规划局 | SHORT
            区自规局 | 青石区自然资源和规划局 | SHORT
            区国土资源局 | 青石区自然资源和规划局 | STANDARD_FORMER
            区国土资源分局 | 青石区自然资源和规划局 | STANDARD_FORMER
            青石国土分局 | 青石区自然资源和规划局 | STANDARD_FORMER
            区规划局 | 青石区自然资源和规划局 | STANDARD_FORMER
            区林业局 | 青石区自然资源和规划局 | STANDARD_FORMER
            区住建局 | 青石区住房和城乡建设局 | SHORT
            区住建委 | 青石区住房和城乡建设局 | SHORT
            区住房城乡建设局 | 青石区住房和城乡建设局 | SHORT
            区住房城乡建设委 | 青石区住房和城乡建设局 | SHORT
            区住房城乡建委 | 青石区住房和城乡建设局 | SHORT
            区住房和城乡建设局 | 青石区住房和城乡建设局 | PLACE
            住建局 | 青石区住房和城乡建设局 | SHORT
            青石区住建局 | 青石区住房和城乡建设局 | SHORT
            青石住建局 | 青石区住房和城乡建设局 | SHORT
            区建设局 | 青石区住房和城乡建设局 | STANDARD_FORMER
            市住建局 | 云州市住房和城乡建设局 | SHORT
            区交运局 | 青石区交通运输局 | SHORT
            区交通局 | 青石区交通运输局 | STANDARD_FORMER
            区水务局 | 青石区城乡水务局 | SHORT
            区农业农村局 | 青石区农业农村局 | PLACE
            区农业局 | 青石区农业农村局 | STANDARD_FORMER
            区农委 | 青石区农业农村局 | STANDARD_FORMER
            区畜牧兽医局 | 青石区农业农村局 | STANDARD_FORMER
            区扶贫办 | 青石区农业农村局 | STANDARD_FORMER
            区商务局 | 青石区商务和投资促进局 | SHORT
            区文旅局 | 青石区文化和旅游局 | SHORT
            区文化旅游局 | 青石区文化和旅游局 | SHORT
            区文广新局 | 青石区文化和旅游局 | STANDARD_FORMER
            区旅发委 | 青石区文化和旅游局 | STANDARD_FORMER
            区文物旅游局 | 青石区文化和旅游局 | STANDARD_FORMER
            区卫健局 | 青石区卫生健康局 | SHORT
            区卫健委 | 青石区卫生健康局 | SHORT
            卫健局 | 青石区卫生健康局 | SHORT
            区卫计局 | 青石区卫生健康局 | STANDARD_FORMER
            区卫计委 | 青石区卫生健康局 | STANDARD_FORMER
            区卫生计生委 | 青石区卫生健康局 | STANDARD_FORMER
            区卫生局 | 青石区卫生健康局 | STANDARD_FORMER
            区计生局 | 青石区卫生健康局 | STANDARD_FORMER
            区退役军人局 | 青石区退役军人事务局 | SHORT
            区应急局 | 青石区应急管理局 | SHORT
            区应急管理局 | 青石区应急管理局 | PLACE
            区安监局 | 青石区应急管理局 | STANDARD_FORMER
            区安全监管局 | 青石区应急管理局 | STANDARD_FORMER
            区市场监管局 | 青石区市场监督管理局(青石区知识产权局) | ALIAS
            区市场监督管理局 | 青石区市场监督管理局(青石区知识产权局) | ALIAS
            区市场监管局（区知识产权局） | 青石区市场监督管理局(青石区知识产权局) | ALIAS
            区知识产权局 | 青石区市场监督管理局(青石区知识产权局) | ALIAS
            区工商局 | 青石区市场监督管理局(青石区知识产权局) | STANDARD_FORMER
            区食药监局 | 青石区市场监督管理局(青石区知识产权局) | STANDARD_FORMER
            区质监局 | 青石区市场监督管理局(青石区知识产权局) | STANDARD_FORMER
            市市场监管局 | 云州市市场监督管理局 | SHORT
            区医保局 | 青石区医疗保障局 | SHORT
            区行政执法局 | 青石区综合行政执法局 | SHORT
            区综合执法局 | 青石区综合行政执法局 | SHORT
            区城管局 | 青石区城市管理局 | SHORT
            区行政审批局 | 青石区行政审批服务局 | SHORT
            区审批服务局 | 青石区行政审批服务局 | SHORT
            区金融办 | 青石区地方金融监督管理局 | STANDARD_FORMER
            区地方金融监管局 | 青石区地方金融监督管理局 | SHORT
            区国资局 | 青石区国有资产监督管理局 | SHORT
            区国资委 | 青石区国有资产监督管理局 | SHORT
            区大数据中心 | 青石区大数据局 | SHORT
            区政府办公室 | 青石区人民政府办公室 | SHORT
            区政府办 | 青石区人民政府办公室 | SHORT
            区府办 | 青石区人民政府办公室 | SHORT
            政府办公室 | 青石区人民政府办公室 | SHORT
            区人民政府办公室 | 青石区人民政府办公室 | PLACE
            区委办公室 | 中共青石区委办公室 | PLACE
            区委办 | 中共青石区委办公室 | SHORT
            区编办 | 中共青石区委机构编制委员会办公室 | SHORT
            区委编办 | 中共青石区委机构编制委员会办公室 | SHORT
            区机构编制委员会办公室 | 中共青石区委机构编制委员会办公室 | PLACE
            区委宣传部 | 中共青石区委宣传部 | PLACE
            宣传部 | 中共青石区委宣传部 | SHORT
            区政务公开办 | 青石区政务公开办公室 | SHORT
            区公安局 | 云州市公安局青石分局 | PLACE
            公安分局 | 云州市公安局青石分局 | PLACE
            区公安分局 | 云州市公安局青石分局 | PLACE
            青石公安分局 | 云州市公安局青石分局 | PLACE
            市公安局青石分局 | 云州市公安局青石分局 | PLACE
            云州市公安局青石分局 | 云州市公安局青石分局 | EXACT
            市生态环境局青石分局 | 云州市生态环境局青石分局 | PLACE
            市生态环境局青石区分局 | 云州市生态环境局青石分局 | PLACE
            区生态环境分局 | 云州市生态环境局青石分局 | PLACE
            区生态环境局 | 云州市生态环境局青石分局 | PLACE
            青石生态环境分局 | 云州市生态环境局青石分局 | PLACE
            区环保局 | 云州市生态环境局青石分局 | STANDARD_FORMER
            市住房公积金管理中心青石分中心 | 云州市住房公积金管理中心青石分中心 | PLACE
            区公积金中心 | 云州市住房公积金管理中心青石分中心 | SHORT
            区税务局 | 国家税务总局青石区税务局 | PLACE
            青石区税务局 | 国家税务总局青石区税务局 | PLACE
            区国税局 | 国家税务总局青石区税务局 | STANDARD_FORMER
            区供电公司 | 国网青石供电公司 | PLACE
            青石供电局 | 国网青石供电公司 | SHORT
            区公共资源交易中心 | 青石区公共资源交易中心 | PLACE
            区公共资源交易服务中心 | 青石区公共资源交易中心 | SHORT
            区数字化城管中心 | 青石区数字化城市管理中心 | SHORT
            区公路局 | 青石区公路事业发展中心 | SHORT
            区疾控中心 | 青石区疾病预防控制中心 | SHORT
            区湿地保护站 | - | -
            区河湖保护站 | 青石区河湖湿地保护服务站 | ABBREVIATED
            柳泉镇 | 柳泉镇 | EXACT
            柳泉镇人民政府 | 柳泉镇 | PLACE
            柳泉镇政府 | 柳泉镇 | PLACE
            青石区柳泉镇 | 柳泉镇 | PLACE
            柳泉镇财政所 | 柳泉镇财政所 | EXACT
            石桥镇 | 石桥镇人民政府 | PLACE
            石桥镇政府 | 石桥镇人民政府 | PLACE
            东关街道 | 东关街道办事处 | PLACE
            东关街道办 | 东关街道办事处 | PLACE
            东关街办 | 东关街道办事处 | PLACE
            西关街道办事处 | 西关街道 | PLACE
            青石经济开发区 | 青石经济开发区管理委员会 | PLACE
            青石经开区 | 青石经济开发区管理委员会 | SHORT
            青石经济开发区管委会 | 青石经济开发区管理委员会 | PLACE
            区经济开发区 | 青石经济开发区管理委员会 | PLACE
            经济开发区管委会 | 青石经济开发区管理委员会 | PLACE
            青石区政府 | 青石区 | PLACE
            区人民政府 | 青石区 | PLACE
            青石区人民政府 | 青石区 | PLACE
            市政府 | 云州市 | PLACE
            """)
    void aPrintedNameMeansItsUnit(String printed, String unit, String how) {
        switch (names.find(printed)) {
            case Found(Unit found, How way) -> {
                assertThat(found.name()).isEqualTo(unit);
                assertThat(way.name()).as(printed).isEqualTo(how);
            }
            case UnitMatch other -> assertThat(unit).as(printed + " → " + other).isEqualTo("-");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            县城管局 | 临河县城市管理局
            临河县城管局 | 临河县城市管理局
            城管局 | 临河县城市管理局
            县农业局 | 临河县农业局
            县农业农村局 | 临河县农业农村局
            县文广新局 | 临河县文化广电新闻出版局
            县文旅局 | 临河县文化和旅游局
            县财政局 | 临河县财政局
            白沙镇政府 | 白沙镇
            青石区城管局 | 青石区城市管理局
            县政府 | 临河县
            """)
    void eachDistrictsNamesStayItsOwn(String printed, String unit) {
        assertThat(ofCounty.find(printed))
                .isInstanceOfSatisfying(
                        Found.class, found -> assertThat(found.unit().name()).isEqualTo(unit));
    }

    @ParameterizedTest
    @CsvSource({
        "县财政局",
        "县住建局",
        "区农林局",
        "区水利局",
        "临河县审计局",
        "市审计局",
        "省财政厅",
        "区委",
        "某某局",
        "局",
        "区法院",
        "分局",
        "白沙镇财政所",
        "区食品安全办",
        "区信息办",
        "区湿地保护站",
        "青石分局",
        "委",
        "市城管局",
        "市生态环境局临河分局"
    })
    void aNameOfNobodyHereIsUnknown(String printed) {
        assertThat(names.find(printed)).isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @CsvSource({"县审计局", "县住建局", "区财政局", "住建局", "县经济开发区", "柳泉镇", "县公安局"})
    void aCountyDoesNotBorrowItsNeighboursUnits(String printed) {
        assertThat(ofCounty.find(printed)).isNotInstanceOf(Found.class);
    }

    @ParameterizedTest
    @CsvSource({"区财政局", "城管局", "审计局", "区住建局"})
    void aCityDoesNotBorrowItsDistrictsUnits(String printed) {
        assertThat(ofCity.find(printed)).isInstanceOf(Unknown.class);
    }

    @Test
    void aTownsOwnNameInItsOwnPlanIsTheTownItself() {
        Unit town = qingshi.named("柳泉镇");
        assertThat(UnitNames.of(qingshi.tree(), town, DAY, List.of()).find("柳泉镇"))
                .isEqualTo(new Found(town, How.EXACT));
    }
}
