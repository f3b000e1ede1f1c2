package cn.yangguang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.duty.Obligation;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalogue that a place begins with. */
class StarterCatalogueTests {

    private static final List<DisclosureItem> ITEMS = StarterCatalogue.items();

    @Test
    void everyItemIsCompleteAndEveryLimitIsRead() {
        assertThat(ITEMS).hasSizeGreaterThanOrEqualTo(120);
        assertThat(ITEMS).allSatisfy(item -> {
            assertThat(ItemRules.problems(item)).as(item.key()).isEmpty();
            assertThat(TimeLimit.read(item.timeLimit())).as(item.timeLimit()).isNotEmpty();
        });
    }

    @Test
    void everyItemHasAKeyOfItsOwn() {
        assertThat(ITEMS.stream().map(DisclosureItem::key).collect(Collectors.toSet()))
                .hasSameSizeAs(ITEMS);
    }

    @Test
    void itHoldsTheFieldsThatPlansName() {
        assertThat(StarterCatalogue.fields())
                .contains("财政预决算", "政府债务", "重大建设项目", "社会救助", "生态环境", "国有企业", "政府采购", "农业农村与村务");
        assertThat(ITEMS.stream().filter(item -> item.field().equals("重大建设项目")))
                .as("eight stages")
                .hasSize(8);
    }

    @Test
    void everyItemOfArticleTwentyIsThere() {
        assertThat(List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五"))
                .allSatisfy(number ->
                        assertThat(ITEMS).anyMatch(item -> item.legalBasis().contains("第二十条第（" + number + "）项")));
        assertThat(ITEMS).anyMatch(item -> item.legalBasis().contains("第二十一条"));
    }

    @Test
    void airIsMonthlyWaterQuarterlyAndStateFirmsMonthly() {
        assertThat(limit("空气质量")).isEqualTo("每月");
        assertThat(limit("水环境质量")).isEqualTo("每季度");
        assertThat(limit("公积金归集使用情况")).isEqualTo("每季度");
        assertThat(limit("国有企业主要财务指标")).isEqualTo("每月");
    }

    private static String limit(String second) {
        return ITEMS.stream()
                .filter(item -> item.secondLevel().equals(second))
                .findFirst()
                .orElseThrow()
                .timeLimit();
    }

    @Test
    void whatPointsToAPersonIsMaskedOrLeftOut() {
        assertThat(ITEMS.stream()
                        .flatMap(item -> item.contentElements().stream())
                        .filter(element -> element.name().matches("身份证件号码|银行账号|家庭住址|.*病情")))
                .hasSizeGreaterThan(15)
                .noneMatch(element -> element.showing() == Showing.SHOW);
    }

    @Test
    void whatLastsIsReadAsLasting() {
        assertThat(TimeLimit.read(limit("决策草案征求意见")).getFirst().printed().obligation())
                .isInstanceOf(Obligation.Lasting.class);
    }
}
