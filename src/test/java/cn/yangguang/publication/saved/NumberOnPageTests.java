package cn.yangguang.publication.saved;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.publication.DocumentNumber;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberOnPageTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "澄政办发〔2024〕52号",
                "澄政办发[2024]52号",
                "澄政办发（2024）52号",
                "澄政办发(2024) 52 号",
                "澄政办发【2024】52号",
                "澄政办发［２０２４］５２号",
                "澄政办发﹝2024﹞52号",
                "澄政办发{2024}52号",
                "澄政办发〈2024〉52号"
            })
    void anyBracketBecomesTheOneOfTheStandard(String written) {
        assertThat(DocumentNumber.bracketed(written)).isEqualTo("澄政办发〔2024〕52号");
    }

    @Test
    void orderNumbersStay() {
        assertThat(DocumentNumber.bracketed("国令第 711 号")).isEqualTo("国令第711号");
        assertThat(DocumentNumber.bracketed("公告2021年第3号")).isEqualTo("公告2021年第3号");
    }

    @Test
    void aNumberIsFoundWhereItStandsAloneUnderTheTitle() {
        assertThat(NumberOnPage.under(List.of("某某通知", "（澄政发〔2020〕18号）", "各镇："))).isEqualTo("澄政发〔2020〕18号");
        assertThat(NumberOnPage.under(List.of("根据澄政发〔2020〕18号文件，现通知如下。"))).isNull();
        assertThat(NumberOnPage.under(List.of("青禾县人民政府令", "第 12 号"))).isEqualTo("青禾县人民政府令第12号");
    }

    @Test
    void aNumberIsFoundAtTheEndOfATitle() {
        assertThat(NumberOnPage.after("关于某事的通知（澄政办〔2019〕7号）")).isEqualTo("澄政办〔2019〕7号");
        assertThat(NumberOnPage.after("关于某事的通知（2019年）")).isNull();
    }
}
