package cn.yangguang.request.keeping;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.keys.Keys;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Course;
import cn.yangguang.request.Happening;
import cn.yangguang.request.Hindrances;
import cn.yangguang.request.clock.Channel;
import cn.yangguang.request.clock.Reckoned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what happened into a case: one transaction, one entry in the journal. */
@Component
public class RecordingEvent {

    private final Requests requests;
    private final RequestRows rows;
    private final RequestLimits limits;
    private final Organization organization;
    private final Journal journal;
    private final Keys keys;
    private final Clock clock;
    private final Replies replies;

    RecordingEvent(
            Requests requests,
            RequestRows rows,
            RequestLimits limits,
            Organization organization,
            Journal journal,
            Keys keys,
            Clock clock,
            Replies replies) {
        this.requests = requests;
        this.rows = rows;
        this.limits = limits;
        this.organization = organization;
        this.journal = journal;
        this.keys = keys;
        this.clock = clock;
        this.replies = replies;
    }

    /** The right that an event needs at the unit of the case. */
    public static Act act(EventName event) {
        return switch (event) {
            case EXTENDED, DELAYED, FEE_NOTICE_RECEIVED, APPROVED, SENT_BACK -> Act.APPROVE_REQUESTS;
            default -> Act.HANDLE_REQUESTS;
        };
    }

    /**
     * Writes an event into the case.
     *
     * @param seen the version of the case that the person saw
     */
    @Transactional
    public Recording record(Actor actor, UUID request, int seen, CaseEvent event) {
        return record(actor, request, seen, event, "");
    }

    /**
     * The same of an event that is the arrival of a file.
     *
     * @param sm3 the file's SM3 in hexadecimal, which the journal entry's state holds; empty without a file
     */
    @Transactional
    public Recording record(Actor actor, UUID request, int seen, CaseEvent event, String sm3) {
        Optional<KeptRequest> held = requests.held(request);
        if (held.isEmpty() || !may(actor, held.get(), event)) {
            return new Recording.NotAllowed();
        }
        if (held.get().version() != seen) {
            return new Recording.Overtaken(held.get());
        }
        return happenUnlessHindered(held.get(), new Happening(event, actor.staff()), sm3);
    }

    /**
     * Writes what the applicant did by themselves on the portal; whoever calls has seen the code of the case.
     *
     * @param seen the version of the case that the applicant saw
     */
    @Transactional
    public Recording byApplicant(UUID request, int seen, CaseEvent event) {
        KeptRequest held = requests.held(request).orElseThrow();
        return held.version() == seen
                ? happenUnlessHindered(held, new Happening(event, Entry.SYSTEM), "")
                : new Recording.Overtaken(held);
    }

    private Recording happenUnlessHindered(KeptRequest before, Happening next, String sm3) {
        return hindrance(before, next)
                .<Recording>map(Recording.Refused::new)
                .orElseGet(() -> happen(before, next, sm3));
    }

    private Optional<String> hindrance(KeptRequest before, Happening next) {
        Optional<Reckoned> reckoned = limits.reckoned(before.channel(), before.happened());
        return Hindrances.to(before.happened(), RequestLimits.of(reckoned), LocalDate.now(clock), next)
                .or(() -> fault(before, reckoned, next))
                .or(() -> unsent(before, next.event()))
                .or(() -> replies.hindrance(before, next));
    }

    /** Nothing is stored that the clock could not count from then on; what it cannot count already goes on without it. */
    private Optional<String> fault(KeptRequest before, Optional<Reckoned> reckoned, Happening next) {
        return RequestLimits.fault(reckoned).isPresent()
                ? Optional.empty()
                : limits.fault(before.channel(), with(before, next));
    }

    /** Both sides confirm on the internet what has been sent; of all other ways the day of sending is not known (Art. 31). */
    private Optional<String> unsent(KeptRequest before, CaseEvent next) {
        LocalDate sent = LocalDate.ofInstant(before.submittedAt(), clock.getZone());
        boolean early = next instanceof CaseEvent.Received
                && before.channel() == Channel.ONLINE
                && next.on().isBefore(sent);
        return early
                ? Optional.of("申请人 " + sent + " 才在网上提交，双方确认收到之日（第三十一条）不会是 " + next.on() + "，请核对。")
                : Optional.empty();
    }

    private static List<Happening> with(KeptRequest before, Happening next) {
        List<Happening> happened = new ArrayList<>(before.happened());
        happened.add(next);
        return happened;
    }

    private boolean may(Actor actor, KeptRequest request, CaseEvent event) {
        Unit unit = organization.unit(request.unit()).orElseThrow();
        return Permissions.may(actor, act(EventName.of(event)), unit);
    }

    /** Stores what is allowed to happen, in the caller's transaction. */
    Recording happen(KeptRequest before, Happening next) {
        return happen(before, next, "");
    }

    private Recording happen(KeptRequest before, Happening next, String sm3) {
        List<Happening> happened = with(before, next);
        rows.happen(before.id(), happened.size(), next);
        if (before.stage().open()) {
            rows.stands(before.id(), happened, limits.days(before.unit(), before.channel(), happened));
        } else {
            rows.goesOn(before.id(), Course.stage(happened));
        }
        String state = keys.fingerprint(happened.size() + " " + next.event()) + sm3;
        journal.record(Entry.of(next.by(), EventName.of(next.event()).act(), "request", before.id(), state));
        KeptRequest after = requests.find(before.id()).orElseThrow();
        replies.follow(after, next);
        return new Recording.Recorded(after);
    }
}
