package cn.yangguang.request.handling;

import cn.yangguang.request.Answer;
import cn.yangguang.request.Answers;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Consulted;
import cn.yangguang.request.Happening;
import cn.yangguang.request.Hindrances;
import cn.yangguang.request.Limits;
import cn.yangguang.request.NoteKind;
import cn.yangguang.request.Service;
import cn.yangguang.request.keeping.EventName;
import cn.yangguang.request.keeping.KeptRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What can happen next in a case by somebody's hand: nothing is offered that would be refused whatever is typed. */
record NextEvents(KeptRequest request, Limits limits, LocalDate today, UUID person) {

    List<EventName> possible() {
        return Arrays.stream(EventName.values()).filter(this::possible).toList();
    }

    private boolean possible(EventName name) {
        Happening sample = new Happening(sample(name), person);
        return Hindrances.to(request.happened(), limits, today, sample).isEmpty();
    }

    /** The event with the values that are least likely to be in the way. */
    private CaseEvent sample(EventName name) {
        LocalDate later = today.plusDays(1);
        return switch (name) {
            case RECEIVED -> new CaseEvent.Received(today);
            case CORRECTION_ASKED -> new CaseEvent.CorrectionAsked(today, later, "");
            case CORRECTED -> new CaseEvent.Corrected(today, "");
            case CONSULTATION_SENT -> new CaseEvent.ConsultationSent(today, person, Consulted.THIRD_PARTY, "");
            case CONSULTATION_RECEIVED -> new CaseEvent.ConsultationReceived(today, letter(false));
            case CONSULTATION_ANSWERED -> new CaseEvent.ConsultationAnswered(today, letter(true), true, "");
            case EXTENSION_ASKED -> new CaseEvent.ExtensionAsked(today, 1, "");
            case EXTENDED -> new CaseEvent.Extended(today, 1);
            case REASONS_ASKED -> new CaseEvent.ReasonsAsked(today, "");
            case REASONS_GIVEN -> new CaseEvent.ReasonsGiven(today, "");
            case DELAYED -> new CaseEvent.Delayed(told(), later, "");
            case FEE_NOTICE_STAMPED -> new CaseEvent.FeeNoticeStamped(today, 1);
            case FEE_NOTICE_RECEIVED -> new CaseEvent.FeeNoticeReceived(told(), EventForm.fee(request), "");
            case FEE_PAID -> new CaseEvent.FeePaid(today);
            case WITHDRAWN -> new CaseEvent.Withdrawn(today, "");
            case PROPOSED -> new CaseEvent.Proposed(today, answer(), "");
            case APPROVED -> new CaseEvent.Approved(today, "");
            case SENT_BACK -> new CaseEvent.SentBack(today, "");
            case STAMPED -> new CaseEvent.Stamped(today);
            case SERVED -> new CaseEvent.Served(today, Service.POST, "");
            case ARCHIVED -> new CaseEvent.Archived(today);
            case INTERNAL_DAY_SET -> new CaseEvent.InternalDaySet(today, pressing(later), "");
            case NOTED -> new CaseEvent.Noted(today, NoteKind.TALK, "");
        };
    }

    /** What was told in time may be written down later. */
    private LocalDate told() {
        LocalDate due = limits.due();
        return due != null && today.isAfter(due) ? due : today;
    }

    /** The next day; on the last one of the limit itself that day. */
    private LocalDate pressing(LocalDate later) {
        LocalDate due = limits.due();
        return due != null && later.isAfter(due) ? today : later;
    }

    private Answer answer() {
        return Answers.open(request.happened()).stream().findFirst().orElse(Answer.OTHER);
    }

    /** The first letter that waits to be received, or to be answered. */
    private UUID letter(boolean received) {
        return request.happened().stream()
                .map(Happening::event)
                .filter(CaseEvent.ConsultationSent.class::isInstance)
                .map(sent -> ((CaseEvent.ConsultationSent) sent).consultation())
                .filter(letter -> received(letter) == received && !answered(letter))
                .findFirst()
                .orElse(person);
    }

    private boolean received(UUID letter) {
        return request.happened().stream()
                .anyMatch(one -> one.event() instanceof CaseEvent.ConsultationReceived got
                        && got.consultation().equals(letter));
    }

    private boolean answered(UUID letter) {
        return request.happened().stream()
                .anyMatch(one -> one.event() instanceof CaseEvent.ConsultationAnswered got
                        && got.consultation().equals(letter));
    }
}
