package cn.yangguang.request.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.request.Answer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of the statistics needs no house. */
class ReportRowTests {

    @Test
    void aGroundIsSaidWithWhatItStandsUnder() {
        assertThat(ReportRow.STATE_SECRET.reason()).isEqualTo("不予公开：属于国家秘密");
        assertThat(ReportRow.PARTLY.reason()).isEqualTo("部分公开");
        assertThat(ReportRow.OTHER.reason()).isEqualTo("其他处理：其他");
    }

    @Test
    void everyAnswerHasItsRow() {
        List<String> rows = Arrays.stream(ReportRow.values())
                .filter(ReportRow::outcome)
                .map(ReportRow::id)
                .toList();
        assertThat(Arrays.stream(Answer.values()).map(Answer::row)).hasSameElementsAs(rows);
    }

    @Test
    void whatManyAskForIsFoundAndNamesOfPeopleAreNot() {
        List<Topics.Topic> topics = Topics.of(List.of("老旧小区改造的补助标准", "关于老旧小区改造的验收", "王小石反映的学区划分", "王小石申请学区划分依据"));
        assertThat(topics).extracting(Topics.Topic::words).anyMatch(words -> words.contains("小区"));
        assertThat(topics).extracting(Topics.Topic::words).noneMatch(words -> words.contains("王小石"));
    }
}
