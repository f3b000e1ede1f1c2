package cn.yangguang.request.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.request.clock.Channel;
import cn.yangguang.request.clock.ClockEvent;
import cn.yangguang.request.clock.Reckoning;
import cn.yangguang.request.clock.RequestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The office's own term beside the worked examples of law.md 1.6. */
class InternalDeadlineTests {

    private static final InternalRule THREE_BEFORE = InternalRule.read("BEFORE_LIMIT 3");
    private static final InternalRule FIFTEEN_AFTER = InternalRule.read("AFTER_RECEIPT 15");

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Reckoning legal(String received, ClockEvent... events) {
        List<ClockEvent> all = Stream.concat(Stream.of(new ClockEvent.Received(day(received))), Stream.of(events))
                .toList();
        return (Reckoning)
                RequestClock.reckon(Channel.COUNTER, all, WorkingCalendar.shipped(), LocalDate.of(2026, 12, 31));
    }

    private static @Nullable LocalDate on(InternalRule rule, String received, ClockEvent... events) {
        return InternalDeadline.of(rule, null, legal(received, events)).on();
    }

    @Test
    void itIsCountedBackFromTheLimitOrOnFromTheReceipt() {
        assertThat(on(THREE_BEFORE, "2026-03-02")).isEqualTo("2026-03-25");
        assertThat(on(FIFTEEN_AFTER, "2026-03-02")).isEqualTo("2026-03-23");
        assertThat(on(InternalRule.NONE, "2026-03-02")).isNull();
    }

    @Test // 条例 32, 33: example 4
    void aConsultationStopsItToo() {
        ClockEvent[] asked = {
            new ClockEvent.ConsultationSent(day("2026-03-06"), "甲"),
            new ClockEvent.ConsultationReceived(day("2026-03-09"), "甲"),
            new ClockEvent.ConsultationAnswered(day("2026-03-20"), "甲")
        };
        assertThat(on(FIFTEEN_AFTER, "2026-03-02", asked)).isEqualTo("2026-04-07");
        assertThat(on(THREE_BEFORE, "2026-03-02", asked)).isEqualTo("2026-04-09");
    }

    @Test // 条例 33, 35
    void anExtensionAndADelayMoveItAsFarAsTheLimit() {
        ClockEvent extended = new ClockEvent.Extended(day("2026-03-20"), 20);
        assertThat(on(FIFTEEN_AFTER, "2026-03-02", extended)).isEqualTo("2026-04-21");
        ClockEvent delayed = new ClockEvent.Delayed(day("2026-03-20"), day("2026-05-20"));
        assertThat(on(FIFTEEN_AFTER, "2026-03-02", delayed)).isEqualTo("2026-05-13");
        assertThat(on(THREE_BEFORE, "2026-03-02", delayed)).isEqualTo("2026-05-15");
    }

    @Test // 条例 30
    void thereIsNoneWhileACorrectionIsAwaited() {
        assertThat(on(FIFTEEN_AFTER, "2026-03-02", new ClockEvent.CorrectionAsked(day("2026-03-04"))))
                .isNull();
    }

    @Test
    void pastTheLoadedYearsItWaitsForTheNextNoticeAndSaysSo() {
        assertThat(on(FIFTEEN_AFTER, "2026-12-01")).isEqualTo("2026-12-22");
        InternalDeadline waiting = InternalDeadline.of(THREE_BEFORE, null, legal("2026-12-10"));
        assertThat(waiting.on()).isNull();
        assertThat(waiting.why()).singleElement().asString().contains("待下一年度的放假安排载入后确定");
    }

    @Test
    void aDaySetForOneCaseGoesBeforeTheRuleWhereItIsNearer() {
        Reckoning legal = legal("2026-03-02");
        assertThat(InternalDeadline.of(FIFTEEN_AFTER, day("2026-03-20"), legal).on())
                .isEqualTo("2026-03-20");
        assertThat(InternalDeadline.of(FIFTEEN_AFTER, day("2026-03-27"), legal).on())
                .isEqualTo("2026-03-23");
        assertThat(InternalDeadline.of(InternalRule.NONE, day("2026-04-10"), legal)
                        .on())
                .as("never after the legal one")
                .isEqualTo("2026-03-30");
    }

    @Test // 条例 30
    void aDayThatWasSetForTheOldLimitDoesNotOutliveIt() {
        Reckoning anew = legal(
                "2026-03-02",
                new ClockEvent.CorrectionAsked(day("2026-03-04")),
                new ClockEvent.Corrected(day("2026-03-20")));
        assertThat(InternalDeadline.of(FIFTEEN_AFTER, day("2026-03-13"), anew).on())
                .isEqualTo("2026-04-13");
        assertThat(InternalDeadline.of(FIFTEEN_AFTER, day("2026-03-20"), anew).on())
                .isEqualTo("2026-04-13");
        assertThat(InternalDeadline.of(FIFTEEN_AFTER, day("2026-03-23"), anew).on())
                .isEqualTo("2026-03-23");
    }
}
