package cn.yangguang.request.keeping;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.request.Applicant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows who asks, in full, to whoever may read it; each reading is an entry in the journal (个人信息保护法 Art. 51). */
@Component
public class ReadingApplicant {

    private final Requests requests;
    private final Proofs proofs;
    private final Organization organization;
    private final Journal journal;

    ReadingApplicant(Requests requests, Proofs proofs, Organization organization, Journal journal) {
        this.requests = requests;
        this.proofs = proofs;
        this.organization = organization;
        this.journal = journal;
    }

    /** Who asks; nothing where this person may not know, or where the case is anonymised. */
    @Transactional
    public Optional<Applicant> read(Actor actor, KeptRequest request) {
        Unit unit = organization.unit(request.unit()).orElseThrow();
        if (!Permissions.may(actor, Act.READ_APPLICANTS, unit)) {
            return Optional.empty();
        }
        UUID id = request.id();
        journal.record(Entry.of(actor.staff(), "request.read-applicant", "request", id, request.number() + ""));
        return requests.applicant(id);
    }

    /** A proof of identity; nothing where this person may not see it, or where there is none. */
    @Transactional
    public Optional<Proofs.Opened> proof(Actor actor, KeptRequest request, int position) {
        Unit unit = organization.unit(request.unit()).orElseThrow();
        Optional<Proofs.Opened> opened = Permissions.may(actor, Act.READ_APPLICANTS, unit)
                ? proofs.open(request.id(), position)
                : Optional.empty();
        opened.ifPresent(_ -> journal.record(Entry.of(
                actor.staff(), "request.read-proof", "request", request.id(), request.number() + " " + position)));
        return opened;
    }

    /** Words of a case without the people in them; nobody's data are shown by it. */
    public String nameless(KeptRequest request, String words) {
        return requests.applicant(request.id())
                .map(applicant -> NamelessWords.of(words, applicant))
                .orElseGet(() -> NamelessWords.of(words));
    }
}
