package cn.yangguang.request.handling;

import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.request.Limits;
import cn.yangguang.request.NoteKind;
import cn.yangguang.request.Stage;
import cn.yangguang.request.keeping.EventName;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.keeping.RecordingEvent;
import cn.yangguang.request.keeping.Replies;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The steps that a case's page offers to a person. */
@Component
class NextSteps {

    private final Replies replies;

    NextSteps(Replies replies) {
        this.replies = replies;
    }

    /** Offered are those that nothing in the case, its letters or this person's rights keeps back. */
    List<RequestPage.Next> next(Actor actor, RequestDoor.Opened opened, Limits last, LocalDate today) {
        KeptRequest kept = opened.kept();
        return new NextEvents(kept, last, today, actor.staff())
                .possible().stream()
                        .filter(name -> name != EventName.NOTED && replies.offers(kept, name))
                        .filter(name -> Permissions.may(actor, RecordingEvent.act(name), opened.unit()))
                        .map(name -> new RequestPage.Next(name.words(), path(kept.id(), name), main(name)))
                        .toList();
    }

    /** What can be written down beside the course. */
    static List<RequestPage.Next> notes(Actor actor, RequestDoor.Opened opened) {
        boolean may = Permissions.may(actor, RecordingEvent.act(EventName.NOTED), opened.unit())
                && !(opened.kept().stage() instanceof Stage.Archived);
        return Arrays.stream(may ? NoteKind.values() : new NoteKind[0])
                .map(kind -> new RequestPage.Next(
                        kind.label(), path(opened.kept().id(), EventName.NOTED) + "?word=" + kind, false))
                .toList();
    }

    /** The steps on the straight way from receipt to archive. */
    private static boolean main(EventName name) {
        return switch (name) {
            case RECEIVED, CORRECTED, FEE_PAID, PROPOSED, APPROVED, STAMPED, SERVED, ARCHIVED -> true;
            default -> false;
        };
    }

    private static String path(UUID id, EventName next) {
        return CasePages.path(id) + "/" + (next.stamping() ? "letters" : EventPages.address(next));
    }
}
