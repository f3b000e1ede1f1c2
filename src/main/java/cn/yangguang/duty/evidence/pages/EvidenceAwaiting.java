package cn.yangguang.duty.evidence.pages;

import cn.yangguang.duty.Evidence.Fate;
import cn.yangguang.duty.evidence.Piece;
import cn.yangguang.duty.evidence.Pieces;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.awaiting.Awaiting;
import cn.yangguang.organization.awaiting.AwaitingList;
import cn.yangguang.web.Badge;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits on the desk: returned pieces with their reasons, what is to be accepted, pages that are gone. */
@Component
@Order(100)
class EvidenceAwaiting implements AwaitingList {

    private static final String PATH = "/desk/evidence";
    private static final int ONE_BY_ONE = 3;

    private final Pieces pieces;

    EvidenceAwaiting(Pieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public List<Awaiting> of(Actor actor) {
        List<Awaiting> waiting = new ArrayList<>();
        if (actor.is(Role.CLERK)) {
            List<Piece> returned = pieces.returned(actor);
            returned.stream().limit(ONE_BY_ONE).forEach(piece -> waiting.add(returned(piece)));
            if (returned.size() > ONE_BY_ONE) {
                waiting.add(new Awaiting("退回的佐证材料共 " + returned.size() + " 件", PATH, bad("已退回")));
            }
        }
        if (!Reach.of(actor, Act.ACCEPT_EVIDENCE).isEmpty()) {
            add(waiting, pieces.waiting(actor), " 件佐证材料等您审核", new Badge("待审核", Badge.Lamp.SOON));
        }
        if (!Reach.of(actor, Act.ADD_EVIDENCE).isEmpty()) {
            add(waiting, pieces.troubled(actor).size(), " 个作为佐证的网页打不开了", bad("网页没有了"));
        }
        return waiting;
    }

    private static void add(List<Awaiting> waiting, long count, String words, Badge badge) {
        if (count > 0) {
            waiting.add(new Awaiting(count + words, PATH, badge));
        }
    }

    private static Badge bad(String words) {
        return new Badge(words, Badge.Lamp.BAD);
    }

    private static Awaiting returned(Piece piece) {
        String because = piece.evidence().fate() instanceof Fate.Returned(var _, var _, String why) ? why : "";
        return new Awaiting(
                piece.title() + "（" + piece.occurrenceName() + "）：" + because,
                "/desk/due/" + piece.occurrence(),
                bad("材料退回"));
    }
}
