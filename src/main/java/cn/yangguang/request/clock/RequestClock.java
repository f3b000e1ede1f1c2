package cn.yangguang.request.clock;

import cn.yangguang.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The clock of a request (条例 30 to 35, 42): a pure function, safe for use by many threads. */
public final class RequestClock {

    private RequestClock() {}

    /**
     * Where the clock stands at the end of a day.
     *
     * @param events in any order of days; those of one day in the order in which they happened. What happened after the day
     *     of asking must be possible, too, but counts for nothing yet.
     */
    public static Reckoned reckon(Channel channel, List<ClockEvent> events, WorkingCalendar calendar, LocalDate asOf) {
        List<ClockEvent> sorted =
                events.stream().sorted(Comparator.comparing(ClockEvent::on)).toList();
        return fault(sorted, calendar, asOf)
                .<Reckoned>map(Reckoned.Impossible::new)
                .orElseGet(() -> reckoned(channel, upTo(sorted, asOf), calendar, asOf));
    }

    private static Optional<String> fault(List<ClockEvent> sorted, WorkingCalendar calendar, LocalDate asOf) {
        if (sorted.isEmpty()) {
            return Optional.of("没有任何事件，至少要有收到申请（received）。");
        }
        LocalDate first = sorted.getFirst().on();
        return Order.fault(sorted).or(() -> Optional.ofNullable(early(first, calendar, asOf)));
    }

    private static @Nullable String early(LocalDate first, WorkingCalendar calendar, LocalDate asOf) {
        if (first.isBefore(Articles.FIRST)) {
            return first + "早于《政府信息公开条例》最初施行之日" + Articles.FIRST + "，请核对收到申请的日期。";
        }
        if (first.isBefore(calendar.firstDay())) {
            return first + "早于已收录的工作日历（自" + calendar.firstDay() + "起），无法计算期限。";
        }
        return asOf.isBefore(first) ? "截至" + asOf + "还没有收到申请（" + first + "收到），请核对 asOf。" : null;
    }

    private static List<ClockEvent> upTo(List<ClockEvent> sorted, LocalDate asOf) {
        return sorted.stream().filter(event -> !event.on().isAfter(asOf)).toList();
    }

    private static Reckoning reckoned(
            Channel channel, List<ClockEvent> events, WorkingCalendar calendar, LocalDate asOf) {
        List<Pause> pauses = Pauses.of(calendar, events);
        Unfolding limit = new Unfolding(calendar, channel, pauses);
        events.forEach(limit::happens);
        State state = limit.state(asOf, Pauses.anyOpen(events, pauses, asOf));
        boolean runs = limit.runs() && state != State.WITHDRAWN;
        @Nullable LocalDate due = runs ? limit.due() : null;
        Conclusion conclusion = new Conclusion(due, state, runs, limit.count(), asOf);
        List<Step> steps = new ArrayList<>(limit.steps);
        steps.addAll(conclusion.steps());
        return new Reckoning(
                due,
                state,
                steps,
                pauses,
                limit.count().countedBy(asOf),
                conclusion.excludedDays(),
                limit.correctionBy(),
                limit.payBy(),
                runs,
                limit.count());
    }
}
