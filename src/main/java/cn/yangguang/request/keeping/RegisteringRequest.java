package cn.yangguang.request.keeping;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.keys.Keys;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.request.Application;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Happening;
import cn.yangguang.request.RequestNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes applications in: one transaction, one entry in the journal, one number each. */
@Component
public class RegisteringRequest {

    private final Requests requests;
    private final RequestRows rows;
    private final Proofs proofs;
    private final RequestLimits limits;
    private final Journal journal;
    private final Keys keys;

    RegisteringRequest(
            Requests requests, RequestRows rows, Proofs proofs, RequestLimits limits, Journal journal, Keys keys) {
        this.requests = requests;
        this.rows = rows;
        this.proofs = proofs;
        this.limits = limits;
        this.journal = journal;
        this.keys = keys;
    }

    /**
     * What an applicant handed in on the portal; it counts as received when both sides have confirmed (Art. 31).
     *
     * @param once the mark of the form: sent twice it is one application
     */
    @Transactional
    public Receipt submit(Unit unit, Application application, List<SealedProof> sent, String once) {
        return add(Entry.SYSTEM, unit, application, sent, null, once);
    }

    /**
     * What reached the organ on paper or otherwise, entered by a clerk; needs HANDLE_REQUESTS.
     *
     * @param received the day on which it counts as received; null where the applicant has still to be asked (Art. 31)
     * @return nothing where it is not this person's to do
     */
    @Transactional
    public Optional<Receipt> register(
            Actor actor,
            Unit unit,
            Application application,
            List<SealedProof> sent,
            @Nullable LocalDate received,
            String once) {
        return Permissions.may(actor, Act.HANDLE_REQUESTS, unit)
                ? Optional.of(add(actor.staff(), unit, application, sent, received, once))
                : Optional.empty();
    }

    private Receipt add(
            UUID by,
            Unit unit,
            Application application,
            List<SealedProof> sent,
            @Nullable LocalDate received,
            String once) {
        // the same form with other words, sent after going back, is another application
        String form = once + " " + unit.id().value() + " " + application;
        // it may have been sent before the keys were renewed, when its mark had another print
        return requests.sent(form).orElseGet(() -> addNew(by, unit, application, sent, received, form));
    }

    private Receipt addNew(
            UUID by,
            Unit unit,
            Application application,
            List<SealedProof> sent,
            @Nullable LocalDate received,
            String once) {
        UUID id = UUID.randomUUID();
        return rows.add(id, unit.id(), application, keys.fingerprint(once))
                .map(number -> {
                    proofs.keep(id, sent);
                    return added(by, id, unit, number, application, received);
                })
                .orElseGet(() -> requests.sent(once).orElseThrow());
    }

    private Receipt added(
            UUID by, UUID id, Unit unit, RequestNumber number, Application application, @Nullable LocalDate received) {
        if (received != null) {
            Happening first = new Happening(new CaseEvent.Received(received), by);
            rows.happen(id, 1, first);
            rows.stands(id, List.of(first), limits.days(unit.id(), application.channel(), List.of(first)));
        }
        String state = keys.fingerprint(number + " " + application + " " + received);
        journal.record(Entry.of(by, "request.register", "request", id, state));
        return requests.receipt(id, number);
    }
}
