package cn.yangguang.request.clock;

import java.time.LocalDate;
import java.util.List;

/** What a file asks of the clock, or why it cannot be read. */
sealed interface ClockFile {

    record Asked(Channel channel, List<ClockEvent> events, LocalDate asOf) implements ClockFile {
        public Asked {
            events = List.copyOf(events);
        }
    }

    /** The sentence (Chinese) says what is wrong and what to do. */
    record Refused(String sentence) implements ClockFile {}
}
