package cn.yangguang.request.clock;

import cn.yangguang.calendar.Due;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.request.clock.ClockEvent.ConsultationAnswered;
import cn.yangguang.request.clock.ClockEvent.ConsultationReceived;
import cn.yangguang.request.clock.ClockEvent.ConsultationSent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The consultations of a history as the time they exclude; one whose letter never arrived excludes nothing. */
final class Pauses {

    /** Third parties and co-authors have 15 working days from receiving the letter (Art. 32, 34). */
    static final int OPINION_WORKDAYS = 15;

    private Pauses() {}

    /** In the order of sending; the events are ones that can have happened. */
    static List<Pause> of(WorkingCalendar calendar, List<ClockEvent> events) {
        List<ConsultationSent> sent = new ArrayList<>();
        Map<String, LocalDate> received = new HashMap<>();
        Map<String, LocalDate> answered = new HashMap<>();
        for (ClockEvent event : events) {
            switch (event) {
                case ConsultationSent one -> sent.add(one);
                case ConsultationReceived one -> received.put(one.id(), one.on());
                case ConsultationAnswered one -> answered.put(one.id(), one.on());
                default -> {}
            }
        }
        List<Pause> pauses = new ArrayList<>();
        for (ConsultationSent one : sent) {
            @Nullable LocalDate arrived = received.get(one.id());
            if (arrived != null) {
                pauses.add(pause(calendar, one, arrived, answered.get(one.id())));
            }
        }
        return pauses;
    }

    /** Where the calendar ends before the 15 working days do, all its days after the sending are excluded. */
    private static Pause pause(
            WorkingCalendar calendar, ConsultationSent sent, LocalDate arrived, @Nullable LocalDate answered) {
        @Nullable LocalDate limit = fixed(calendar.add(arrived, OPINION_WORKDAYS));
        LocalDate last = limit == null ? calendar.lastDay() : limit;
        if (answered != null && (limit == null || answered.isBefore(limit))) {
            last = answered;
        }
        return new Pause(sent.id(), sent.on(), last, limit, answered != null);
    }

    /** Whether a letter is under way, or its opinion is awaited and can still come in time. */
    static boolean anyOpen(List<ClockEvent> events, List<Pause> pauses, LocalDate asOf) {
        long sent = events.stream().filter(ConsultationSent.class::isInstance).count();
        return sent > pauses.size() || pauses.stream().anyMatch(pause -> awaited(pause, asOf));
    }

    private static boolean awaited(Pause pause, LocalDate asOf) {
        return !pause.answered() && (pause.limit() == null || !asOf.isAfter(pause.limit()));
    }

    /** Until when those who are asked may answer, in words. */
    static String opinionBy(WorkingCalendar calendar, ConsultationReceived event) {
        @Nullable LocalDate last = fixed(calendar.add(event.on(), OPINION_WORKDAYS));
        return last == null ? "15个工作日内提出意见" : "15个工作日内提出意见，至" + last + "届满";
    }

    static @Nullable LocalDate fixed(Due due) {
        return due instanceof Due.On(LocalDate date) ? date : null;
    }
}
