package cn.yangguang.duty.evidence.pages;

import cn.yangguang.duty.evidence.Piece;
import cn.yangguang.duty.evidence.Pieces;
import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may read a piece: who reads the duties of those who owe it, and who reads the plan that it comes from. */
@Component
class PieceReaders {

    private final Pieces pieces;
    private final DueLists lists;
    private final Organization organization;

    PieceReaders(Pieces pieces, DueLists lists, Organization organization) {
        this.pieces = pieces;
        this.lists = lists;
        this.organization = organization;
    }

    /** A piece and what it was recorded for. */
    record Opened(Piece piece, Owed owed) {}

    /** A piece that this person may read. */
    Optional<Opened> open(Actor actor, UUID id) {
        return pieces.find(id)
                .flatMap(piece -> readable(actor, piece.occurrence()).map(owed -> new Opened(piece, owed)));
    }

    private Optional<Owed> readable(Actor actor, UUID occurrence) {
        return lists.find(Reach.of(actor, Act.READ_DUTIES), occurrence)
                .or(() -> lists.find(occurrence)
                        .filter(owed -> organization
                                .unit(owed.owner())
                                .filter(owner -> Permissions.may(actor, Act.READ_PLAN, owner))
                                .isPresent()));
    }

    /** A piece that was just written about. */
    Piece find(UUID id) {
        return pieces.find(id).orElseThrow();
    }

    Owed owed(Piece piece) {
        return lists.find(piece.occurrence()).orElseThrow();
    }
}
