package cn.yangguang.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMeasureTests {

    @ParameterizedTest
    @CsvSource({
        "每年0次, 0次",
        "13月45日前, 13月45日前",
        "2月30日前, 2月30日前",
        "99999999次, 99999999次",
        "每年99999999次, 99999999次",
        "每月5日前, 5日前",
        "2025年2月29日前, 2025年2月29日前",
        "每年至少99999次, 至少99999次",
        "99999个工作日内, 99999个工作日内",
        "尽快, 尽快"
    })
    void whatIsNotReadWholeIsRefusedWithThePartThatWasNot(String typed, String part) {
        assertThat(TypedMeasure.problem(typed))
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("“" + part + "”"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每季度1次",
                "每年一次",
                "每年至少2次",
                "每季度2次",
                "9月底前",
                "9月底",
                "年底",
                "5个工作日内",
                "文件公布后，于5个工作日内",
                "6月底前、12月底前",
                "制定政策的部门每年1次",
                "每季度1次，年底前",
                "2 月 28 日前",
                "不少于30日"
            })
    void whatIsReadWholeIsTaken(String typed) {
        assertThat(TypedMeasure.problem(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "长期坚持", "及时", "全年", "9月底前", "6月底前完成50%", "第三季度", "每季度"})
    void aDeadlineMayBeWords(String typed) {
        assertThat(TypedMeasure.deadlineProblem(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"13月45日前, 13月", "2月30日前, 2月", "每年0次, 0次", "每月5日前, 5日", "2025年2月29日前, 2025年2月29日前"})
    void aDateOrNumberInADeadlineThatIsNotReadIsRefused(String typed, String part) {
        assertThat(TypedMeasure.deadlineProblem(typed))
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("“" + part + "”"));
    }
}
