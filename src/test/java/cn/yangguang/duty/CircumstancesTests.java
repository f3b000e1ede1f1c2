package cn.yangguang.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstancesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "解读材料应于文件公布后3个工作日内发布。|文件公布后",
                "常务会议及其他会议结束后，于3个工作日内公布结果。|常务会议及其他会议结束后",
                "自收到申请之日起20个工作日内答复。|收到申请之日起",
                "在权力事项发生变化后1个工作日内调整清单。|权力事项发生变化后",
                "召回产品的，在决定作出后24小时内公开。|决定作出后",
                "应在完成审批程序后１个工作日内公开。|完成审批程序后",
                "承办单位在事项办结后5个工作日内回访。|事项办结后",
                "牵头部门于3个工作日内发布。|",
                "每月公开一次。|"
            })
    void aTermKnowsWhatStartsIt(String sentence, String trigger) {
        assertThat(ObligationReader.readInContext(sentence).getFirst().trigger())
                .isEqualTo(trigger);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "制定政策性文件的部门原则上每年至少开展2次评价。|制定政策性文件的部门",
                "涉及公众权益的重大事项，公开征求意见的期限一般不少于30日。|涉及公众权益的重大事项",
                "凡列入目录的，30日内公开。|凡列入目录的",
                "各单位每月报送信息。|"
            })
    void aDutyKnowsWhomItBinds(String sentence, String condition) {
        assertThat(ObligationReader.readInContext(sentence).getFirst().condition())
                .isEqualTo(condition);
    }
}
