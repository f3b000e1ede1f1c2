package cn.yangguang.duty.evidence.pages;

import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.evidence.AskingAcceptance;
import cn.yangguang.duty.evidence.Pieces;
import cn.yangguang.duty.evidence.Rights;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.duty.keeping.Waivers;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.web.forms.Confirmation;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws the evidence of something owed, for one reader. */
@Component
public class EvidenceShows {

    private final Pieces pieces;
    private final PieceViews views;
    private final Waivers waivers;
    private final AskingAcceptance asking;
    private final Rights rights;

    EvidenceShows(Pieces pieces, PieceViews views, Waivers waivers, AskingAcceptance asking, Rights rights) {
        this.pieces = pieces;
        this.views = views;
        this.waivers = waivers;
        this.asking = asking;
        this.rights = rights;
    }

    /** Whoever asks makes sure that the reader may see it. */
    public EvidenceList of(Actor actor, Owed owed) {
        boolean trigger = owed.occurrence().dueBy() instanceof Occurrence.DueBy.Trigger;
        boolean waived = waivers.inForce(owed.id()).isPresent();
        boolean shut = owed.closed() || waived || trigger;
        boolean records = !shut && !rights.recordsFor(actor, owed).isEmpty();
        boolean letsGo = rights.waives(actor, owed) && !owed.closed() && (waived || !owed.settled());
        boolean asked = asking.asked(owed.dutyId());
        String path = "/desk/due/" + owed.id();
        return new EvidenceList(
                StandingWords.badge(owed.standing()),
                StandingWords.sentence(owed),
                pieces.of(owed.id()).stream().map(views::view).toList(),
                records ? path + "/evidence" : "",
                waivers.of(owed.id()).stream().map(EvidenceShows::words).toList(),
                letsGo ? path + "/waiver" : "",
                waived,
                asked ? "这项职责的佐证材料，审核通过后才计入。" : "这项职责的佐证材料登记后即计入；只有文字说明的，审核通过后才计入。",
                rights.asksAcceptance(actor, owed.owner()) && !owed.closed()
                        ? Optional.of(changing(path, asked))
                        : Optional.empty());
    }

    private static Confirmation changing(String path, boolean asked) {
        return new Confirmation(
                asked ? "改为登记后即计入" : "改为审核后才计入",
                "只对以后登记的材料起作用：已经计入的照旧计入，正在等待审核的照旧等待。",
                path + "/acceptance",
                "确定",
                Map.of("asked", Boolean.toString(!asked)));
    }

    private static String words(Waivers.Given given) {
        Waivers.Lifted lifted = given.lifted();
        String words = given.giver() + "于 " + given.on() + " 列为不再要求：" + given.because();
        return lifted == null ? words : words + "；" + lifted.by() + "于 " + lifted.on() + " 恢复：" + lifted.because();
    }
}
