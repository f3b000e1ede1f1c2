package cn.yangguang.request.handling;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.request.keeping.Proofs;
import cn.yangguang.request.keeping.ReadingApplicant;
import cn.yangguang.web.Downloads;
import cn.yangguang.web.Views;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A proof of identity, for whoever may know who asks; that it was read is in the journal. */
@Controller
class ProofPages {

    private final RequestDoor door;
    private final ReadingApplicant reading;

    ProofPages(RequestDoor door, ReadingApplicant reading) {
        this.door = door;
        this.reading = reading;
    }

    @GetMapping(RequestPages.PATH + "/{id}/proofs/{position}")
    View proof(Actor actor, @PathVariable UUID id, @PathVariable int position) {
        return door.open(actor, id, Act.READ_APPLICANTS)
                .flatMap(opened -> reading.proof(actor, opened.kept(), position))
                .map(ProofPages::sent)
                .orElseGet(Views::notFound);
    }

    private static View sent(Proofs.Opened proof) {
        return Downloads.written(
                proof.name(), MediaType.parseMediaType(proof.type().mediaType()), out -> out.write(proof.content()));
    }
}
