package cn.yangguang.publication.keeping;

import cn.yangguang.publication.Step;
import cn.yangguang.publication.findings.Examining;
import cn.yangguang.publication.findings.SecondLook;
import cn.yangguang.publication.findings.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What a machine holds against a piece: the drafter sees all of it, so that nothing stops the piece later that was not
 * shown before.
 */
@Component
public class LookingBefore {

    private final Examining examining;
    private final SecondLook second;
    private final PublicFace face;

    LookingBefore(Examining examining, SecondLook second, PublicFace face) {
        this.examining = examining;
        this.second = second;
        this.face = face;
    }

    /** What is still to be settled, and advice that nobody has settled; in the order of the piece, its page last. */
    public List<Spot> open(KeptEdition kept) {
        UUID publication = kept.publication().id();
        List<Spot> open = new ArrayList<>(examining.open(publication, kept.content()));
        open.addAll(second.onPage(publication, kept.content(), () -> face.page(kept)));
        return List.copyOf(open);
    }

    /** Why this step may not be taken; nothing for steps that bring nothing out. */
    Optional<String> refusal(KeptEdition kept, Step step) {
        boolean out =
                step instanceof Step.Publish || step instanceof Step.PublishUrgently || step instanceof Step.Schedule;
        return out ? refusal(kept) : Optional.empty();
    }

    /** Why this may not go out; one sentence (Chinese). */
    Optional<String> refusal(KeptEdition kept) {
        return second.refusal(kept.publication().id(), kept.content(), () -> face.page(kept));
    }
}
