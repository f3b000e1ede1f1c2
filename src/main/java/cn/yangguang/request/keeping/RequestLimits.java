package cn.yangguang.request.keeping;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.request.Happening;
import cn.yangguang.request.Limits;
import cn.yangguang.request.clock.Channel;
import cn.yangguang.request.clock.ClockEvent;
import cn.yangguang.request.clock.Reckoned;
import cn.yangguang.request.clock.Reckoning;
import cn.yangguang.request.clock.RequestClock;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the clock says about a case, by the calendar as it is loaded now. */
@Component
public class RequestLimits {

    private final KeptCalendar calendar;
    private final Clock clock;

    RequestLimits(KeptCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The whole reckoning; nothing while the case does not count as received. */
    public Optional<Reckoned> reckoned(Channel channel, List<Happening> happened) {
        return reckoned(channel, happened, calendar.now());
    }

    private Optional<Reckoned> reckoned(Channel channel, List<Happening> happened, WorkingCalendar by) {
        List<ClockEvent> events = ClockEvents.of(happened);
        return events.stream().anyMatch(ClockEvent.Received.class::isInstance)
                ? Optional.of(RequestClock.reckon(channel, events, by, LocalDate.now(clock)))
                : Optional.empty();
    }

    /** The last days that the law sets, of what was reckoned. */
    public static Limits of(Optional<Reckoned> reckoned) {
        return reckoning(reckoned)
                .map(found -> new Limits(found.correctionBy(), found.due(), found.payBy()))
                .orElse(Limits.NONE);
    }

    /** Why the clock cannot count such a history (Chinese); nothing where it can, or does not count yet. */
    public Optional<String> fault(Channel channel, List<Happening> happened) {
        return fault(reckoned(channel, happened));
    }

    /** The same of what was reckoned. */
    static Optional<String> fault(Optional<Reckoned> reckoned) {
        return reckoned.filter(Reckoned.Impossible.class::isInstance)
                .map(found -> ((Reckoned.Impossible) found).plain());
    }

    /** The last day for the answer; null where none runs, or where the calendar does not reach. */
    @Nullable
    LocalDate due(Channel channel, List<Happening> happened) {
        return due(channel, happened, calendar.now());
    }

    /** The same by a calendar that is at hand, for whoever counts many. */
    public @Nullable LocalDate due(Channel channel, List<Happening> happened, WorkingCalendar by) {
        return reckoning(reckoned(channel, happened, by)).map(Reckoning::due).orElse(null);
    }

    private static Optional<Reckoning> reckoning(Optional<Reckoned> reckoned) {
        return reckoned.filter(Reckoning.class::isInstance).map(Reckoning.class::cast);
    }
}
