package cn.yangguang.duty.evidence;

import cn.yangguang.duty.Evidence.Fate;
import cn.yangguang.organization.access.Actor;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes back a piece that was recorded by mistake; it stays to be read and no longer counts. */
@Component
public class WithdrawingEvidence {

    private final PieceDoor door;
    private final EvidenceRows rows;
    private final Rights rights;

    WithdrawingEvidence(PieceDoor door, EvidenceRows rows, Rights rights) {
        this.door = door;
        this.rows = rows;
        this.rights = rights;
    }

    /** Takes back a piece that nobody has accepted; who records for the unit may, for its author may have gone. */
    @Transactional
    public Deciding withdraw(Actor actor, UUID id, String because) {
        return door.open(id)
                .<Deciding>map(opened -> withdraw(actor, opened, because))
                .orElseGet(Deciding.Gone::new);
    }

    private Deciding withdraw(Actor actor, PieceDoor.Opened opened, String because) {
        Piece piece = opened.piece();
        if (rights.recordsFor(actor, opened.owed()).isEmpty()) {
            return new Deciding.NotAllowed();
        }
        if (!(piece.evidence().fate() instanceof Fate.Recorded)) {
            return door.changed(piece, because);
        }
        if (because.isEmpty() || because.length() > RecordingRules.LONGEST_REASON) {
            return new Deciding.Refused("because", "请写明为什么撤回，最多 " + RecordingRules.LONGEST_REASON + " 个字。");
        }
        Optional<String> ended = Openness.ended(opened.owed());
        return ended.isPresent() ? new Deciding.Refused("", ended.get()) : take(actor, piece, because);
    }

    /**
     * Takes back what this thing proves, for the thing is gone, in the caller's transaction; nobody's right is asked, for the
     * deed had its own. What somebody accepted, and what belongs to a closed plan, stays.
     *
     * @param source what the sources of the duties begin with
     * @param thing as it was recorded, such as {@code publication/<id>}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Actor doer, String source, String thing, String because) {
        rows.of(thing, source).stream()
                .flatMap(id -> door.open(id).stream())
                .filter(opened -> opened.piece().evidence().fate() instanceof Fate.Recorded)
                .filter(opened -> Openness.ended(opened.owed()).isEmpty())
                .forEach(opened -> take(doer, opened.piece(), because));
    }

    private Deciding take(Actor actor, Piece piece, String because) {
        rows.withdraw(piece.id(), actor, because, door.now());
        return door.done(actor.staff(), "evidence.withdraw", piece, because);
    }
}
