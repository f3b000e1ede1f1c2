package cn.yangguang.request.clock;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.request.clock.ClockEvent.ConsultationAnswered;
import cn.yangguang.request.clock.ClockEvent.ConsultationReceived;
import cn.yangguang.request.clock.ClockEvent.ConsultationSent;
import cn.yangguang.request.clock.ClockEvent.Received;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Histories in short words, for tests of the clock. */
final class Told {

    private Told() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Reckoning reckon(String asOf, ClockEvent... events) {
        return reckon(Channel.COUNTER, asOf, events);
    }

    static Reckoning reckon(Channel channel, String asOf, ClockEvent... events) {
        Reckoned reckoned = RequestClock.reckon(channel, List.of(events), WorkingCalendar.shipped(), day(asOf));
        assertThat(reckoned).isInstanceOf(Reckoning.class);
        return (Reckoning) reckoned;
    }

    static @Nullable LocalDate due(ClockEvent... events) {
        return reckon("2026-12-31", events).due();
    }

    static Received received(String on) {
        return new Received(day(on));
    }

    static ConsultationSent sent(String on, String id) {
        return new ConsultationSent(day(on), id);
    }

    static ConsultationReceived arrived(String on, String id) {
        return new ConsultationReceived(day(on), id);
    }

    static ConsultationAnswered opinion(String on, String id) {
        return new ConsultationAnswered(day(on), id);
    }
}
