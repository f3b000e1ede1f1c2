package cn.yangguang.request.keeping;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.calendar.keeping.KeptCalendar;
import cn.yangguang.organization.UnitId;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Happening;
import cn.yangguang.request.Limits;
import cn.yangguang.request.clock.Channel;
import cn.yangguang.request.clock.ClockEvent;
import cn.yangguang.request.clock.Reckoned;
import cn.yangguang.request.clock.Reckoning;
import cn.yangguang.request.clock.RequestClock;
import cn.yangguang.request.deadline.InternalDeadline;
import cn.yangguang.request.deadline.InternalRule;
import cn.yangguang.request.deadline.InternalRules;
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
    private final InternalRules rules;
    private final Clock clock;

    RequestLimits(KeptCalendar calendar, InternalRules rules, Clock clock) {
        this.calendar = calendar;
        this.rules = rules;
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

    /**
     * The last days that lists read; null where none runs, or where the calendar does not reach.
     *
     * @param internal the office's own
     */
    public record Days(@Nullable LocalDate due, @Nullable LocalDate internal) {}

    /** The days of a case of this unit. */
    Days days(UnitId unit, Channel channel, List<Happening> happened) {
        return days(rules.governing(unit), channel, happened, calendar.now());
    }

    /** The same by a rule and a calendar that are at hand, for whoever counts many. */
    public Days days(InternalRule rule, Channel channel, List<Happening> happened, WorkingCalendar by) {
        Optional<Reckoned> reckoned = reckoned(channel, happened, by);
        return new Days(
                reckoning(reckoned).map(Reckoning::due).orElse(null),
                internal(rule, reckoned, happened).on());
    }

    /** The internal deadline of what was reckoned. */
    public InternalDeadline internal(KeptRequest request, Optional<Reckoned> reckoned) {
        return internal(rules.governing(request.unit()), reckoned, request.happened());
    }

    private static InternalDeadline internal(InternalRule rule, Optional<Reckoned> reckoned, List<Happening> happened) {
        LocalDate byHand = happened.stream()
                .map(Happening::event)
                .filter(CaseEvent.InternalDaySet.class::isInstance)
                .map(set -> ((CaseEvent.InternalDaySet) set).until())
                .reduce((_, later) -> later)
                .orElse(null);
        return reckoning(reckoned)
                .map(legal -> InternalDeadline.of(rule, byHand, legal))
                .orElse(InternalDeadline.NONE);
    }

    private static Optional<Reckoning> reckoning(Optional<Reckoned> reckoned) {
        return reckoned.filter(Reckoning.class::isInstance).map(Reckoning.class::cast);
    }
}
