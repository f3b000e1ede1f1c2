package cn.yangguang.plan.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTests {

    @ParameterizedTest
    @CsvSource({
        "青石区2024年政务公开工作要点, 青石区2024年政务公开工作要点, true",
        "青石区2024年政务公开工作要点, 关于印发《青石区2024年政务公开工作要点》的通知, true",
        "青石区2024年政务公开工作要点, 青石区 2024 年政务公开工作要点任务分解表, true",
        "青石区2024年政务公开工作要点分解表, 青石区2024年度政务公开工作重点分解表, true",
        "青石区2024年政务公开工作要点, 青石区2024年优化营商环境工作方案, false",
        "2024年政务公开工作要点, 2024年基层公开标准化清单, false"
    })
    void titlesThatMayNameOnePlanAreAlike(String one, String other, boolean alike) {
        assertThat(Titles.alike(one, other)).isEqualTo(alike);
        assertThat(Titles.alike(other, one)).isEqualTo(alike);
    }
}
