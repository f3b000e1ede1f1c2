package cn.yangguang.request.keeping;

import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Happening;
import cn.yangguang.request.clock.ClockEvent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What of a case moves its clock. */
final class ClockEvents {

    private static final int LONGEST_NAME = 40;

    /** Whom each letter asks, as the reasons name it: no two alike. */
    private final Map<UUID, String> names = new LinkedHashMap<>();

    private ClockEvents() {}

    static List<ClockEvent> of(List<Happening> happened) {
        boolean withdrawn = happened.stream().anyMatch(one -> one.event() instanceof CaseEvent.Withdrawn);
        ClockEvents events = new ClockEvents();
        return happened.stream()
                .flatMap(one -> events.moves(one.event()))
                // the letter that closes a withdrawn case is no answer
                .filter(event -> !withdrawn || !(event instanceof ClockEvent.Answered))
                .toList();
    }

    private Stream<ClockEvent> moves(CaseEvent event) {
        LocalDate on = event.on();
        return switch (event) {
            case CaseEvent.Received _ -> Stream.of(new ClockEvent.Received(on));
            case CaseEvent.CorrectionAsked _ -> Stream.of(new ClockEvent.CorrectionAsked(on));
            case CaseEvent.Corrected _ -> Stream.of(new ClockEvent.Corrected(on));
            case CaseEvent.ConsultationSent one -> Stream.of(new ClockEvent.ConsultationSent(on, named(one)));
            case CaseEvent.ConsultationReceived one ->
                Stream.of(new ClockEvent.ConsultationReceived(on, name(one.consultation())));
            case CaseEvent.ConsultationAnswered one ->
                Stream.of(new ClockEvent.ConsultationAnswered(on, name(one.consultation())));
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
                    CaseEvent.InternalDaySet _,
                    CaseEvent.Noted _ -> Stream.empty();
        };
    }

    private String named(CaseEvent.ConsultationSent sent) {
        String line = sent.whom().lines().findFirst().orElse("");
        String name = line.substring(0, Math.min(LONGEST_NAME, line.length()));
        boolean taken = names.containsValue(name);
        names.put(sent.consultation(), taken ? name + "（" + (names.size() + 1) + "）" : name);
        return name(sent.consultation());
    }

    private String name(UUID letter) {
        return names.getOrDefault(letter, letter.toString());
    }
}
