package cn.yangguang.request.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time for asking one third party, organ or co-author, which is not counted (Art. 32 to 34): the days after the sending
 * day up to the last one.
 *
 * @param last the day the opinion arrived, or the last of the 15 working days from receipt, whichever was first
 * @param limit the last of the 15 working days; none where the loaded calendar does not reach it
 * @param answered whether the opinion has arrived
 */
public record Pause(
        String id, LocalDate sent, LocalDate last, @Nullable LocalDate limit, boolean answered) {

    /** Whether the day is one of the excluded. */
    boolean covers(LocalDate day) {
        return day.isAfter(sent) && !day.isAfter(last);
    }
}
