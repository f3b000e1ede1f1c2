package cn.yangguang.request.clock;

import static cn.yangguang.request.clock.Told.arrived;
import static cn.yangguang.request.clock.Told.day;
import static cn.yangguang.request.clock.Told.due;
import static cn.yangguang.request.clock.Told.opinion;
import static cn.yangguang.request.clock.Told.received;
import static cn.yangguang.request.clock.Told.reckon;
import static cn.yangguang.request.clock.Told.sent;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.Due;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.request.clock.ClockEvent.Corrected;
import cn.yangguang.request.clock.ClockEvent.CorrectionAsked;
import cn.yangguang.request.clock.ClockEvent.Extended;
import cn.yangguang.request.clock.ClockEvent.FeeNoticeReceived;
import cn.yangguang.request.clock.ClockEvent.FeePaid;
import cn.yangguang.request.clock.ClockEvent.Received;
import org.junit.jupiter.api.Test;

/** The worked examples of the rules, to the day. */
class WorkedExamplesTests {

    @Test // 条例 31(1), 33: worked example 1
    void theLimitIsTwentyWorkingDaysAfterTheDayOfHandingIn() {
        Reckoning reckoning = reckon("2025-10-01", received("2025-09-15"));
        assertThat(reckoning.due()).isEqualTo("2025-10-17");
        assertThat(reckoning.state()).isEqualTo(State.RECEIVED);
        assertThat(reckoning.counted()).isEqualTo(12);
        assertThat(reckoning.why()).contains("第三十一条第（一）项", "2025-10-11 周六 第15个工作日", "2025-10-17 周五 第20个工作日");
    }

    @Test // 条例 31(3), 33: worked example 2
    void anOnlineRequestCountsFromTheConfirmationThroughSpringFestival() {
        Reckoning reckoning = reckon(Channel.ONLINE, "2026-02-13", received("2026-02-13"));
        assertThat(reckoning.due()).isEqualTo("2026-03-19");
        assertThat(reckoning.why()).contains("双方确认之日", "第三十一条第（三）项");
    }

    @Test // 条例 30: worked example 3
    void aCorrectionAskedInTimeVoidsTheLimitUntilTheCorrectedRequestComes() {
        Received received = received("2025-12-22");
        CorrectionAsked asked = new CorrectionAsked(day("2025-12-29"));
        assertThat(due(received)).isEqualTo("2026-01-20");
        Reckoning waiting = reckon("2026-01-08", received, asked);
        assertThat(waiting.due()).isNull();
        assertThat(waiting.state()).isEqualTo(State.CORRECTION_PENDING);
        assertThat(waiting.correctionBy()).isEqualTo("2025-12-31");
        assertThat(waiting.days()).isEmpty();
        Reckoning corrected = reckon("2026-01-09", received, asked, new Corrected(day("2026-01-09")));
        assertThat(corrected.due()).isEqualTo("2026-02-06");
        assertThat(corrected.state()).isEqualTo(State.RECEIVED);
        assertThat(corrected.why()).contains("第三十条");
    }

    @Test // 条例 32, 33: worked examples 4 and 4b
    void theTimeOfAskingAThirdPartyIsNotCounted() {
        Received received = received("2026-03-02");
        assertThat(due(received)).isEqualTo("2026-03-30");
        Reckoning answered = reckon(
                "2026-03-23",
                received,
                sent("2026-03-06", "甲"),
                arrived("2026-03-09", "甲"),
                opinion("2026-03-20", "甲"));
        assertThat(answered.due()).isEqualTo("2026-04-14");
        assertThat(answered.excluded()).isEqualTo(10);
        assertThat(answered.state()).isEqualTo(State.IN_PROGRESS);
        Reckoning silent = reckon("2026-03-30", received, sent("2026-03-06", "甲"), arrived("2026-03-09", "甲"));
        assertThat(silent.due()).isEqualTo("2026-04-22");
        assertThat(silent.excluded()).isEqualTo(16);
        assertThat(silent.state()).isEqualTo(State.CONSULTING);
        assertThat(silent.pauses().getFirst().limit()).isEqualTo("2026-03-30");
        assertThat(reckon("2026-03-31", received, sent("2026-03-06", "甲"), arrived("2026-03-09", "甲"))
                        .state())
                .isEqualTo(State.IN_PROGRESS);
    }

    @Test // 条例 33: worked example 4c
    void anExtensionAddsItsDaysToWhatIsNotCounted() {
        Reckoning reckoning = reckon(
                "2026-04-01",
                received("2026-03-02"),
                sent("2026-03-06", "甲"),
                arrived("2026-03-09", "甲"),
                opinion("2026-03-20", "甲"),
                new Extended(day("2026-03-25"), 20));
        assertThat(reckoning.due()).isEqualTo("2026-05-14");
        assertThat(reckoning.state()).isEqualTo(State.IN_PROGRESS);
        assertThat(reckoning.why()).contains("第三十三条第二款", "2026-05-14 周四 第40个工作日");
    }

    @Test // 条例 32, 33: worked example 5
    void consultationsThatOverlapAreUnited() {
        Reckoning reckoning = reckon(
                "2026-05-01",
                received("2026-04-07"),
                sent("2026-04-09", "甲"),
                arrived("2026-04-10", "甲"),
                sent("2026-04-15", "乙"),
                arrived("2026-04-15", "乙"),
                opinion("2026-04-21", "甲"),
                opinion("2026-04-28", "乙"));
        assertThat(due(received("2026-04-07"))).isEqualTo("2026-05-08");
        assertThat(reckoning.due()).isEqualTo("2026-05-26");
        assertThat(reckoning.excluded()).isEqualTo(13);
    }

    @Test // 国办函〔2020〕109号 6: worked example 6
    void theLimitBeginsAnewWhenTheFeeIsPaidAndEndsWhenItIsNot() {
        Received received = received("2026-06-01");
        FeeNoticeReceived notice = new FeeNoticeReceived(day("2026-06-12"));
        assertThat(due(received)).isEqualTo("2026-06-30");
        Reckoning waiting = reckon("2026-07-13", received, notice);
        assertThat(waiting.due()).isNull();
        assertThat(waiting.payBy()).isEqualTo("2026-07-13");
        assertThat(waiting.state()).isEqualTo(State.FEE_PENDING);
        assertThat(due(received, notice, new FeePaid(day("2026-06-25")))).isEqualTo("2026-07-23");
        Reckoning unpaid = reckon("2026-07-14", received, notice);
        assertThat(unpaid.state()).isEqualTo(State.ABANDONED);
        assertThat(unpaid.due()).isNull();
        assertThat(reckon("2026-07-20", received, notice, new FeePaid(day("2026-07-14")))
                        .state())
                .isEqualTo(State.ABANDONED);
    }

    @Test // 条例 26: worked example 7, counted by the same calendar
    void whatIsMadeIsPublishedWithinTwentyWorkingDays() {
        assertThat(WorkingCalendar.shipped().add(day("2026-09-21"), 20)).isEqualTo(new Due.On(day("2026-10-26")));
    }
}
