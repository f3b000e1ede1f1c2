package cn.yangguang.duty.evidence;

import cn.yangguang.duty.Evidence.Fate;
import cn.yangguang.organization.access.Actor;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a piece back to who recorded it, with the reason: it no longer counts. */
@Component
public class ReturningEvidence {

    private final PieceDoor door;
    private final EvidenceRows rows;
    private final Rights rights;

    ReturningEvidence(PieceDoor door, EvidenceRows rows, Rights rights) {
        this.door = door;
        this.rows = rows;
        this.rights = rights;
    }

    /**
     * Returns a piece, also one that needs no acceptance.
     *
     * @param seenAccepted whether the returner knows that it was accepted before
     */
    @Transactional
    public Deciding giveBack(Actor actor, UUID id, String because, boolean seenAccepted) {
        return door.open(id)
                .<Deciding>map(opened -> giveBack(actor, opened, because, seenAccepted))
                .orElseGet(Deciding.Gone::new);
    }

    private Deciding giveBack(Actor actor, PieceDoor.Opened opened, String because, boolean seenAccepted) {
        Piece piece = opened.piece();
        Fate fate = piece.evidence().fate();
        if (!rights.decidesFor(actor, piece.holder())) {
            return new Deciding.NotAllowed();
        }
        if (!(fate instanceof Fate.Recorded || (fate instanceof Fate.Accepted && seenAccepted))) {
            return door.changed(piece, because);
        }
        Optional<Deciding> no = no(actor, opened, because);
        if (no.isPresent()) {
            return no.get();
        }
        rows.giveBack(piece.id(), actor, because, door.now());
        return door.done(actor.staff(), "evidence.return", piece, because);
    }

    private static Optional<Deciding> no(Actor actor, PieceDoor.Opened opened, String because) {
        if (opened.piece().evidence().author().staff().equals(actor.staff())) {
            return Optional.of(new Deciding.Refused("", "这件材料是您自己登记的；登记错了请撤回。"));
        }
        if (because.isEmpty() || because.length() > RecordingRules.LONGEST_REASON) {
            return Optional.of(
                    new Deciding.Refused("because", "请写明为什么退回、要补什么，最多 " + RecordingRules.LONGEST_REASON + " 个字。"));
        }
        return Openness.ended(opened.owed()).map(sentence -> new Deciding.Refused("", sentence));
    }
}
