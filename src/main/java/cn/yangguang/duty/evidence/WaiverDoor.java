package cn.yangguang.duty.evidence;

import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.access.Actor;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets in who may let something go undone or ask for it again, and holds it meanwhile. */
@Component
class WaiverDoor {

    private final EvidenceRows rows;
    private final DueLists lists;
    private final Rights rights;

    WaiverDoor(EvidenceRows rows, DueLists lists, Rights rights) {
        this.rows = rows;
        this.lists = lists;
        this.rights = rights;
    }

    /** What becomes of an occurrence that nobody else changes until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Deciding open(Actor actor, UUID occurrence, Function<Owed, Deciding> decide) {
        if (rows.hold(occurrence).isEmpty()) {
            return new Deciding.Gone();
        }
        Owed owed = owed(occurrence);
        return rights.waives(actor, owed) ? decide.apply(owed) : new Deciding.NotAllowed();
    }

    /** Why the reason that was typed is none; the act is put into the question. */
    static Optional<Deciding> reason(String because, String act) {
        return because.isEmpty() || because.length() > RecordingRules.LONGEST_REASON
                ? Optional.of(new Deciding.Refused(
                        "because", "请写明为什么" + act + "，最多 " + RecordingRules.LONGEST_REASON + " 个字。"))
                : Optional.empty();
    }

    /** It was done; how the occurrence stands now. */
    Deciding done(UUID occurrence) {
        return new Deciding.Done(owed(occurrence));
    }

    private Owed owed(UUID occurrence) {
        return lists.find(occurrence).orElseThrow();
    }
}
