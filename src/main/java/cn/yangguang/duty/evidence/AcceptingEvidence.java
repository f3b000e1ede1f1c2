package cn.yangguang.duty.evidence;

import cn.yangguang.duty.Evidence.Fate;
import cn.yangguang.organization.access.Actor;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accepts a piece that counts only once somebody other than its author has looked at it. */
@Component
public class AcceptingEvidence {

    private final PieceDoor door;
    private final EvidenceRows rows;
    private final Rights rights;

    AcceptingEvidence(PieceDoor door, EvidenceRows rows, Rights rights) {
        this.door = door;
        this.rows = rows;
        this.rights = rights;
    }

    @Transactional
    public Deciding accept(Actor actor, UUID id) {
        return door.open(id).<Deciding>map(opened -> accept(actor, opened)).orElseGet(Deciding.Gone::new);
    }

    private Deciding accept(Actor actor, PieceDoor.Opened opened) {
        Piece piece = opened.piece();
        if (!rights.decidesFor(actor, piece.holder())) {
            return new Deciding.NotAllowed();
        }
        if (!(piece.evidence().fate() instanceof Fate.Recorded)) {
            return door.changed(piece, "");
        }
        Optional<String> no = no(actor, opened);
        if (no.isPresent()) {
            return new Deciding.Refused("", no.get());
        }
        rows.accept(piece.id(), actor, door.now());
        return door.done(actor.staff(), "evidence.accept", piece, "");
    }

    private static Optional<String> no(Actor actor, PieceDoor.Opened opened) {
        Piece piece = opened.piece();
        if (!piece.evidence().mustBeAccepted()) {
            return Optional.of("这件材料不需要审核，登记后即已计入。");
        }
        return piece.evidence().author().staff().equals(actor.staff())
                ? Optional.of("这件材料是您自己登记的，要由别人审核。")
                : Openness.ended(opened.owed());
    }
}
