package cn.yangguang.request.clock;

import static cn.yangguang.request.clock.Told.arrived;
import static cn.yangguang.request.clock.Told.day;
import static cn.yangguang.request.clock.Told.due;
import static cn.yangguang.request.clock.Told.opinion;
import static cn.yangguang.request.clock.Told.received;
import static cn.yangguang.request.clock.Told.reckon;
import static cn.yangguang.request.clock.Told.sent;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.request.clock.ClockEvent.Answered;
import cn.yangguang.request.clock.ClockEvent.ConsultationAnswered;
import cn.yangguang.request.clock.ClockEvent.ConsultationReceived;
import cn.yangguang.request.clock.ClockEvent.ConsultationSent;
import cn.yangguang.request.clock.ClockEvent.Corrected;
import cn.yangguang.request.clock.ClockEvent.CorrectionAsked;
import cn.yangguang.request.clock.ClockEvent.Delayed;
import cn.yangguang.request.clock.ClockEvent.Extended;
import cn.yangguang.request.clock.ClockEvent.FeeNoticeReceived;
import cn.yangguang.request.clock.ClockEvent.FeePaid;
import cn.yangguang.request.clock.ClockEvent.Received;
import cn.yangguang.request.clock.ClockEvent.Withdrawn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestClockTests {

    @Test // 条例 30: seven working days, the seventh included
    void aCorrectionAskedAfterTheSeventhWorkingDayDoesNotBeginTheLimitAnew() {
        Received received = received("2025-12-22");
        Corrected corrected = new Corrected(day("2026-01-09"));
        assertThat(due(received, new CorrectionAsked(day("2025-12-31")), corrected))
                .isEqualTo("2026-02-06");
        CorrectionAsked late = new CorrectionAsked(day("2026-01-01"));
        assertThat(due(received, late, corrected)).isEqualTo("2026-01-20");
        Reckoning waiting = reckon("2026-01-05", received, late);
        assertThat(waiting.due()).isEqualTo("2026-01-20");
        assertThat(waiting.state()).isEqualTo(State.CORRECTION_PENDING);
    }

    @Test // 条例 32, 33
    void aLetterThatNeverArrivedOrWentOutTooLateExcludesNothing() {
        Received received = received("2026-03-02");
        Reckoning lost = reckon("2026-03-20", received, sent("2026-03-06", "甲"));
        assertThat(lost.due()).isEqualTo("2026-03-30");
        assertThat(lost.state()).isEqualTo(State.CONSULTING);
        assertThat(due(received, sent("2026-03-31", "甲"), arrived("2026-04-01", "甲")))
                .isEqualTo("2026-03-30");
        assertThat(due(received, sent("2026-03-30", "甲"), arrived("2026-03-30", "甲")))
                .isEqualTo("2026-03-30");
        assertThat(due(received, sent("2026-03-27", "甲"), arrived("2026-03-27", "甲"), opinion("2026-03-31", "甲")))
                .isEqualTo("2026-04-01");
    }

    @Test // 条例 32: the organ decides when the 15 working days are over, whatever comes later
    void anOpinionThatComesAfterItsLimitExcludesNoMore() {
        assertThat(due(
                        received("2026-03-02"),
                        sent("2026-03-06", "甲"),
                        arrived("2026-03-09", "甲"),
                        opinion("2026-04-10", "甲")))
                .isEqualTo("2026-04-22");
    }

    @Test // 条例 33: notified before the original deadline passes
    void anExtensionAfterTheDeadlineDoesNothing() {
        Received received = received("2026-03-02");
        assertThat(due(received, new Extended(day("2026-03-30"), 5))).isEqualTo("2026-04-07");
        Reckoning late = reckon("2026-04-01", received, new Extended(day("2026-03-31"), 5));
        assertThat(late.due()).isEqualTo("2026-03-30");
        assertThat(late.why()).contains("延长不起作用", "期限已过");
    }

    @Test // 条例 33: the extension belongs to the limit, and the limit begins anew
    void anExtensionOutlivesANewBeginning() {
        assertThat(due(
                        received("2026-06-01"),
                        new Extended(day("2026-06-10"), 10),
                        new FeeNoticeReceived(day("2026-06-12")),
                        new FeePaid(day("2026-06-25"))))
                .isEqualTo("2026-08-06");
    }

    @Test // 国办函〔2020〕109号: the notice is given within the limit
    void aFeeNoticeAfterTheDeadlineDoesNotBeginTheLimitAnew() {
        FeeNoticeReceived late = new FeeNoticeReceived(day("2026-07-01"));
        assertThat(due(received("2026-06-01"), late, new FeePaid(day("2026-07-03"))))
                .isEqualTo("2026-06-30");
    }

    @Test // 条例 35
    void aDelaySetsALaterDayAndNeverAnEarlierOne() {
        Received received = received("2026-03-02");
        assertThat(due(received, new Delayed(day("2026-03-20"), day("2026-06-30"))))
                .isEqualTo("2026-06-30");
        assertThat(due(received, new Delayed(day("2026-03-20"), day("2026-03-25"))))
                .isEqualTo("2026-03-30");
        assertThat(due(received, new Delayed(day("2026-04-20"), day("2026-06-30"))))
                .isEqualTo("2026-03-30");
    }

    @Test
    void aRequestThatIsOverKeepsItsDayOrLosesIt() {
        Reckoning late = reckon("2026-05-01", received("2026-03-02"), new Answered(day("2026-03-31")));
        assertThat(late.due()).isEqualTo("2026-03-30");
        assertThat(late.state()).isEqualTo(State.ANSWERED);
        assertThat(late.why()).contains("在期限届满之后");
        Reckoning withdrawn = reckon("2026-05-01", received("2026-03-02"), new Withdrawn(day("2026-03-10")));
        assertThat(withdrawn.due()).isNull();
        assertThat(withdrawn.state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void whatHappensAfterTheDayOfAskingCountsForNothingYet() {
        Reckoning reckoning = reckon("2026-03-24", received("2026-03-02"), new Extended(day("2026-03-25"), 20));
        assertThat(reckoning.due()).isEqualTo("2026-03-30");
    }

    @Test // the calendar of 2027 is not out: nothing is guessed, nothing is blocked
    void pastTheLastLoadedYearNoDayIsSaidButTheDaysAreCounted() {
        Reckoning open = reckon("2026-12-25", received("2026-12-14"));
        assertThat(open.due()).isNull();
        assertThat(open.state()).isEqualTo(State.RECEIVED);
        assertThat(open.counted()).isEqualTo(9);
        assertThat(open.why()).contains("已计入13个工作日", "2027年放假安排的通知载入后确定");
        Reckoning later = reckon(
                "2027-03-01",
                received("2027-01-05"),
                new CorrectionAsked(day("2027-01-06")),
                new Corrected(day("2027-01-08")),
                sent("2027-01-11", "甲"),
                arrived("2027-01-12", "甲"),
                new FeeNoticeReceived(day("2027-01-13")));
        assertThat(later.due()).isNull();
        assertThat(later.state()).isEqualTo(State.FEE_PENDING);
        assertThat(later.why()).contains("2027-01-13");
        assertThat(reckon("2026-12-20", received("2026-12-02")).why()).contains("2026-12-25以后的放假可能由2027年的通知另行安排");
    }

    @Test
    void theOrderOfTheListDoesNotMatterOnDifferentDays() {
        List<ClockEvent> events = new ArrayList<>(List.of(
                received("2026-03-02"),
                sent("2026-03-06", "甲"),
                arrived("2026-03-09", "甲"),
                opinion("2026-03-20", "甲"),
                new Extended(day("2026-03-25"), 20)));
        Reckoned first = RequestClock.reckon(Channel.MAIL, events, WorkingCalendar.shipped(), day("2026-04-01"));
        Collections.reverse(events);
        assertThat(RequestClock.reckon(Channel.MAIL, events, WorkingCalendar.shipped(), day("2026-04-01")))
                .isEqualTo(first);
    }

    @Test // 条例 33: whatever comes later, or takes longer, never brings the deadline nearer
    void theDeadlineIsMonotone() {
        LocalDate before = day("2018-01-01");
        for (LocalDate on = day("2018-01-01"); on.isBefore(day("2026-09-01")); on = on.plusDays(2)) {
            LocalDate plain = dueOf(new Received(on));
            assertThat(plain).isAfterOrEqualTo(before);
            before = plain;
            LocalDate sent = on.plusDays(on.getDayOfMonth() % 20);
            LocalDate asked = plain;
            for (int days = 0; days < 40; days += 6) {
                LocalDate due = dueOf(
                        new Received(on),
                        new ConsultationSent(sent, "甲"),
                        new ConsultationReceived(sent.plusDays(1), "甲"),
                        new ConsultationAnswered(sent.plusDays(1L + days), "甲"));
                assertThat(due).isAfterOrEqualTo(asked);
                asked = due;
            }
        }
    }

    private static LocalDate dueOf(ClockEvent... events) {
        LocalDate due = due(events);
        return due == null ? LocalDate.MAX : due;
    }
}
