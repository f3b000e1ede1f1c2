package cn.yangguang.request.clock;

import cn.yangguang.calendar.Reckoning.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the clock of a request stands, and why.
 *
 * @param due the last day for the answer, through its end; none while a correction or a payment is awaited, after a
 *     withdrawal, and where the calendar does not reach
 * @param steps the events and what follows from them, each with its article
 * @param pauses the consultations that exclude time
 * @param counted working days counted up to the day of asking, at most all of the limit
 * @param excluded working days excluded for consultations up to the last day, overlaps once
 * @param correctionBy the last day to ask for a correction; none where the calendar does not reach
 * @param payBy the last day to pay, where a fee notice has arrived and is not paid in time
 * @param count the limit that runs, or that would run if nothing were awaited
 */
public record Reckoning(
        @Nullable LocalDate due,
        State state,
        List<Step> steps,
        List<Pause> pauses,
        int counted,
        int excluded,
        @Nullable LocalDate correctionBy,
        @Nullable LocalDate payBy,
        boolean runs,
        Count count)
        implements Reckoned {

    public Reckoning {
        steps = List.copyOf(steps);
        pauses = List.copyOf(pauses);
    }

    /** The limit day by day, to its end or to the end of the loaded years; nothing while no limit runs. */
    public List<Line> days() {
        return runs ? count.days() : List.of();
    }

    /** All reasons in Chinese, a line each: the steps, then the days. */
    public String why() {
        return Stream.concat(steps.stream().map(Step::words), days().stream().map(Line::words))
                .collect(Collectors.joining("\n"));
    }
}
