package cn.yangguang.duty.evidence.pages;

import cn.yangguang.duty.Evidence.Fate;
import cn.yangguang.duty.Proof;
import cn.yangguang.duty.evidence.LookOutcome;
import cn.yangguang.duty.evidence.Piece;
import cn.yangguang.duty.evidence.Rights;
import cn.yangguang.duty.evidence.looking.Looks;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.web.forms.Confirmation;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws one piece for one reader. */
@Component
class PieceShows {

    private final PieceViews views;
    private final Looks looks;
    private final Rights rights;

    PieceShows(PieceViews views, Looks looks, Rights rights) {
        this.views = views;
        this.looks = looks;
        this.rights = rights;
    }

    PiecePage page(Actor actor, Piece piece, Owed owed, String typed, FormProblems problems) {
        Fate fate = piece.evidence().fate();
        boolean own = piece.evidence().author().staff().equals(actor.staff());
        boolean decides = rights.decidesFor(actor, piece.holder()) && !own;
        boolean open = !owed.closed() && (fate instanceof Fate.Recorded || fate instanceof Fate.Accepted);
        boolean returns = open && decides;
        boolean withdraws = open
                && !decides
                && fate instanceof Fate.Recorded
                && !rights.recordsFor(actor, owed).isEmpty();
        String act = withdraws ? "withdraw" : "return";
        Field because = Field.text("because", withdraws ? "为什么撤回" : "为什么退回、要补什么")
                .value(typed)
                .mustBeAnswered();
        return new PiecePage(
                views.view(piece),
                looks.of(piece.id()).stream().map(this::words).toList(),
                open && decides && piece.toBeAccepted() ? Optional.of(accepting(piece)) : Optional.empty(),
                returns || withdraws ? List.of(problems.on(because)) : List.of(),
                act,
                withdraws ? "撤回" : "退回",
                fate instanceof Fate.Accepted ? "ACCEPTED" : "RECORDED",
                open
                        && link(piece)
                        && (decides || !rights.recordsFor(actor, owed).isEmpty()),
                problems);
    }

    private static boolean link(Piece piece) {
        return piece.evidence().proof() instanceof Proof.Link;
    }

    private static Confirmation accepting(Piece piece) {
        return new Confirmation("审核通过", "通过后即计入这一件。", "/desk/evidence/" + piece.id() + "/accept", "确定通过");
    }

    private String words(Looks.Look look) {
        String title = look.title();
        boolean changed = look.outcome() == LookOutcome.CHANGED && title != null;
        return views.time(look.at()) + "　" + look.words() + (changed ? "现在的标题：" + title : "");
    }
}
