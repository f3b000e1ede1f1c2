package cn.yangguang.request.keeping;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.request.CaseEvent;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the clock says about a case, by the calendar as it is loaded now. */
@Component
public class RequestLimits {

    private static final Limits NONE = new Limits(null, null, null);

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
        boolean withdrawn = happened.stream().anyMatch(one -> one.event() instanceof CaseEvent.Withdrawn);
        List<ClockEvent> events = happened.stream()
                .flatMap(one -> moves(one.event()))
                // the letter that closes a withdrawn case is no answer
                .filter(event -> !withdrawn || !(event instanceof ClockEvent.Answered))
                .toList();
        return events.stream().anyMatch(ClockEvent.Received.class::isInstance)
                ? Optional.of(RequestClock.reckon(channel, events, by, LocalDate.now(clock)))
                : Optional.empty();
    }

    /** The last days that the law sets now. */
    public Limits of(KeptRequest request) {
        return reckoning(request.channel(), request.happened(), calendar.now())
                .map(found -> new Limits(found.correctionBy(), found.due(), found.payBy()))
                .orElse(NONE);
    }

    /** The last day for the answer; null where none runs, or where the calendar does not reach. */
    @Nullable
    LocalDate due(Channel channel, List<Happening> happened) {
        return due(channel, happened, calendar.now());
    }

    /** The same by a calendar that is at hand, for whoever counts many. */
    public @Nullable LocalDate due(Channel channel, List<Happening> happened, WorkingCalendar by) {
        return reckoning(channel, happened, by).map(Reckoning::due).orElse(null);
    }

    private Optional<Reckoning> reckoning(Channel channel, List<Happening> happened, WorkingCalendar by) {
        return reckoned(channel, happened, by)
                .filter(Reckoning.class::isInstance)
                .map(Reckoning.class::cast);
    }

    /** What of an event moves the clock. */
    private static Stream<ClockEvent> moves(CaseEvent event) {
        LocalDate on = event.on();
        return switch (event) {
            case CaseEvent.Received _ -> Stream.of(new ClockEvent.Received(on));
            case CaseEvent.CorrectionAsked _ -> Stream.of(new ClockEvent.CorrectionAsked(on));
            case CaseEvent.Corrected _ -> Stream.of(new ClockEvent.Corrected(on));
            case CaseEvent.ConsultationSent one ->
                Stream.of(new ClockEvent.ConsultationSent(on, one.consultation().toString()));
            case CaseEvent.ConsultationReceived one ->
                Stream.of(new ClockEvent.ConsultationReceived(
                        on, one.consultation().toString()));
            case CaseEvent.ConsultationAnswered one ->
                Stream.of(new ClockEvent.ConsultationAnswered(
                        on, one.consultation().toString()));
            case CaseEvent.Extended one -> Stream.of(new ClockEvent.Extended(on, one.workdays()));
            case CaseEvent.Delayed one -> Stream.of(new ClockEvent.Delayed(on, one.until()));
            case CaseEvent.FeeNoticeReceived _ -> Stream.of(new ClockEvent.FeeNoticeReceived(on));
            case CaseEvent.FeePaid _ -> Stream.of(new ClockEvent.FeePaid(on));
            case CaseEvent.Withdrawn _ -> Stream.of(new ClockEvent.Withdrawn(on));
            case CaseEvent.Served _ -> Stream.of(new ClockEvent.Answered(on));
            case CaseEvent.ExtensionAsked _,
                    CaseEvent.ReasonsAsked _,
                    CaseEvent.ReasonsGiven _,
                    CaseEvent.Proposed _,
                    CaseEvent.Approved _,
                    CaseEvent.SentBack _,
                    CaseEvent.Stamped _,
                    CaseEvent.FeeNoticeStamped _,
                    CaseEvent.Archived _,
                    CaseEvent.Noted _ -> Stream.empty();
        };
    }
}
